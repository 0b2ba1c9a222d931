import type { Language } from './language';

/** A day of the Gregorian calendar; `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DAY = 86_400_000;
const LAST_SERIAL = 2_958_465;

/** A date as the pane shows it: nl `24-9-2025`, en `24 Sep 2025`. Takes a date or its ISO text. */
export function formatDate(date: CalendarDate | string, language: Language): string {
  if (typeof date === 'string') {
    const known = dateOfIso(date);
    return known ? formatDate(known, language) : date;
  }
  const { year, month, day } = date;
  return language === 'nl' ? `${day}-${month}-${year}` : `${day} ${ENGLISH_MONTHS[month - 1]} ${year}`;
}

/** Whether there is such a day. */
export function isDate({ year, month, day }: CalendarDate): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return [year, month, day].every(Number.isInteger) && month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** Reads `2025-09-24`; `undefined` if it is no such text or no such day. */
export function dateOfIso(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDate(date) ? date : undefined;
}

/** ISO text of a date: `2025-09-24`. */
export function isoOf({ year, month, day }: CalendarDate): string {
  const pad = (part: number, length: number): string => String(part).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * Excel's serial number of a date in the 1900 system; `undefined` before 1900, after 9999 or if there is no
 * such day. Excel counts a 29 February 1900 that never was (serial 60, kept from Lotus 1-2-3), so dates before
 * 1 March 1900 come one lower than the count of days since 30 December 1899.
 */
export function serialOfDate(date: CalendarDate): number | undefined {
  if (!isDate(date) || date.year < 1900 || date.year > 9999) return undefined;
  const days = (Date.UTC(date.year, date.month - 1, date.day) - Date.UTC(1899, 11, 30)) / DAY;
  return days < 61 ? days - 1 : days;
}

/** The date of an Excel serial number, time of day dropped; `undefined` outside 1–2958465 and for 60. */
export function dateOfSerial(serial: number): CalendarDate | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === 60) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30) + (whole < 60 ? whole + 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
