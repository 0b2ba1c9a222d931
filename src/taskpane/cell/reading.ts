import { dateOfIso, dateOfSerial, isoOf } from '../../i18n/date';
import type { TableCells } from '../../tables/cells';
import type { CellValue } from '../../workbook/port';
import type { Resolved } from '../data/resolve';

/** The cell of a result, counted from the one that holds the formula. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export const FIRST: Place = { row: 0, column: 0 };

/** The cell of an argument that counts for a place: a single row, column or cell counts for all. */
export function cellAt(arg: Resolved | undefined, { row, column }: Place): CellValue | undefined {
  const values = arg?.values;
  const line = values?.length === 1 ? values[0] : values?.[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value && orBlank(value);
}

/** All cells of an argument, row by row. */
export const cellsOf = (arg: Resolved | undefined): readonly CellValue[] | undefined =>
  arg?.values?.flat().map(orBlank);

/** As the functions read it: a text without a word in it, such as `""`, is not given. */
function orBlank(value: CellValue): CellValue {
  return value.kind === 'text' && value.text.trim() === '' ? { kind: 'blank' } : value;
}

export function numberAt(arg: Resolved | undefined, place: Place = FIRST): number | undefined {
  const value = cellAt(arg, place);
  return value?.kind === 'number' ? value.number : undefined;
}

/** As `numberAt`, where a function asks for a figure and takes a blank cell as 0. */
export function figureAt(arg: Resolved | undefined, place: Place = FIRST): number | undefined {
  return cellAt(arg, place)?.kind === 'blank' ? 0 : numberAt(arg, place);
}

/** Text as it stands, a number by its digits, anything else nothing. */
export function textAt(arg: Resolved | undefined, place: Place = FIRST): string {
  return textOf(cellAt(arg, place));
}

export function textOf(value: CellValue | undefined): string {
  if (value?.kind === 'text') return value.text.trim();
  return value?.kind === 'number' ? String(value.number) : '';
}

export const isFilled = (arg: Resolved | undefined, place: Place = FIRST): boolean =>
  arg !== undefined && arg.text !== '' && cellAt(arg, place)?.kind !== 'blank';

/** The word of an argument that takes one of these; `undefined` where it holds something else. */
export function wordAt<Word extends string>(
  arg: Resolved | undefined,
  words: readonly Word[],
  otherwise: Word,
): Word | undefined {
  if (!isFilled(arg)) return otherwise;
  const value = cellAt(arg, FIRST);
  return words.find((word) => value?.kind === 'text' && value.text.trim().toLowerCase() === word);
}

/** Numbers of an argument row by row; a blank is 0, and anything else makes it unreadable. */
export function numbersOf(arg: Resolved | undefined): readonly number[] | undefined {
  const cells = cellsOf(arg);
  if (cells?.some(({ kind }) => kind !== 'number' && kind !== 'blank')) return undefined;
  return cells?.map((cell) => (cell.kind === 'number' ? cell.number : 0));
}

/** A whole table that was given, as the readers of tables take it. */
export function tableOf(arg: Resolved | undefined): TableCells | undefined {
  const [header, ...rows] = arg?.values ?? [];
  if (!header) return undefined;
  return { header: header.map(textOf), rows: rows.map((row) => row.map((value) => ({ value }))) };
}

/** An ISO day from a date or ISO text; none where it is blank or 0. */
export function dayAt(arg: Resolved | undefined): string | undefined {
  const serial = numberAt(arg);
  const date = serial === undefined ? dateOfIso(textAt(arg)) : serial > 0 ? dateOfSerial(serial) : undefined;
  return date && isoOf(date);
}
