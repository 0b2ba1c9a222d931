import { describe, expect, it } from 'vitest';
import type { ApportionRequest } from '../../../src/domain/apportionment';
import { CENSUS_1830, CENSUS_1870, CENSUS_1880, CENSUS_1900 } from './census';
import { DIVISOR_METHODS, sum, unitsOf } from './problems';

/** Seats by state, one at least for each unless told otherwise. */
function seats(
  census: Readonly<Record<string, number>>,
  total: number,
  options: Partial<ApportionRequest> = {},
): Record<string, number> {
  const units = unitsOf({ total, weights: Object.values(census), minimum: 1, ...options });
  expect(sum(units)).toBe(total);
  return Object.fromEntries(Object.keys(census).map((state, i) => [state, units[i]]));
}

describe('hamilton with one seat at least shows the published paradoxes', () => {
  it('1880: Alabama has 8 of 299 seats and 7 of 300, to the gain of Illinois and Texas (C.W. Seaton)', () => {
    expect(seats(CENSUS_1880, 299)).toMatchObject({ Alabama: 8, Illinois: 18, Texas: 9, Nevada: 1 });
    expect(seats(CENSUS_1880, 300)).toMatchObject({ Alabama: 7, Illinois: 19, Texas: 10, Nevada: 1 });
  });

  it('1880: without a minimum Alabama keeps its seat, so that the variant of the minimum matters', () => {
    expect(seats(CENSUS_1880, 299, { minimum: 0 })).toMatchObject({ Alabama: 8, Nevada: 0 });
    expect(seats(CENSUS_1880, 300, { minimum: 0 })).toMatchObject({ Alabama: 8, Nevada: 0 });
  });

  it('1870: Rhode Island has 2 of 270 seats and 1 of 280', () => {
    expect(seats(CENSUS_1870, 270)).toMatchObject({ RI: 2, NY: 31, NV: 1 });
    expect(seats(CENSUS_1870, 280)).toMatchObject({ RI: 1, NY: 32, NV: 1 });
  });

  it('1900: Colorado has 3 seats in every house from 350 to 400 but 357, Maine goes to and fro (MAA)', () => {
    const houses = Array.from({ length: 51 }, (_, i) => 350 + i);
    expect(houses.filter((house) => seats(CENSUS_1900, house)['CO'] !== 3)).toEqual([357]);
    expect(seats(CENSUS_1900, 357)['CO']).toBe(2);
    const four = houses.filter((house) => seats(CENSUS_1900, house)['ME'] === 4);
    expect(four).toEqual([383, 384, 385, 387, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400]);
  });

  it('1907: Oklahoma joins with its 5 seats, and New York loses one to Maine', () => {
    const before = seats(CENSUS_1900, 386);
    const after = seats({ ...CENSUS_1900, OK: 1000000 }, 391);
    expect(before).toMatchObject({ NY: 38, ME: 3 });
    expect(after).toMatchObject({ NY: 37, ME: 4, OK: 5 });
    const moved = Object.keys(before).filter((state) => before[state] !== after[state]);
    expect(moved).toEqual(['NY', 'ME']);
  });

  it('population paradox: who grows loses a seat to who does not', () => {
    expect(unitsOf({ total: 50, weights: [150, 78, 173, 204, 295] })).toEqual([8, 4, 10, 11, 17]);
    expect(unitsOf({ total: 50, weights: [150, 78, 181, 204, 296] })).toEqual([8, 5, 10, 11, 16]);
  });

  it.each([
    [[567, 385, 42, 6], 323, [183, 124, 14, 2], [184, 125, 13, 2]],
    [[1250, 3650, 5100], 20, [3, 7, 10], [2, 8, 11]],
    [[5900, 7600, 1400], 36, [14, 18, 4], [15, 19, 3]],
  ])('one seat more for %j, one party less', (weights, total, before, after) => {
    expect(unitsOf({ total, weights })).toEqual(before);
    expect(unitsOf({ total: total + 1, weights })).toEqual(after);
  });
});

describe('divisor methods', () => {
  it.each(DIVISOR_METHODS)('%s has no Alabama paradox in 1880 and 1900', (method) => {
    for (const [census, first, last] of [
      [CENSUS_1880, 290, 310] as const,
      [CENSUS_1900, 350, 400] as const,
    ]) {
      let before = seats(census, first - 1, { method });
      for (let house = first; house <= last; house++) {
        const now = seats(census, house, { method });
        expect(Object.keys(now).filter((state) => now[state] < before[state])).toEqual([]);
        before = now;
      }
    }
  });

  it('1832: Jefferson gives New York 40 seats for a quota of 38.593', () => {
    const result = seats(CENSUS_1830, 240, { method: 'dhondt', minimum: 0 });
    expect(Object.values(result)).toEqual([
      40, 28, 21, 19, 13, 13, 13, 12, 9, 9, 8, 8, 7, 6, 6, 5, 5, 5, 3, 3, 2, 2, 2, 1,
    ]);
  });

  it('Parador: Jefferson gives B 140 seats for a quota of 138.72', () => {
    const weights = [1646000, 6936000, 154000, 2091000, 685000, 988000];
    expect(unitsOf({ total: 250, weights, method: 'dhondt' })).toEqual([33, 140, 3, 42, 13, 19]);
  });

  it('1790: Jefferson and Hamilton differ in Virginia and Delaware', () => {
    const weights = [
      630560, 475327, 432879, 353523, 331589, 278514, 236841, 206236, 179570, 141822, 85533, 70835, 68705,
      68446, 55540,
    ];
    const both = [14, 13, 10, 10, 8, 7, 6, 5, 4, 2, 2, 2, 2];
    expect(unitsOf({ total: 105, weights, method: 'dhondt' })).toEqual([19, ...both, 1]);
    expect(unitsOf({ total: 105, weights, method: 'hamilton' })).toEqual([18, ...both, 2]);
  });
});
