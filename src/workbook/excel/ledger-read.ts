import { WorkbookError } from '../port';
import type { CellContent, JournalCell, LedgerPlace, PreparedAppend, WorkbookPort } from '../port';
import { CELL_PROPERTIES, cellsOf, contents, isBlank } from './cells';
import { areaOf, loadArea, tableBlock } from './read';
import { run } from './run';
import type { Trip } from './run';

/** Rows of a table that are read at once where it is too large for one answer. */
const SLICE = 2_000;

/** Table, journal and the rows beneath the table in one trip; a table too large for that, slice by slice. */
export const prepareAppend: WorkbookPort['prepareAppend'] = async (place, room) => {
  try {
    return await run((trip) => readAtOnce(trip, place, room));
  } catch (error) {
    const problem = error as WorkbookError;
    if (problem.kind !== 'too-large') throw problem;
    return run((trip) => readInSlices(trip, place, room));
  }
};

async function readAtOnce(trip: Trip, place: LedgerPlace, room: number): Promise<PreparedAppend> {
  const asked = ask(trip, place, room);
  const body = asked.table.getDataBodyRange().untrack();
  loadArea(body);
  body.load(CELL_PROPERTIES);
  await trip.read();
  return answer(asked, place, body, () => contents(body));
}

async function readInSlices(trip: Trip, place: LedgerPlace, room: number): Promise<PreparedAppend> {
  const asked = ask(trip, place, room);
  const body = asked.table.getDataBodyRange().untrack();
  loadArea(body);
  await trip.read();
  const rows: CellContent[][] = [];
  if (!asked.table.isNullObject) {
    const area = areaOf(body);
    const sheet = trip.context.workbook.worksheets.getItem(area.sheet);
    for (let from = 0; from < area.rows; from += SLICE) {
      const count = Math.min(SLICE, area.rows - from);
      const slice = cellsOf(sheet, { ...area, row: area.row + from, rows: count });
      slice.load(CELL_PROPERTIES);
      await trip.read();
      rows.push(...contents(slice));
    }
  }
  return answer(asked, place, body, () => rows);
}

interface Asked {
  readonly table: Excel.Table;
  readonly beneath: Excel.Range | undefined;
  readonly sheet: Excel.Worksheet;
  readonly journal: Excel.Range;
}

/** Asks for everything but the body. */
function ask({ context }: Trip, place: LedgerPlace, room: number): Asked {
  const { tables, worksheets } = context.workbook;
  const table = tables.getItemOrNullObject(place.table);
  table.load('showHeaders,showTotals');
  table.columns.load('items/name');
  const beneath = room > 0 ? table.getDataBodyRange().untrack().getRowsBelow(room).untrack() : undefined;
  if (beneath) {
    loadArea(beneath);
    beneath.load(CELL_PROPERTIES);
  }
  const sheet = worksheets.getItemOrNullObject(place.journalSheet);
  sheet.load('name');
  const journal = sheet.getRange(`A1:A${place.slots}`).untrack().getUsedRangeOrNullObject(true).untrack();
  journal.load('values,rowIndex');
  return { table, beneath, sheet, journal };
}

function answer(
  { table, beneath, sheet, journal }: Asked,
  place: LedgerPlace,
  body: Excel.Range,
  rowsOf: () => CellContent[][],
): PreparedAppend {
  if (table.isNullObject) throw new WorkbookError('missing', { name: place.table });
  const block = tableBlock(place.table, table, body, rowsOf());
  const obstacle = beneath && !table.showTotals ? firstFilled(beneath) : undefined;
  return {
    table: block,
    hasTotals: table.showTotals,
    ...(obstacle ? { obstacle } : {}),
    journal: sheet.isNullObject ? undefined : journalCells(journal),
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

function journalCells(range: Excel.Range): readonly JournalCell[] {
  if (range.isNullObject) return [];
  return (range.values as unknown[][]).flatMap(([value], index): JournalCell[] =>
    value === '' ? [] : [{ slot: range.rowIndex + index, text: String(value) }],
  );
}
