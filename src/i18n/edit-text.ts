import { dateOfSerial } from './date';
import { toDecimal } from './decimal';
import type { InputLocale } from './input-locale';
import { formatKind } from './number-format';

/**
 * The text with which a number cell opens for editing: `12,34`; in a percentage cell `12,5%`; in a date cell
 * `1-2-2026`. Without groups and with at most 15 significant digits, so that reading it back with the same
 * format gives the same number.
 */
export function editText(value: number, numberFormat: string, locale: InputLocale): string {
  if (!Number.isFinite(value)) return '';
  const kind = formatKind(numberFormat);
  const date = kind === 'date' && Number.isInteger(value) ? dateOfSerial(value) : undefined;
  if (date) {
    const day = locale.dateOrder === 'dmy' ? [date.day, date.month] : [date.month, date.day];
    return [...day, date.year].join(locale.dateSeparator);
  }
  return kind === 'percent' ? `${plain(value, 2, locale)}%` : plain(value, 0, locale);
}

/** Beyond these sizes nobody counts zeros; Excel too changes to the notation with E. */
function plain(value: number, shift: number, locale: InputLocale): string {
  const size = Math.abs(value) * 10 ** shift;
  if (value !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [mantissa, exponent] = Number(value.toPrecision(15)).toExponential().split('e');
    const moved = Number(exponent) + shift;
    return `${mantissa.replace('.', locale.decimalSeparator)}E${moved < 0 ? '' : '+'}${moved}`;
  }
  const { negative, whole, fraction } = toDecimal(value, undefined, shift);
  return (negative ? '-' : '') + whole + (fraction && locale.decimalSeparator + fraction);
}
