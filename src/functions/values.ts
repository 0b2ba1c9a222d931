import { FIFTEEN_DIGITS } from '../domain/money/decimal';

/**
 * The one place that knows in which forms Excel hands values to a custom function.
 *
 * A scalar comes bare or as a 1×1 matrix; an omitted argument as null (or undefined); a blank cell as null on the
 * web and as 0 on some desktop builds (office-js#4702); data types as objects with a `basicValue`; errors as
 * such objects or as `CustomFunctions.Error`.
 */

export type Value =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'other' };

const blank: Value = { kind: 'blank' };

/** One value as Excel gives it; null, undefined and "" are blank. */
export function valueOf(raw: unknown): Value {
  switch (typeof raw) {
    case 'number':
      return numberValue(raw);
    case 'string':
      return raw.trim() === '' ? blank : { kind: 'text', text: raw };
    case 'boolean':
      return { kind: 'boolean', boolean: raw };
    case 'undefined':
      return blank;
    case 'object':
      return raw === null ? blank : objectValue(raw);
    default:
      return { kind: 'other' };
  }
}

/** A number is the decimal of its 15 significant digits, as Excel shows it: 7.999999999999999 is 8. Never −0. */
function numberValue(raw: number): Value {
  const exact = Number.isInteger(raw) && Math.abs(raw) < FIFTEEN_DIGITS;
  const number = exact ? raw : Number(raw.toPrecision(15));
  return Number.isFinite(number)
    ? { kind: 'number', number: number || 0 }
    : { kind: 'error', error: '#NUM!' };
}

function objectValue(raw: object): Value {
  const { type, basicType, basicValue, code, error } = raw as Partial<Record<string, unknown>>;
  const name = [error, code, basicValue].find((text) => typeof text === 'string' && text.startsWith('#'));
  if (typeof name === 'string' && (type === 'Error' || basicType === 'Error' || basicValue === undefined)) {
    return { kind: 'error', error: name };
  }
  if (type === 'Empty' || basicType === 'Empty') return blank;
  return basicValue === undefined || typeof basicValue === 'object' ? { kind: 'other' } : valueOf(basicValue);
}

/** An argument as rows of values; a bare scalar is 1×1, a bare list one row. Rows may differ in length. */
export function matrixOf(raw: unknown): readonly (readonly Value[])[] {
  if (!Array.isArray(raw)) return [[valueOf(raw)]];
  const rows = raw as readonly unknown[];
  return rows.some((row) => Array.isArray(row))
    ? rows.map((row) => (Array.isArray(row) ? (row as readonly unknown[]).map(valueOf) : [valueOf(row)]))
    : [rows.map(valueOf)];
}
