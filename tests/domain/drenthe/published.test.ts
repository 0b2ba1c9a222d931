import { describe, expect, it } from 'vitest';
import { totalRange } from '../../../src/domain/contribution';
import {
  assumedFixed,
  DEFAULT_STRIP_RULE,
  MENU_ITEMS,
  PUBLISHED_STRIPS,
  PUBLISHED_YEARS,
} from '../../../src/domain/drenthe';
import { roundHalfAway } from '../../../src/domain/money';

describe('published figures', () => {
  it('are those of the letter of 18 April 2023', () => {
    expect(PUBLISHED_YEARS.map(({ year, totalEuros, province }) => [year, totalEuros, province])).toEqual([
      [2023, 783109, 258425_81n],
      [2024, 1518462, 501092_30n],
      [2025, 1518462, 501092_30n],
    ]);
  });

  it.each(PUBLISHED_YEARS)('come in $year with the lowest budget that agrees with both', (published) => {
    expect(totalRange(published.province)?.lowest).toBe(published.budget);
    expect(roundHalfAway(published.budget, 100n)).toBe(BigInt(published.totalEuros));
  });
});

describe('assumptions', () => {
  it('stay within what was published on strips', () => {
    const { base, minimum, maximum } = DEFAULT_STRIP_RULE;
    expect([base, minimum, maximum]).toEqual([6, 9, 14]);
    expect(PUBLISHED_STRIPS).toMatchObject({ base: 6, lowest: 9, highest: 14 });
  });

  it('take a third of a year for 2023, which began in September', () => {
    expect(assumedFixed(2023)).toBe(roundHalfAway(assumedFixed(2024) * 4n, 12n));
    expect(assumedFixed(2025)).toBe(25_000_00n);
  });
});

it('the menu card has eight items', () => {
  expect(new Set(MENU_ITEMS).size).toBe(8);
});
