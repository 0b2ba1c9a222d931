import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import type { SheetPlan, WorkbookPlan } from '../port';
import { toGridCell } from './cells';
import { checkMark } from './checks';
import { placesOf, rowHeights } from './row-heights';
import { layOver, toGridStyle } from './style';
import { unshownMark } from './unshown';
import type { Unshown } from './unshown';

/** Room below and beside what the plan fills, for a user to work in. */
const MARGIN = { rows: 100, columns: 6 };
const LEAST = { rows: 200, columns: 26 };

/** Pixels of a column that is `characters` wide: 7 for each digit of the default font, and 5 of padding. */
export function columnPixels(characters: number): number {
  return Math.trunc(characters * 7 + 5);
}

/** The inverse of `columnPixels`, in hundredths of a character. */
export function columnCharacters(pixels: number): number {
  return Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);
}

/** The cells of a sheet by row and column. */
export type Cells = Map<number, Map<number, ICellData>>;

/** One sheet of a plan in the grid's form; `styleId` gives the name under which the workbook keeps a style. */
export function gridSheet(
  id: string,
  plan: SheetPlan,
  checks: WorkbookPlan['checkStyles'],
  styleId: (style: IStyleData) => string,
  unshown: Unshown,
): IWorksheetData {
  const cells: Cells = new Map();
  for (const [row, inputs] of plan.cells.entries()) {
    for (const [column, input] of inputs.entries()) {
      if (input.kind !== 'keep') Object.assign(cellAt(cells, row, column), given(toGridCell(input)));
    }
  }
  const looks = new Map<ICellData, IStyleData>();
  for (const { area, style } of plan.styles) {
    const look = toGridStyle(style);
    for (const [row, column] of placesOf(area)) {
      const cell = cellAt(cells, row, column);
      looks.set(cell, layOver(looks.get(cell), look));
    }
  }
  for (const [cell, look] of looks) cell.s = styleId(look);
  for (const area of plan.checks) {
    for (const [row, column] of placesOf(area)) cellAt(cells, row, column).custom = checkMark(checks);
  }
  return sheetData(id, plan, cells, rowHeights(plan, columnPixels), unshown);
}

/** A sheet in the grid's form of its cells and its frame. `filled`: as far as formulas fill it by spilling, at least. */
export function sheetData(
  id: string,
  frame: Pick<SheetPlan, 'name' | 'frozen' | 'hidden'> & {
    readonly tabColor?: string | undefined;
    readonly columnWidths: readonly (number | undefined)[];
  },
  cells: Cells,
  rowData: IWorksheetData['rowData'],
  unshown: Unshown,
  filled = { rows: 1, columns: 1 },
): IWorksheetData {
  const used = { ...filled };
  for (const [row, own] of cells) {
    used.rows = Math.max(used.rows, row + 1);
    for (const column of own.keys()) used.columns = Math.max(used.columns, column + 1);
  }
  const { rows, columns } = frame.frozen;
  return mergeWorksheetSnapshotWithDefault({
    id,
    name: frame.name,
    tabColor: frame.tabColor ?? '',
    hidden: frame.hidden === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(LEAST.rows, used.rows + MARGIN.rows),
    columnCount: Math.max(LEAST.columns, used.columns + MARGIN.columns),
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
    columnData: Object.fromEntries(
      frame.columnWidths.flatMap((width, column) =>
        width === undefined ? [] : [[column, { w: columnPixels(width), hd: BooleanNumber.FALSE }]],
      ),
    ),
    rowData,
    cellData: Object.fromEntries([...cells].map(([row, own]) => [row, Object.fromEntries(own)])),
    custom: unshownMark(unshown),
  });
}

/** The cell of a place, which is made where it is not there. */
export function cellAt(cells: Cells, row: number, column: number): ICellData {
  const own = cells.get(row) ?? new Map<number, ICellData>();
  cells.set(row, own);
  const cell = own.get(column) ?? {};
  own.set(column, cell);
  return cell;
}

/** Without what only says that there is nothing. */
export function given(cell: ICellData): ICellData {
  return Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== null));
}
