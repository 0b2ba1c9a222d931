import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bridgeOf,
  bridgeSteps,
  MUNICIPALITIES,
  projectYear,
  PROVINCE,
  TOGETHER,
  totalOf,
  type Bridge,
  type ScenarioInput,
} from '../../../src/domain/scenario';
import { holds } from '../property';
import { input, names, type Line } from './fixture';
import { cents } from './reference';

const bridge = (all: ScenarioInput, from: string, to: string, year: number, party?: string): Bridge =>
  bridgeOf(bridgeSteps(all, from, to, year), party);
const sumOf = ({ causes }: Bridge): bigint => Object.values(causes).reduce((sum, part) => sum + part, 0n);
const base: readonly Line[] = [
  ['A', 'budget', 1_000_000, 2025],
  ['A', 'fixed', 20_000],
  ['B', 'basedOn', 'A'],
  ['B', 'wageIndex', 0.03, 2026, 2027],
];

describe('the bridge between two scenarios', () => {
  it('names the one thing that differs', () => {
    const { from, to, causes } = bridge(input(...base), 'A', 'B', 2026);
    expect([from, to]).toEqual([cents('1000000'), cents('1030000')]);
    expect(causes).toEqual({
      cost: 0n,
      index: cents('30000'),
      oneOff: 0n,
      teamCover: 0n,
      province: 0n,
      participants: 0n,
      key: 0n,
      vat: 0n,
    });
  });

  it('takes the causes over in their order: a later one has the effect of both', () => {
    const lines: Line[] = [
      ...base,
      ['B', 'budget', 1_200_000, 2026],
      ['B', 'share', 0.25, 2026],
      ['B', 'oneOff', 60_000, 2026, 2026],
      ['B', 'oneOffBearer', PROVINCE, 2026],
    ];
    const { causes, from, to } = bridge(input(...lines), 'A', 'B', 2026, PROVINCE);
    expect(from).toBe(cents('330000'));
    // 33 % of 200,000 more, and then 25 % instead of 33 % of 1,200,000. B's budget begins in 2026: no index yet.
    expect(causes).toMatchObject({
      cost: cents('66000'),
      index: 0n,
      oneOff: cents('60000'),
      province: -cents('96000'),
    });
    expect(to).toBe(cents('360000'));
  });

  it('gets by a step that nobody would choose: fixed amounts beyond a smaller budget', () => {
    const lines: Line[] = [...base, ['C', 'budget', 50_000, 2025], ['C', 'fixed', 0]];
    const all = input(...lines);
    for (const party of [PROVINCE, ...names]) {
      const found = bridge(all, 'A', 'C', 2025, party);
      expect(sumOf(found)).toBe(found.to - found.from);
    }
  });

  it('asks for a party that exists', () => {
    expect(() => bridge(input(...base), 'A', 'B', 2026, 'Amsterdam')).toThrow('unknown-party');
  });
});

describe('the parts of a bridge', () => {
  const money = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((value) => value / 100);
  const year = fc.integer({ min: 2025, max: 2030 });
  const share = fc.integer({ min: 0, max: 80 }).map((percent) => percent / 100);
  const rate = fc.integer({ min: -50, max: 80 }).map((value) => value / 1000);
  const party = fc.constantFrom(...names);
  const bearer = fc.constantFrom(TOGETHER, MUNICIPALITIES, PROVINCE, ...names);
  const line = (scenario: string): fc.Arbitrary<Line> =>
    fc
      .oneof(
        fc.tuple(fc.constant('budget' as const), fc.integer({ min: 1_000_000, max: 2_000_000 }), year),
        fc.tuple(fc.constant('wageIndex' as const), rate, year),
        fc.tuple(fc.constant('priceIndex' as const), rate, year),
        fc.tuple(fc.constant('wageWeight' as const), share, year),
        fc.tuple(fc.constant('oneOff' as const), money(100_000), year),
        fc.tuple(fc.constant('oneOffBearer' as const), bearer, year),
        fc.tuple(fc.constant('teamCover' as const), money(100_000), year),
        fc.tuple(fc.constant('share' as const), share, year),
        fc.tuple(fc.constant('ceiling' as const), money(1_000_000), year),
        fc.tuple(fc.constant('fixed' as const), money(15_000), year, fc.constant(undefined), party),
        fc.tuple(fc.constant('participates' as const), fc.boolean(), year, fc.constant(undefined), party),
        fc.tuple(
          fc.constant('exitBudget' as const),
          fc.constantFrom('keep', 'shrink', 'phase'),
          year,
          fc.constant(undefined),
          party,
        ),
        fc.tuple(
          fc.constant('exitYears' as const),
          fc.integer({ min: 1, max: 4 }),
          year,
          fc.constant(undefined),
          party,
        ),
        fc.tuple(fc.constant('inhabitantsYear' as const), fc.constantFrom(2024, 2025), year),
        fc.tuple(fc.constant('vatRate' as const), fc.constantFrom(0, 0.09, 0.21), year),
        fc.tuple(fc.constant('vatNotRecovered' as const), share, year, fc.constant(undefined), party),
      )
      .map(([key, value, from, until, who]) => [scenario, key, value, from, until, who] as Line);
  const scenarios = fc.tuple(fc.array(line('B'), { maxLength: 12 }), fc.array(line('C'), { maxLength: 12 }));
  const start: readonly Line[] = [
    ['A', 'budget', 1_500_000, 2025],
    ['A', 'fixed', 20_000],
    // Two of them always take part, so that there is somebody to pay.
    ['A', 'share', 0.33, 2025],
    ['B', 'basedOn', 'A'],
    ['C', 'basedOn', 'A'],
  ];

  it('add up to the difference, for every party and year', () => {
    holds(
      fc.property(scenarios, fc.constantFrom(2025, 2026, 2028, 2030), ([b, c], when) => {
        const stay = ([, key, , , , who]: Line): boolean =>
          key !== 'participates' || (who !== 'Emmen' && who !== 'Assen');
        const all = input(...start, ...b.filter(stay), ...c.filter(stay));
        const ends = ['B', 'C'].map((scenario) => projectYear(all, scenario, when));
        for (const who of [undefined, PROVINCE, ...names]) {
          const found = bridge(all, 'B', 'C', when, who);
          expect([found.from, found.to]).toEqual(ends.map((each) => totalOf(each, who)));
          expect(sumOf(found)).toBe(found.to - found.from);
        }
      }),
      200,
    );
  });

  it('are those of the way back with their signs turned where one thing differs', () => {
    const all = input(...base);
    const there = bridge(all, 'A', 'B', 2027, 'Emmen');
    const back = bridge(all, 'B', 'A', 2027, 'Emmen');
    expect(back.causes.index).toBe(-there.causes.index);
    expect(there.causes.index).toBeGreaterThan(0n);
  });
});
