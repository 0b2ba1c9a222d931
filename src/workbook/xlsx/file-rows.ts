import type { WriteSheet } from 'hucre/xlsx';
import type { SheetSnapshot, SnapshotCell } from '../embedded/embedded';
import { wrappedLines } from '../wrapped-lines';

type FileRows = NonNullable<WriteSheet['rowDefs']>;

/** Of a line in the font of the workbook, in points. */
const LINE = 15;

/**
 * Heights of the rows in which text goes on over more lines. Excel measures them itself, but LibreOffice takes the file
 * at its word and would print these lines over each other.
 */
export function fileRows({ cells, columnWidths }: SheetSnapshot): FileRows {
  const rows: FileRows = new Map();
  cells.forEach((line, row) => {
    const lines = line.map((cell, column) => linesOf(cell, columnWidths[column]));
    const most = Math.max(1, ...lines);
    if (most > 1) rows.set(row, { height: most * LINE });
  });
  return rows;
}

/** Lines that a cell needs in a column of so many characters, broken between words. */
function linesOf({ value, style }: SnapshotCell, width: number | undefined): number {
  if (value.kind !== 'text' || !style?.wrap || !width) return 1;
  return wrappedLines(value.text, width, (word) => word.length, 1);
}
