import { AMOUNT_LIMIT, centsOf, type Cents } from '../domain/money/cents';
import { PROVINCE_SHARE } from '../domain/contribution/province';
import { fractionOf, type Fraction } from '../domain/money/decimal';
import type { ProblemParams } from '../i18n/errors';
import type { ParameterName } from '../i18n/functions/parameters';
import { passedError, Problem } from './problem';
import { matrixOf, type Value } from './values';

/** `12×1` for people: rows before columns, as Excel counts. */
export const shapeText = (rows: number, columns: number): string => `${rows}×${columns}`;

const blank: Value = { kind: 'blank' };

/**
 * One argument of a function: its shape, and its cells read as what the function needs. Every reader throws a
 * `Problem` that names the argument and, in a range, the cell. Rows and columns count from 0.
 */
export class Argument {
  readonly rows: number;
  readonly columns: number;
  private readonly cells: readonly (readonly Value[])[];

  constructor(
    readonly name: ParameterName,
    private readonly raw: unknown,
  ) {
    this.cells = matrixOf(raw);
    this.rows = this.cells.length;
    this.columns = this.rows === 0 ? 0 : this.cells[0].length;
    if (this.columns === 0) throw this.problem('empty');
    if (this.cells.some((row) => row.length !== this.columns)) throw this.problem('jagged');
  }

  /** False where the argument was omitted, or is a single blank cell: the default applies. */
  get given(): boolean {
    return !this.isSingle || this.cells[0][0].kind !== 'blank';
  }

  get isSingle(): boolean {
    return this.rows === 1 && this.columns === 1;
  }

  get shape(): string {
    return shapeText(this.rows, this.columns);
  }

  problem(key: Problem['key'], params: ProblemParams = {}, error?: Problem['error']): Problem {
    return new Problem(key, { argument: this.name, ...params }, error);
  }

  /** Throws unless something was passed at all. A blank cell was passed: it counts as 0. */
  required(): this {
    if (this.raw === undefined) throw this.problem('missing');
    return this;
  }

  /** Throws unless the argument is one cell. */
  single(): this {
    if (!this.isSingle) throw this.problem('one-cell', { shape: this.shape });
    return this;
  }

  /** Throws unless the argument is one row or one column. */
  vector(): this {
    if (this.rows > 1 && this.columns > 1) {
      throw this.problem('one-line', { shape: this.shape });
    }
    return this;
  }

  /** Throws unless the argument has one of these shapes; names TRANSPOSE where turning it would help. */
  shaped(...wanted: readonly (readonly [rows: number, columns: number])[]): this {
    const fits = (rows: number, columns: number): boolean =>
      wanted.some(([wantedRows, wantedColumns]) => wantedRows === rows && wantedColumns === columns);
    if (fits(this.rows, this.columns)) return this;
    const shapes = [...new Set(wanted.map(([rows, columns]) => shapeText(rows, columns)))];
    throw this.problem(fits(this.columns, this.rows) ? 'shape-turned' : 'shape', {
      shape: this.shape,
      wanted: shapes,
    });
  }

  /** Throws unless the argument is one row; the message for a column says how to turn it. */
  oneRow(): this {
    return this.shaped([1, this.columns === 1 ? this.rows : this.columns]);
  }

  /** Throws unless the argument is one column; the message for a row says how to turn it. */
  oneColumn(): this {
    return this.shaped([this.rows === 1 ? this.columns : this.rows, 1]);
  }

  /** The value for a place in a larger result: a single cell, row or column of the argument counts for all. */
  at(row: number, column: number): Value {
    return this.cells[this.rows === 1 ? 0 : row]?.[this.columns === 1 ? 0 : column] ?? blank;
  }

  isBlank(row: number, column: number): boolean {
    return this.at(row, column).kind === 'blank';
  }

  /** A number; blank is `whenBlank`. */
  number(row = 0, column = 0, whenBlank = 0): number {
    const value = this.at(row, column);
    switch (value.kind) {
      case 'blank':
        return whenBlank;
      case 'number':
        return value.number;
      case 'text':
        throw this.cellProblem(row, column, looksNumeric(value.text) ? 'numeric-text' : 'text', value.text);
      case 'boolean':
        throw this.cellProblem(row, column, 'boolean', value.boolean);
      case 'error':
        throw this.passedError(row, column, value.error);
      case 'other':
        throw this.cellProblem(row, column, 'unsupported');
    }
  }

