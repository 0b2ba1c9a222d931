/** MODEL of a workbook: its sheets, tables, names and what is selected. Not Excel. */
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound, NotImplemented } from '../errors';
import { assertFormula, followed } from './formula';
import { grown } from './growth';
import { readInput, readWritten } from './input';
import type { CellContentModel } from './input';
import { forEachCell, isOnSheet, overlaps, rectangleText } from './rectangle';
import type { Rectangle } from './rectangle';
import { SheetModel } from './sheet';
import type { CellModel } from './sheet';
import { defaultFormat } from './format';
import type { CellFormatModel } from './format';
import { Calculation } from './calculation';
import type { Evaluate, Evaluated } from './calculation';

export interface TableModel {
  readonly id: string;
  name: string;
  readonly sheet: SheetModel;
  /** With header and totals row. */
  area: Rectangle;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
  style: string;
}

export interface NameModel {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Rectangle;
}

/** A name for a formula. */
export interface FormulaNameModel {
  readonly name: string;
  formula: string;
}

export type Change =
  | { readonly kind: 'cells'; readonly sheet: SheetModel; readonly area: Rectangle }
  | { readonly kind: 'calculated'; readonly sheet: SheetModel }
  | {
      readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet-activated' | 'sheet-renamed';
      readonly sheet: SheetModel;
    }
  | { readonly kind: 'selection'; readonly sheet: SheetModel; readonly area: Rectangle };

