import { WorkbookError } from '../port';
import type {
  Area,
  CellContent,
  JournalCell,
  LedgerPlace,
  PreparedAppend,
  TablePlace,
  WorkbookPort,
} from '../port';
import { CELL_PROPERTIES, cellsOf, contents, isBlank } from './cells';
import { areaOf, loadArea, tableBlock } from './read';
import { run } from './run';
import type { Trip } from './run';

type Place = LedgerPlace | TablePlace;

/** Rows that are read at once where all of them are too much for one answer; fewer where that is too much too. */
const SLICE = 2_000;

/** Table, journal and the rows beneath the table in one trip; what is too large for that, slice by slice. */
export const prepareAppend: WorkbookPort['prepareAppend'] = async (place, room) => {
  try {
    return await run((trip) => readAtOnce(trip, place, room));
  } catch (error) {
    const problem = error as WorkbookError;
    if (problem.kind !== 'too-large') throw problem;
    return run((trip) => readInSlices(trip, place, room));
  }
};

async function readAtOnce(trip: Trip, place: Place, room: number): Promise<PreparedAppend> {
  const asked = ask(trip, place, room);
  asked.body.load(CELL_PROPERTIES);
  asked.journal?.load('values');
  await trip.read();
  const { journal } = asked;
  const slots = (): unknown[][] => (!journal || journal.isNullObject ? [] : (journal.values as unknown[][]));
  return answer(asked, place, () => contents(asked.body), slots);
}

async function readInSlices(trip: Trip, place: Place, room: number): Promise<PreparedAppend> {
  const asked = ask(trip, place, room);
  await trip.read();
  const { table, body, journal } = asked;
  const rows = table.isNullObject ? [] : await slices(trip, areaOf(body), CELL_PROPERTIES, contents);
  const slots =
    !journal || journal.isNullObject
      ? []
      : await slices(trip, areaOf(journal), 'values', (range) => range.values as unknown[][]);
  return answer(
    asked,
    place,
    () => rows,
    () => slots,
  );
}

async function slices<Row>(
  trip: Trip,
  area: Area,
  properties: string,
  rowsOf: (range: Excel.Range) => Row[],
): Promise<Row[]> {
  const sheet = trip.context.workbook.worksheets.getItem(area.sheet);
  const rows: Row[] = [];
  let size = SLICE;
  while (rows.length < area.rows) {
    const count = Math.min(size, area.rows - rows.length);
    const slice = cellsOf(sheet, { ...area, row: area.row + rows.length, rows: count });
    slice.load(properties);
    try {
      await trip.read();
    } catch (error) {
      if ((error as WorkbookError).kind !== 'too-large' || count === 1) throw error;
      size = Math.ceil(count / 4);
      continue;
    }
    rows.push(...rowsOf(slice));
  }
  return rows;
}

interface Asked {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly beneath: Excel.Range | undefined;
  /** None where there is no journal to be read. */
  readonly sheet: Excel.Worksheet | undefined;
  readonly journal: Excel.Range | undefined;
}

/** Asks for everything but the cells of the body and the journal. */
function ask({ context }: Trip, place: Place, room: number): Asked {
  const { tables, worksheets } = context.workbook;
  const table = tables.getItemOrNullObject(place.table);
  table.load('showHeaders,showTotals');
  table.columns.load('items/name');
  const body = table.getDataBodyRange().untrack();
  loadArea(body);
  const beneath = room > 0 ? body.getRowsBelow(room).untrack() : undefined;
  if (beneath) {
    loadArea(beneath);
    beneath.load(CELL_PROPERTIES);
  }
  if (place.journalSheet === undefined) return { table, body, beneath, sheet: undefined, journal: undefined };
  const sheet = worksheets.getItemOrNullObject(place.journalSheet);
  sheet.load('name');
  const journal = sheet.getRange(`A1:A${place.slots}`).untrack().getUsedRangeOrNullObject(true).untrack();
  loadArea(journal);
  return { table, body, beneath, sheet, journal };
}

function answer(
  { table, body, beneath, sheet, journal }: Asked,
  place: Place,
  rowsOf: () => CellContent[][],
  slotsOf: () => unknown[][],
): PreparedAppend {
  if (table.isNullObject) throw new WorkbookError('missing', { name: place.table });
  const block = tableBlock(place.table, table, body, rowsOf());
  const obstacle = beneath && !table.showTotals ? firstFilled(beneath) : undefined;
  return {
    table: block,
    hasTotals: table.showTotals,
    ...(obstacle ? { obstacle } : {}),
    journal: !journal || !sheet || sheet.isNullObject ? undefined : journalCells(journal, slotsOf()),
  };
}

function firstFilled(range: Excel.Range): PreparedAppend['obstacle'] {
  const area = areaOf(range);
  for (const [i, row] of contents(range).entries()) {
    const j = row.findIndex((cell) => !isBlank(cell));
    if (j >= 0) return { ...area, row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
  }
  return undefined;
}

function journalCells(range: Excel.Range, slots: unknown[][]): readonly JournalCell[] {
  return slots.flatMap(([value], index): JournalCell[] =>
    value === '' ? [] : [{ slot: range.rowIndex + index, text: String(value) }],
  );
}
