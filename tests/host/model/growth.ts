import { overlaps } from './rectangle';
import type { Rectangle } from './rectangle';
import type { SheetModel } from './sheet';
import type { TableModel } from './workbook';

/**
 * MODEL of a table that becomes longer when something is written directly below it, within its columns. Excel does
 * so after typing unless the user has turned it off; whether it does for an add-in is not known.
 */
export function grown(tables: readonly TableModel[], sheet: SheetModel, written: Rectangle): void {
  const { row, column, rows, columns } = written;
  for (const table of tables) {
    const { area, showTotals } = table;
    const isBelow = row === area.row + area.rows && column >= area.column;
    const isInside = column + columns <= area.column + area.columns;
    if (table.sheet !== sheet || showTotals || !isBelow || !isInside) continue;
    const cells = Array.from({ length: columns }, (_, index) => column + index);
    let filled = 0;
    while (filled < rows && cells.some((each) => !sheet.isBlank(row + filled, each))) filled += 1;
    const wider = { ...area, rows: area.rows + filled };
    const isFree = tables.every(
      (other) => other === table || other.sheet !== sheet || !overlaps(other.area, wider),
    );
    if (isFree) table.area = wider;
  }
}
