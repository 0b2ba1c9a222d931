import { CAUSES } from '../../domain/scenario';
import { resultTexts } from '../../i18n/results';
import type { Area, CellValue, Selection, WorkbookPort } from '../../workbook/port';
import type { FlexFormula } from '../data/formula';
import type { Part } from '../data/guarded-call';
import { resolve, type Resolved } from '../data/resolve';
import { cellAt, FIRST, numberAt, type Place } from './reading';

/** A cell of the result of a call. */
export interface ResultCell {
  /** Counted from the first cell of the result. */
  readonly place: Place;
  /** What stands first in its row and in its column of the result, where that is another cell. */
  readonly label?: CellValue;
  readonly header?: CellValue;
}

/** A position from 1, and the year that it was counted from. */
interface Position {
  readonly at: number;
  readonly year?: CellValue;
}

/** Where the selected cell is in the result of the call; `undefined` where the formula shows a part and it is not known which. */
export async function resultCell(
  flex: FlexFormula,
  args: readonly Resolved[],
  selection: Selection,
  port: WorkbookPort,
): Promise<ResultCell | undefined> {
  const { anchor } = flex;
  const place = {
    row: selection.area.row - anchor.row,
    column: selection.area.column - anchor.column,
  };
  if (flex.part) return partCell(flex, flex.part, args, place, port);
  const [label, header] = await Promise.all([
    place.column > 0 ? cellBeside(anchor, { ...place, column: 0 }, port) : undefined,
    place.row > 0 ? cellBeside(anchor, { ...place, row: 0 }, port) : undefined,
  ]);
  return { place, ...(label ? { label } : {}), ...(header ? { header } : {}) };
}

/** What a cell of a result shows, counted from the cell with the formula. */
async function cellBeside(anchor: Area, place: Place, port: WorkbookPort): Promise<CellValue | undefined> {
  const { sheet, row, column } = anchor;
  const area = { sheet, row: row + place.row, column: column + place.column, rows: 1, columns: 1 };
  const block = await port.readBlock(area);
  return block.cells[0]?.[0]?.value;
}

/** As `resultCell` where the sheet has a part only: its label and header follow from what was asked. */
async function partCell(
  { name, anchor }: FlexFormula,
  { rows, columns }: Part,
  args: readonly Resolved[],
  shown: Place,
  port: WorkbookPort,
): Promise<ResultCell | undefined> {
  const [row, column] = await Promise.all(
    [rows, columns].map((text) => positionOf(text, shown, anchor.sheet, port)),
  );
  if (!row || !column || row.at < 1 || column.at < 1) return undefined;
  const place = { row: row.at - 1, column: column.at - 1 };
  // With a party only its row stands below the years.
  const party = name === 'SCENARIO' && place.row === 1 ? cellAt(args[4], FIRST) : undefined;
  // Below the header and the first scenario.
  const cause = name === 'BRIDGE' ? CAUSES[place.row - 2] : undefined;
  const label = cause ? { kind: 'text' as const, text: resultTexts.nl.scenario.causes[cause] } : party;
  return { place, ...(label ? { label } : {}), ...(column.year ? { header: column.year } : {}) };
}

/** A number, an array of these, or a year less the first year and a number. */
async function positionOf(
  text: string,
  place: Place,
  sheet: string,
  port: WorkbookPort,
): Promise<Position | undefined> {
  const counted = /^([^-+]+)-([^-+]+)\+(\d+)$/.exec(text);
  if (!counted) {
    const at = numberAt(await resolve(text, sheet, port), place);
    return at === undefined ? undefined : { at };
  }
  const [years, first] = await Promise.all(
    [counted[1], counted[2]].map((each) => resolve(each, sheet, port)),
  );
  const year = cellAt(years, place);
  const [to, from] = [numberAt(years, place), numberAt(first, place)];
  return year === undefined || to === undefined || from === undefined
    ? undefined
    : { at: to - from + Number(counted[3]), year };
}
