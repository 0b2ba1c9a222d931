import { columnOf, type PlainColumn, type TableCell, type TableCells } from '../tables/cells';
import type { Argument } from './argument';
import type { Value } from './values';

/**
 * A table as an argument, `[#All]`: the first row is the header. Some builds of Excel deliver a blank cell as 0
 * (office-js#4702), so a 0 counts only in the columns of `figures`, and only in a row that has any of `names`.
 */
export function tableCells(
  argument: Argument,
  { names, figures }: { readonly names: readonly PlainColumn[]; readonly figures: readonly PlainColumn[] },
): TableCells {
  const header = headerOf(argument);
  const placesOf = (columns: readonly PlainColumn[]): readonly number[] =>
    columns.map((column) => columnOf({ header, rows: [] }, column)).filter((place) => place >= 0);
  const [naming, counting] = [placesOf(names), placesOf(figures)];
  const rows = Array.from({ length: argument.rows - 1 }, (_, index) => {
    const isRow = naming.some((column) => !isNothing(argument.at(index + 1, column)));
    return header.map((_, column): TableCell => {
      const value = argument.at(index + 1, column);
      const isZero = isNothing(value) && !(isRow && counting.includes(column));
      return isZero ? { value: { kind: 'blank' } } : tableCell(value);
    });
  });
  return { header, rows };
}

/** A value as a table has it; a data type without a value of its own is as unreadable as an error. */
export function tableCell(value: Value): TableCell {
  return { value: value.kind === 'other' ? { kind: 'error', error: '#VALUE!' } : value };
}

export function headerOf(argument: Argument): string[] {
  return Array.from({ length: argument.columns }, (_, column) => wordsOf(argument.at(0, column)));
}

export function isNothing(value: Value): boolean {
  return value.kind === 'blank' || (value.kind === 'number' && value.number === 0);
}

export function wordsOf(value: Value): string {
  return value.kind === 'text' ? value.text.trim() : value.kind === 'number' ? String(value.number) : '';
}
