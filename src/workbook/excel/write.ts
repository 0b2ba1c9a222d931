import { a1 } from '../address';
import { WorkbookError } from '../port';
import type { Area, CellContent, CellInput, Rectangle, Replacement, CellStyle, WorkbookPort } from '../port';
import { persistently } from './attempts';
import { isBlank, sameContent, cellsOf } from './cells';
import { writePatches } from './patch';
import type { Patch } from './patch';
import { readBlock } from './read';
import { run } from './run';
import type { Trip } from './run';
import { readActiveCell } from './selection';
import { applyStyle, columnWidth } from './style';

/** Characters beyond which a column is not widened for a formula. */
const WIDEST = 40;

const KEEP: CellInput = { kind: 'keep' };
const BLANK: CellInput = { kind: 'blank' };

function single(sheet: string, row: number, column: number): Area {
  return { sheet, row, column, rows: 1, columns: 1 };
}

/** Throws `occupied` for the first cell that is not blank and would be written. */
function refuseOccupied({ sheet, area, inputs }: Patch, before: readonly CellContent[][]): void {
  for (const [i, row] of inputs.entries()) {
    for (const [j, { kind }] of row.entries()) {
      if (kind === 'keep' || isBlank(before[i][j])) continue;
      const address = a1(single(sheet, area.row + i, area.column + j));
      throw new WorkbookError('occupied', { sheet, address });
    }
  }
}

export const writeBlock: WorkbookPort['writeBlock'] = async ({ sheet, row, column }, cells, onOccupied) => {
  const columns = Math.max(0, ...cells.map((line) => line.length));
  if (columns === 0) return;
  const inputs = cells.map((line) => Array.from({ length: columns }, (_, index) => line[index] ?? KEEP));
  const patch = { sheet, area: { row, column, rows: cells.length, columns }, inputs };
  await writePatches([patch], ([before]) => {
    if (onOccupied === 'refuse') refuseOccupied(patch, before);
  });
};

export const replaceCells: WorkbookPort['replaceCells'] = async (replacements) => {
  if (replacements.length === 0) return;
  const patches = replacements.map(({ sheet, row, column, next }: Replacement) => ({
    sheet,
    area: single(sheet, row, column),
    inputs: [[next]],
  }));
  await writePatches(patches, (before) => {
    const stale = replacements.find(({ expected }, index) => !sameContent(before[index][0][0], expected));
    if (!stale) return;
    const { sheet, row, column } = stale;
    throw new WorkbookError('stale', { sheet, address: a1(single(sheet, row, column)) });
  });
};

export const insertFormula: WorkbookPort['insertFormula'] = async (formula, size, styles = []) => {
  const { sheet, row, column } = await readActiveCell();
  const area: Rectangle = { row, column, ...size };
  // The anchor is the one cell that is written; the others must be blank, or the formula cannot spill.
  const inputs = Array.from({ length: size.rows }, (_, i) =>
    Array.from({ length: size.columns }, (__, j): CellInput =>
      i + j === 0 ? { kind: 'formula', formula } : KEEP,
    ),
  );
  try {
    await writePatches([{ sheet, area, inputs }], ([before]) => {
      const [[anchor]] = before;
      const isOwn = anchor.formula === formula;
      // What is around it then is its own, where there was room.
      if (isOwn && !showsNoRoom(anchor)) return;
      const room = inputs.map((line, i) => line.map((_, j) => (isOwn && i + j === 0 ? KEEP : BLANK)));
      refuseOccupied({ sheet, area, inputs: room }, before);
    });
  } catch (error) {
    if (!(await isThere(error as WorkbookError, single(sheet, row, column), formula))) throw error;
  }
  await dress(sheet, area, styles);
  return { sheet, ...area };
};

function showsNoRoom({ value }: CellContent): boolean {
  return value.kind === 'error' && value.error === '#SPILL!';
}

/** Whether a formula was put in its place although the answer was lost. */
async function isThere({ kind }: WorkbookError, place: Area, formula: string): Promise<boolean> {
  if (kind !== 'outcome-unknown') return false;
  let held: string | undefined;
  const look = async (): Promise<void> => {
    held = (await readBlock(place)).cells[0][0].formula;
  };
  // Where no answer comes, the first error says more.
  await persistently(look).catch(() => undefined);
  return held === formula;
}

/**
 * Lays the styles over the cells of a formula that is in its place already, and widens columns that are too narrow
 * for what it shows. Where Excel will not have it (a sheet may allow typing and forbid formatting) the formula
 * stays without them: it is what was asked for.
 */
async function dress(
  sheet: string,
  anchor: Rectangle,
  styles: readonly { readonly area: Rectangle; readonly style: CellStyle }[],
): Promise<void> {
  try {
    await run(async (trip) => {
      const target = trip.context.workbook.worksheets.getItem(sheet);
      for (const { area, style } of styles) {
        const place = { ...area, row: anchor.row + area.row, column: anchor.column + area.column };
        applyStyle(cellsOf(target, place), place.rows, style);
      }
      await widen(trip, target, anchor);
    });
  } catch {
    // See above.
  }
}

/** Fits the columns to what the cells of the area show, but makes none narrower nor wider than the limit. */
async function widen(trip: Trip, sheet: Excel.Worksheet, area: Rectangle): Promise<void> {
  const column = (index: number): Excel.RangeFormat =>
    cellsOf(sheet, { ...area, column: area.column + index, columns: 1 }).format;
  const widths = (): Excel.RangeFormat[] =>
    Array.from({ length: area.columns }, (_, index) => {
      const format = column(index);
      format.load('columnWidth');
      return format;
    });
  const before = widths();
  cellsOf(sheet, area).format.autofitColumns();
  const after = widths();
  await trip.write();
  let changed = false;
  for (const [index, { columnWidth: old }] of before.entries()) {
    const fitted = after[index].columnWidth;
    const wished = Math.max(old, Math.min(fitted, columnWidth(WIDEST)));
    if (wished === fitted) continue;
    column(index).columnWidth = wished;
    changed = true;
  }
  if (changed) await trip.write();
}
