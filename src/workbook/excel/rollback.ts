import { WorkbookError } from '../port';
import type { WorkbookPlan } from '../port';
import { persistently } from './attempts';
import { run } from './run';
import type { Trip } from './run';

/** What an insertion has made so far, and what was there before it. */
export interface Inserted {
  readonly plan: WorkbookPlan;
  readonly before: {
    readonly sheetIds: ReadonlySet<string>;
    readonly activeId: string;
    /** Names of the plan that referred to cells which are gone; they are replaced and do not come back. */
    readonly broken: readonly string[];
  };
  /** Ids of the sheets that Excel said it added. */
  readonly ids: Set<string>;
}

/** Removes the sheets and names of an insertion and nothing else. Rejects if that cannot be made sure. */
export function rollback(inserted: Inserted): Promise<void> {
  return persistently(() => run((trip) => removeAll(trip, inserted), true));
}

async function removeAll(trip: Trip, inserted: Inserted): Promise<void> {
  const sheets = await ownSheets(trip, inserted);
  const names = await ownNames(trip, inserted, sheets);
  if (sheets.length === 0) return;
  const { worksheets } = trip.context.workbook;
  const active = worksheets.items.find((sheet) => sheet.id === inserted.before.activeId);
  for (const name of names) name.delete();
  // Else Excel would show a neighbour of the sheets that go. A sheet hidden meanwhile cannot be shown.
  if (active?.visibility === 'Visible') active.activate();
  for (const sheet of sheets) sheet.delete();
  await trip.write();
  if ((await ownSheets(trip, inserted)).length > 0)
    throw new WorkbookError('host', { detail: 'sheets remain' });
}

/**
 * The sheets of this run that are still there. Where the answer to adding them was lost, their ids are not known:
 * then a sheet counts if it is new, has a name of the plan and is empty, so that nothing can be lost with it.
 */
async function ownSheets(trip: Trip, { plan, before, ids }: Inserted): Promise<Excel.Worksheet[]> {
  const { worksheets } = trip.context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await trip.read();
  const planned = new Set(plan.sheets.map((sheet) => sheet.name.toLowerCase()));
  const candidates = worksheets.items.filter(
    ({ id, name }) => !ids.has(id) && !before.sheetIds.has(id) && planned.has(name.toLowerCase()),
  );
  const used = candidates.map((sheet) => sheet.getUsedRangeOrNullObject(true).untrack());
  for (const range of used) range.load('address');
  if (candidates.length > 0) await trip.read();
  const empty = ids.size === 0 ? candidates.filter((_, index) => used[index].isNullObject) : [];
  return [...worksheets.items.filter((sheet) => ids.has(sheet.id)), ...empty];
}

/** The names of the plan that refer to sheets of this run. */
async function ownNames(
  trip: Trip,
  { plan }: Inserted,
  sheets: readonly Excel.Worksheet[],
): Promise<Excel.NamedItem[]> {
  if (plan.names.length === 0 || sheets.length === 0) return [];
  const { names } = trip.context.workbook;
  names.load('items/name');
  await trip.read();
  const planned = new Set(plan.names.map((item) => item.name.toLowerCase()));
  const candidates = names.items.filter((item) => planned.has(item.name.toLowerCase()));
  const ranges = candidates.map((item) => item.getRangeOrNullObject().untrack());
  for (const range of ranges) range.load('worksheet/id');
  if (candidates.length > 0) await trip.read();
  const own = new Set(sheets.map((sheet) => sheet.id));
  return candidates.filter((_, index) => !ranges[index].isNullObject && own.has(ranges[index].worksheet.id));
}
