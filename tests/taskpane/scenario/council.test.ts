import { describe, expect, it } from 'vitest';
import { PROVINCE } from '../../../src/domain/scenario';
import {
  comparedWith,
  councilOf,
  startingChoice,
  type Amount,
  type Council,
  type CouncilChoice,
} from '../../../src/taskpane/scenario/council';
import type { ScenarioView } from '../../../src/taskpane/scenario/view';
import { handRows, viewOf } from './council-case';
import { cells } from './scenario-plan';

function made(view: ScenarioView, choice: Partial<CouncilChoice>): Council {
  const council = councilOf(view, { party: 'Emmen', proposed: 'B', compared: 'A', ...choice });
  if ('rows' in council) throw new Error(`refused: ${council.error?.code ?? council.rows.join()}`);
  return council;
}

const amountsOf = ({ amounts }: Council, amount: Amount) => {
  const line = amounts.find((each) => each.amount === amount);
  return [...(line?.values ?? []), line?.total].map((cents) => cents && Number(cents) / 100);
};
const serviceOf = ({ services, room }: Council, kind: string) => {
  const line = [...services, ...room].find((each) => each.kind === kind);
  return line && [...line.values, line.total];
};

describe('the page for a municipal council', () => {
  it('has what the municipality pays by year and over the years, by kind', async () => {
    const council = made(await viewOf(handRows), {});
    expect(council.spans).toEqual([
      { from: 2026, until: 2026 },
      { from: 2027, until: 2027 },
    ]);
    expect(amountsOf(council, 'contribution')).toEqual([11_000, 11_000, 22_000]);
    expect(amountsOf(council, 'oneOff').map(Number)).toEqual([6_000, 0, 6_000]);
    // 20 % of which half is not recovered, on 17,000 and on 11,000.
    expect(amountsOf(council, 'vat')).toEqual([1_700, 1_100, 2_800]);
    expect(amountsOf(council, 'total')).toEqual([18_700, 12_100, 30_800]);
    expect(amountsOf(council, 'net')).toEqual([18_200, 11_600, 29_800]);
    expect(amountsOf(council, 'budgeted')).toEqual([9_000, 9_000, 18_000]);
    expect(amountsOf(council, 'gap')).toEqual([9_200, 2_600, 11_800]);
  });

  it('has what it gets, with the joint work beside it', async () => {
    const council = made(await viewOf(handRows), {});
    // 10 × 1,000 hours, a fifth of them joint; 14 of the 137 strips.
    expect(serviceOf(council, 'strips')).toEqual([14, 14, 28]);
    expect(serviceOf(council, 'ownHours')).toEqual([817.52, 817.52, 1_635.04]);
    expect(serviceOf(council, 'jointHours')).toEqual([2_000, 2_000, 4_000]);
    expect(serviceOf(council, 'jointShare')).toEqual([0.2, 0.2, undefined]);
    expect(serviceOf(council, 'costPerStrip')).toEqual([1_335.71, 864.29, undefined]);
    // 271,700 and 265,100 over 10,000 hours each.
    expect(serviceOf(council, 'breakEven')).toEqual([27.17, 26.51, 26.84]);
    expect(serviceOf(council, 'room')).toBeUndefined();
  });

  it('says nothing of the cost of a strip where no joint share can stand beside it', async () => {
    const council = made(await viewOf(handRows), { proposed: 'A', compared: 'B' });
    expect(council.services.map(({ kind }) => kind)).toEqual(['strips']);
  });

  it('explains the difference to the cent, without the causes that change nothing', async () => {
    const { difference } = made(await viewOf(handRows), {});
    const amount = (cause: string) =>
      Number(difference?.causes.find((each) => each.cause === cause)?.amount ?? 0n) / 100;
    expect([difference?.from, difference?.to]).toEqual([20_000_00n, 30_800_00n]);
    expect(difference?.causes.map(({ cause }) => cause)).toEqual(['cost', 'oneOff', 'key', 'vat']);
    expect(amount('oneOff')).toBe(6_000);
    expect(amount('vat')).toBe(2_800);
    expect(amount('cost') + amount('key')).toBeCloseTo(2_000, 10);
  });

  it('has the effect on every party, and all of them together', async () => {
    const { effects } = made(await viewOf(handRows), {});
    expect(effects).toHaveLength(14);
    expect(effects[0]).toEqual({ party: PROVINCE, proposed: 264_000_00n, compared: 240_000_00n });
    expect(effects.find(({ party }) => party === 'Assen')).toEqual({
      party: 'Assen',
      proposed: 22_000_00n,
      compared: 20_000_00n,
    });
    expect(effects.at(-1)).toMatchObject({ proposed: 536_800_00n, compared: 480_000_00n });
  });

  it('leaves a total out where some year has no figure', async () => {
    const rows = handRows.map((row, index) =>
      index === 4 ? cells(['A', 'Emmen', 2027, 2027, 'al begroot', 9_000]) : row,
    );
    const council = made(await viewOf(rows), {});
    expect(amountsOf(council, 'budgeted')).toEqual([undefined, 9_000, undefined]);
    expect(amountsOf(council, 'gap')).toEqual([undefined, 2_600, undefined]);
  });

  it('puts the later of many years together in one column', async () => {
    const view = await viewOf([...handRows, cells(['A', 'Assen', 2033, 2033, 'al begroot', 1])]);
    const council = made(view, {});
    expect(council.spans.map(({ from, until }) => `${from}-${until}`)).toEqual([
      '2026-2026',
      '2027-2027',
      '2028-2028',
      '2029-2029',
      '2030-2030',
      '2031-2033',
    ]);
    expect(amountsOf(council, 'contribution').slice(-2)).toEqual([33_000, 88_000]);
    expect(serviceOf(council, 'strips')?.slice(-2)).toEqual([42, 112]);
    expect(serviceOf(council, 'jointShare')?.slice(-2)).toEqual([0.2, undefined]);
  });
});

