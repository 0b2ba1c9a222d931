import { base32, digestOf } from './digest';

/*
 * Ids begin with a letter and hold a hyphen, so that no spreadsheet takes one for a number, a date or a cell. Those
 * of bookings begin with B, of what derives from the card with Y.
 */

/** Characters of an id behind its prefix: 50 bits. */
const LENGTH = 10;

/** Id of a booking from random bytes, at least ten of them. */
export function randomId(bytes: Uint8Array): string {
  return `B-${base32(bytes).slice(0, LENGTH)}`;
}

/** An id that two people arrive at independently: for what must happen once. */
export function derivedId(...of: readonly string[]): string {
  return `Y-${digestOf(JSON.stringify(of.map((part) => part.trim().toLowerCase()))).slice(0, LENGTH)}`;
}
