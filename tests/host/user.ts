/** A person at the modelled Excel, who works in the workbook without the add-in. */
import { itemNotFound, NotImplemented } from './errors';
import { parseRectangle } from './model/rectangle';
import type { Rectangle } from './model/rectangle';
import type { SheetModel } from './model/sheet';
import type { WorkbookModel } from './model/workbook';

export class User {
  constructor(
    private readonly workbook: WorkbookModel,
    /** Sends the events of what was done. */
    private readonly done: () => void,
  ) {}

  private sheet(name: string): SheetModel {
    const sheet = this.workbook.sheet(name);
    if (!sheet) throw itemNotFound(`sheet ${name}`);
    return sheet;
  }

  private area(address: string): Rectangle {
    const area = parseRectangle(address);
    if (!area) throw new NotImplemented(`a user at ${address}`);
    return area;
  }

  type(sheet: string, address: string, text: string): void {
    this.workbook.type(this.sheet(sheet), this.area(address), text);
    this.done();
  }

  select(sheet: string, address: string): void {
    this.workbook.select(this.sheet(sheet), this.area(address));
    this.done();
  }

  addSheet(name: string): void {
    this.workbook.addSheet(name);
    this.done();
  }

  renameSheet(from: string, to: string): void {
    this.workbook.renameSheet(this.sheet(from), to);
    this.done();
  }

  deleteSheet(name: string): void {
    this.workbook.deleteSheet(this.sheet(name));
    this.done();
  }

  renameHeader(tableName: string, from: string, to: string): void {
    const table = this.workbook.table(tableName);
    if (!table) throw itemNotFound(`table ${tableName}`);
    const { sheet, area } = table;
    const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
    const column = columns.find((index) => sheet.formulaText(area.row, index) === from);
    if (column === undefined) throw itemNotFound(`column ${from}`);
    this.workbook.type(sheet, { row: area.row, column, rows: 1, columns: 1 }, to);
    this.done();
  }

  hideSheet(name: string): void {
    this.sheet(name).visibility = 'Hidden';
  }

  protectSheet(name: string): void {
    this.sheet(name).protected = true;
  }

  protectStructure(): void {
    this.workbook.structureProtected = true;
  }

  defineName(name: string, sheet: string, address: string): void {
    this.workbook.addName(name, this.sheet(sheet), this.area(address));
  }

  addTable(name: string, sheet: string, address: string): void {
    const table = this.workbook.addTable(this.sheet(sheet), this.area(address), true);
    this.workbook.renameTable(table, name);
    this.done();
  }

  /** Turns the totals row of a table on, with a word in its first cell. */
  totalsOn(name: string, word: string): void {
    const table = this.workbook.table(name);
    if (!table) throw itemNotFound(`table ${name}`);
    const row = table.area.row + table.area.rows;
    table.area = { ...table.area, rows: table.area.rows + 1 };
    table.showTotals = true;
    this.workbook.type(table.sheet, { row, column: table.area.column, rows: 1, columns: 1 }, word);
    this.done();
  }
}
