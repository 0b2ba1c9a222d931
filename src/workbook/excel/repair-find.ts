/** Finding the formulas of ours that are dead, in as few requests as the size of the workbook allows. */
import { ailmentOf } from '../add-in-formula';
import type { Ailment } from '../add-in-formula';
import type { Area, CellContent, Rectangle, WorkbookError } from '../port';
import { CELL_PROPERTIES, cellsOf, contents } from './cells';
import { areaOf, loadArea } from './read';
import type { Trip } from './run';

/** Cells in one request: a few megabytes at most where they hold formulas of a usual length. */
const CELLS = 20_000;
/** Cells in one request that asks of each from where it was filled. */
const SINGLE_CELLS = 500;

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface FoundFormula extends Place {
  readonly content: CellContent;
  readonly ailment: Ailment;
}

/** The ailing formulas of the sheets; with `isBrief` of as many cells as one request reads. */
export async function findFormulas(
  trip: Trip,
  sheets: readonly string[],
  functions: readonly string[],
  isBrief: boolean,
): Promise<FoundFormula[]> {
  const all = batches((await usedAreas(trip, sheets)).flatMap(slices));
  const found: FoundFormula[] = [];
  for (const batch of isBrief ? all.slice(0, 1) : all)
    found.push(...(await readBatch(trip, batch, functions)));
  return onlyOwn(trip, found);
}

async function usedAreas(trip: Trip, sheets: readonly string[]): Promise<Area[]> {
  const { worksheets } = trip.context.workbook;
  const used = sheets.map((name) => {
    const range = worksheets.getItem(name).getUsedRangeOrNullObject(true).untrack();
    loadArea(range);
    return range;
  });
  await trip.read();
  return used.filter((range) => !range.isNullObject).map(areaOf);
}

/** An area cut into pieces that one request can read, by rows. */
function slices(area: Area): Area[] {
  const height = Math.max(1, Math.floor(CELLS / area.columns));
  return Array.from({ length: Math.ceil(area.rows / height) }, (_, index) => ({
    ...area,
    row: area.row + index * height,
    rows: Math.min(height, area.rows - index * height),
  }));
}

function batches(areas: readonly Area[]): Area[][] {
  const result: Area[][] = [];
  let room = 0;
  for (const area of areas) {
    const size = area.rows * area.columns;
    if (size > room || result.length === 0) {
      result.push([]);
      room = CELLS;
    }
    result[result.length - 1].push(area);
    room -= size;
  }
  return result;
}

/** Reads areas at once, or in halves where long texts make the answer too large. */
async function readBatch(
  trip: Trip,
  batch: readonly Area[],
  functions: readonly string[],
): Promise<FoundFormula[]> {
  const ranges = batch.map((area) => {
    const range = cellsOf(trip.context.workbook.worksheets.getItem(area.sheet), area);
    range.load(CELL_PROPERTIES);
    return range;
  });
  try {
    await trip.read();
  } catch (error) {
    const parts = halves(batch);
    if ((error as WorkbookError).kind !== 'too-large' || !parts) throw error;
    const found = await readBatch(trip, parts[0], functions);
    return [...found, ...(await readBatch(trip, parts[1], functions))];
  }
  return ranges.flatMap((range, index) => ailingIn(batch[index], contents(range), functions));
}

function halves(batch: readonly Area[]): [Area[], Area[]] | undefined {
  const middle = Math.floor(batch.length / 2);
  if (middle > 0) return [batch.slice(0, middle), batch.slice(middle)];
  const [area] = batch;
  const [size, start] = area.rows > 1 ? (['rows', 'row'] as const) : (['columns', 'column'] as const);
  const half = Math.floor(area[size] / 2);
  if (half === 0) return undefined;
  return [[{ ...area, [size]: half }], [{ ...area, [start]: area[start] + half, [size]: area[size] - half }]];
}

function ailingIn(
  { sheet, row, column }: Area,
  cells: readonly CellContent[][],
  functions: readonly string[],
): FoundFormula[] {
  return cells.flatMap((line, i) =>
    line.flatMap((content, j) => {
      const ailment = ailmentOf(content, functions);
      return ailment ? [{ sheet, row: row + i, column: column + j, content, ailment }] : [];
    }),
  );
}

/** Leaves out cells that another one fills: Excel may show its formula in them, and writing it would block it. */
async function onlyOwn(trip: Trip, found: readonly FoundFormula[]): Promise<FoundFormula[]> {
  const own: FoundFormula[] = [];
  for (let from = 0; from < found.length; from += SINGLE_CELLS) {
    const some = found.slice(from, from + SINGLE_CELLS);
    const parents = some.map((place) => {
      const parent = singleCell(trip, place).getSpillParentOrNullObject().untrack();
      parent.load('rowIndex,columnIndex');
      return parent;
    });
    await trip.read();
    own.push(
      ...some.filter(({ row, column }, index) => {
        const parent = parents[index];
        return parent.isNullObject || (parent.rowIndex === row && parent.columnIndex === column);
      }),
    );
  }
  return own;
}

function singleCell(trip: Trip, { sheet, row, column }: Place): Excel.Range {
  return cellsOf(trip.context.workbook.worksheets.getItem(sheet), { row, column, rows: 1, columns: 1 });
}

/** A rectangle one column wide, with what belongs to its cells from top to bottom. */
export interface Run<T> {
  readonly sheet: string;
  readonly area: Rectangle;
  readonly cells: readonly T[];
}

/** Cells as stretches of a column, so that a formula that was filled down is one range and not many. */
export function runsOf<T extends Place>(places: readonly T[]): Run<T>[] {
  const ordered = [...places].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: { sheet: string; area: Rectangle; cells: T[] }[] = [];
  for (const place of ordered) {
    const { sheet, row, column } = place;
    const last = runs.at(-1);
    if (last?.sheet === sheet && last.area.column === column && last.area.row + last.area.rows === row) {
      last.area = { ...last.area, rows: last.area.rows + 1 };
      last.cells.push(place);
    } else {
      runs.push({ sheet, area: { row, column, rows: 1, columns: 1 }, cells: [place] });
    }
  }
  return runs;
}
