import { serialOfDate } from './date';
import type { InputLocale } from './input-locale';

/** Dutch and English, full and short; both are read in either language, since no name means two months. */
const MONTHS = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/**
 * Reads a date and gives its Excel serial number; `undefined` if the text is no date or there is no such day.
 * `1-2-2026`, `1/2/2026`, `1.2.2026`, `1-2-26`, `1 februari 2026`, `1 feb 2026`, `1-feb-26`, `2026-02-01`.
 *
 * `1-2` and `1 februari` are no dates: Excel takes the current year, and this module reads no clock. Two digits
 * mean 1950–2049 rather than Excel's old 1930–2029, since plans here run up to and including 2030.
 */
export function readDate(text: string, locale: InputLocale): number | undefined {
  const tidy = text.trim().replace(/[\u00a0\u2009\u202f]/g, ' ');
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(tidy);
  if (iso) return serial(iso[1], Number(iso[3]), iso[4]);

  const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(tidy);
  if (numeric) {
    const [, first, separator, second, year] = numeric;
    // `1.2.26` is as likely a version or a paragraph.
    if (separator === '.' && year.length === 2) return undefined;
    const [day, month] = locale.dateOrder === 'dmy' ? [first, second] : [second, first];
    return serial(year, Number(month), day);
  }

  const named = /^(\d{1,2})(?:-| +)([a-z]+)\.?(?:-| +)(\d{4}|\d{2})$/i.exec(tidy);
  if (!named) return undefined;
  const month = MONTHS.findIndex((names) => names.includes(named[2].toLowerCase()));
  return month < 0 ? undefined : serial(named[3], month + 1, named[1]);
}

function serial(year: string, month: number, day: string): number | undefined {
  const short = Number(year);
  const full = year.length === 2 ? short + (short < 50 ? 2000 : 1900) : short;
  return serialOfDate({ year: full, month, day: Number(day) });
}
