import type { Cell, CellValue as FileValue, Sheet } from 'hucre/xlsx';
import { parseA1 } from '../address';
import type { SnapshotCell } from '../embedded/embedded';
import type { CellValue } from '../port';
import { englishFormula, refersElsewhere } from './file-formula';
import { styleOfFile } from './file-style';
import type { Theme } from './file-style';
import { shiftedFormula } from './shared-formula';

const DAY = 86_400_000;

/**
 * The cells of a sheet, and whether formulas that refer to another file were left out. `written` gives a formula with
 * what names stand for on this sheet.
 */
export function readCells(
  sheet: Sheet,
  { is1904, theme }: { readonly is1904: boolean; readonly theme: Theme | undefined },
  written: (formula: string) => string,
): { cells: SnapshotCell[][]; elsewhere: boolean } {
  const formulas = formulasOf(sheet);
  let elsewhere = false;
  const cells = sheet.rows.map((row, r) =>
    row.map((value, c): SnapshotCell => {
      const cell = sheet.cells?.get(`${r},${c}`);
      const style = styleOfFile(cell?.style, theme);
      const formula = formulas.get(`${r},${c}`);
      const isOwn = formula !== undefined && !refersElsewhere(formula);
      if (formula !== undefined && !isOwn) elsewhere = true;
      return {
        value: valueOf(value, cell, is1904),
        ...(isOwn && { formula: englishFormula(written(formula)) }),
        ...(style && { style }),
      };
    }),
  );
  for (const [key, cell] of sheet.cells ?? []) markSpill(cells, key, cell);
  return { cells, elsewhere };
}

/** The formulas as the file has them, by `row,column`, each written out. */
function formulasOf(sheet: Sheet): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  const shared = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, { formula, formulaType, formulaSharedIndex }] of sheet.cells ?? []) {
    if (formula === undefined) continue;
    const [row, column] = key.split(',').map(Number);
    const isShared = formulaType === 'shared' && formulaSharedIndex !== undefined;
    const first = isShared ? shared.get(formulaSharedIndex) : undefined;
    if (formula !== '') {
      formulas.set(key, formula);
      if (isShared) shared.set(formulaSharedIndex, { formula, row, column });
    } else if (first) {
      formulas.set(key, shiftedFormula(first.formula, row - first.row, column - first.column));
    }
  }
  return formulas;
}

function valueOf(value: FileValue, cell: Cell | undefined, is1904: boolean): CellValue {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (value instanceof Date)
    return { kind: 'number', number: is1904 ? serialSince1904(value, cell) : serial(value) };
  return cell?.type === 'error' ? { kind: 'error', error: value } : { kind: 'text', text: value };
}

/** The library makes dates of numbers with the format of a date; a cell holds a number all the same. */
function serial(date: Date): number {
  const days = (date.getTime() - Date.UTC(1899, 11, 30)) / DAY;
  return days < 61 ? days - 1 : days;
}

/** A moment as the days since 1900; a length of time, which shows neither day nor year, as it is. */
function serialSince1904(date: Date, cell: Cell | undefined): number {
  const days = (date.getTime() - Date.UTC(1904, 0, 1)) / DAY;
  const shown = cell?.style?.numFmt?.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '') ?? '';
  return /[dy]/i.test(shown) ? days + 1462 : days;
}

/** Marks what a formula fills, within the cells that the file has: a file may claim any size. */
function markSpill(cells: SnapshotCell[][], key: string, cell: Cell): void {
  const area =
    cell.formulaType === 'array' && cell.formulaRef !== undefined ? parseA1(cell.formulaRef) : undefined;
  const [row, column] = key.split(',').map(Number);
  const anchor = cells[row]?.[column];
  if (!area || area.rows * area.columns === 1 || anchor?.formula === undefined) return;
  cells[row][column] = { ...anchor, spill: { rows: area.rows, columns: area.columns } };
  for (let r = area.row; r < Math.min(cells.length, area.row + area.rows); r++) {
    const line = cells[r];
    for (let c = area.column; c < Math.min(line.length, area.column + area.columns); c++) {
      if (line[c].spilled) return;
      if (r !== row || c !== column) line[c] = { ...line[c], spilled: true };
    }
  }
}
