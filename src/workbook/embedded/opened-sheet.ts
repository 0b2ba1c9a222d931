import { CellValueType } from '@univerjs/core';
import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import type { CellInput, CellValue, SheetPlan } from '../port';
import { NO_CONTENT, toGridCell } from './cells';
import { checkMark } from './checks';
import type { SheetSnapshot, SnapshotCell } from './embedded';
import { cellAt, columnPixels, given, sheetData } from './plan';
import type { Cells } from './plan';
import { rowHeights } from './row-heights';
import { toGridStyle } from './style';
import { toUnshown } from './unshown';

/** A sheet that was read from a file, in the grid's form. Charts without figures on a sheet of the file are left out. */
export function openedSheet(
  id: string,
  sheet: SheetSnapshot,
  styleId: (style: IStyleData) => string,
  idOf: (sheet: string) => string | undefined,
): IWorksheetData {
  const cells: Cells = new Map();
  for (const [row, line] of sheet.cells.entries()) {
    for (const [column, cell] of line.entries()) {
      const grid = gridCell(cell, styleId);
      if (Object.keys(grid).length > 0) Object.assign(cellAt(cells, row, column), grid);
    }
  }
  const charts = sheet.charts?.filter(({ data }) => idOf(data.sheet) !== undefined);
  const unshown = toUnshown(sheet.name, { ...sheet, charts }, idOf);
  const filled = { rows: sheet.cells.length, columns: Math.max(1, ...sheet.cells.map((row) => row.length)) };
  return sheetData(id, sheet, cells, rowHeights(textsAndLooks(sheet), columnPixels), unshown, filled);
}

function gridCell(cell: SnapshotCell, styleId: (style: IStyleData) => string): ICellData {
  return {
    ...given(contentOf(cell)),
    ...(cell.style && { s: styleId(toGridStyle(cell.style)) }),
    ...(cell.check && { custom: checkMark(cell.check) }),
  };
}

function contentOf({ value, formula, spilled }: SnapshotCell): ICellData {
  // The formula that fills it does so again.
  if (spilled) return NO_CONTENT;
  if (formula !== undefined) return toGridCell({ kind: 'formula', formula });
  if (value.kind === 'boolean') return { v: value.boolean ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value.kind === 'error') return { v: value.error, t: CellValueType.STRING };
  return toGridCell(value);
}

/** What the heights of rows depend on. */
function textsAndLooks({ cells, columnWidths }: SheetSnapshot): Parameters<typeof rowHeights>[0] {
  const styles: SheetPlan['styles'][number][] = [];
  for (const [row, line] of cells.entries()) {
    for (const [column, { style }] of line.entries()) {
      if (style) styles.push({ area: { row, column, rows: 1, columns: 1 }, style });
    }
  }
  return { cells: cells.map((line) => line.map(({ value }) => asText(value))), styles, columnWidths };
}

function asText(value: CellValue): CellInput {
  return value.kind === 'text' ? value : { kind: 'blank' };
}
