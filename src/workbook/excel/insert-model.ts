/**
 * Inserting the model. Excel has no transaction, so the order is made for undoing: first all sheets, empty, in
 * one request that gives their ids; then their constants, styles and tables, sheet by sheet; then names and formulas,
 * because a formula is refused while a sheet or table it names is not there; charts last, because Excel looks at what
 * cells show. Whatever goes wrong, the sheets and names of this run are taken away again, the charts with their sheets,
 * and nothing else is touched.
 */
import { WorkbookError } from '../port';
import type { InsertProgress, SheetPlan, WorkbookPlan, WorkbookPort } from '../port';
import { cellsOf } from './cells';
import { assertNamed, drawCharts, namesOf } from './charts';
import { toWorkbookError } from './errors';
import { loadedId } from './loaded-id';
import { explain, known, matricesOf, writeMatrices } from './patch';
import { rollback } from './rollback';
import type { Inserted } from './rollback';
import { run } from './run';
import type { Trip } from './run';
import { applyCheck, applyStyle, columnWidth } from './style';

export const insertModel: WorkbookPort['insertModel'] = async (plan, progress = {}) => {
  const { signal } = progress;
  if (signal?.aborted) throw new WorkbookError('cancelled');
  const inserted: Inserted = { plan, before: await assertFree(plan), ids: new Set() };
  try {
    await addSheets(plan, inserted);
    await fill(plan, progress);
    await finish(plan, inserted.before);
    await addCharts(plan);
    progress.onSheet?.(plan.sheets.length);
  } catch (error) {
    throw await undone(toWorkbookError(error, 'write'), inserted);
  }
};

/** What is there already; `occupied` if any of it has a name that the plan needs. */
function assertFree(plan: WorkbookPlan): Promise<Inserted['before']> {
  return run(async (trip) => {
    const { worksheets, tables, names } = trip.context.workbook;
    worksheets.load('items/id,items/name');
    tables.load('items/name');
    names.load('items/name,items/formula');
    const active = worksheets.getActiveWorksheet();
    active.load('id');
    await trip.read();
    const lower = (items: readonly { readonly name: string }[]): Set<string> =>
      new Set(items.map((item) => item.name.toLowerCase()));
    const sheets = lower(worksheets.items);
    // Tables and defined names share one list of names in Excel.
    const taken = new Set([...lower(tables.items), ...lower(names.items.filter((item) => !isBroken(item)))]);
    const wanted = [...plan.sheets.flatMap((sheet) => sheet.tables), ...plan.names];
    const conflict =
      plan.sheets.find((sheet) => sheets.has(sheet.name.toLowerCase())) ??
      wanted.find((item) => taken.has(item.name.toLowerCase()));
    if (conflict) throw new WorkbookError('occupied', { name: conflict.name });
    const planned = lower(plan.names);
    return {
      sheetIds: new Set(worksheets.items.map((sheet) => sheet.id)),
      activeId: active.id,
      broken: names.items
        .filter((item) => isBroken(item) && planned.has(item.name.toLowerCase()))
        .map((item) => item.name),
    };
  });
}

/** Whether a name referred to cells that are gone: Excel keeps the name when their sheet is deleted. */
function isBroken({ formula }: Excel.NamedItem): boolean {
  return String(formula).includes('#REF!');
}

/** Adds the sheets, empty, behind the existing ones, and notes their ids even if a later one fails. */
async function addSheets(plan: WorkbookPlan, { ids }: Inserted): Promise<void> {
  await run(async (trip) => {
    const sheets = plan.sheets.map(({ name }) => {
      const sheet = trip.context.workbook.worksheets.add(name);
      sheet.load('id');
      return sheet;
    });
    try {
      await trip.write();
    } finally {
      for (const sheet of sheets) {
        const id = loadedId(sheet);
        if (id !== undefined) ids.add(id);
      }
    }
  }, true);
}

async function fill(plan: WorkbookPlan, { onSheet, signal }: InsertProgress): Promise<void> {
  for (const [index, sheetPlan] of plan.sheets.entries()) {
    onSheet?.(index);
    if (signal?.aborted) throw new WorkbookError('cancelled');
    await run(async (trip) => {
      trip.context.application.suspendApiCalculationUntilNextSync();
      const sheet = trip.context.workbook.worksheets.getItem(sheetPlan.name);
      await writeConstants(trip, sheet, sheetPlan);
      addTables(sheet, sheetPlan);
      // Styles come after the values: a text format on a cell would turn its number into a text.
      for (const { area, style } of sheetPlan.styles) applyStyle(cellsOf(sheet, area), area.rows, style);
      applyLayout(sheet, sheetPlan);
      applyChecks(sheet, sheetPlan, plan);
      await trip.write();
    }, true);
  }
  if (signal?.aborted) throw new WorkbookError('cancelled');
}

