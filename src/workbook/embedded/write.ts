import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType, Worksheet } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import { a1 } from '../address';
import type { CellInput, CellStyle, Rectangle, Replacement } from '../port';
import { WorkbookError } from '../port';
import { isBlank, sameContent, toGridCell } from './cells';
import type { Engine } from './engine';
import { contentAt } from './read';
import { layOver, toGridStyle } from './style';

export interface Change {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
}

/** Writes cells as one undoable step, and makes the sheets larger where needed. */
export function writeCells(engine: Engine, changes: readonly Change[]): void {
  const { redos, undos } = cellMutations(engine, changes);
  if (redos.length > 0) engine.apply(redos, undos);
}

/** What writes cells, and what undoes it. */
export function cellMutations(
  engine: Engine,
  changes: readonly Change[],
): { readonly redos: IMutationInfo[]; readonly undos: IMutationInfo[] } {
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  for (const sheet of new Set(changes.map((change) => change.sheet))) {
    const own = changes.filter((change) => change.sheet === sheet);
    const target = { unitId: engine.unitId, subUnitId: sheet.getSheetId() };
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const { row, column, cell } of own) (cellValue[row] ??= {})[column] = cell;
    const rows = Math.max(...own.map((change) => change.row)) + 1;
    const columns = Math.max(...own.map((change) => change.column)) + 1;
    if (rows > sheet.getRowCount()) {
      redos.push({ id: SetWorksheetRowCountMutation.id, params: { ...target, rowCount: rows } });
      undos.unshift({
        id: SetWorksheetRowCountMutation.id,
        params: { ...target, rowCount: sheet.getRowCount() },
      });
    }
    if (columns > sheet.getColumnCount()) {
      redos.push({ id: SetWorksheetColumnCountMutation.id, params: { ...target, columnCount: columns } });
      undos.unshift({
        id: SetWorksheetColumnCountMutation.id,
        params: { ...target, columnCount: sheet.getColumnCount() },
      });
    }
    const params = { ...target, cellValue };
    redos.push({ id: SetRangeValuesMutation.id, params });
    undos.unshift({
      id: SetRangeValuesMutation.id,
      params: SetRangeValuesUndoMutationFactory(engine.injector, params),
    });
  }
  return { redos, undos };
}

export function writeBlock(
  engine: Engine,
  at: { readonly sheet: string; readonly row: number; readonly column: number },
  cells: readonly (readonly CellInput[])[],
  onOccupied: 'refuse' | 'overwrite',
): void {
  const sheet = engine.sheet(at.sheet);
  const changes: Change[] = [];
  for (const [r, inputs] of cells.entries()) {
    for (const [c, input] of inputs.entries()) {
      if (input.kind === 'keep') continue;
      const row = at.row + r;
      const column = at.column + c;
      if (onOccupied === 'refuse') refuseOccupied(engine, sheet, row, column);
      changes.push({ sheet, row, column, cell: toGridCell(input) });
    }
  }
  writeCells(engine, changes);
}

export function replaceCells(engine: Engine, replacements: readonly Replacement[]): void {
  const changes: Change[] = [];
  for (const { sheet: name, row, column, expected, next } of replacements) {
    const sheet = engine.sheet(name);
    if (!sameContent(contentAt(engine, sheet, row, column), expected)) {
      throw new WorkbookError('stale', {
        sheet: sheet.getName(),
        address: a1({ row, column, rows: 1, columns: 1 }),
      });
    }
    if (next.kind !== 'keep') changes.push({ sheet, row, column, cell: toGridCell(next) });
  }
  writeCells(engine, changes);
}

/** Puts a formula into a cell, with looks for the cells that it will fill; nothing where it is and has room. */
export function writeFormula(
  engine: Engine,
  sheet: Worksheet,
  place: Rectangle,
  formula: string,
  styles: readonly { readonly area: Rectangle; readonly style: CellStyle }[],
): void {
  const { formula: held, value } = contentAt(engine, sheet, place.row, place.column);
  const isOwn = held === formula;
  if (isOwn && !(value.kind === 'error' && value.error === '#SPILL!')) return;
  for (let row = place.row; row < place.row + place.rows; row += 1) {
    for (let column = place.column; column < place.column + place.columns; column += 1) {
      if (!isOwn || row > place.row || column > place.column) refuseOccupied(engine, sheet, row, column);
    }
  }
  const cells = new Map<string, Change>();
  const change = (row: number, column: number, cell: ICellData): void => {
    const key = `${row},${column}`;
    cells.set(key, { sheet, row, column, cell: { ...cells.get(key)?.cell, ...cell } });
  };
  change(place.row, place.column, toGridCell({ kind: 'formula', formula }));
  for (const { area, style } of styles) {
    const look = toGridStyle(style);
    for (let r = 0; r < area.rows; r += 1) {
      for (let c = 0; c < area.columns; c += 1) {
        const row = place.row + area.row + r;
        const column = place.column + area.column + c;
        const under = cells.get(`${row},${column}`)?.cell.s ?? sheet.getCellStyle(row, column);
        change(row, column, { s: layOver(typeof under === 'object' && under ? under : undefined, look) });
      }
    }
  }
  writeCells(engine, [...cells.values()]);
}

function refuseOccupied(engine: Engine, sheet: Worksheet, row: number, column: number): void {
  if (isBlank(contentAt(engine, sheet, row, column))) return;
  throw new WorkbookError('occupied', {
    sheet: sheet.getName(),
    address: a1({ row, column, rows: 1, columns: 1 }),
  });
}
