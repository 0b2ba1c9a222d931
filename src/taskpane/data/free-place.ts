import { SHEET } from '../../workbook/address';
import type { Area, Rectangle, WorkbookPort } from '../../workbook/port';

/** How many rows down from the top of the area are looked at. */
const REACH = 200;

/**
 * A rectangle of blank cells for something that belongs to an area: below it, else beside it, else as near as there is
 * room in the columns of either. Where there is none within reach, below all that was looked at.
 */
export async function freePlace(
  port: WorkbookPort,
  area: Area,
  size: { readonly rows: number; readonly columns: number },
): Promise<Rectangle> {
  const row = Math.min(area.row, SHEET.rows - size.rows);
  const below = Math.min(area.column, SHEET.columns - size.columns);
  const beside = area.column + area.columns + 1;
  const columns = beside + size.columns > SHEET.columns ? [below] : [below, beside];
  const last = columns[columns.length - 1];
  const { cells } = await port.readBlock({
    sheet: area.sheet,
    row,
    column: below,
    rows: Math.min(REACH, SHEET.rows - row),
    columns: last + size.columns - below,
  });
  const isBlank = (top: number, column: number): boolean =>
    top + size.rows <= row + cells.length &&
    cells
      .slice(top - row, top - row + size.rows)
      .every((line) =>
        line
          .slice(column - below, column - below + size.columns)
          .every(({ value, formula }) => value.kind === 'blank' && formula === undefined),
      );
  const under = area.row + area.rows + 1;
  for (let down = 0; down < REACH; down += 1) {
    if (isBlank(under + down, below)) return { row: under + down, column: below, ...size };
    if (columns.length > 1 && isBlank(row + down, beside))
      return { row: row + down, column: beside, ...size };
  }
  return { row: Math.min(row + cells.length, SHEET.rows - size.rows), column: below, ...size };
}