const EMPTY: CellContentModel = { type: 'Empty' };
const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export class WorkbookModel {
  readonly name = 'Map1.xlsx';
  readonly sheets: SheetModel[] = [];
  readonly tables: TableModel[] = [];
  readonly names: NameModel[] = [];
  readonly formulaNames: FormulaNameModel[] = [];
  readOnly = false;
  structureProtected = false;
  /** Whether writing below a table makes it longer, as it does by default in Excel. */
  tablesGrow = true;
  /** Whether a chart takes numbers in its header for figures even where the corner is blank. */
  chartsTakeNumbersForFigures = false;
  /** Told of every cell that is written to, whether or not its content changes. */
  onWrite: (sheet: SheetModel, row: number, column: number) => void = () => undefined;
  decimalSeparator = ',';
  groupSeparator = '.';
  cultureName = 'nl-NL';
  active: SheetModel;
  selected: Rectangle = { row: 0, column: 0, rows: 1, columns: 1 };
  activeCell: Rectangle = this.selected;
  private nextId = 1;
  private readonly calculation: Calculation;

  constructor(
    firstSheet: string,
    private readonly changed: (change: Change) => void,
    evaluate?: Evaluate,
  ) {
    this.active = new SheetModel(this.id(), firstSheet, () => this.assertEditable());
    this.sheets.push(this.active);
    this.calculation = new Calculation(this.sheets, evaluate, (sheet) =>
      this.changed({ kind: 'calculated', sheet }),
    );
  }

  id(): string {
    return `{00000000-0001-0000-0000-${String(this.nextId++).padStart(12, '0')}}`;
  }

  /** A sheet by its name, in any case, or by its id. */
  sheet(key: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sameName(sheet.name, key));
  }

  table(key: string): TableModel | undefined {
    return this.tables.find((table) => table.id === key || sameName(table.name, key));
  }

  definedName(name: string): NameModel | undefined {
    return this.names.find((item) => sameName(item.name, name));
  }

  assertEditable(): void {
    if (this.readOnly) throw accessDenied('the workbook is read-only');
  }

  private assertStructure(): void {
    this.assertEditable();
    if (this.structureProtected) throw accessDenied('the structure of the workbook is protected');
  }

  private assertSheetName(name: string): void {
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
      throw invalidArgument(`sheet name ${name}`);
    }
    if (this.sheet(name)) throw itemAlreadyExists(`sheet ${name}`);
  }

  addSheet(name: string): SheetModel {
    this.assertStructure();
    this.assertSheetName(name);
    const sheet = new SheetModel(this.id(), name, () => this.assertEditable());
    this.sheets.push(sheet);
    this.changed({ kind: 'sheet-added', sheet });
    return sheet;
  }

  renameSheet(sheet: SheetModel, name: string): void {
    this.assertStructure();
    if (!sameName(sheet.name, name)) this.assertSheetName(name);
    for (const each of this.sheets)
      for (const { cell } of each.written())
        if (cell.content.type === 'Formula')
          cell.content = { type: 'Formula', formula: followed(cell.content.formula, sheet.name, name) };
    for (const item of this.formulaNames) item.formula = followed(item.formula, sheet.name, name);
    sheet.name = name;
    this.changed({ kind: 'sheet-renamed', sheet });
  }

  deleteSheet(sheet: SheetModel): void {
    this.assertStructure();
    const index = this.sheets.indexOf(sheet);
    if (index < 0) throw itemNotFound(`sheet ${sheet.name}`);
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
    if (others.length === 0) throw invalidArgument('the last sheet cannot be deleted');
    const next = others.find((other) => this.sheets.indexOf(other) > index) ?? others[others.length - 1];
    this.sheets.splice(index, 1);
    for (const table of this.tables.filter((item) => item.sheet === sheet))
      this.tables.splice(this.tables.indexOf(table), 1);
    this.changed({ kind: 'sheet-deleted', sheet });
    if (this.active === sheet) this.activate(next);
  }

  activate(sheet: SheetModel): void {
    if (sheet.visibility !== 'Visible') throw invalidArgument(`sheet ${sheet.name} is hidden`);
    if (this.active === sheet) return;
    this.active = sheet;
    this.selected = { row: 0, column: 0, rows: 1, columns: 1 };
    this.activeCell = this.selected;
    this.changed({ kind: 'sheet-activated', sheet });
  }

  select(sheet: SheetModel, area: Rectangle, active: Rectangle = area): void {
    this.activate(sheet);
    this.selected = area;
    this.activeCell = { ...active, rows: 1, columns: 1 };
    this.changed({ kind: 'selection', sheet, area });
  }

  private assertFreeName(name: string): void {
    const isCellAddress = /^[A-Z]{1,3}\d+$/i.test(name) || /^r\d*c\d*$/i.test(name);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name) || isCellAddress)
      throw invalidArgument(`name ${name}`);
    if (this.table(name) || this.definedName(name)) throw itemAlreadyExists(`name ${name}`);
  }

  addTable(sheet: SheetModel, area: Rectangle, hasHeaders: boolean): TableModel {
    this.assertEditable();
    sheet.assertWritable();
    if (!hasHeaders) throw new NotImplemented('TableCollection.add without headers');
    if (area.rows < 2) throw new NotImplemented('TableCollection.add of a header without a row below it');
    if (this.tables.some((table) => table.sheet === sheet && overlaps(table.area, area))) {
      throw invalidArgument('a table cannot overlap another table');
    }
    const id = this.id();
    let number = this.tables.length + 1;
    while (this.table(`Table${number}`)) number += 1;
    const table: TableModel = {
      id,
      name: `Table${number}`,
      sheet,
      area,
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
      style: 'TableStyleMedium2',
    };
    this.tables.push(table);
    this.settleHeader(table);
    return table;
  }

  renameTable(table: TableModel, name: string): void {
    this.assertEditable();
    if (!sameName(table.name, name)) this.assertFreeName(name);
    table.name = name;
  }

  /** The header stays in its row, and at least one row beneath it. */
  resizeTable(table: TableModel, area: Rectangle): void {
    this.assertEditable();
    table.sheet.assertWritable();
    if (table.showTotals) throw new NotImplemented('Table.resize with a totals row');
    if (area.row !== table.area.row || area.rows < 2 || !overlaps(area, table.area))
      throw invalidArgument(`table size ${rectangleText(area)}`);
    const others = this.tables.filter((other) => other !== table && other.sheet === table.sheet);
    if (others.some((other) => overlaps(other.area, area)))
      throw invalidArgument('a table cannot overlap another table');
    table.area = area;
    this.settleHeader(table);
  }

  show(sheet: SheetModel, visibility: 'Visible' | 'Hidden'): void {
    this.assertStructure();
    const others = this.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
    if (visibility === 'Hidden' && !others) throw invalidArgument('the last visible sheet');
    if (visibility === 'Hidden' && this.active === sheet) throw new NotImplemented('hiding the active sheet');
    sheet.visibility = visibility;
  }

  addName(name: string, sheet: SheetModel, area: Rectangle): NameModel {
    this.assertEditable();
    this.assertFreeName(name);
    const item = { name, sheetId: sheet.id, area };
    this.names.push(item);
    return item;
  }

  deleteName(item: NameModel): void {
    this.assertEditable();
    const index = this.names.indexOf(item);
    if (index < 0) throw itemNotFound(`name ${item.name}`);
    this.names.splice(index, 1);
  }

  /** Headers are texts, none blank and no two alike; Excel sees to that by itself. */
  private settleHeader({ sheet, area, showHeaders }: TableModel): void {
    if (!showHeaders) return;
    const seen = new Set<string>();
    for (let index = 0; index < area.columns; index++) {
      const cell = sheet.cell(area.row, area.column + index);
      if (cell.content.type === 'Formula') throw new NotImplemented('a formula in the header of a table');
      const text = cell.content.type === 'Empty' ? `Column${index + 1}` : String(cell.content.value);
      let unique = text;
      for (let number = 2; seen.has(unique.toLowerCase()); number++) unique = `${text}${number}`;
      seen.add(unique.toLowerCase());
      cell.content = { type: 'String', value: unique, quotePrefix: false };
    }
  }

  /** Writes as an add-in does: `null` leaves a cell alone, one value fills the whole rectangle. */
  write(sheet: SheetModel, area: Rectangle, input: unknown): void {
    this.put(sheet, area, (row, column) => {
      const value = Array.isArray(input) ? ((input[row] as unknown[])[column] ?? null) : input;
      if (value === null) return undefined;
      const cell = sheet.peek(area.row + row, area.column + column);
      return readWritten(value, cell?.format.numberFormat ?? 'General');
    });
  }

  /** Writes as a person does, into one cell. */
  type(sheet: SheetModel, area: Rectangle, text: string): void {
    const cell = sheet.peek(area.row, area.column);
    this.put(sheet, area, () => readInput(text, cell?.format.numberFormat ?? 'General'));
  }

  /** A formula as it is in a workbook that was used without the add-in, with what it shows. */
  hold(
    sheet: SheetModel,
    { row, column }: Rectangle,
    formula: string,
    saved: readonly (readonly Evaluated[])[],
  ): void {
    this.calculation.set(sheet, row, column, { type: 'Formula', formula });
    sheet.cell(row, column).saved = saved;
    this.calculation.run();
  }

  /** Puts other cells, content and look, in the place of those of a rectangle: rows were moved, sorted or pasted. */
  rewrite(
    sheet: SheetModel,
    area: Rectangle,
    source: (row: number, column: number) => CellModel | undefined,
  ): void {
    this.assertEditable();
    sheet.assertWritable();
    const cells: { row: number; column: number; content: CellContentModel; format: CellFormatModel }[] = [];
    forEachCell(area, (row, column) => {
      const { content, format } = source(row, column) ?? { content: EMPTY, format: defaultFormat() };
      cells.push({ row, column, content, format: structuredClone(format) });
    });
    for (const { row, column, content, format } of cells) {
      const cell = sheet.cell(row, column);
      cell.format = format;
      if (JSON.stringify(cell.content) === JSON.stringify(content)) continue;
      this.calculation.set(sheet, row, column, content);
      this.onWrite(sheet, row, column);
    }
    this.calculation.run();
    this.changed({ kind: 'cells', sheet, area });
  }

  private put(
    sheet: SheetModel,
    area: Rectangle,
    contentAt: (row: number, column: number) => CellContentModel | undefined,
  ): void {
    this.assertEditable();
    sheet.assertWritable();
    if (!isOnSheet(area)) throw invalidArgument(`range ${rectangleText(area)}`);
    const writes: { row: number; column: number; content: CellContentModel }[] = [];
    forEachCell(area, (row, column, rowOffset, columnOffset) => {
      const content = contentAt(rowOffset, columnOffset);
      if (content === undefined) return;
      if (content.type === 'Formula') {
        assertFormula(content.formula, {
          hasSheet: (name) => this.sheet(name) !== undefined,
          hasTable: (name) => this.table(name) !== undefined,
        });
      }
      writes.push({ row, column, content });
    });
    for (const { row, column, content } of writes) {
      this.calculation.set(sheet, row, column, content);
      this.onWrite(sheet, row, column);
    }
    for (const table of this.tables)
      if (table.sheet === sheet && overlaps(table.area, area)) this.settleHeader(table);
    if (writes.length > 0) {
      this.growTables(sheet, area);
      this.calculation.run();
      this.changed({ kind: 'cells', sheet, area });
    }
  }

  /** Asks the evaluator for everything again, where what it knows has changed. */
  recalculate(): void {
    this.calculation.run();
  }

  /** What cells show, as an evaluator reads them. */
  read(sheet: string, area: Rectangle): Evaluated[][] {
    return this.calculation.read(sheet, area);
  }

  /** Makes tables longer below which something was written, where that is turned on. */
  growTables(sheet: SheetModel, written: Rectangle): void {
    if (this.tablesGrow) grown(this.tables, sheet, written);
  }
}
