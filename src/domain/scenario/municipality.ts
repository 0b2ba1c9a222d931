import { DomainError } from '../error';
import type { Reader } from './reader';

/** A municipality as the workbook has it. */
export interface Municipality {
  readonly name: string;
  /** Inhabitants on 1 January, by year. */
  readonly inhabitants: ReadonlyMap<number, number>;
  /** First and last year of taking part; none is no limit. */
  readonly from?: number;
  readonly until?: number;
  /** Strips that were agreed, instead of those by the rule. */
  readonly agreedStrips?: number;
}

/** Whether it takes part in a year: by the workbook, and unless an assumption says otherwise. */
export function takesPart(reader: Reader, municipality: Municipality, year: number): boolean {
  const { name, from = -Infinity, until = Infinity } = municipality;
  return from <= year && year <= until && reader.isSo('participates', year, name, true);
}

/**
 * The year in which a municipality that does not take part left: the first one after it last did, counted from the
 * first of `years`. None if it never did.
 */
export function exitYear(
  reader: Reader,
  municipality: Municipality,
  year: number,
  years: readonly number[],
): number | undefined {
  for (let before = year - 1; before >= years[0]; before -= 1)
    if (takesPart(reader, municipality, before)) return before + 1;
  return undefined;
}

/**
 * The inhabitants that count in a year: those of the year that the assumptions name or else of the year itself; where
 * they are not known, the last ones known before it. Throws `no-inhabitants`.
 */
export function inhabitantsOf(reader: Reader, { name, inhabitants }: Municipality, year: number): number {
  const wanted = reader.number('inhabitantsYear', year) ?? year;
  let known: number | undefined;
  for (const each of inhabitants.keys())
    if (each <= wanted && (known === undefined || each > known)) known = each;
  if (known === undefined) throw new DomainError('no-inhabitants', { party: name, year: wanted });
  return inhabitants.get(known) ?? 0;
}
