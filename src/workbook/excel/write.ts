import { a1 } from '../address';
import { WorkbookError } from '../port';
import type { Area, CellContent, CellInput, Rectangle, Replacement, CellStyle, WorkbookPort } from '../port';
import { isBlank, sameContent, cellsOf } from './cells';
import { writePatches } from './patch';
import type { Patch } from './patch';
import { run } from './run';
import { readActiveCell } from './selection';
import { applyStyle } from './style';

const KEEP: CellInput = { kind: 'keep' };

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
  await writePatches([{ sheet, area, inputs }], ([before]) =>
    refuseOccupied(
      { sheet, area, inputs: inputs.map((line) => line.map((): CellInput => ({ kind: 'blank' }))) },
      before,
    ),
  );
  if (styles.length > 0) await dress(sheet, area, styles);
  return { sheet, ...area };
};

/**
 * Lays the styles over the cells of a formula that is in its place already. Where Excel will not have it (a sheet
 * may allow typing and forbid formatting) the formula stays without them: it is what was asked for.
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
      await trip.write();
    });
  } catch {
    // See above.
  }
}
