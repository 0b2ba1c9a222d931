import { describe, expect, it } from 'vitest';
import { isDay, isQuantity, isWholeSteps, QUANTITY_LIMIT, sumOf } from '../../../src/domain/ledger';
import { hundredthsOf, quantityOf } from '../../../src/domain/ledger/quantity';

describe('a quantity', () => {
  it.each([0, -0, 1, -2.5, 0.01, 1.15, 4.35, 1_000_000_000, 999_999_999.99])('is %d', (value) => {
    expect(isQuantity(value)).toBe(true);
  });

  it.each([0.001, 1.005, 2.499, 1_000_000_000.01, -2e9, NaN, Infinity])('is not %d', (value) => {
    expect(isQuantity(value)).toBe(false);
    expect(() => hundredthsOf(value)).toThrow(RangeError);
  });

  it('in hundredths is whole', () => {
    expect([1.15, 4.35, 0.29, -0.07].map(hundredthsOf)).toEqual([115, 435, 29, -7]);
    expect(quantityOf(435)).toBe(4.35);
    expect(Object.is(quantityOf(-0), 0)).toBe(true);
    expect(QUANTITY_LIMIT).toBe(1_000_000_000);
  });

  it('adds up exactly', () => {
    expect(sumOf([0.1, 0.2])).toBe(0.3);
    expect(sumOf([1.1, 2.2, -3.3])).toBe(0);
    expect(sumOf([])).toBe(0);
  });

  it.each<[number, number, boolean]>([
    [3, 1, true],
    [2.5, 1, false],
    [2.5, 0.5, true],
    [2.25, 0.5, false],
    [0.75, 0.25, true],
    [0.3, 0.1, true],
    [0, 1, true],
    [1.005, 0.01, false],
  ])('%d in steps of %d: %s', (value, step, expected) => {
    expect(isWholeSteps(value, step)).toBe(expected);
  });
});

describe('a day', () => {
  it.each(['2025-01-01', '2024-02-29', '1900-01-01', '2025-12-31'])('is %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '1899-12-31',
    '31-12-2025',
    '2025-1-1',
    '',
  ])('is not “%s”', (text) => {
    expect(isDay(text)).toBe(false);
  });
});
