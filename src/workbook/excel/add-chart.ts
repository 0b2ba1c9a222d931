/** One chart on a sheet of the user's, whole or not at all. */
import { WorkbookError } from '../port';
import type { ChartPlan, WorkbookPort } from '../port';
import { persistently } from './attempts';
import { assertNamed, drawCharts, namesOf } from './charts';
import { isRefused } from './errors';
import { explain, known } from './patch';
import { run } from './run';
import type { Trip } from './run';

/** What was there before, and what Excel said it added. */
interface Beginning {
  readonly sheetId: string;
  readonly chartIds: ReadonlySet<string>;
  readonly name: string;
  added?: string;
}

export const addChart: WorkbookPort['addChart'] = async (sheet, plan) => {
  const sheets = [sheet, plan.data.sheet];
  const beginning = await look(sheet, plan).catch(async (error: unknown) => {
    throw await explain(error as WorkbookError, sheets);
  });
  try {
    await run((trip) => drawCharts(trip, [{ sheet, plan }], (id) => (beginning.added = id)));
  } catch (error) {
    throw await undone(error as WorkbookError, beginning, sheets);
  }
};

/** Reads what must be known beforehand, and refuses a name that is taken and series without one. */
function look(sheetName: string, plan: ChartPlan): Promise<Beginning> {
  return run(async (trip) => {
    const sheet = trip.context.workbook.worksheets.getItem(sheetName);
    sheet.load('id');
    sheet.charts.load('items/id,items/name');
    const names = namesOf(trip, plan);
    await trip.read();
    const { items } = sheet.charts;
    if (items.some(({ name }) => name.toLowerCase() === plan.name.toLowerCase()))
      throw new WorkbookError('occupied', { name: plan.name });
    assertNamed(plan, names);
    return { sheetId: sheet.id, chartIds: new Set(items.map(({ id }) => id)), name: plan.name };
  });
}

/** The error to report, once nothing is left of the chart. */
async function undone(
  error: WorkbookError,
  beginning: Beginning,
  sheets: readonly string[],
): Promise<WorkbookError> {
  if (isRefused(error) && beginning.added === undefined) return explain(error, sheets);
  try {
    await persistently(() => run((trip) => remove(trip, beginning), true));
  } catch (cause) {
    return new WorkbookError('outcome-unknown', error.params, { cause });
  }
  return known(error) ?? explain(error, sheets);
}

async function remove(trip: Trip, beginning: Beginning): Promise<void> {
  const own = await ownCharts(trip, beginning);
  if (own.length === 0) return;
  for (const chart of own) chart.delete();
  await trip.write();
  if ((await ownCharts(trip, beginning)).length > 0)
    throw new WorkbookError('host', { detail: 'chart remains' });
}

/** Where the answer was lost, the chart is the new one that has its name. It may have gone with its sheet. */
async function ownCharts(trip: Trip, { sheetId, chartIds, name, added }: Beginning): Promise<Excel.Chart[]> {
  const sheet = trip.context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load('id');
  sheet.charts.load('items/id,items/name');
  await trip.read();
  if (sheet.isNullObject) return [];
  return sheet.charts.items.filter((chart) =>
    added === undefined ? !chartIds.has(chart.id) && chart.name === name : chart.id === added,
  );
}
