import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfIso, dateOfSerial, formatDate, isoOf, serialOfDate } from '../../src/i18n/date';

it('shows a date as its language does', () => {
  expect(formatDate('2025-09-24', 'nl')).toBe('24-9-2025');
  expect(formatDate({ year: 2025, month: 9, day: 24 }, 'en')).toBe('24 Sep 2025');
  expect(formatDate('onbekend', 'nl')).toBe('onbekend');
});

describe('Excel serials', () => {
  // The first four are Microsoft's own examples of the 1900 system; 60 is the day that never was.
  it.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2008-01-01', 39448],
    ['2026-02-01', 46054],
    ['9999-12-31', 2958465],
  ])('%s is %i', (iso, serial) => {
    const date = dateOfIso(iso);
    expect(date && serialOfDate(date)).toBe(serial);
    expect(dateOfSerial(serial)).toEqual(date);
  });

  it.each([0, -1, 60, 60.5, 2958466, Number.NaN, Infinity])('%s is no day', (serial) => {
    expect(dateOfSerial(serial)).toBeUndefined();
  });

  it('drops the time of day', () => {
    expect(dateOfSerial(46054.99)).toEqual({ year: 2026, month: 2, day: 1 });
  });

  it('refuses days that do not exist', () => {
    expect(serialOfDate({ year: 1900, month: 2, day: 29 })).toBeUndefined();
    expect(serialOfDate({ year: 2025, month: 2, day: 29 })).toBeUndefined();
    expect(serialOfDate({ year: 1899, month: 12, day: 31 })).toBeUndefined();
    expect(serialOfDate({ year: 2025, month: 13, day: 1 })).toBeUndefined();
    expect(dateOfIso('2025-4-31')).toBeUndefined();
    expect(dateOfIso('2025-04-31')).toBeUndefined();
  });

  it('counts every day once, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958464 }), (serial) => {
        const date = dateOfSerial(serial);
        const next = dateOfSerial(serial + 1);
        expect(date && serialOfDate(date)).toBe(serial);
        expect(date && next && isoOf(date) < isoOf(next)).toBe(true);
      }),
    );
  });
});
