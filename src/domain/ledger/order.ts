import { bookingIdOf, type Day, type Entry } from './entry';

/** Entries in the order of a statement: by day, then as they were written, then by booking and place in it. */
export function inOrder(entries: readonly Entry[]): Entry[] {
  return [...entries].sort(
    (a, b) =>
      compare(a.date, b.date) ||
      compare(a.recordedAt, b.recordedAt) ||
      compare(bookingIdOf(a.id), bookingIdOf(b.id)) ||
      // Within a booking `.10` comes after `.9`.
      a.id.length - b.id.length ||
      compare(a.id, b.id),
  );
}

/** Entries up to and including a day; all where none is given. */
export function upTo(entries: readonly Entry[], asOf: Day | undefined): readonly Entry[] {
  return asOf === undefined ? entries : entries.filter(({ date }) => date <= asOf);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
