/**
 * MODEL of what a person does to rows and columns of a table. Formulas are opaque here, so cells with formulas are
 * not moved: that fails loudly.
 */
import { invalidArgument, itemNotFound, NotImplemented } from '../errors';
import { overlaps } from './rectangle';
import type { Rectangle } from './rectangle';
import type { CellModel, SheetModel, Shown } from './sheet';
import type { TableModel, WorkbookModel } from './workbook';

/** The rows between header and totals. */
function bodyOf({ area, showHeaders, showTotals }: TableModel): Rectangle {
  const head = showHeaders ? 1 : 0;
  return { ...area, row: area.row + head, rows: area.rows - head - (showTotals ? 1 : 0) };
}

/** Inserts a whole row above row `row` of a sheet; what stands there and below moves down. */
export function insertRow(workbook: WorkbookModel, sheet: SheetModel, row: number): void {
  sheet.assertWritable();
  assertPlain(sheet, 'inserting a row');
  assertUncharted(workbook, sheet, 'inserting a row');
  const used = sheet.usedRange();
  for (const table of workbook.tables.filter((each) => each.sheet === sheet)) {
    const { area } = table;
    if (row <= area.row) table.area = { ...area, row: area.row + 1 };
    else if (row < area.row + area.rows) table.area = { ...area, rows: area.rows + 1 };
  }
  for (const [index, item] of workbook.names.entries()) {
    const { area } = item;
    if (item.sheetId !== sheet.id || row >= area.row + area.rows) continue;
    const moved = row <= area.row ? { ...area, row: area.row + 1 } : { ...area, rows: area.rows + 1 };
    workbook.names[index] = { ...item, area: moved };
  }
  const hidden = [...sheet.hiddenRows];
  sheet.hiddenRows.clear();
  for (const each of hidden) sheet.hiddenRows.add(each >= row ? each + 1 : each);
  if (!used || row >= used.row + used.rows) return;
  const area = { row, column: 0, rows: used.row + used.rows - row + 1, columns: used.column + used.columns };
  workbook.rewrite(sheet, area, (each, column) => (each === row ? undefined : sheet.peek(each - 1, column)));
}

/** Deletes row `index` of a table's body, from 0; what stands below in the columns of the table moves up. */
export function deleteTableRow(workbook: WorkbookModel, table: TableModel, index: number): void {
  const { sheet } = table;
  sheet.assertWritable();
  assertPlain(sheet, 'deleting a row of a table');
  assertUncharted(workbook, sheet, 'deleting a row of a table');
  const body = bodyOf(table);
  if (index < 0 || index >= body.rows) throw invalidArgument(`row ${index}`);
  if (sheet.hiddenRows.size > 0) throw new NotImplemented('deleting a row of a filtered table');
  const row = body.row + index;
  const used = sheet.usedRange();
  const bottom = Math.max(table.area.row + table.area.rows, used ? used.row + used.rows : 0);
  const below = { ...table.area, row, rows: bottom - row };
  const others = [
    ...workbook.tables.filter((each) => each !== table && each.sheet === sheet),
    ...workbook.names.filter(({ sheetId }) => sheetId === sheet.id),
  ];
  if (others.some(({ area }) => overlaps(area, below)))
    throw new NotImplemented('deleting a row of a table above another table or a name');
  const isLast = body.rows === 1;
  if (!isLast) table.area = { ...table.area, rows: table.area.rows - 1 };
  workbook.rewrite(sheet, isLast ? { ...below, rows: 1 } : below, (each, column) =>
    isLast ? undefined : sheet.peek(each + 1, column),
  );
}

/** Numbers come first, then texts, booleans and errors; blanks are last in either direction. */
const RANK: Readonly<Record<Shown['type'], number>> = {
  Double: 0,
  String: 1,
  Boolean: 2,
  Error: 3,
  Empty: 4,
};

function compare(a: Shown, b: Shown): number {
  if (a.type !== b.type) return RANK[a.type] - RANK[b.type];
  if (a.type === 'String' && b.type === 'String')
    return a.value.localeCompare(b.value, 'nl', { sensitivity: 'base' });
  return a.type === 'Empty' || b.type === 'Empty' ? 0 : Number(a.value > b.value) - Number(a.value < b.value);
}