  /** Zero or a positive number. */
  amountOrWeight(row = 0, column = 0): number {
    const number = this.number(row, column);
    if (number < 0) throw this.cellProblem(row, column, 'negative-value', number);
    return number;
  }

  /** Euros, to the cent. */
  cents(row = 0, column = 0): Cents {
    const number = this.number(row, column);
    if (Math.abs(number) >= AMOUNT_LIMIT) throw this.cellProblem(row, column, 'number-too-large', number);
    return centsOf(number);
  }

  /** Zero or a positive amount in euros, to the cent. */
  positiveCents(row = 0, column = 0): Cents {
    this.amountOrWeight(row, column);
    return this.cents(row, column);
  }

  /** A share from 0 to 1; blank is the default of 33 %. */
  share(row = 0, column = 0): Fraction {
    if (this.isBlank(row, column)) return PROVINCE_SHARE;
    const number = this.number(row, column);
    if (number > 1 && number <= 100) {
      throw this.cellProblem(row, column, 'share-meant', number, {
        meant: Number((number / 100).toPrecision(15)),
      });
    }
    if (number < 0 || number > 1) throw this.cellProblem(row, column, 'share-range', number);
    return fractionOf(number);
  }

  /** A whole number of zero or more; blank is `whenBlank`. */
  whole(row = 0, column = 0, whenBlank = 0): number {
    const number = this.number(row, column, whenBlank);
    if (number < 0) throw this.cellProblem(row, column, 'negative-value', number);
    if (!Number.isInteger(number)) throw this.cellProblem(row, column, 'whole-value', number);
    if (number >= 1e15) throw this.cellProblem(row, column, 'number-too-large', number);
    return number;
  }

  /** A whole number of one or more; blank is `whenBlank`. */
  wholeAboveZero(row = 0, column = 0, whenBlank = 0): number {
    const number = this.whole(row, column, whenBlank);
    if (number === 0) throw this.cellProblem(row, column, 'above-zero', number);
    return number;
  }

  /** A name; a number, boolean or blank is none. */
  text(row = 0, column = 0): string {
    const value = this.at(row, column);
    if (value.kind === 'text') return value.text.trim();
    if (value.kind === 'error') throw this.passedError(row, column, value.error);
    if (value.kind === 'number') throw this.cellProblem(row, column, 'not-a-name', value.number);
    if (value.kind === 'boolean') throw this.cellProblem(row, column, 'not-a-name', value.boolean);
    throw this.cellProblem(row, column, value.kind === 'blank' ? 'missing' : 'unsupported');
  }

  /** One of a few words, in any case; blank is `whenBlank`. */
  choice<Word extends string>(words: readonly Word[], whenBlank: Word): Word {
    this.single();
    const value = this.at(0, 0);
    if (value.kind === 'blank') return whenBlank;
    if (value.kind === 'error') throw this.passedError(0, 0, value.error);
    if (value.kind === 'other') throw this.cellProblem(0, 0, 'unsupported');
    const got =
      value.kind === 'text' ? value.text.trim() : value.kind === 'number' ? value.number : value.boolean;
    const word = words.find((candidate) => candidate === String(got).toLowerCase());
    if (word === undefined) throw this.problem('choice', { got, choices: words });
    return word;
  }

  /** All cells in reading order, each read by `read`. */
  map<Result>(read: (row: number, column: number) => Result): Result[][] {
    return this.cells.map((line, row) => line.map((_, column) => read(row, column)));
  }

  cellProblem(
    row: number,
    column: number,
    key: Problem['key'],
    got?: string | number | boolean,
    params: ProblemParams = {},
    error?: Problem['error'],
  ): Problem {
    const place = {
      row: this.rows > 1 ? row : undefined,
      column: this.columns > 1 ? column : undefined,
    };
    return this.problem(key, { got, ...place, ...params }, error);
  }

  /** Errors in cells pass through as themselves as far as Excel lets a function give them. */
  private passedError(row: number, column: number, error: string): Problem {
    return this.cellProblem(row, column, 'cell-error', error, {}, passedError(error));
  }
}

/** Digits with separators or a currency sign: a number that a cell holds as text. */
function looksNumeric(text: string): boolean {
  return /^[\s€+-]*\d[\d\s.,']*%?\s*$/.test(text);
}
