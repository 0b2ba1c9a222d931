import { describe, expect, it } from 'vitest';
import { PROVINCE_SHARE, provincePart, totalRange } from '../../../src/domain/contribution';
import { centsOf, fractionOf, numberOfCents } from '../../../src/domain/money';
import { refuses } from '../errors';

const part = (budget: number, share?: number): number =>
  numberOfCents(provincePart(centsOf(budget), share === undefined ? undefined : fractionOf(share)));

// Letter of the provincial executive of Drenthe, 18 April 2023: € 258,425.81 and € 501,092.30.
describe('provincePart', () => {
  it.each([783108.5, 783108.51, 783108.52, 783108.53])(
    '33 %% of %d is the published 258,425.81',
    (budget) => {
      expect(part(budget)).toBe(258425.81);
    },
  );

  it.each([1518461.5, 1518461.51, 1518461.52, 1518461.53])(
    '33 %% of %d is the published 501,092.30',
    (budget) => {
      expect(part(budget)).toBe(501092.3);
    },
  );

  it.each([
    [783108.49, 258425.8],
    [783108.54, 258425.82],
    [783109, 258425.97],
    [1518462, 501092.46],
  ])('33 %% of %d is %d, which was not published', (budget, expected) => {
    expect(part(budget)).toBe(expected);
  });

  it('takes other shares, from nothing to all', () => {
    expect(part(100, 0)).toBe(0);
    expect(part(100, 1)).toBe(100);
    expect(part(0.01, 0.5)).toBe(0.01);
    expect(provincePart(783109_00n, { numerator: 1n, denominator: 3n })).toBe(261036_33n);
  });

  it('refuses shares outside 0 to 100 % and negative budgets', () => {
    refuses(() => part(100, 33), 'share-outside-range', { share: 33 });
    refuses(() => part(100, -0.01), 'share-outside-range', { share: -0.01 });
    refuses(() => part(-0.01), 'negative-budget', { budget: -1n });
  });

  it('falls 12,733.92 short of a true third in three years', () => {
    const third = { numerator: 1n, denominator: 3n };
    const gap = [783109_00n, 1518462_00n, 1518462_00n].reduce(
      (sum, total) => sum + provincePart(total, third),
      0n,
    );
    expect(gap - (25842581n + 2n * 50109230n)).toBe(1273392n);
  });
});

describe('totalRange', () => {
  it('finds the totals behind the published amounts', () => {
    expect(totalRange(25842581n)).toEqual({ lowest: 78310850n, highest: 78310853n });
    expect(totalRange(50109230n)).toEqual({ lowest: 151846150n, highest: 151846153n });
  });

  it('needs another total for a true third', () => {
    const third = { numerator: 1n, denominator: 3n };
    expect(totalRange(25842581n, third)).toEqual({ lowest: 77527742n, highest: 77527744n });
    expect(totalRange(50109230n, third)).toEqual({ lowest: 150327689n, highest: 150327691n });
  });

  it('holds exactly the totals that fit', () => {
    for (const share of [1, 33, 50, 67, 99, 100].map((percent) => fractionOf(percent / 100))) {
      for (let cents = 0n; cents < 40n; cents++) {
        const fitting = Array.from({ length: 5000 }, (_, i) => BigInt(i)).filter(
          (total) => provincePart(total, share) === cents,
        );
        const range = totalRange(cents, share);
        expect(range?.lowest).toBe(fitting[0]);
        expect(range?.highest).toBe(fitting.at(-1));
      }
    }
  });

  it('finds none where none fits', () => {
    expect(totalRange(1n, fractionOf(0))).toBeUndefined();
    expect(totalRange(-1n)).toBeUndefined();
    refuses(() => totalRange(0n, fractionOf(0)), 'every-total-fits');
    refuses(() => totalRange(1n, fractionOf(1.01)), 'share-outside-range');
    expect(totalRange(0n, PROVINCE_SHARE)).toEqual({ lowest: 0n, highest: 1n });
  });
});