/** Names, then formulas, then the sheet to show. */
async function finish(
  { sheets, names, activate }: WorkbookPlan,
  { broken }: Inserted['before'],
): Promise<void> {
  await run(async (trip) => {
    const { workbook, application } = trip.context;
    // Names that stayed behind when a user deleted their sheets make room.
    for (const name of broken) workbook.names.getItem(name).delete();
    for (const { name, area } of names)
      workbook.names.add(name, cellsOf(workbook.worksheets.getItem(area.sheet), area));
    application.suspendApiCalculationUntilNextSync();
    for (const plan of sheets) await writeFormulas(trip, workbook.worksheets.getItem(plan.name), plan);
    workbook.worksheets.getItem(activate).activate();
    for (const { name, hidden } of sheets)
      if (hidden === true) workbook.worksheets.getItem(name).visibility = 'Hidden';
    await trip.write();
  }, true);
}

async function addCharts({ sheets }: WorkbookPlan): Promise<void> {
  const charts = sheets.flatMap(({ name, charts = [] }) => charts.map((plan) => ({ sheet: name, plan })));
  if (charts.length === 0) return;
  await run(async (trip) => {
    const names = charts.map(({ plan }) => namesOf(trip, plan));
    await trip.read();
    for (const [index, { plan }] of charts.entries()) assertNamed(plan, names[index]);
    await drawCharts(trip, charts);
  }, true);
}

function sizeOf({ cells }: SheetPlan): { row: number; column: number; rows: number; columns: number } {
  return { row: 0, column: 0, rows: cells.length, columns: Math.max(0, ...cells.map((row) => row.length)) };
}

async function writeConstants(trip: Trip, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  const area = sizeOf(plan);
  if (area.columns === 0) return;
  const { values } = matricesOf(plan.cells, area.columns);
  await writeMatrices(trip, sheet, area, { values, formulas: values.map((row) => row.map(() => null)) });
}

/**
 * Formulas row by row, each from its first to its last formula: a matrix over the whole sheet would carry a
 * `null` for every other cell, and would touch cells that a formula above has filled by spilling.
 */
async function writeFormulas(trip: Trip, sheet: Excel.Worksheet, { cells }: SheetPlan): Promise<void> {
  for (const [row, line] of cells.entries()) {
    const columns = line.flatMap((cell, index) => (cell.kind === 'formula' ? [index] : []));
    if (columns.length === 0) continue;
    const column = columns[0];
    const width = columns[columns.length - 1] - column + 1;
    const { formulas } = matricesOf([line.slice(column, column + width)], width);
    await writeMatrices(
      trip,
      sheet,
      { row, column, rows: 1, columns: width },
      { values: [formulas[0].map(() => null)], formulas },
    );
  }
}

function addTables(sheet: Excel.Worksheet, { tables }: SheetPlan): void {
  for (const { name, area } of tables) {
    const table = sheet.tables.add(cellsOf(sheet, area), true);
    table.name = name;
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
  }
}

function applyLayout(sheet: Excel.Worksheet, { tabColor, columnWidths, frozen, print }: SheetPlan): void {
  sheet.tabColor = tabColor;
  for (let from = 0, to = 0; from < columnWidths.length; from = to) {
    while (to < columnWidths.length && columnWidths[to] === columnWidths[from]) to += 1;
    const columns = cellsOf(sheet, { row: 0, column: from, rows: 1, columns: to - from });
    columns.format.columnWidth = columnWidth(columnWidths[from]);
  }
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(cellsOf(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  sheet.pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.zoom = {
    horizontalFitToPages: 1,
    ...(print.onePage === true && { verticalFitToPages: 1 }),
  };
  if (print.area) sheet.pageLayout.setPrintArea(cellsOf(sheet, print.area));
  if (print.titleRows > 0) sheet.pageLayout.setPrintTitleRows(`$1:$${print.titleRows}`);
}

function applyChecks(sheet: Excel.Worksheet, { checks }: SheetPlan, { checkStyles }: WorkbookPlan): void {
  for (const area of checks) {
    applyCheck(cellsOf(sheet, area), '✓', checkStyles.good);
    applyCheck(cellsOf(sheet, area), '!', checkStyles.bad);
  }
}

/** The error to report, after everything that was inserted has been removed. */
async function undone(error: WorkbookError, inserted: Inserted): Promise<WorkbookError> {
  try {
    await rollback(inserted);
  } catch (cause) {
    return new WorkbookError('outcome-unknown', error.params, { cause });
  }
  return known(error) ?? explain(error, []);
}
