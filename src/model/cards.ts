import { serialOfDate } from '../i18n/date';
import type { ModelData } from './data';

/** A date as Excel's serial number; the month counts from 1. Throws where there is no such day. */
export function serialOf(year: number, month: number, day: number): number {
  const serial = serialOfDate({ year, month, day });
  if (serial === undefined) throw new RangeError(`no day ${year}-${month}-${day}`);
  return serial;
}

/** The card of a calendar year. */
export function cardOf(year: number): ModelData['cards'][number] {
  return { card: String(year), year, start: serialOf(year, 1, 1), end: serialOf(year, 12, 31) };
}
