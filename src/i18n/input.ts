import { readDate } from './input-date';
import { readFormulaStrictly } from './formula';
import type { InputLocale } from './input-locale';
import { readNumber } from './input-number';
import type { TypedNumber } from './input-number';
import { formatKind } from './number-format';

/** What typed or pasted text means. `numberFormat` is given where the cell is General and the text asks for one. */
export type InputReading =
  | { readonly kind: 'number'; readonly number: number; readonly numberFormat?: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' };

/**
 * Reads what a person typed or pasted into one cell that has `numberFormat`, as Excel does, except that whatever
 * is doubtful stays text: text is seen, and every function refuses it, while a wrong number is not noticed.
 *
 * - Only spaces: blank. An apostrophe first: text. In a cell formatted as text everything is text.
 * - `=` begins a formula. `+`, `-` and `@` do not: descriptions begin with them.
 * - `WAAR`, `TRUE` and the names of errors are text.
 * - In a percentage cell `12,5` is 12.5 %, also `0,5` is 0.5 %; as in Excel, only `,5` without a zero is 50 %.
 * - `00123` in a General cell is text, since a code would lose its zeros; in a cell with a number format it is 123.
 * - A date in a cell with the format of an amount or percentage is text: as a number it would show € 46.054,00.
 */
export function readInput(text: string, numberFormat: string, locale: InputLocale): InputReading {
  const trimmed = text.trim();
  const kind = formatKind(numberFormat);
  if (trimmed === '') return { kind: 'blank' };
  if (kind === 'text') return { kind: 'text', text };
  if (trimmed.startsWith("'")) return { kind: 'text', text: trimmed.slice(1) };
  if (trimmed.startsWith('=') && trimmed.length > 1) {
    const formula = readFormulaStrictly(trimmed, locale);
    return formula === undefined ? { kind: 'text', text } : { kind: 'formula', formula };
  }

  const typed = readNumber(trimmed, locale);
  if (typed && !(typed.padded && kind === 'general')) {
    if (kind === 'general') return withFormat(typed.number, formatOf(typed));
    const percent = kind === 'percent' && !typed.percent && !typed.euro && !typed.bare;
    return { kind: 'number', number: percent ? hundredth(typed.number) : typed.number };
  }

  const serial = kind === 'general' || kind === 'date' ? readDate(trimmed, locale) : undefined;
  if (serial === undefined) return { kind: 'text', text };
  return withFormat(serial, kind === 'general' ? locale.dateFormat : undefined);
}

function withFormat(number: number, numberFormat: string | undefined): InputReading {
  return numberFormat === undefined ? { kind: 'number', number } : { kind: 'number', number, numberFormat };
}

function formatOf({ percent, euro, grouped, decimals }: TypedNumber): string | undefined {
  if (percent) return decimals === 0 ? '0%' : `0.${'0'.repeat(Math.min(decimals, 4))}%`;
  if (euro) return '"€" #,##0.00';
  if (grouped) return decimals === 0 ? '#,##0' : '#,##0.00';
  return undefined;
}

/** Moves the decimal point in the text: 0.07 / 100 would not be 0.0007. */
function hundredth(number: number): number {
  const [mantissa, exponent] = number.toExponential().split('e');
  return Number(`${mantissa}e${Number(exponent) - 2}`);
}
