import type { SnapshotCell, WorkbookSnapshot } from '../workbook/embedded/embedded';
import { a1, quotedSheet } from '../workbook/address';
import type { CellValue } from '../workbook/port';

/** Some cells of a file, and where the first one stands: `Begroting!D5`. */
export interface Cells {
  readonly count: number;
  readonly first: string;
}

export interface ComparedResults {
  /** Formulas that had a result in the file and give an error here. */
  readonly failed?: Cells;
  /** Cells that a formula gives another result here. */
  readonly other?: Cells;
}

/** Give something else each time. */
const VOLATILE = /(?:^|[^A-Z0-9_.])(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/i;

/**
 * Compares the results in a file with those of the grid. Where the file had errors that are gone here, as without the
 * add-in, other results are as expected and none are named.
 */
export function compareResults(file: WorkbookSnapshot, grid: WorkbookSnapshot): ComparedResults {
  const failed: string[] = [];
  const other: string[] = [];
  let healed = false;
  for (const [index, sheet] of file.sheets.entries()) {
    for (const [row, line] of sheet.cells.entries()) {
      for (const [column, cell] of line.entries()) {
        if (cell.formula === undefined && cell.spilled !== true) continue;
        const now = grid.sheets[index]?.cells[row]?.[column]?.value ?? { kind: 'blank' };
        const found = compared(cell, now);
        healed ||= found === 'healed';
        if (found !== 'failed' && found !== 'other') continue;
        const place = `${quotedSheet(sheet.name)}!${a1({ row, column, rows: 1, columns: 1 })}`;
        (found === 'failed' ? failed : other).push(place);
      }
    }
  }
  return {
    ...(failed.length > 0 && { failed: { count: failed.length, first: failed[0] } }),
    ...(other.length > 0 && !healed && { other: { count: other.length, first: other[0] } }),
  };
}

function compared(
  { value: before, formula }: SnapshotCell,
  now: CellValue,
): 'same' | 'healed' | 'failed' | 'other' {
  if (before.kind === 'error') return now.kind === 'error' ? 'same' : 'healed';
  if (now.kind === 'error') return formula === undefined ? 'same' : 'failed';
  // A program that does not calculate saves no results.
  if (before.kind === 'blank' || VOLATILE.test(formula ?? '')) return 'same';
  return isSame(before, now) ? 'same' : 'other';
}

function isSame(one: CellValue, other: CellValue): boolean {
  if (one.kind === 'number' && other.kind === 'number') {
    const size = Math.max(1, Math.abs(one.number), Math.abs(other.number));
    // Programs calculate with fifteen digits, and the last ones differ.
    return Math.abs(one.number - other.number) <= size * 1e-9;
  }
  if (one.kind === 'text' && other.kind === 'blank') return one.text === '';
  return JSON.stringify(one) === JSON.stringify(other);
}
