import type { Worksheet } from '@univerjs/core';
import { SetWorksheetColWidthMutation } from '@univerjs/sheets';
import type { Rectangle } from '../port';
import type { Engine } from './engine';
import { columnPixels } from './plan';
import { placesOf, shownWidth } from './row-heights';
import { fromGridStyle } from './style';

/** Characters beyond which a column is not widened for a formula. */
const WIDEST = 40;

/**
 * Widens columns that are too narrow for what the cells of an area show, and makes none narrower. No undo step of
 * its own: taking the formula back should not need two.
 */
export function widenColumns(engine: Engine, sheet: Worksheet, area: Rectangle): void {
  const needed = new Map<number, number>();
  for (const [row, column] of placesOf(area)) {
    const shown = sheet.getCell(row, column)?.v;
    const style = fromGridStyle(sheet.getComposedCellStyle(row, column)) ?? {};
    if (shown === undefined || shown === null || style.wrap) continue;
    needed.set(column, Math.max(needed.get(column) ?? 0, shownWidth(String(shown), style)));
  }
  for (const [column, pixels] of needed) {
    const colWidth = Math.min(pixels, columnPixels(WIDEST));
    if (colWidth <= sheet.getColumnWidth(column)) continue;
    const ranges = [{ startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: column, endColumn: column }];
    const params = { unitId: engine.unitId, subUnitId: sheet.getSheetId(), ranges, colWidth };
    engine.run([{ id: SetWorksheetColWidthMutation.id, params }]);
  }
}
