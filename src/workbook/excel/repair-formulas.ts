/**
 * Giving dead formulas our functions back: read, write those again, look what they show. Nothing is put back when it
 * fails half-way: a healed formula is as good as it gets, and the next attempt goes on with the others.
 */
import { ailmentOf, healedFormula } from '../add-in-formula';
import { repairOf } from '../formula-repair';
import type { RepairOutcome } from '../formula-repair';
import { WorkbookError } from '../port';
import type { CellContent, RepairObstacle, WorkbookPort } from '../port';
import { persistently } from './attempts';
import { CELL_PROPERTIES, cellsOf, contents } from './cells';
import { isRefused } from './errors';
import { explain } from './patch';
import { findFormulas, runsOf } from './repair-find';
import type { FoundFormula, Place } from './repair-find';
import { run } from './run';
import type { Trip } from './run';

/** Characters in one request; Excel on the web takes 5 MB, and every range adds some of its own. */
const MAX_CHARACTERS = 1_000_000;
const RANGE_CHARACTERS = 300;
/** Cells in one request that looks what they show. */
const MAX_CELLS = 5_000;
/** How often to look at cells of which the functions are still at work. */
const LOOKS = 3;
/** Formulas that Excel does not take, beyond which the fault is not in the formulas. */
const MAX_REFUSED = 20;

/** Why Excel did not let itself be written to, by sheet or by cell. */
type Obstacles = Map<string, RepairObstacle>;

const cellKey = ({ sheet, row, column }: Place): string => `${sheet}!${row},${column}`;

export const repairFormulas: WorkbookPort['repairFormulas'] = async (functions, mode = 'heal') => {
  let sheets: readonly string[] = [];
  return run(
    async (trip) => {
      const { workbook } = trip.context;
      const { worksheets } = workbook;
      workbook.load('readOnly');
      worksheets.load('items/name,items/protection/protected');
      workbook.names.load('items/name,items/formula');
      await trip.read();
      const names = workbook.names.items.filter((item) => healedName(item, functions) !== undefined);
      sheets = worksheets.items.map(({ name }) => name);
      const found = withoutDoubts(await findFormulas(trip, sheets, functions, mode === 'look'));
      if (mode === 'look') return repairOf(found.flatMap(expected), { healed: names.length, refused: [] });
      const shut = worksheets.items.filter((sheet) => sheet.protection.protected);
      const obstacles: Obstacles = new Map(shut.map(({ name }) => [name, 'protected']));
      const open = found.filter(({ sheet, ailment }) => ailment.kind !== 'unknown' && !obstacles.has(sheet));
      if (workbook.readOnly && open.length + names.length > 0) throw new WorkbookError('read-only');
      for (const part of parts(open)) await writeCells(trip, part, obstacles);
      const refused = await writeNames(trip, names, functions);
      const outcomes = await outcomesOf(trip, found, functions, obstacles);
      return repairOf(outcomes, { healed: names.length - refused.length, refused });
    },
    true,
    true,
  ).catch(async (error: unknown) => {
    throw await explain(error as WorkbookError, sheets);
  });
};

/** Formulas that hide errors are written again only beside others that are surely dead: else nothing is the matter. */
function withoutDoubts(found: readonly FoundFormula[]): readonly FoundFormula[] {
  if (found.some(({ ailment }) => ailment.kind === 'dead')) return found;
  return found.filter(({ ailment }) => ailment.kind !== 'hidden');
}

/** What would come of a formula, for `look`. */
function expected({ sheet, row, column, ailment }: FoundFormula): RepairOutcome[] {
  if (ailment.kind === 'hidden') return [];
  if (ailment.kind === 'dead') return [{ sheet, row, column, result: 'healed' }];
  return [{ sheet, row, column, result: 'unknown-function', name: ailment.name }];
}

/** The formula of a name, if it changes by being healed; a name for cells or a number has none of ours. */
function healedName({ formula }: Excel.NamedItem, functions: readonly string[]): string | undefined {
  const healed = healedFormula(String(formula), functions);
  return healed === formula ? undefined : healed;
}

function formulaOf({ ailment }: FoundFormula): string {
  return ailment.kind === 'unknown' ? '' : ailment.formula;
}

/** The formulas of one sheet at a time, and no more than a request may hold. */
function parts(cells: readonly FoundFormula[]): FoundFormula[][] {
  const result: FoundFormula[][] = [];
  let size = 0;
  for (const cell of cells) {
    const length = JSON.stringify(formulaOf(cell)).length + RANGE_CHARACTERS;
    if (result.at(-1)?.[0].sheet !== cell.sheet || size + length > MAX_CHARACTERS) {
      result.push([]);
      size = 0;
    }
    result[result.length - 1].push(cell);
    size += length;
  }
  return result;
}

/**
 * Writes formulas of one sheet. Where Excel refuses them they are tried in halves, so that one does not spoil all; where
 * its answer is lost, those that are not there are tried once more.
 */
