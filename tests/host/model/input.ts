/**
 * MODEL, not Excel: what a cell makes of typed text, in the English (United States) locale. The rules follow
 * what Excel is documented and commonly observed to do; none was compared with a real Excel.
 */
import { HostError, invalidArgument } from '../errors';

export type CellContentModel =
  | { readonly type: 'Empty' }
  | { readonly type: 'String'; readonly value: string; readonly quotePrefix: boolean }
  | { readonly type: 'Double'; readonly value: number; readonly numberFormat?: string }
  | { readonly type: 'Boolean'; readonly value: boolean }
  | { readonly type: 'Error'; readonly value: string }
  | { readonly type: 'Formula'; readonly formula: string };

const ERRORS = ['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Years left out are taken as this one, so that tests do not depend on the day they run. */
const THIS_YEAR = 2026;
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** Days since 30 December 1899, or nothing where there is no such day. */
function serial(year: number, month: number, day: number): number | undefined {
  const full = year < 100 ? (year < 30 ? 2000 + year : 1900 + year) : year;
  const time = Date.UTC(full, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return time / 86_400_000 + 25_569;
}

function asDate(text: string): number | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (american) return serial(Number(american[3] ?? THIS_YEAR), Number(american[1]), Number(american[2]));
  const named = /^(?:(\d{1,2})[- ])?([a-z]{3,9})[- ](\d{1,4})$/i.exec(text);
  if (!named) return undefined;
  const month = MONTHS.indexOf(named[2].slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return undefined;
  const last = Number(named[3]);
  if (named[1] !== undefined) return serial(last, month, Number(named[1]));
  return last > 31 ? serial(last, month, 1) : serial(THIS_YEAR, month, last);
}

function asNumber(text: string): CellContentModel | undefined {
  const match = /^([+-]?)([$€]\s?)?(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(\.\d*)?(e[+-]?\d+)?(%)?$/i.exec(text);
  if (match) {
    const [, sign, currency, whole, fraction = '', exponent = '', percent] = match;
    const magnitude = Number(`${whole.replace(/,/g, '') || '0'}${fraction}${exponent}`);
    const value = Number(((sign === '-' ? -magnitude : magnitude) / (percent ? 100 : 1)).toPrecision(15));
    const numberFormat = percent ? (fraction ? '0.00%' : '0%') : currency ? '$#,##0.00' : undefined;
    return numberFormat ? { type: 'Double', value, numberFormat } : { type: 'Double', value };
  }
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time) {
    const value = (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
    return { type: 'Double', value, numberFormat: 'h:mm' };
  }
  const fraction = /^(\d+) (\d+)\/([1-9]\d*)$/.exec(text);
  if (fraction) {
    const value = Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]);
    return { type: 'Double', value, numberFormat: '# ?/?' };
  }
  const date = asDate(text);
  return date === undefined ? undefined : { type: 'Double', value: date, numberFormat: 'm/d/yyyy' };
}

function asFormula(text: string): CellContentModel {
  const formula = text.startsWith('=') ? text : `=${text}`;
  if (formula.length > MAX_FORMULA)
    throw new HostError('FormulaLengthExceedsLimit', 'The formula is too long.');
  return { type: 'Formula', formula };
}

/** What a cell with `numberFormat` holds after `text` was typed into it. */
export function readInput(text: string, numberFormat: string): CellContentModel {
  if (text === '') return { type: 'Empty' };
  if (text.length > MAX_TEXT + 1 || (text.length > MAX_TEXT && !text.startsWith("'"))) {
    throw invalidArgument('more than 32767 characters');
  }
  if (text.startsWith("'")) return { type: 'String', value: text.slice(1), quotePrefix: true };
  if (numberFormat === '@') return { type: 'String', value: text, quotePrefix: false };
  const trimmed = text.trim();
  const number = asNumber(trimmed);
  if (number) return number;
  if (/^[=+\-@]./.test(text)) return asFormula(text);
  if (/^(true|false)$/i.test(trimmed)) return { type: 'Boolean', value: trimmed.toLowerCase() === 'true' };
  if (ERRORS.includes(trimmed.toUpperCase())) return { type: 'Error', value: trimmed.toUpperCase() };
  return { type: 'String', value: text, quotePrefix: false };
}

/** What a cell holds after an add-in wrote `input` into it. Text is read as if typed. */
export function readWritten(input: unknown, numberFormat: string): CellContentModel {
  if (typeof input === 'string') return readInput(input, numberFormat);
  if (typeof input === 'number') {
    return numberFormat === '@'
      ? { type: 'String', value: String(input), quotePrefix: false }
      : { type: 'Double', value: input };
  }
  if (typeof input === 'boolean') return { type: 'Boolean', value: input };
  throw invalidArgument(`a cell value of type ${typeof input}`);
}
