import { describe, expect, it } from 'vitest';
import { DEFAULT_STRIP_RULE, MUNICIPALITIES, POPULATION_SETS } from '../../../src/domain/drenthe';
import { stripsFor, type StripRule } from '../../../src/domain/strips';
import { refuses } from '../errors';
import { TABLES_2023 } from './tables';

describe('stripsFor', () => {
  it.each([
    [2022, 136],
    [2023, 136],
    [2024, 136],
    [2025, 137],
  ])('gives in %d by default %d strips in all, Westerveld 9 and Emmen 14', (year, total) => {
    const set = POPULATION_SETS.findIndex((each) => each.year === year);
    const strips = new Map(
      MUNICIPALITIES.map(({ name, inhabitants }) => [name, stripsFor(inhabitants[set], DEFAULT_STRIP_RULE)]),
    );
    expect([...strips.values()].reduce((sum, count) => sum + count, 0)).toBe(total);
    expect([strips.get('Westerveld'), strips.get('Emmen')]).toEqual([9, 14]);
  });

  it.each(TABLES_2023)('gives in 2023 $total strips by $rule', ({ rule, strips, total }) => {
    const given = MUNICIPALITIES.map(({ inhabitants }) => stripsFor(inhabitants[1], rule));
    expect(given).toEqual(strips);
    expect(given.reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  const wide: StripRule = { perStrip: 1000, base: 0, minimum: 0, maximum: 99, rounding: 'down' };

  it.each([
    [999, 0, 1, 1],
    [1000, 1, 1, 1],
    [1001, 1, 1, 2],
    [1499, 1, 1, 2],
    [1500, 1, 2, 2],
    [1501, 1, 2, 2],
  ])('rounds %d inhabitants at 1000 each down to %d, to nearest %d, up to %d', (count, down, nearest, up) => {
    expect(stripsFor(count, { ...wide, rounding: 'down' })).toBe(down);
    expect(stripsFor(count, { ...wide, rounding: 'nearest' })).toBe(nearest);
    expect(stripsFor(count, { ...wide, rounding: 'up' })).toBe(up);
  });

  it('divides exactly', () => {
    expect(stripsFor(0.3, { ...wide, perStrip: 0.1 })).toBe(3);
    expect(stripsFor(21.9, { ...wide, perStrip: 0.3 })).toBe(73);
    expect(stripsFor(1, { ...wide, perStrip: 1e-9, maximum: 2e9 })).toBe(1e9);
  });

  it('gives nothing to who has no inhabitants, minimum or not', () => {
    expect(stripsFor(0, { ...wide, base: 6, minimum: 9 })).toBe(0);
    expect(stripsFor(1, { ...wide, base: 6, minimum: 9 })).toBe(9);
  });

  it('refuses rules that make no sense', () => {
    refuses(() => stripsFor(1, { ...wide, perStrip: 0 }), 'not-positive', { what: 'perStrip', value: 0 });
    refuses(() => stripsFor(1, { ...wide, perStrip: NaN }), 'not-positive');
    refuses(() => stripsFor(1, { ...wide, base: 0.5 }), 'not-whole', { what: 'base', value: 0.5 });
    refuses(() => stripsFor(1, { ...wide, minimum: -1 }), 'negative', { what: 'minimum', value: -1 });
    refuses(() => stripsFor(1, { ...wide, minimum: 9, maximum: 8 }), 'bounds-crossed', {
      minimum: 9,
      maximum: 8,
    });
    refuses(() => stripsFor(-1, wide), 'negative', { what: 'inhabitants', value: -1 });
    refuses(() => stripsFor(NaN, wide), 'not-finite');
  });
});
