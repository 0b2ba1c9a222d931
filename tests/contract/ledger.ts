/** A small ledger for the contract: a table away from the corner of its sheet, and a hidden sheet for the journal. */
import type { CellInput, CellValue, LedgerPlace, WorkbookPlan, WorkbookPort } from '../../src/workbook/port';
import { blank, keep, number, sheetPlan, text } from './plan';
import { value } from './stage';

export const PLACE: LedgerPlace = { table: 'FlexRegister', journalSheet: 'Dagboek', slots: 500 };
export const SHEET = 'Register';
export const HEADER = ['Kenmerk', 'Datum', 'Strippen', 'Omschrijving'];
/** The header is row 4 of the sheet, in columns B to E. */
export const TOP = { sheet: SHEET, row: 3, column: 1, columns: 4 };

export type Row = readonly [id: string, date: number, strips: number, description: string];

export const row = ([id, date, strips, description]: Row): CellInput[] => [
  text(id),
  number(date),
  number(strips),
  description === '' ? blank : text(description),
];
export const shown = ([id, date, strips, description]: Row): CellValue[] => [
  value.text(id),
  value.number(date),
  value.number(strips),
  description === '' ? value.blank : value.text(description),
];

export const A: Row = ['B-A', 45_931, 3, 'plan'];
export const B: Row = ['B-B', 45_900, -2, ''];
export const C: Row = ['B-C', 45_950, 0.5, 'atlas'];
export const D: Row = ['B-D', 45_960, 1, 'les'];

/** With these rows; with none, the table has one blank row. */
export function ledgerPlan(rows: readonly Row[] = []): WorkbookPlan {
  const indent = (cells: readonly CellInput[]): CellInput[] => [keep, ...cells];
  const body = rows.length > 0 ? rows.map(row) : [HEADER.map(() => blank)];
  return {
    sheets: [
      sheetPlan(SHEET, {
        cells: [[text('Strippenregister')], [], [], indent(HEADER.map(text)), ...body.map(indent)],
        tables: [{ name: PLACE.table, area: { row: 3, column: 1, rows: body.length + 1, columns: 4 } }],
        styles: [
          { area: { row: 4, column: 2, rows: body.length, columns: 1 }, style: { numberFormat: 'd-m-yyyy' } },
        ],
      }),
      sheetPlan(PLACE.journalSheet, { hidden: true, cells: [[keep, keep, text('Uitleg')]] }),
    ],
    names: [],
    checkStyles: { good: {}, bad: {} },
    activate: SHEET,
  };
}

/** Rows beneath the table that are looked at. */
const BENEATH = 8;

/** All that a booking can change, as it now is. */
export async function ledgerOf(port: WorkbookPort) {
  const table = (await port.readTables([PLACE.table])).get(PLACE.table);
  if (!table) throw new Error('the table is gone');
  const { area } = table;
  const beneath = await port.readBlock({ ...area, row: area.row + area.rows, rows: BENEATH });
  const { sheets } = await port.status();
  const journal = sheets.includes(PLACE.journalSheet)
    ? await port.readBlock({ sheet: PLACE.journalSheet, row: 0, column: 0, rows: PLACE.slots, columns: 1 })
    : undefined;
  return {
    area,
    rows: table.rows.map((cells) => cells.map((cell) => cell.value)),
    beneath: beneath.cells.flat().filter((cell) => cell.value.kind !== 'blank'),
    journal: journal?.cells.flatMap(([cell], slot) =>
      cell.value.kind === 'text' ? [[slot, cell.value.text]] : [],
    ),
  };
}
