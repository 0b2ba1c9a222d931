/**
 * Appending to the ledger. Rows, journal and the new size of the table go in one request: the rows directly below the
 * body where it then is (values below a table, not `rows.add`, of which co-authors have lost rows: office-js#1813),
 * the size last, whether or not Excel has made the table longer by itself.
 */
import { a1 } from '../address';
import { WorkbookError } from '../port';
import type { Append, Area, LedgerPlace, PreparedAppend, Rectangle, WorkbookPort } from '../port';
import { CELL_PROPERTIES, cellsOf, contents, isBlank } from './cells';
import { isRefused } from './errors';
import { explain, matricesOf, restore } from './patch';
import type { Patch } from './patch';
import { areaOf, loadArea } from './read';
import { run } from './run';

export const append: WorkbookPort['append'] = async (place, prepared, append) => {
  checkRoom(place, prepared, append);
  const { sheet } = prepared.table.area;
  try {
    return await run(async (trip) => {
      const { workbook } = trip.context;
      const table = workbook.tables.getItem(place.table);
      const target = append.rows.length > 0 ? targetOf(table, prepared, append.rows.length) : undefined;
      if (target) {
        target.copyFrom(table.getDataBodyRange().untrack().getLastRow().untrack(), 'Formats');
        const { values } = matricesOf(append.rows, prepared.table.area.columns);
        target.values = values.map((row) => [...row]);
      }
      const journal = workbook.worksheets.getItem(place.journalSheet);
      for (const { slot, text } of append.journal) {
        const { values } = matricesOf([[{ kind: 'text', text }]], 1);
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
    throw await settled(error as WorkbookError, place, prepared, append, sheet);
  }
};

function slotArea(slot: number): Rectangle {
  return { row: slot, column: 0, rows: 1, columns: 1 };
}

/** A body without entries: one blank row, which the first entry takes. */
function isEmptyBody({ table }: PreparedAppend): boolean {
  return table.rows.length === 1 && table.rows[0].every(isBlank);
}

function targetOf(table: Excel.Table, prepared: PreparedAppend, rows: number): Excel.Range {
  const body = table.getDataBodyRange().untrack();
  if (!isEmptyBody(prepared)) return body.getRowsBelow(rows).untrack();
  return body.getRow(0).untrack().getAbsoluteResizedRange(rows, prepared.table.area.columns).untrack();
}

/** Where the rows go, as far as is known before they are written. */
function plannedArea(prepared: PreparedAppend, rows: number): Area {
  const { area } = prepared.table;
  const row = area.row + (isEmptyBody(prepared) ? 1 : area.rows);
  return { ...area, row, rows };
}

function checkRoom({ journalSheet }: LedgerPlace, prepared: PreparedAppend, { journal, rows }: Append): void {
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
  place: LedgerPlace,
  prepared: PreparedAppend,
  append: Append,
  sheet: string,
): Promise<WorkbookError> {
  if (error.kind === 'outcome-unknown' || isRefused(error)) return error;
  const planned = plannedArea(prepared, append.rows.length);
  const patches: Patch[] = append.journal.map(({ slot }) => ({
    sheet: place.journalSheet,
    area: slotArea(slot),
    inputs: [[{ kind: 'blank' }]],
  }));
  if (append.rows.length > 0) patches.push({ sheet, area: planned, inputs: append.rows });
  const blank = { value: { kind: 'blank' } } as const;
  try {
    await restore(
      patches,
      patches.map(({ inputs }) => inputs.map((row) => row.map(() => blank))),
    );
    await shrink(place, prepared);
  } catch (cause) {
    return new WorkbookError('outcome-unknown', error.params, { cause });
  }
  return explain(error, [sheet, place.journalSheet]);
}

/** Gives the table the size back that it had, where it has grown. */
async function shrink({ table: name }: LedgerPlace, { table: { area } }: PreparedAppend): Promise<void> {
  await run(async (trip) => {
    const table = trip.context.workbook.tables.getItem(name);
    const range = table.getRange().untrack();
    loadArea(range);
    await trip.read();
    const now = areaOf(range);
    if (now.row !== area.row || now.rows <= area.rows) return;
    table.resize(cellsOf(trip.context.workbook.worksheets.getItem(now.sheet), { ...now, rows: area.rows }));
    await trip.write();
  }, true);
}
