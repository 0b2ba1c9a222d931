/**
 * MODEL of calculation: it asks the evaluator for the result of every formula, until nothing changes, and
 * spreads a matrix over the neighbours. There is no dependency tree and no order but that of the sheets.
 */
import { NotImplemented } from '../errors';
import type { CellContentModel } from './input';
import { forEachCell } from './rectangle';
import type { Rectangle } from './rectangle';
import type { CellModel, SheetModel, Shown } from './sheet';

/** A plain value as an evaluator gives it; `{ error }` holds the English name of an error value. */
export type Evaluated = string | number | boolean | null | { readonly error: string };

/**
 * Gives what a formula on `sheet` yields, as rows of cells, or `undefined` where it does not know the formula.
 * `read` gives the values of a rectangle of any sheet.
 */
export type Evaluate = (
  formula: string,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  read: (sheet: string, area: Rectangle) => Evaluated[][],
) => readonly (readonly Evaluated[])[] | undefined;

const ROUNDS = 20;

function shownOf(value: Evaluated): Shown {
  if (value === null) return { type: 'Double', value: 0 };
  if (typeof value === 'object') return { type: 'Error', value: value.error };
  if (typeof value === 'number') return { type: 'Double', value };
  return typeof value === 'boolean' ? { type: 'Boolean', value } : { type: 'String', value };
}

function evaluatedOf(shown: Shown): Evaluated {
  if (shown.type === 'Empty') return null;
  return shown.type === 'Error' ? { error: shown.value } : shown.value;
}

export class Calculation {
  constructor(
    private readonly sheets: readonly SheetModel[],
    private readonly evaluate: Evaluate | undefined,
    private readonly calculated: (sheet: SheetModel) => void,
  ) {}

  /** Puts new content into a cell; what a formula there had spilled goes. */
  set(sheet: SheetModel, row: number, column: number, content: CellContentModel): void {
    const cell = sheet.cell(row, column);
    this.withdraw(sheet, cell);
    delete cell.saved;
    cell.content = content;
    if (content.type === 'Double' && content.numberFormat && cell.format.numberFormat === 'General') {
      cell.format.numberFormat = content.numberFormat;
    }
    if (!cell.spillParent || content.type !== 'Empty') {
      delete cell.spillParent;
      delete cell.result;
    }
  }

  private withdraw(sheet: SheetModel, anchor: CellModel): void {
    if (!anchor.spill) return;
    forEachCell(anchor.spill, (row, column) => {
      const cell = sheet.peek(row, column);
      if (!cell || cell === anchor || !cell.spillParent) return;
      delete cell.spillParent;
      delete cell.result;
    });
    delete anchor.spill;
  }

  run(): void {
    if (!this.evaluate) return;
    const touched = new Set<SheetModel>();
    for (let round = 0; round < ROUNDS; round++) {
      let settled = true;
      for (const sheet of this.sheets) {
        for (const { row, column, cell } of sheet.written()) {
          if (cell.content.type !== 'Formula') continue;
          if (!this.settle(sheet, row, column, cell, cell.content.formula)) continue;
          settled = false;
          touched.add(sheet);
        }
      }
      if (settled) break;
      if (round === ROUNDS - 1) throw new NotImplemented('formulas that do not settle');
    }
    for (const sheet of touched) this.calculated(sheet);
  }

  /** Whether the result differs from the one before. */
  private settle(
    sheet: SheetModel,
    row: number,
    column: number,
    anchor: CellModel,
    formula: string,
  ): boolean {
    const matrix =
      anchor.saved ??
      this.evaluate?.(formula, { sheet: sheet.name, row, column }, (name, area) => this.read(name, area));
    const before = JSON.stringify([anchor.result, this.spilled(sheet, anchor)]);
    this.withdraw(sheet, anchor);
    if (!matrix) {
      anchor.result = { type: 'Error', value: '#NAME?' };
    } else {
      const area = { row, column, rows: matrix.length, columns: matrix[0].length };
      const blocked = this.isBlocked(sheet, area);
      anchor.result = blocked ? { type: 'Error', value: '#SPILL!' } : shownOf(matrix[0][0]);
      if (!blocked && area.rows * area.columns > 1) this.spread(sheet, area, anchor, matrix);
    }
    return before !== JSON.stringify([anchor.result, this.spilled(sheet, anchor)]);
  }

  private spread(
    sheet: SheetModel,
    area: Rectangle,
    anchor: CellModel,
    matrix: readonly (readonly Evaluated[])[],
  ): void {
    anchor.spill = area;
    forEachCell(area, (row, column, i, j) => {
      const cell = sheet.cell(row, column);
      if (cell === anchor) return;
      cell.spillParent = { row: area.row, column: area.column };
      cell.result = shownOf(matrix[i][j]);
    });
  }

  private isBlocked(sheet: SheetModel, area: Rectangle): boolean {
    let blocked = false;
    forEachCell(area, (row, column, i, j) => {
      if (i === 0 && j === 0) return;
      const cell = sheet.peek(row, column);
      if (cell && (cell.content.type !== 'Empty' || cell.spillParent)) blocked = true;
    });
    return blocked;
  }

  private spilled(sheet: SheetModel, anchor: CellModel): Shown[] {
    const values: Shown[] = [];
    if (anchor.spill) forEachCell(anchor.spill, (row, column) => values.push(sheet.shown(row, column)));
    return values;
  }

  /** What cells show; of a sheet that is not there `#REF!`. */
  read(name: string, area: Rectangle): Evaluated[][] {
    const sheet = this.sheets.find((item) => item.name.toLowerCase() === name.toLowerCase());
    return Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (__, j) =>
        sheet ? evaluatedOf(sheet.shown(area.row + i, area.column + j)) : { error: '#REF!' },
      ),
    );
  }
}
