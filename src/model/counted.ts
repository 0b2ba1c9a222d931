import { columnLetters, quotedSheet } from '../workbook/address';
import { firstRow, headerRow, municipalityColumns, refer, type Context } from './layout';

/**
 * The inhabitants that count for municipality `index`, as an expression on `sheet`: those on 1 January of the year in
 * the cell `reference`, while it takes part in the year in the cell `year`; otherwise 0.
 */
export function countedIn(
  context: Context,
  index: number,
  sheet: string,
  { year, reference }: { readonly year: string; readonly reference: string },
): string {
  const { data, sheets } = context;
  const table = municipalityColumns(data);
  const row = firstRow + index;
  const cell = (at: number): string =>
    refer({ sheet: sheets.municipalities, row, column: at, rows: 1, columns: 1 }, sheet);
  const quoted = quotedSheet(sheets.municipalities);
  const last = columnLetters(table.note);
  const lookup = `INDEX(${quoted}!$A${row + 1}:$${last}${row + 1},1,${inhabitantsColumn(context, reference)})`;
  // LEN, not ="": the grid's engine takes a 0 for "" when it compares the same cell again.
  const inTime = `AND(OR(LEN(${cell(table.from)})=0,${cell(table.from)}<=${year}),OR(LEN(${cell(table.until)})=0,${cell(
    table.until,
  )}>=${year}))`;
  return `IF(${inTime},${lookup},0)`;
}

/** Which column of the table of municipalities has the inhabitants of the year in the cell; #N/A if none has. */
export function inhabitantsColumn({ data, sheets, texts }: Context, year: string): string {
  const last = columnLetters(municipalityColumns(data).note);
  const header = `${quotedSheet(sheets.municipalities)}!$A$${headerRow + 1}:$${last}$${headerRow + 1}`;
  return `MATCH("${texts.columns.inhabitantsPrefix}"&${year},${header},0)`;
}
