import type { CellInput, CellStyle, ChartPlan, PrintPlan, Rectangle, SheetPlan } from '../workbook/port';

/** A cell as the layouts write it: text, number, or a formula (an English one that begins with `=`). */
export type Content = string | number | { readonly formula: string } | undefined;

function inputOf(content: Content): CellInput {
  if (content === undefined || content === '') return { kind: 'blank' };
  if (typeof content === 'string') return { kind: 'text', text: content };
  if (typeof content === 'number') return { kind: 'number', number: content };
  return { kind: 'formula', formula: content.formula };
}

export const formula = (text: string): Content => ({ formula: `=${text}` });

export const rectangle = (row: number, column: number, rows = 1, columns = 1): Rectangle => ({
  row,
  column,
  rows,
  columns,
});

/** Collects the cells and looks of one sheet. Rows and columns count from 0. */
export class SheetBuilder {
  private readonly cells: CellInput[][] = [];
  private readonly styled: { area: Rectangle; style: CellStyle }[] = [];
  private readonly tableList: { name: string; area: Rectangle }[] = [];
  private readonly checkList: Rectangle[] = [];
  private readonly chartList: ChartPlan[] = [];

  constructor(
    readonly name: string,
    private readonly tabColor: string,
    private readonly columnWidths: readonly number[],
    private readonly frozen: { rows: number; columns: number } = { rows: 4, columns: 1 },
    private readonly print: Omit<PrintPlan, 'titleRows'> = { landscape: true },
  ) {}

  put(row: number, column: number, content: Content, ...styles: CellStyle[]): void {
    while (this.cells.length <= row) this.cells.push([]);
    const line = this.cells[row];
    while (line.length <= column) line.push({ kind: 'keep' });
    line[column] = inputOf(content);
    this.style(rectangle(row, column), ...styles);
  }

  /** A cell as a table has it. */
  input(row: number, column: number, input: CellInput): void {
    this.put(row, column, undefined);
    this.cells[row][column] = input;
  }

  putRow(row: number, column: number, contents: readonly Content[], ...styles: CellStyle[]): void {
    contents.forEach((content, index) => this.put(row, column + index, content));
    this.style(rectangle(row, column, 1, contents.length), ...styles);
  }

  style(area: Rectangle, ...styles: CellStyle[]): void {
    for (const style of styles) this.styled.push({ area, style });
  }

  table(name: string, area: Rectangle): void {
    this.tableList.push({ name, area });
  }

  /** Marks cells whose text begins with `✓` or `!`. */
  check(area: Rectangle): void {
    this.checkList.push(area);
  }

  chart(plan: ChartPlan): void {
    this.chartList.push(plan);
  }

  build(): SheetPlan {
    return {
      name: this.name,
      tabColor: this.tabColor,
      columnWidths: this.columnWidths,
      frozen: this.frozen,
      cells: this.cells,
      styles: this.styled,
      tables: this.tableList,
      checks: this.checkList,
      print: { ...this.print, titleRows: this.frozen.rows },
      ...(this.chartList.length > 0 && { charts: this.chartList }),
    };
  }
}
