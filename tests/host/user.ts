/** A person at the modelled Excel, who works in the workbook without the add-in. */
import { itemNotFound, NotImplemented } from './errors';
import type { Evaluated } from './model/calculation';
import { parseRectangle } from './model/rectangle';
import type { Rectangle } from './model/rectangle';
import type { SheetModel } from './model/sheet';
import {
  addColumn,
  columnOf,
  copyRow,
  deleteTableRow,
  filterTable,
  insertRow,
  setTotals,
  sortTable,
} from './model/table-edits';
import type { TableModel, WorkbookModel } from './model/workbook';

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

  /** A formula from when the add-in was not there; `saved` is what the file says that it gave. */
  typedWithoutAddIn(
    sheet: string,
    address: string,
    formula: string,
    saved: readonly (readonly Evaluated[])[] = [[{ error: '#NAME?' }]],
  ): void {
    this.workbook.hold(this.sheet(sheet), this.area(address), formula, saved);
    this.done();
  }

  /** Selects a rectangle; the cell where it began is the active one, the top left one unless told otherwise. */
  select(sheet: string, address: string, active = address): void {
    this.workbook.select(this.sheet(sheet), this.area(address), this.area(active));
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

  private table(name: string): TableModel {
    const table = this.workbook.table(name);
    if (!table) throw itemNotFound(`table ${name}`);
    return table;
  }

  renameHeader(tableName: string, from: string, to: string): void {
    const table = this.table(tableName);
    const { sheet, area } = table;
    this.workbook.type(sheet, { row: area.row, column: columnOf(table, from), rows: 1, columns: 1 }, to);
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

  defineFormula(name: string, formula: string): void {
    this.workbook.formulaNames.push({ name, formula });
  }

  addTable(name: string, sheet: string, address: string): void {
    const table = this.workbook.addTable(this.sheet(sheet), this.area(address), true);
    this.workbook.renameTable(table, name);
    this.done();
  }

  /** Turns the totals row of a table on, with a word in its first cell. */
  totalsOn(name: string, word: string): void {
    setTotals(this.workbook, this.table(name), word);
    this.done();
  }

  totalsOff(name: string): void {
    setTotals(this.workbook, this.table(name), undefined);
    this.done();
  }

  /** Inserts a whole row above `row`, which is counted from 1 as in an address. */
  insertRow(sheet: string, row: number): void {
    insertRow(this.workbook, this.sheet(sheet), row - 1);
    this.done();
  }

  /** Deletes row `index` of a table, from 0. */
  deleteTableRow(name: string, index: number): void {
    deleteTableRow(this.workbook, this.table(name), index);
    this.done();
  }

  sort(name: string, header: string, descending = false): void {
    sortTable(this.workbook, this.table(name), header, descending);
    this.done();
  }

  filter(name: string, header: string, text: string): void {
    filterTable(this.table(name), header, text);
    this.done();
  }

  addColumn(name: string, header: string): void {
    addColumn(this.workbook, this.table(name), header);
    this.done();
  }

  /** Copies row `index` of a table, from 0, and pastes it directly below the table. */
  copyRow(name: string, index: number): void {
    copyRow(this.workbook, this.table(name), index);
    this.done();
  }
}
