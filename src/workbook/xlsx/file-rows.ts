import type { WriteSheet } from 'hucre/xlsx';
import type { SheetSnapshot, SnapshotCell } from '../embedded/embedded';

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
  let lines = 0;
  for (const paragraph of value.text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > width) {
        lines += 1;
        used = word.length;
      } else used += (used > 0 ? 1 : 0) + word.length;
    }
  }
  return lines;
}