async function writeCells(
  trip: Trip,
  cells: readonly FoundFormula[],
  obstacles: Obstacles,
  isSecond = false,
): Promise<void> {
  const [first] = cells;
  trip.context.application.suspendApiCalculationUntilNextSync();
  const sheet = trip.context.workbook.worksheets.getItem(first.sheet);
  for (const { area, cells: own } of runsOf(cells))
    cellsOf(sheet, area).formulas = own.map((cell) => [formulaOf(cell)]);
  try {
    await trip.write();
  } catch (error) {
    const problem = error as WorkbookError;
    if (problem.kind === 'protected') {
      obstacles.set(first.sheet, 'protected');
    } else if (problem.kind === 'outcome-unknown' && !isSecond) {
      const shown = await look(trip, cells);
      const left = cells.filter((cell) => shown.get(cellKey(cell))?.formula === cell.content.formula);
      if (left.length > 0) await writeCells(trip, left, obstacles, true);
    } else if (!isAboutContent(problem)) {
      throw problem;
    } else if (cells.length > 1) {
      const middle = Math.floor(cells.length / 2);
      await writeCells(trip, cells.slice(0, middle), obstacles);
      await writeCells(trip, cells.slice(middle), obstacles);
    } else {
      obstacles.set(cellKey(first), 'refused');
      if ([...obstacles.values()].filter((each) => each === 'refused').length > MAX_REFUSED) throw problem;
    }
  }
}

/** Whether another request with less in it may pass. */
function isAboutContent(problem: WorkbookError): boolean {
  if (problem.kind === 'too-large') return true;
  return (problem.kind === 'host' || problem.kind === 'unsupported') && !isRefused(problem);
}

/** Heals names one by one, again where the answer is lost; gives those that Excel did not take. */
async function writeNames(
  trip: Trip,
  names: readonly Excel.NamedItem[],
  functions: readonly string[],
): Promise<string[]> {
  const refused: string[] = [];
  for (const item of names) {
    const { name } = item;
    const write = (): Promise<void> => {
      trip.context.workbook.names.getItem(name).formula = healedName(item, functions);
      return trip.write();
    };
    try {
      await write().catch((error: unknown) => {
        if ((error as WorkbookError).kind !== 'outcome-unknown') throw error;
        return write();
      });
    } catch (error) {
      const problem = error as WorkbookError;
      if (problem.kind !== 'protected' && !isAboutContent(problem)) throw problem;
      refused.push(name);
    }
  }
  return refused;
}

/** What the formulas show now. */
async function outcomesOf(
  trip: Trip,
  found: readonly FoundFormula[],
  functions: readonly string[],
  obstacles: Obstacles,
): Promise<RepairOutcome[]> {
  const written = found.filter(({ ailment }) => ailment.kind !== 'unknown');
  let shown = await look(trip, written);
  for (let looks = 1; looks < LOOKS && [...shown.values()].some(isBusy); looks++)
    shown = await look(trip, written);
  return found.flatMap((cell): RepairOutcome[] => {
    const { sheet, row, column, ailment, content } = cell;
    const place = { sheet, row, column };
    if (ailment.kind === 'unknown') return [{ ...place, result: 'unknown-function', name: ailment.name }];
    const now = shown.get(cellKey(cell)) ?? content;
    // Somebody typed there meanwhile.
    if (now.formula === undefined) return [];
    if (ailmentOf(now, functions)?.kind === 'dead') {
      const obstacle = obstacles.get(cellKey(cell)) ?? obstacles.get(sheet) ?? 'name-error';
      return [{ ...place, result: obstacle }];
    }
    if (now.value.kind === 'error' && now.value.error === '#SPILL!') return [{ ...place, result: 'blocked' }];
    const isSame = JSON.stringify(now.value) === JSON.stringify(content.value);
    return ailment.kind === 'hidden' && isSame ? [] : [{ ...place, result: 'healed' }];
  });
}

/** A function that Excel waits for. */
function isBusy({ value }: CellContent): boolean {
  return value.kind === 'error' && (value.error === '#BUSY!' || value.error === '#GETTING_DATA');
}

/** As `show`, again where the answer is lost: what was written must not pass for undone because of it. */
async function look(trip: Trip, cells: readonly FoundFormula[]): Promise<Map<string, CellContent>> {
  let shown = new Map<string, CellContent>();
  await persistently(async () => {
    shown = await show(trip, cells);
  });
  return shown;
}

async function show(trip: Trip, cells: readonly FoundFormula[]): Promise<Map<string, CellContent>> {
  const shown = new Map<string, CellContent>();
  for (let from = 0; from < cells.length; from += MAX_CELLS) {
    const some = cells.slice(from, from + MAX_CELLS);
    const runs = runsOf(some);
    const ranges = runs.map(({ sheet, area }) => {
      const range = cellsOf(trip.context.workbook.worksheets.getItem(sheet), area);
      range.load(CELL_PROPERTIES);
      return range;
    });
    await trip.read();
    for (const [index, { cells: own }] of runs.entries()) {
      const read = contents(ranges[index]);
      for (const [row, cell] of own.entries()) shown.set(cellKey(cell), read[row][0]);
    }
  }
  return shown;
}
