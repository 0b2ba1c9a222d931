import { describe, expect, it } from 'vitest';
import { project, projectYear, PROVINCE, TOGETHER, type YearProjection } from '../../../src/domain/scenario';
import { input, municipalities, names, type Line } from './fixture';
import { afterGrowth, cents, plainMunicipal, plainSplit } from './reference';

const decided: readonly Line[] = [
  ['Besluit', 'budget', 1_518_461.5, 2025],
  ['Besluit', 'fixed', 25_000],
];
const indexedTo2030: readonly Line[] = [
  ...decided,
  ['Door', 'basedOn', 'Besluit'],
  ['Door', 'wageIndex', 0.035, 2026, 2030],
];
const inhabitants2025 = municipalities.map((each) => each.inhabitants.get(2025)!);
const contributions = ({ parties }: YearProjection): bigint[] =>
  parties.map(({ contribution }) => contribution);
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

describe('the cost of a year', () => {
  it('grows by the index from year to year, each to the cent', () => {
    const years = project(input(...indexedTo2030), 'Door');
    expect(years.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
    expect(years[1].cost).toBe(cents('1571607.65'));
    expect(years[5].cost).toBe(cents('1803455.93'));
    years.forEach(({ cost }, index) => expect(cost).toBe(afterGrowth(cents('1518461.50'), 35, index)));
  });

  it('weighs wages and prices', () => {
    // 80 % × 4 % + 20 % × 1 % = 3.4 %
    const lines: Line[] = [
      ...decided,
      ['Besluit', 'wageIndex', 0.04, 2026],
      ['Besluit', 'priceIndex', 0.01, 2026],
      ['Besluit', 'wageWeight', 0.8],
    ];
    expect(projectYear(input(...lines), 'Besluit', 2026).cost).toBe(afterGrowth(cents('1518461.50'), 34, 1));
  });

  it('is fte times cost per fte and other cost, each with its own index, where that comes later', () => {
    const lines: Line[] = [
      ...decided,
      ['Groei', 'basedOn', 'Besluit'],
      ['Groei', 'fte', 10, 2026],
      ['Groei', 'costPerFte', 100_000, 2026],
      ['Groei', 'otherCost', 50_000, 2026],
      ['Groei', 'wageIndex', 0.02, 2026],
      ['Groei', 'priceIndex', 0.1, 2026],
    ];
    const years = project(input(...lines), 'Groei');
    expect(years.map(({ cost }) => cost)).toEqual([cents('1518461.50'), cents('1050000')]);
    expect(projectYear(input(...lines), 'Groei', 2027).cost).toBe(cents('1075000'));
  });

  it('is unknown before the first budget', () => {
    expect(() => projectYear(input(...decided), 'Besluit', 2024)).toThrow('no-budget');
  });
});

describe('the split of a year', () => {
  it('is that of CONTRIBUTION, with the last inhabitants that are known', () => {
    for (const year of project(input(...indexedTo2030), 'Door')) {
      const plain = { budget: year.cost, percent: 33, fixed: cents('25000'), inhabitants: inhabitants2025 };
      expect(contributions(year)).toEqual(plainSplit(plain));
    }
  });

  it('counts the inhabitants of the year that a frozen key names', () => {
    const year = projectYear(input(...indexedTo2030, ['Door', 'inhabitantsYear', 2024]), 'Door', 2028);
    const inhabitants = municipalities.map((each) => each.inhabitants.get(2024)!);
    const plain = { budget: year.cost, percent: 33, fixed: cents('25000'), inhabitants };
    expect(contributions(year)).toEqual(plainSplit(plain));
  });

  it.each([
    ['a decided amount', ['Door', 'decided', 400_000, 2026], '400000'],
    ['a lower share', ['Door', 'share', 0.25, 2026], '392901.91'],
    ['a ceiling', ['Door', 'ceiling', 500_000, 2026], '500000'],
    ['a ceiling that is not reached', ['Door', 'ceiling', 600_000, 2026], '518630.52'],
  ] as const)('takes for the province %s', (_, line, amount) => {
    const { parties, cost } = projectYear(input(...indexedTo2030, line), 'Door', 2026);
    expect(parties[0]).toMatchObject({ party: PROVINCE, contribution: cents(amount) });
    expect(sum(parties.map(({ contribution }) => contribution))).toBe(cost);
  });

  it.each([
    // 33 % of 1,465,554.61; and 518,630.52 less the cover.
    ['everybody', TOGETHER, '483633.02'],
    ['the province', PROVINCE, '412577.48'],
  ])('lowers with team cover what %s pays', (_, bearer, province) => {
    const lines: Line[] = [
      ...indexedTo2030,
      ['Door', 'teamCover', 106_053.04, 2026],
      ['Door', 'teamCoverFor', bearer, 2026],
    ];
    const { parties, cost } = projectYear(input(...lines), 'Door', 2026);
    expect(parties[0].contribution).toBe(cents(province));
    expect(sum(parties.map(({ contribution }) => contribution))).toBe(cost - cents('106053.04'));
  });

  it('refuses cover beyond what there is to pay', () => {
    const line: Line = ['Door', 'teamCover', 2_000_000, 2026];
    expect(() => projectYear(input(...indexedTo2030, line), 'Door', 2026)).toThrow('cover-beyond-cost');
  });
});

describe('who leaves', () => {
  const leaves: readonly Line[] = [
    ...indexedTo2030,
    ['Uit', 'basedOn', 'Door'],
    ['Uit', 'participates', false, 2028, undefined, 'Assen'],
  ];
  const at = (year: number, ...more: readonly Line[]) => {
    const all = input(...leaves, ...more);
    return [projectYear(all, 'Door', year), projectYear(all, 'Uit', year)] as const;
  };
  const assen = 1 + names.indexOf('Assen');

  it('changes nothing before it leaves', () => {
    const [before, after] = at(2027);
    expect(after.parties).toEqual(before.parties);
  });

  it('leaves exactly its share to the others when the budget stays', () => {
    const [before, after] = at(2028);
    expect(after.cost).toBe(before.cost);
    expect(after.parties[assen]).toMatchObject({ takesPart: false, contribution: 0n });
    const others = (year: YearProjection): bigint =>
      sum(year.parties.filter((_, index) => index !== assen && index > 0).map((each) => each.contribution));
    expect(others(after) - others(before)).toBe(before.parties[assen].contribution);
    expect(after.parties[0]).toEqual(before.parties[0]);
    const rest = inhabitants2025.map((count, index) => (index === assen - 1 ? 0 : count));
    expect(contributions(after).slice(1)).toEqual(
      plainMunicipal(before.cost - before.parties[0].contribution, cents('25000'), rest),
    );
  });

  it('costs the others nothing when the budget shrinks, and the province pays its share of what is left', () => {
    const [before, after] = at(2028, ['Uit', 'exitBudget', 'shrink', 2028, undefined, 'Assen']);
    for (const [index, { contribution }] of before.parties.entries())
      if (index > 0 && index !== assen) expect(after.parties[index].contribution).toBe(contribution);
    expect(after.parties[assen].contribution).toBe(0n);
    expect(sum(contributions(after))).toBe(after.budget);
    expect(after.parties[0].contribution).toBe((after.budget * 33n + 50n) / 100n);
    expect(after.budget).toBeLessThan(before.budget - before.parties[assen].contribution);
  });

  it('takes its share out of the budget in steps', () => {
    const phased: readonly Line[] = [
      ['Uit', 'exitBudget', 'phase', 2028, undefined, 'Assen'],
      ['Uit', 'exitYears', 2, 2028, undefined, 'Assen'],
    ];
    const municipal = (year: YearProjection): bigint => sum(contributions(year).slice(1));
    const [before, first] = at(2028, ...phased);
    const half = (before.parties[assen].contribution + 1n) / 2n;
    expect(municipal(before) - municipal(first)).toBe(half);
    const [whole, second] = at(2029, ...phased);
    expect(municipal(whole) - municipal(second)).toBe(whole.parties[assen].contribution);
  });

  it('pays what leaving costs, unless others bear it', () => {
    const cost: Line = ['Uit', 'exitCost', 90_000, 2028, 2028, 'Assen'];
    const [, own] = at(2028, cost);
    expect(own.parties[assen]).toMatchObject({ oneOff: cents('90000'), total: cents('90000') });
    const [, all] = at(2028, cost, ['Uit', 'exitBearer', PROVINCE, 2028, undefined, 'Assen']);
    expect([all.parties[0].oneOff, all.parties[assen].oneOff]).toEqual([cents('90000'), 0n]);
    expect(at(2029, cost)[1].parties[assen].total).toBe(0n);
  });
});

describe('what a party pays', () => {
  it('is its contribution, its part of one-off cost, and the VAT that it does not get back', () => {
    const lines: Line[] = [
      ...decided,
      ['Besluit', 'oneOff', 100_000, 2025, 2025],
      ['Besluit', 'vatRate', 0.21, 2025],
      ['Besluit', 'vatNotRecovered', 0.1, 2025, undefined, 'Emmen'],
      ['Besluit', 'partyCover', 5_000, 2025, undefined, 'Emmen'],
      ['Besluit', 'budgeted', 400_000, 2025, undefined, 'Emmen'],
    ];
    const { parties } = projectYear(input(...lines), 'Besluit', 2025);
    expect(sum(parties.map(({ oneOff }) => oneOff))).toBe(cents('100000'));
    expect(parties[0].oneOff).toBe(cents('33000'));
    expect(parties.slice(1).map(({ oneOff }) => oneOff)).toEqual(
      plainMunicipal(cents('67000'), 0n, inhabitants2025),
    );
    const emmen = parties[1 + names.indexOf('Emmen')];
    const base = emmen.contribution + emmen.oneOff;
    expect(emmen.vat).toBe((base * 21n + 500n) / 1000n);
    expect(emmen.total).toBe(base + emmen.vat);
    expect(emmen.net).toBe(emmen.total - cents('5000'));
    expect(emmen.gap).toBe(emmen.net - cents('400000'));
    expect(parties[2]).toMatchObject({ vat: 0n, cover: 0n });
    expect(parties[2].gap).toBeUndefined();
  });

  it('asks for a scenario that exists', () => {
    expect(() => projectYear(input(...decided), 'Anders', 2025)).toThrow('unknown-scenario');
  });
});
