import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import type { SheetPlan, WorkbookPlan } from '../port';
import { toGridCell } from './cells';
import { checkMark } from './checks';
import { placesOf, rowHeights } from './row-heights';
import { layOver, toGridStyle } from './style';

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

/** One sheet of a plan in the grid's form; `styleId` gives the name under which the workbook keeps a style. */
export function gridSheet(
  id: string,
  plan: SheetPlan,
  checks: WorkbookPlan['checkStyles'],
  styleId: (style: IStyleData) => string,
): IWorksheetData {
  const cells = new Map<number, Map<number, ICellData>>();
  const cellAt = (row: number, column: number): ICellData => {
    const own = cells.get(row) ?? new Map<number, ICellData>();
    cells.set(row, own);
    const cell = own.get(column) ?? {};
    own.set(column, cell);
    return cell;
  };
  for (const [row, inputs] of plan.cells.entries()) {
    for (const [column, input] of inputs.entries()) {
      if (input.kind !== 'keep') Object.assign(cellAt(row, column), given(toGridCell(input)));
    }
  }
  const looks = new Map<ICellData, IStyleData>();
  for (const { area, style } of plan.styles) {
    const look = toGridStyle(style);
    for (const [row, column] of placesOf(area)) {
      const cell = cellAt(row, column);
      looks.set(cell, layOver(looks.get(cell), look));
    }
  }
  for (const [cell, look] of looks) cell.s = styleId(look);
  for (const area of plan.checks) {
    for (const [row, column] of placesOf(area)) cellAt(row, column).custom = checkMark(checks);
  }
  const used = {
    rows: Math.max(0, ...cells.keys()) + 1,
    columns: Math.max(0, ...[...cells.values()].map((row) => Math.max(...row.keys()))) + 1,
  };
  const { rows, columns } = plan.frozen;
  return mergeWorksheetSnapshotWithDefault({
    id,
    name: plan.name,
    tabColor: plan.tabColor,
    hidden: plan.hidden === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(LEAST.rows, used.rows + MARGIN.rows),
    columnCount: Math.max(LEAST.columns, used.columns + MARGIN.columns),
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
    columnData: Object.fromEntries(
      plan.columnWidths.map((width, column) => [column, { w: columnPixels(width), hd: BooleanNumber.FALSE }]),
    ),
    rowData: rowHeights(plan, columnPixels),
    cellData: Object.fromEntries([...cells].map(([row, own]) => [row, Object.fromEntries(own)])),
  });
}

function given(cell: ICellData): ICellData {
  return Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== null));
}
