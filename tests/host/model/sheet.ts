/**
 * MODEL of a worksheet: cells with values, formulas and formats. Formulas are opaque; what they give comes from
 * an evaluator that the test hands over, and is 0 without one.
 */
import { accessDenied } from '../errors';
import type { Evaluated } from './calculation';
import type { ChartModel } from './chart';
import type { ConditionalFormatModel } from './format';
import { defaultFormat } from './format';
import type { CellFormatModel } from './format';
import type { CellContentModel } from './input';
import { MAX_COLUMNS, overlaps } from './rectangle';
import type { Rectangle } from './rectangle';

/** A value as Excel's `values` shows it; an error carries its English name. */
export type Shown =
  | { readonly type: 'Empty' }
  | { readonly type: 'String'; readonly value: string }
  | { readonly type: 'Double'; readonly value: number }
  | { readonly type: 'Boolean'; readonly value: boolean }
  | { readonly type: 'Error'; readonly value: string };

export interface CellModel {
  content: CellContentModel;
  /** What the formula gave, or what a neighbour's formula spilled here. */
  result?: Shown;
  /** The cell whose formula fills this one. */
  spillParent?: { readonly row: number; readonly column: number };
  /** On a formula that fills more than its own cell: what it fills. */
  spill?: Rectangle;
  /** On a formula from when the add-in was not there: what it shows until it is written again. */
  saved?: readonly (readonly Evaluated[])[];
  format: CellFormatModel;
}

export interface PageLayoutModel {
  orientation: string;
  paperSize: string | null;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printTitleRows: { readonly row: number; readonly rows: number } | null;
  printArea: Rectangle | null;
}

export class SheetModel {
  visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  /** Rows and columns that stay in view; `null` where nothing is frozen. */
  frozen: { readonly rows: number; readonly columns: number } | null = null;
  protected = false;
  /** Whether `formulas` shows in a spilled cell the formula that fills it, instead of its value. */
  spillsShowFormula = false;
  /** Rows that a filter hides from people; an add-in reads and writes them as any other. */
  readonly hiddenRows = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  readonly conditionalFormats: ConditionalFormatModel[] = [];
  readonly charts: ChartModel[] = [];
  readonly pageLayout: PageLayoutModel = {
    orientation: 'Portrait',
    paperSize: 'Letter',
    zoom: { scale: 100 },
    printTitleRows: null,
    printArea: null,
  };
  private readonly cells = new Map<number, CellModel>();

  constructor(
    readonly id: string,
    public name: string,
    private readonly assertEditable: () => void,
  ) {}

  assertWritable(): void {
    this.assertEditable();
    if (this.protected) throw accessDenied(`sheet ${this.name} is protected`);
  }

  /** The cell if anything was ever written to it. */
  peek(row: number, column: number): CellModel | undefined {
    return this.cells.get(row * MAX_COLUMNS + column);
  }

  cell(row: number, column: number): CellModel {
    const key = row * MAX_COLUMNS + column;
    let cell = this.cells.get(key);
    if (!cell) {
      cell = { content: { type: 'Empty' }, format: defaultFormat() };
      this.cells.set(key, cell);
    }
    return cell;
  }

  /** Every cell that was ever written to, row by row. */
  *written(): Generator<{ readonly row: number; readonly column: number; readonly cell: CellModel }> {
    for (const key of [...this.cells.keys()].sort((a, b) => a - b)) {
      const cell = this.cells.get(key);
      if (cell) yield { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, cell };
    }
  }

  shown(row: number, column: number): Shown {
    const cell = this.peek(row, column);
    if (!cell) return { type: 'Empty' };
    const { content } = cell;
    if (content.type === 'Formula') return cell.result ?? { type: 'Double', value: 0 };
    if (content.type === 'Empty') return cell.result ?? content;
    return content;
  }

  /** What `formulas` shows: the formula, or the constant. */
  formulaText(row: number, column: number): string | number | boolean {
    const cell = this.peek(row, column);
    const parent = this.spillsShowFormula ? cell?.spillParent : undefined;
    if (parent) return this.formulaText(parent.row, parent.column);
    if (cell?.content.type === 'Formula') return cell.content.formula;
    const shown = this.shown(row, column);
    return shown.type === 'Empty' ? '' : shown.value;
  }

  isBlank(row: number, column: number): boolean {
    return this.formulaText(row, column) === '' && this.shown(row, column).type === 'Empty';
  }

  /** The smallest rectangle that holds every cell with content, of those within one where given. */
  usedRange(within?: Rectangle): Rectangle | undefined {
    let area: Rectangle | undefined;
    for (const { row, column } of this.written()) {
      if (this.isBlank(row, column) || (within && !overlaps(within, { row, column, rows: 1, columns: 1 })))
        continue;
      if (!area) area = { row, column, rows: 1, columns: 1 };
      const top = Math.min(area.row, row);
      const left = Math.min(area.column, column);
      const bottom = Math.max(area.row + area.rows, row + 1);
      const right = Math.max(area.column + area.columns, column + 1);
      area = { row: top, column: left, rows: bottom - top, columns: right - left };
    }
    return area;
  }
}
