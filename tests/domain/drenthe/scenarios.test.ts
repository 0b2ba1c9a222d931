import { describe, expect, it } from 'vitest';
import { MUNICIPALITIES, SCENARIOS, startingAssumptions, type ScenarioId } from '../../../src/domain/drenthe';
import {
  Assumptions,
  bridgeOf,
  bridgeSteps,
  projectYear,
  PROVINCE,
  totalOf,
} from '../../../src/domain/scenario';
import { afterGrowth, cents, plainSplit } from '../scenario/reference';

const names = Object.fromEntries(SCENARIOS.map((id) => [id, id])) as Record<ScenarioId, string>;
const set = startingAssumptions({ names, leaver: 'Westerveld', host: 'Emmen' });
const municipalities = MUNICIPALITIES.map(({ name, inhabitants }) => ({
  name,
  inhabitants: new Map(inhabitants.map((count, index) => [2022 + index, count])),
}));
const parties = municipalities.map(({ name }) => name);
const assumptions = new Assumptions(
  set.map((each, index) => ({ ...each, row: index + 1 })),
  parties,
);
const input = { assumptions, municipalities };
const province = (scenario: ScenarioId, year: number): bigint =>
  projectYear(input, scenario, year).parties[0].contribution;

describe('the starting set', () => {
  it('has eight scenarios and nothing wrong with them, from 2023 to 2030', () => {
    expect(assumptions.problems).toEqual([]);
    expect(assumptions.scenarios).toEqual([...SCENARIOS]);
    expect(assumptions.years).toEqual([2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]);
  });

  it('gives in every scenario what the province published up to 2025', () => {
    for (const scenario of SCENARIOS)
      expect([2023, 2024, 2025].map((year) => province(scenario, year))).toEqual(
        ['258425.81', '501092.30', '501092.30'].map(cents),
      );
  });

  it('indexes the budget to 1,571,607.65 in 2026 and 1,803,455.93 in 2030', () => {
    expect(projectYear(input, 'continued', 2026).cost).toBe(cents('1571607.65'));
    expect(projectYear(input, 'continued', 2030).cost).toBe(cents('1803455.93'));
  });

  it('splits as CONTRIBUTION does', () => {
    const year = projectYear(input, 'continued', 2027);
    const inhabitants = MUNICIPALITIES.map((each) => each.inhabitants[3]);
    expect(year.parties.map(({ contribution }) => contribution)).toEqual(
      plainSplit({ budget: year.cost, percent: 33, fixed: cents('25000'), inhabitants }),
    );
  });

  it('builds up the decided budget from eight fte, and two more on top of that', () => {
    // 10 × 150,000 after one year of 3.5 %; no index is assumed for other cost.
    expect(projectYear(input, 'growth', 2026).cost).toBe(cents('1552500') + cents('318461.50'));
    expect(cents('150000') * 8n + cents('318461.50')).toBe(cents('1518461.50'));
    expect(projectYear(input, 'growth', 2030).cost).toBe(
      10n * afterGrowth(cents('150000'), 35, 5) + cents('318461.50'),
    );
  });

  it('lets the province go to nothing, and everybody pay the run-off and the one-off cost of stopping', () => {
    expect(province('phaseOut', 2030)).toBe(0n);
    const stop = projectYear(input, 'stopping', 2026);
    expect(totalOf(stop)).toBe(cents('850000'));
    expect(totalOf(projectYear(input, 'stopping', 2028))).toBe(0n);
  });

  it('marks everything that was not published as an estimate', () => {
    const published = set.filter(({ origin }) => origin !== 'estimate').map(({ key }) => key);
    expect(new Set(published)).toEqual(
      new Set([
        'budget',
        'share',
        'provinceItem',
        'fte',
        'fteNeeded',
        'fteAvailable',
        'perStrip',
        'stripBase',
        'stripMinimum',
        'stripMaximum',
        'stripRounding',
        'hoursPerFte',
      ]),
    );
    for (const { origin, about, key } of set)
      if (origin === 'estimate' && key !== 'basedOn') expect(about, key).toBeDefined();
  });

  it('has bridges that add up, for every pair, party and year', () => {
    let checked = 0;
    for (const from of SCENARIOS)
      for (const to of SCENARIOS)
        for (const year of assumptions.years) {
          const ends = [from, to].map((scenario) => projectYear(input, scenario, year));
          const steps = bridgeSteps(input, from, to, year);
          for (const party of [PROVINCE, ...parties]) {
            const { causes, ...found } = bridgeOf(steps, party);
            expect([found.from, found.to]).toEqual(ends.map((each) => totalOf(each, party)));
            expect(Object.values(causes).reduce((sum, part) => sum + part, 0n)).toBe(found.to - found.from);
            checked += 1;
          }
        }
    expect(checked).toBe(8 * 8 * 8 * 13);
  });
});
