import { describe, expect, it } from 'vitest';
import { Assumptions, type AssumptionProblem, type AssumptionValue } from '../../../src/domain/scenario';
import { names, rows, type Line } from './fixture';

const of = (...lines: readonly Line[]): Assumptions => new Assumptions(rows(...lines), names);
const fixedIn = (all: Assumptions, scenario: string, year: number, party?: string) =>
  all.find(scenario, 'fixed', year, party)?.value;

const family = of(
  ['Besluit', 'fixed', 10, 2025],
  ['Besluit', 'fixed', 20, 2028],
  ['Besluit', 'fixed', 15, 2025, undefined, 'Emmen'],
  ['Door', 'basedOn', ' BESLUIT '],
  ['Door', 'fixed', 30, 2026, 2026],
  ['Door', 'fixed', 40, 2029],
  ['Kleinkind', 'basedOn', 'Door'],
);

describe('which row holds', () => {
  it.each([
    ['none before the first', 'Besluit', 2024, undefined, undefined],
    ['the one that began last', 'Besluit', 2027, undefined, 10],
    ['a later one from its year on', 'Besluit', 2028, undefined, 20],
    ['one for the party before one for all, though that began later', 'Besluit', 2028, 'emmen', 15],
    ['the one for all for another party', 'Besluit', 2028, 'Assen', 20],
    ['the child’s own before its parent’s', 'Door', 2026, undefined, 30],
    ['the child’s own before its parent’s for the party', 'Door', 2026, 'Emmen', 30],
    ['the parent’s where the child’s has ended', 'Door', 2027, undefined, 10],
    ['the parent’s where the child’s has not begun', 'Door', 2028, undefined, 20],
    ['that of the parent’s parent', 'Kleinkind', 2028, 'Emmen', 15],
    ['that of the parent', 'Kleinkind', 2030, 'Emmen', 40],
  ] as const)('%s', (_, scenario, year, party, value) => {
    expect(fixedIn(family, scenario, year, party)).toBe(value);
  });

  it('a child’s row hides the later rows of its parent', () => {
    const all = of(
      ['A', 'fixed', 1, 2025],
      ['A', 'fixed', 2, 2027],
      ['B', 'basedOn', 'A'],
      ['B', 'fixed', 9, 2026],
    );
    expect([2025, 2026, 2027].map((year) => fixedIn(all, 'B', year))).toEqual([1, 9, 9]);
  });

  it('one without years holds in every year, and gives way to one with a year', () => {
    const all = of(['A', 'fixed', 1], ['A', 'fixed', 2, 2027]);
    expect([2020, 2027].map((year) => fixedIn(all, 'A', year))).toEqual([1, 2]);
  });
});

describe('rows that make no sense', () => {
  const good: Line = ['Goed', 'fixed', 5, 2025];
  const problemOf = (line: Line): AssumptionProblem[] => {
    const all = of(good, line);
    // Whatever is wrong there, another scenario is as it was.
    expect(fixedIn(all, 'Goed', 2025)).toBe(5);
    expect(all.problemsOf('Goed')).toEqual([]);
    return [...all.problems];
  };

  it.each<readonly [string, string, Line]>([
    ['33 for 33 %', 'share-outside-range', ['Fout', 'share', 33, 2025]],
    ['text for an amount', 'not-a-number', ['Fout', 'budget', 'veel', 2025]],
    ['a negative amount', 'negative', ['Fout', 'budget', -1, 2025]],
    ['an index of 350 %', 'rate-outside-range', ['Fout', 'wageIndex', 3.5, 2025]],
    ['an index of −100 %', 'rate-outside-range', ['Fout', 'wageIndex', -1, 2025]],
    ['a year that is a number of days', 'not-a-year', ['Fout', 'budget', 1, 45_678]],
    ['half a year', 'not-a-year', ['Fout', 'budget', 1, 2025.5]],
    ['an end before the beginning', 'until-before-from', ['Fout', 'budget', 1, 2026, 2025]],
    ['a party that does not exist', 'unknown-party', ['Fout', 'fixed', 1, 2025, undefined, 'Amsterdam']],
    [
      'a party where everybody is meant',
      'not-for-one-party',
      ['Fout', 'budget', 1, 2025, undefined, 'Emmen'],
    ],
    ['a parent that does not exist', 'unknown-scenario', ['Fout', 'basedOn', 'Nergens']],
    ['a bearer that does not exist', 'unknown-party', ['Fout', 'oneOffBearer', 'Amsterdam', 2025]],
    [
      'a word for yes or no',
      'not-yes-or-no',
      ['Fout', 'participates', 'misschien', 2025, undefined, 'Emmen'],
    ],
    ['a choice that is none', 'not-a-choice', ['Fout', 'exitBudget', 'half', 2025, undefined, 'Emmen']],
    ['a row of no scenario', 'no-scenario', [' ', 'budget', 1, 2025]],
  ])('are named by their row: %s', (_, code, line) => {
    expect(problemOf(line)).toMatchObject([{ code, rows: [2], key: line[1] }]);
  });

  it('both of two for the same thing', () => {
    const all = of(good, ['Fout', 'share', 0.3, 2025], ['fout', 'share', 0.4, 2025, 2026]);
    expect(all.problems).toMatchObject([{ code: 'duplicate', rows: [2, 3] }]);
    expect(all.find('Fout', 'share', 2025)).toBeUndefined();
    expect(all.problemsOf('Fout')).toHaveLength(1);
  });

  it('all of a circle of scenarios, which then inherit nothing', () => {
    const all = of(
      good,
      ['A', 'basedOn', 'B'],
      ['B', 'basedOn', 'C'],
      ['C', 'basedOn', 'A'],
      ['D', 'basedOn', 'A'],
      ['D', 'fixed', 7, 2025],
    );
    expect(all.problems.map(({ code, rows: which }) => [code, which])).toEqual(
      Array.from({ length: 3 }, () => ['cycle', [2, 3, 4]]),
    );
    expect(all.chain('A')).toEqual(['a']);
    expect(all.chain('D')).toEqual(['d', 'a']);
    expect(all.problemsOf('D')).toHaveLength(1);
    expect(all.problemsOf('Goed')).toEqual([]);
  });

  it('of a parent, also for its children', () => {
    const all = of(good, ['Fout', 'share', 33, 2025], ['Kind', 'basedOn', 'Fout']);
    expect(all.problemsOf('Kind')).toMatchObject([{ rows: [2] }]);
  });

  it.each<[Line[1], AssumptionValue]>([
    ['share', 0],
    ['share', 1],
    ['wageIndex', -0.5],
    ['budget', 0],
    ['inhabitantsYear', 2024],
    ['oneOffBearer', '@province'],
    ['teamCoverFor', 'emmen'],
    ['participates', false],
  ])('but not %s of %s', (key, value) => {
    expect(of(['A', key, value, 2025]).problems).toEqual([]);
  });
});

describe('the years', () => {
  it('go from the first budget to the last year that a row names', () => {
    const all = of(['A', 'share', 0.3, 2020], ['A', 'budget', 1, 2025], ['A', 'wageIndex', 0.1, 2026, 2030]);
    expect(all.years).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
    expect(of(['A', 'share', 0.3, 2020]).years).toEqual([]);
  });
});
