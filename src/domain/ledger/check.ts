import { digestOf } from './digest';
import { ENTRY_FIELDS, type Entry } from './entry';
import { hundredthsOf, isQuantity } from './quantity';

/** Characters of a check behind its letter: 35 bits. */
const LENGTH = 7;

/**
 * What stands in the column Check: a letter and a short digest over the fields of an entry as they are understood,
 * whatever their format, language or column. It shows that a row is no longer what was booked; it does not keep
 * anyone from making a new one on purpose.
 */
export function checkOf(entry: Entry): string {
  return `C-${digestOf(JSON.stringify(ENTRY_FIELDS.map((field) => canonical(entry[field])))).slice(0, LENGTH)}`;
}

function canonical(value: string | number | undefined): string | number {
  if (typeof value === 'number') return isQuantity(value) ? hundredthsOf(value) : value;
  return value ?? '';
}