describe('the page for the provincial council', () => {
  it('has what is left of the item, before other claims, and the work for all municipalities', async () => {
    const view = await viewOf([
      ...handRows,
      cells(['B', '', 2026, '', 'ander beslag op budget provincie', 70_000]),
    ]);
    const council = made(view, { party: PROVINCE });
    expect(serviceOf(council, 'item')).toEqual([500_000, 500_000, 1_000_000]);
    expect(serviceOf(council, 'room')).toEqual([368_000, 368_000, 736_000]);
    expect(serviceOf(council, 'otherClaims')).toEqual([70_000, 70_000, 140_000]);
    expect(serviceOf(council, 'strips')).toEqual([137, 137, 274]);
    expect(serviceOf(council, 'ownHours')).toEqual([8_000, 8_000, 16_000]);
  });
});

describe('what the page rests on', () => {
  it('are the own assumptions, of one kind and source together', async () => {
    const view = await viewOf();
    const { sources, basedOn } = made(view, { proposed: 'Provincie bouwt af', compared: '' });
    expect(basedOn).toBe('Ongewijzigd door');
    expect(sources).toHaveLength(1);
    expect(sources[0].rows.map(({ from, value }) => [from, value])).toEqual([
      [2027, 0.25],
      [2028, 0.17],
      [2029, 0.08],
      [2030, 0],
    ]);
    expect(sources[0].isPublished).toBe(false);
  });

  it('count as published only with the published figure and source', async () => {
    const source = 'Platform31, 1-10-2025';
    const view = await viewOf([
      cells(['A', '', 2025, '', 'begroting', 1_518_461.5, '€', 'Brief GS aan PS van Drenthe, 18-4-2023']),
      cells(['A', '', 2023, '', 'fte nodig', 160, '', source]),
      cells(['A', '', 2024, '', 'fte nodig', 170, '', source]),
      cells(['A', '', 2023, '', 'uren per fte', 1_300, '', 'eigen schatting']),
    ]);
    const { sources } = made(view, { proposed: 'A', compared: '' });
    expect(sources.map(({ key, isPublished }) => [key, isPublished])).toEqual([
      ['budget', true],
      ['fteNeeded', true],
      ['fteNeeded', false],
      ['hoursPerFte', false],
    ]);
  });

  it('says who leaves, when, and on what terms', async () => {
    const { exits } = made(await viewOf(), { proposed: 'Eén gemeente stapt uit', compared: '' });
    expect(exits).toEqual({
      leaving: [
        {
          party: 'Assen',
          year: 2028,
          budget: 'keep',
          phaseYears: 1,
          costs: [{ year: 2028, amount: 50_000_00n, bearer: 'Assen' }],
        },
      ],
      rules: [],
    });
  });

  it('sees one that leaves by the sheet of municipalities too, and rules that hold for whoever would', async () => {
    const rules = await viewOf([
      ...handRows,
      cells(['B', '', 2026, '', 'begroting bij uittreden', 'krimpt']),
    ]);
    expect(made(rules, {}).exits.rules.map(({ key, value }) => [key, value])).toEqual([
      ['exitBudget', 'shrink'],
    ]);
    const input = {
      ...rules.input,
      municipalities: rules.input.municipalities.map((each) =>
        each.name === 'Meppel' ? { ...each, until: 2026 } : each,
      ),
    };
    expect(made({ ...rules, input }, {}).exits.leaving).toEqual([
      { party: 'Meppel', year: 2027, budget: 'shrink', phaseYears: 1, costs: [] },
    ]);
  });
});

describe('a page that cannot be made', () => {
  it('names the rows that do not count', async () => {
    const view = await viewOf([...handRows, cells(['B', '', 2026, '', 'loonindex', 'veel'])]);
    expect(councilOf(view, { party: 'Emmen', proposed: 'B', compared: 'A' })).toEqual({
      scenario: 'B',
      rows: [17],
    });
    const compared = made(view, { proposed: 'A', compared: 'B' });
    expect(compared.refusal).toEqual({ scenario: 'B', rows: [17] });
    expect([compared.difference, compared.effects]).toEqual([undefined, []]);
  });

  it('has the reason where a year cannot be split', async () => {
    const view = await viewOf([...handRows, cells(['B', '', 2026, '', 'dekking team', 300_000])]);
    const council = councilOf(view, { party: 'Emmen', proposed: 'B', compared: 'A' });
    expect('rows' in council && council.error?.code).toBe('cover-beyond-cost');
  });
});

describe('the choice to begin with', () => {
  it('is the first scenario after the baseline, beside the one it is based on', async () => {
    const view = await viewOf(handRows);
    expect(startingChoice(view, { party: 'Emmen' })).toEqual({
      party: 'Emmen',
      proposed: 'B',
      compared: 'A',
    });
    expect(comparedWith(view, 'A')).toBe('B');
    const alone = await viewOf(handRows.slice(0, 5));
    expect(startingChoice(alone, {})).toMatchObject({ proposed: 'A', compared: '' });
  });
});
