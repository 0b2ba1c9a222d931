import { columnIndex, columnLetters } from '../address';
import { formulaParts } from '../formula-parts';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^([1-9]\d*)$/;

/**
 * A formula as it reads so many rows and columns further on. Excel saves formulas that were filled down once, in the
 * first cell, and only names that one in the others.
 */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  const parts = formulaParts(formula);
  return parts
    .map(({ kind, text }, index) => {
      const [before, after] = [parts[index - 1], parts[index + 1]].map((part) => part?.text ?? '');
      const inRange = before === ':' || after === ':';
      if (kind === 'other' && inRange && ROW.test(text)) return shiftedRow('', text, rows);
      if (kind !== 'name' || after === '(' || after === '!') return text;
      const cell = CELL.exec(text);
      if (cell) return shiftedColumn(cell[1], cell[2], columns) + shiftedRow(cell[3], cell[4], rows);
      const column = inRange ? COLUMN.exec(text) : null;
      return column ? shiftedColumn(column[1], column[2], columns) : text;
    })
    .join('');
}

function shiftedColumn(fixed: string, letters: string, by: number): string {
  return fixed === '$' ? fixed + letters : columnLetters(Math.max(0, columnIndex(letters) + by));
}

function shiftedRow(fixed: string, row: string, by: number): string {
  return fixed === '$' ? fixed + row : String(Math.max(1, Number(row) + by));
}
