/**
 * Taking back a booking that Excel has refused half-way. Only what still holds what was written goes: since the
 * ledger was read, rows may have come above the table, and somebody else's entries below it.
 */
import { WorkbookError } from '../port';
import type { Append, Area, CellContent, CellInput, LedgerPlace, TablePlace } from '../port';
import { CELL_PROPERTIES, cellsOf, contents, isBlank, valueInput } from './cells';
import { areaOf, loadArea } from './read';
import { run } from './run';
import type { Trip } from './run';

/** What of a booking is in the workbook. */
interface Remains {
  /** The table or sheet that is gone, if one is. */
  readonly gone: string | undefined;
  /** The whole table. */
  readonly area: Area | undefined;
  /** Rows of the sheet that hold a row as it was written, with that row. */
  readonly rows: ReadonlyMap<number, readonly CellInput[]>;
  /** Those of them that hold nothing in the columns that are left alone. */
  readonly bare: ReadonlySet<number>;
  /** Slots that hold what was written. */
  readonly slots: readonly number[];
}

type Place = LedgerPlace | TablePlace;

/**
 * Removes what is there of a booking; resolves to the table or sheet without which it could not be made. `filled` is
 * how many rows of the body came before it.
 */
export function takeBack(place: Place, append: Append, filled: number): Promise<string | undefined> {
  return run(async (trip) => {
    const found = await look(trip, place, append, filled);
    if (found.rows.size + found.slots.length === 0) return found.gone;
    blank(trip, place, found);
    await trip.write();
    const left = await look(trip, place, append, filled);
    if (left.rows.size + left.slots.length > 0)
      throw new WorkbookError('host', { detail: 'booking not removed' });
    return found.gone;
  }, true);
}

async function look(trip: Trip, place: Place, { journal, rows }: Append, filled: number): Promise<Remains> {
  const { tables, worksheets } = trip.context.workbook;
  const table = tables.getItemOrNullObject(place.table);
  const range = table.getRange().untrack();
  loadArea(range);
  const sheet =
    place.journalSheet === undefined ? undefined : worksheets.getItemOrNullObject(place.journalSheet);
  sheet?.load('name');
  const slots = journal.flatMap(({ slot }) => {
    const cell = sheet?.getRange(`A${slot + 1}`).untrack();
    cell?.load(CELL_PROPERTIES);
    return cell ?? [];
  });
  await trip.read();
  const isThere = (slot: Excel.Range, text: string): boolean =>
    isWritten(contents(slot)[0][0], { kind: 'text', text });
  const isGone = sheet?.isNullObject ?? true;
  const ours = isGone
    ? []
    : journal.filter(({ text }, index) => isThere(slots[index], text)).map(({ slot }) => slot);
  if (table.isNullObject) {
    return { gone: place.table, area: undefined, rows: new Map(), bare: new Set(), slots: ours };
  }
  const area = areaOf(range);
  const gone = isGone && journal.length > 0 ? place.journalSheet : undefined;
  return { gone, area, ...(await findRows(trip, area, rows, filled)), slots: ours };
}

/** Looks for rows behind those that were filled and beneath the table, whether or not it has grown. */
async function findRows(
  trip: Trip,
  area: Area,
  rows: Append['rows'],
  filled: number,
): Promise<Pick<Remains, 'rows' | 'bare'>> {
  const found = new Map<number, readonly CellInput[]>();
  const bare = new Set<number>();
  if (rows.length === 0) return { rows: found, bare };
  const offset = Math.max(0, Math.min(area.rows - rows.length - 1, filled));
  const place = { ...area, row: area.row + offset, rows: area.rows - offset + rows.length };
  const range = cellsOf(trip.context.workbook.worksheets.getItem(area.sheet), place);
  range.load(CELL_PROPERTIES);
  await trip.read();
  for (const [index, cells] of contents(range).entries()) {
    const row = rows.find((inputs) => isRow(cells, inputs));
    if (!row) continue;
    found.set(place.row + index, row);
    if (cells.every((cell, column) => isOwn(row[column]) || isBlank(cell))) bare.add(place.row + index);
  }
  return { rows: found, bare };
}

function isOwn(input: CellInput | undefined): boolean {
  return input !== undefined && input.kind !== 'keep';
}

/** Whether cells hold a row as it was written; a row of blanks is no sign of anything. */
function isRow(cells: readonly CellContent[], inputs: readonly CellInput[]): boolean {
  return (
    inputs.some(({ kind }) => kind !== 'keep' && kind !== 'blank') &&
    inputs.every((input, column) => isWritten(cells[column], input))
  );
}

/** Whether a cell holds what was written into it; a number in a cell for text has become one. */
function isWritten(cell: CellContent, input: CellInput): boolean {
  const { value } = cell;
  switch (input.kind) {
    case 'keep':
      return true;
    case 'blank':
      return isBlank(cell);
    case 'formula':
      return cell.formula === input.formula;
    case 'text':
      return input.text === '' ? isBlank(cell) : value.kind === 'text' && value.text === input.text;
    case 'number':
      return value.kind === 'number'
        ? value.number === input.number
        : value.kind === 'text' && value.text === String(input.number);
  }
}

function blank(trip: Trip, place: Place, { area, rows, bare, slots }: Remains): void {
  const { tables, worksheets } = trip.context.workbook;
  for (const slot of slots) {
    cellsOf(worksheets.getItem(place.journalSheet ?? ''), {
      row: slot,
      column: 0,
      rows: 1,
      columns: 1,
    }).values = [['']];
  }
  if (!area) return;
  const sheet = worksheets.getItem(area.sheet);
  for (const [row, inputs] of rows) {
    const { columns } = area;
    const empty = Array.from({ length: columns }, (_, column) =>
      isOwn(inputs[column]) ? valueInput({ kind: 'blank' }) : null,
    );
    cellsOf(sheet, { ...area, row, rows: 1 }).values = [empty];
  }
  // A header and one row are the least that a table has.
  let size = area.rows;
  while (size > 2 && bare.has(area.row + size - 1)) size -= 1;
  if (size < area.rows) tables.getItem(place.table).resize(cellsOf(sheet, { ...area, rows: size }));
}
