import type { WorkbookSnapshot } from '../workbook/embedded/embedded';
import { a1, quotedSheet } from '../workbook/address';

/** Formulas of a file that had a result there and give an error here. */
export interface FailedResults {
  readonly count: number;
  /** Where the first one stands: `Begroting!D5`. */
  readonly first: string;
}

/** Compares the results in a file with those of the grid; `undefined` where none became an error. */
export function failedResults(file: WorkbookSnapshot, grid: WorkbookSnapshot): FailedResults | undefined {
  let count = 0;
  let first = '';
  for (const [index, sheet] of file.sheets.entries()) {
    for (const [row, line] of sheet.cells.entries()) {
      for (const [column, { formula, value }] of line.entries()) {
        if (formula === undefined || value.kind === 'error') continue;
        if (grid.sheets[index]?.cells[row]?.[column]?.value.kind !== 'error') continue;
        count += 1;
        first ||= `${quotedSheet(sheet.name)}!${a1({ row, column, rows: 1, columns: 1 })}`;
      }
    }
  }
  return count > 0 ? { count, first } : undefined;
}
