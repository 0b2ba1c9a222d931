import { describe, expect, it } from 'vitest';
import { inhabitantsOf, MUNICIPALITIES, municipalityOf, POPULATION_SETS } from '../../../src/domain/drenthe';

describe('population of Drenthe', () => {
  // 2022: CBS 70072ned. 2023 and 2024 differ by the growth of 2,078 in CBS 37259eng.
  it.each([
    [2022, 497_743],
    [2023, 502_051],
    [2024, 504_129],
    [2025, 506_529],
  ])('on 1 January %d adds up to the %d of the province', (year, total) => {
    const counts = MUNICIPALITIES.map(({ code }) => inhabitantsOf(code, year) ?? NaN);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  // CBS 70072ned.
  it('agrees with CBS for the three regions of 2022', () => {
    const region = (...names: string[]): number =>
      names.reduce((sum, name) => sum + (inhabitantsOf(name, 2022) ?? NaN), 0);
    expect(region('Aa en Hunze', 'Assen', 'Midden-Drenthe', 'Noordenveld', 'Tynaarlo')).toBe(193_706);
    expect(region('Borger-Odoorn', 'Coevorden', 'Emmen')).toBe(169_054);
    expect(region('De Wolden', 'Hoogeveen', 'Meppel', 'Westerveld')).toBe(134_983);
  });

  it('keeps date, status and source with each set', () => {
    expect(POPULATION_SETS.map(({ referenceDate }) => referenceDate)).toEqual([
      '2022-01-01',
      '2023-01-01',
      '2024-01-01',
      '2025-01-01',
    ]);
    for (const set of POPULATION_SETS) {
      expect(set.status).toBe('definitive');
      expect(set.source).toMatch(/^CBS, /);
    }
    for (const { inhabitants } of MUNICIPALITIES) expect(inhabitants).toHaveLength(POPULATION_SETS.length);
  });

  it('is twelve municipalities in alphabetical order, with codes of their own', () => {
    expect(MUNICIPALITIES).toHaveLength(12);
    expect(new Set(MUNICIPALITIES.map(({ code }) => code)).size).toBe(12);
    const names = MUNICIPALITIES.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
  });
});

describe('inhabitantsOf', () => {
  it.each([
    ['Assen', 2025, 70_392],
    ['ASSEN', 2022, 68_979],
    [' assen ', 2023, 69_414],
    ['gm0106', 2024, 69_701],
    ['Aa en Hunze', 2025, 25_935],
    ['GM1701', 2024, 20_003],
  ])('%j in %d is %d', (name, year, expected) => {
    expect(inhabitantsOf(name, year)).toBe(expected);
  });

  it.each([
    ['Groningen', 2025],
    ['', 2025],
    ['Assen', 2021],
    ['Assen', 2026],
    ['Assen', 2024.5],
    ['Assen', NaN],
  ])('%j in %d is not known', (name, year) => {
    expect(inhabitantsOf(name, year)).toBeUndefined();
  });

  it('finds the municipality itself', () => {
    expect(municipalityOf('gm0114')?.name).toBe('Emmen');
    expect(municipalityOf('drenthe')).toBeUndefined();
  });
});
