/**
 * Appending to the ledger. Rows, journal and the new size of the table go in one request: the rows directly below the
 * body where it then is (values below a table, not `rows.add`, of which co-authors have lost rows: office-js#1813),
 * the size last, whether or not Excel has made the table longer by itself.
 */
import { a1 } from '../address';
import { WorkbookError } from '../port';
import type { Append, Area, LedgerPlace, PreparedAppend, Rectangle, TablePlace, WorkbookPort } from '../port';
import { CELL_PROPERTIES, cellsOf, contents, isBlank } from './cells';
import { isRefused, withParams } from './errors';
import { takeBack } from './ledger-undo';
import { explain, matricesOf } from './patch';
import { areaOf, loadArea } from './read';
import { run } from './run';

export const append: WorkbookPort['append'] = async (place, prepared, append) => {
  checkRoom(place, prepared, append);
  try {
    return await run(async (trip) => {
      const { workbook } = trip.context;
      const table = workbook.tables.getItem(place.table);
      const target = append.rows.length > 0 ? targetOf(table, prepared, append.rows.length) : undefined;
      if (target) {
        dress(table.getDataBodyRange().untrack(), target, append);
        const { values } = matricesOf(append.rows, prepared.table.area.columns);
        target.values = values.map((row) => [...row]);
      }
      for (const { slot, text } of append.journal) {
        const { values } = matricesOf([[{ kind: 'text', text }]], 1);
        const journal = workbook.worksheets.getItem(place.journalSheet ?? '');
        cellsOf(journal, slotArea(slot)).values = [[...values[0]]];
      }
      if (target) {
        table.resize(table.getRange().untrack().getBoundingRect(target).untrack());
        loadArea(target);
        target.load(CELL_PROPERTIES);
      }
      await trip.write();
      if (!target) return { area: { ...prepared.table.area, rows: 0 }, rows: [] };
      return { area: areaOf(target), rows: contents(target) };
    });
  } catch (error) {
    throw await settled(error as WorkbookError, place, prepared, append);
  }
};

/** Gives new rows the look of others. */
function dress(body: Excel.Range, target: Excel.Range, { like }: Append): void {
  if (!like) target.copyFrom(body.getLastRow().untrack(), 'Formats');
  else
    like.forEach((row, index) =>
      target.getRow(index).untrack().copyFrom(body.getRow(row).untrack(), 'Formats'),
    );
}

function slotArea(slot: number): Rectangle {
  return { row: slot, column: 0, rows: 1, columns: 1 };
}

/** Rows of the body up to the last one that holds anything; new rows take those behind it first. */
function filledRows({ table }: PreparedAppend): number {
  let filled = table.rows.length;
  while (filled > 0 && table.rows[filled - 1].every(isBlank)) filled -= 1;
  return filled;
}

function targetOf(table: Excel.Table, prepared: PreparedAppend, rows: number): Excel.Range {
  const body = table.getDataBodyRange().untrack();
  const filled = filledRows(prepared);
  if (filled === prepared.table.rows.length) return body.getRowsBelow(rows).untrack();
  return body.getRow(filled).untrack().getAbsoluteResizedRange(rows, prepared.table.area.columns).untrack();
}

/** Where the rows go, as far as is known before they are written. */
function plannedArea(prepared: PreparedAppend, rows: number): Area {
  const { area } = prepared.table;
  return { ...area, row: area.row + 1 + filledRows(prepared), rows };
}

function checkRoom(
  { journalSheet = '' }: LedgerPlace | TablePlace,
  prepared: PreparedAppend,
  { journal, rows }: Append,
): void {
  if (journal.length > 0 && !prepared.journal) throw new WorkbookError('missing', { name: journalSheet });
  if (rows.length === 0) return;
  const planned = plannedArea(prepared, rows.length);
  const address = (row: number, column: number): string => a1({ row, column, rows: 1, columns: 1 });
  if (prepared.hasTotals) {
    throw new WorkbookError('occupied', {
      sheet: planned.sheet,
      address: address(planned.row, planned.column),
      reason: 'totals',
    });
  }
  const { obstacle } = prepared;
  if (obstacle && obstacle.row < planned.row + planned.rows) {
    throw new WorkbookError('occupied', {
      sheet: obstacle.sheet,
      address: address(obstacle.row, obstacle.column),
      reason: 'cells',
    });
  }
}

/** The error to report, once nothing of the booking is left; after a lost answer that is for the caller to find out. */
async function settled(
  error: WorkbookError,
  place: LedgerPlace | TablePlace,
  prepared: PreparedAppend,
  append: Append,
): Promise<WorkbookError> {
  if (error.kind === 'outcome-unknown' || isRefused(error)) return error;
  let gone: string | undefined;
  try {
    gone = await takeBack(place, append, filledRows(prepared));
  } catch (cause) {
    return new WorkbookError('outcome-unknown', error.params, { cause });
  }
  if (error.kind === 'missing' && gone !== undefined) return withParams(error, { name: gone });
  const sheets = [
    prepared.table.area.sheet,
    ...(place.journalSheet === undefined ? [] : [place.journalSheet]),
  ];
  return explain(error, sheets);
}
