import { formatDate, type CalendarDate } from '../../i18n/date';
import { errorName } from '../../i18n/errors/error-names';
import type { Language } from '../../i18n/language';
import { formatEuro, formatEuroAmount, formatNumber, formatPercent } from '../../i18n/number';
import { formatTime } from '../../i18n/time';
import type { CellValue } from '../../workbook/port';

/** How the pane writes figures, in one language. */
export interface Format {
  readonly euro: (cents: bigint) => string;
  readonly difference: (cents: bigint) => string;
  readonly wholeEuro: (cents: bigint) => string;
  /** A difference in whole euros, where it is labelled as comparison. */
  readonly wholeDifference: (cents: bigint) => string;
  readonly euroAmount: (euros: number) => string;
  readonly number: (value: number, decimals?: number) => string;
  readonly percent: (value: number, decimals?: number) => string;
  readonly date: (date: CalendarDate | string) => string;
  readonly time: (date: Date) => string;
  readonly value: (value: CellValue) => string;
}

export function formatFor(language: Language): Format {
  return {
    euro: (cents) => formatEuro(cents, language),
    difference: (cents) => formatEuro(cents, language, { sign: true }),
    wholeEuro: (cents) => formatEuro(cents, language, { whole: true }),
    wholeDifference: (cents) => formatEuro(cents, language, { whole: true, sign: true }),
    euroAmount: (euros) => formatEuroAmount(euros, language),
    number: (value, decimals) => formatNumber(value, language, decimals),
    percent: (value, decimals) => formatPercent(value, language, decimals),
    date: (date) => formatDate(date, language),
    time: formatTime,
    value: (value) => {
      switch (value.kind) {
        case 'text':
          return value.text;
        case 'number':
          return formatNumber(value.number, language);
        case 'boolean':
          return String(value.boolean).toUpperCase();
        case 'error':
          return errorName(value.error, language);
        case 'blank':
          return '';
      }
    },
  };
}

/** Begins with a capital: what a function says begins with the name of an argument as it is typed. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Keeps an amount with its `€` and sign, and a number with its `%`, on one line. */
export function noBreak(text: string): string {
  return text
    .replace(/€ (?=\d)/g, '€\u00a0')
    .replace(/(\d) %/g, '$1\u00a0%')
    .replace(/([+\u2212])€/g, '$1\u2060€');
}