/** Sorts the rows of a table by one of its columns. */
export function sortTable(
  workbook: WorkbookModel,
  table: TableModel,
  header: string,
  descending: boolean,
): void {
  const { sheet } = table;
  sheet.assertWritable();
  assertPlain(sheet, 'sorting');
  if (sheet.hiddenRows.size > 0) throw new NotImplemented('sorting a filtered table');
  const column = columnOf(table, header);
  const body = bodyOf(table);
  const rows = Array.from({ length: body.rows }, (_, index) => body.row + index);
  const isEmpty = (row: number): boolean => sheet.shown(row, column).type === 'Empty';
  const sign = descending ? -1 : 1;
  const sorted = [...rows].sort((a, b) => {
    if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
    return sign * compare(sheet.shown(a, column), sheet.shown(b, column));
  });
  workbook.rewrite(sheet, body, (row, each) => sheet.peek(sorted[row - body.row], each));
}

/** Shows only the rows whose cell in a column shows `text`; the others are hidden, not gone. */
export function filterTable(table: TableModel, header: string, text: string): void {
  const { sheet } = table;
  const column = columnOf(table, header);
  const body = bodyOf(table);
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    const shown = sheet.shown(row, column);
    if ((shown.type === 'Empty' ? '' : String(shown.value)) !== text) sheet.hiddenRows.add(row);
  }
}

/** A new last column, as typing a header next to the table makes one. */
export function addColumn(workbook: WorkbookModel, table: TableModel, header: string): void {
  const { sheet, area } = table;
  const column = area.column + area.columns;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (!sheet.isBlank(row, column)) throw new NotImplemented('a new column over cells');
  }
  workbook.resizeTable(table, { ...area, columns: area.columns + 1 });
  workbook.type(sheet, { row: area.row, column, rows: 1, columns: 1 }, header);
}

/** Copies row `index` of a table's body and pastes it directly below the table. */
export function copyRow(workbook: WorkbookModel, table: TableModel, index: number): void {
  const { sheet } = table;
  assertPlain(sheet, 'copying a row');
  if (table.showTotals) throw new NotImplemented('pasting below a totals row');
  const body = bodyOf(table);
  if (index < 0 || index >= body.rows) throw invalidArgument(`row ${index}`);
  const target = { ...body, row: body.row + body.rows, rows: 1 };
  workbook.rewrite(sheet, target, (_, column) => sheet.peek(body.row + index, column));
  workbook.growTables(sheet, target);
}

/** A totals row with a word in its first cell, or none. */
export function setTotals(workbook: WorkbookModel, table: TableModel, word: string | undefined): void {
  const { sheet, area } = table;
  sheet.assertWritable();
  if (word === undefined) {
    if (!table.showTotals) throw invalidArgument('no totals row');
    const totals = { ...area, row: area.row + area.rows - 1, rows: 1 };
    table.showTotals = false;
    table.area = { ...area, rows: area.rows - 1 };
    workbook.rewrite(sheet, totals, () => undefined);
    return;
  }
  const row = area.row + area.rows;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    if (!sheet.isBlank(row, column)) throw new NotImplemented('a totals row over cells');
  }
  table.area = { ...area, rows: area.rows + 1 };
  table.showTotals = true;
  workbook.type(sheet, { row, column: area.column, rows: 1, columns: 1 }, word);
}

export function columnOf({ name, sheet, area }: TableModel, header: string): number {
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const column = columns.find((each) => sheet.formulaText(area.row, each) === header);
  if (column === undefined) throw itemNotFound(`column ${header} of ${name}`);
  return column;
}

/** Charts stand over cells and show them, and would have to move along. */
function assertUncharted(workbook: WorkbookModel, sheet: SheetModel, what: string): void {
  const shown = workbook.sheets.flatMap(({ charts }) => charts).flatMap(({ series }) => series);
  const isShown = shown.some(({ name, categories, values }) =>
    [name, categories, values].some((cells) => cells?.sheet === sheet),
  );
  if (isShown || sheet.charts.length > 0) throw new NotImplemented(`${what} with charts of the sheet`);
}

function assertPlain(sheet: SheetModel, what: string): void {
  const isPlain = ({ content, spill, spillParent }: CellModel): boolean =>
    content.type !== 'Formula' && !spill && !spillParent;
  for (const { cell } of sheet.written())
    if (!isPlain(cell)) throw new NotImplemented(`${what} with formulas on the sheet`);
  if (sheet.conditionalFormats.length > 0)
    throw new NotImplemented(`${what} with conditional formats on the sheet`);
}
