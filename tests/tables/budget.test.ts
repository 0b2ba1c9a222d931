import { describe, expect, it } from 'vitest';
import { budgetRows, readBudget } from '../../src/tables/budget';
import { definedNames } from '../../src/tables/names';
import { cell } from './cells';

const line = (...values: readonly (string | number | null)[]): ReturnType<typeof cell>[] => values.map(cell);

describe('readBudget', () => {
  it('reads a year for each column', () => {
    const rows = {
      years: line(2023, 2024),
      budget: line(783108.5, 1518461.5),
      share: line(0.33, null),
      decided: line('', 501092.3),
      fixed: line(8333.33, 0),
      inhabitantsYear: line(2023, 2024),
      publishedProvince: line(258425.81, null),
    };
    expect(readBudget(rows)).toEqual([
      {
        year: 2023,
        column: 0,
        budget: 783108.5,
        share: 0.33,
        decided: undefined,
        fixed: 8333.33,
        inhabitantsYear: 2023,
        publishedProvince: 258425.81,
      },
      {
        year: 2024,
        column: 1,
        budget: 1518461.5,
        share: undefined,
        decided: 501092.3,
        fixed: 0,
        inhabitantsYear: 2024,
        publishedProvince: undefined,
      },
    ]);
  });

  it('leaves a column without a year out, and keeps the place of the others', () => {
    const read = readBudget({
      years: line(null, 2024, 'later', '2026', '#N/A'),
      budget: line(1, 2, 3, 4, 5),
    });
    expect(read.map(({ year, column, budget }) => [year, column, budget])).toEqual([
      [2024, 1, 2],
      [2026, 3, 4],
    ]);
  });

  it('takes text and errors for no number, and misses no row that is not there', () => {
    expect(
      readBudget({ years: line(2024), budget: line('1.500'), share: line('#REF!'), fixed: [] }),
    ).toMatchObject([
      { year: 2024, budget: undefined, share: undefined, fixed: undefined, decided: undefined },
    ]);
    expect(readBudget({})).toEqual([]);
  });

  it('asks for rows that have a defined name', () => {
    for (const key of budgetRows) expect(definedNames[key]).toMatch(/^Flex[A-Z]\w+$/);
  });
});
