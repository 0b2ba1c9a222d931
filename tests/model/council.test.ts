import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MUNICIPALITIES } from '../../src/domain/drenthe';
import { buildModel, drentheData, type ModelOptions } from '../../src/model';
import type { CellInput } from '../../src/workbook/port';
import { afterGrowth, plainSplit } from '../domain/scenario/reference';
import { number, open, text } from './open';

const words = {
  nl: {
    sheet: 'Raadsblad',
    municipalities: 'Gemeenten',
    assumptions: 'Aannames',
    province: 'Provincie',
    total: 'Totaal',
    decision: 'Besluit 2023',
    continued: 'Ongewijzigd door',
    phaseOut: 'Provincie bouwt af',
    centre: 'Centrumgemeente',
    leaving: 'Eén gemeente stapt uit',
    budgeted: 'al begroot',
    totals: ['Vergeleken scenario', 'Gekozen scenario'],
    asked:
      'Instemmen met scenario ‘Ongewijzigd door’ en voor Aa en Hunze over 2026–2030 beschikbaar stellen:',
  },
  en: {
    sheet: 'Council page',
    municipalities: 'Municipalities',
    assumptions: 'Assumptions',
    province: 'Province',
    total: 'Total',
    decision: 'Decision of 2023',
    continued: 'Continued unchanged',
    phaseOut: 'Province phases out',
    centre: 'Host municipality',
    leaving: 'One municipality leaves',
    budgeted: 'already budgeted',
    totals: ['Compared scenario', 'Chosen scenario'],
    asked: 'Agree with scenario ‘Continued unchanged’ and make available for Aa en Hunze over 2026–2030:',
  },
} as const;

/** Cells of the page. */
const PARTY = 'B5';
const CHOSEN = 'B6';
const COMPARED = 'B7';
const FIRST = 'G5';
const at = {
  years: 'B15:G15',
  contribution: 'B16:G16',
  oneOff: 'B17:G17',
  vat: 'B18:G18',
  total: 'B19:G19',
  cover: 'B20:G20',
  net: 'B21:G21',
  budgeted: 'B22:G22',
  gap: 'B23:G23',
  perInhabitant: 'B24:G24',
  strips: 'B25:G25',
  room: 'A26:G26',
  compared: 'A30:G30',
  chosen: 'A31:G31',
  difference: 'B32:G32',
  causes: 'B33:G40',
  parties: 'A43:D56',
} as const;

const BUDGET = 1_518_461_50n;
const inhabitants = MUNICIPALITIES.map((each) => each.inhabitants[3]);
/** What a party pays in 2026–2030 and in all, in euros; party 0 is the province. */
function paid(party: number, perMille: number, percents: readonly number[] = [33, 33, 33, 33, 33]): number[] {
  const years = percents.map((percent, index) => {
    const budget = afterGrowth(BUDGET, perMille, index + 1);
    return plainSplit({ budget, percent, fixed: 25_000_00n, inhabitants })[party];
  });
  return [...years, years.reduce((sum, each) => sum + each, 0n)].map((each) => Number(each) / 100);
}
const minus = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((each, index) => Math.round((each - b[index]) * 100) / 100);
const zeros = [0, 0, 0, 0, 0, 0];
const [AA, ASSEN, EMMEN] = [1, 2, 6];

describe.each(['nl', 'en'] as const)('the page for a council (%s)', (language) => {
  const word = words[language];
  let world: Awaited<ReturnType<typeof open>>;
  const read = (address: string) => world.read(word.sheet, address);
  const row = async (address: string) => (await read(address))[0];
  const start: Readonly<Record<string, CellInput>> = {
    [PARTY]: text('Aa en Hunze'),
    [CHOSEN]: text(word.continued),
    [COMPARED]: text(word.decision),
    [FIRST]: number(2026),
  };
  const written = new Set<string>();
  const write = (address: string, input: CellInput) => {
    written.add(address);
    return world.write(word.sheet, address, input);
  };

  beforeAll(async () => {
    world = await open(language);
  });
  afterAll(() => {
    world.workbook.dispose();
  });
  afterEach(async () => {
    for (const address of written) await write(address, start[address]);
    written.clear();
  });

  it('shows the first municipality in the years that are not decided, indexed with 3.5 % a year', async () => {
    expect(await row(at.years)).toEqual([2026, 2027, 2028, 2029, 2030, word.total]);
    expect(await row(at.contribution)).toEqual(paid(AA, 35));
    for (const line of [at.oneOff, at.vat, at.cover]) expect(await row(line)).toEqual(zeros);
    expect(await row(at.total)).toEqual(paid(AA, 35));
    expect(await row(at.net)).toEqual(paid(AA, 35));
    // Nothing is budgeted yet, so there is no gap to speak of.
    for (const line of [at.budgeted, at.gap]) expect(await row(line)).toEqual(['', '', '', '', '', '']);
    expect(await row(at.strips)).toEqual([10, 10, 10, 10, 10, 50]);
    // 63,639.55 / 25,935, and nothing that adds up.
    expect((await row(at.perInhabitant))[0]).toBe(Math.round((paid(AA, 35)[0] / 25_935) * 100) / 100);
    expect((await row(at.perInhabitant))[5]).toBeNull();
    expect(await row(at.room)).toEqual(['', '', '', '', '', '', null]);
  });

  it('asks for a decision on the amount', async () => {
    expect(await read('A10:G10')).toEqual([[word.asked, null, null, null, null, null, paid(AA, 35)[5]]]);
    expect((await read('G11:G13')).flat()).toEqual([0, '', '']);
  });

  it('says why it differs, and what it means for everybody', async () => {
    const [from, to] = [paid(AA, 0), paid(AA, 35)];
    expect(await row(at.compared)).toEqual([word.totals[0], ...from]);
    expect(await row(at.chosen)).toEqual([word.totals[1], ...to]);
    expect(await row(at.difference)).toEqual(minus(to, from));
    // Cost, index, one-off, team cover, province, participants, key, VAT: all of it is the index.
    expect(await read(at.causes)).toEqual([
      zeros,
      minus(to, from),
      ...Array.from({ length: 6 }, () => zeros),
    ]);
    const parties = await read(at.parties);
    const names = [word.province, ...MUNICIPALITIES.map(({ name }) => name), word.total];
    expect(parties.map(([name]) => name)).toEqual(names);
    parties.slice(0, -1).forEach(([, ...figures], party) => {
      const [chosen, compared] = [paid(party, 35)[5], paid(party, 0)[5]];
      expect(figures).toEqual([chosen, compared, ...minus([chosen], [compared])]);
    });
    // 1,571,607.65 + 1,626,613.92 + 1,683,545.41 + 1,742,469.50 + 1,803,455.93 against five times 1,518,461.50.
    expect(parties[13].slice(1)).toEqual([8_427_692.41, 7_592_307.5, 835_384.91]);
  });

  it('follows the party, and shows the room in the item of the province', async () => {
    await write(PARTY, text(word.province));
    expect(await row(at.total)).toEqual(paid(0, 35));
    const [room, ...figures] = await row(at.room);
    expect(room).not.toBe('');
    expect(figures).toEqual([
      ...paid(0, 35)
        .slice(0, 5)
        .map((each) => minus([1_000_000], [each])[0]),
      null,
    ]);
    expect(await row(at.strips)).toEqual(['', '', '', '', '', '']);
    await write(PARTY, text(' EMMEN '));
    expect(await row(at.total)).toEqual(paid(EMMEN, 35));
    expect((await row(at.strips))[0]).toBe(14);
  });

  it('follows the scenarios, with cents and causes', async () => {
    const steps = [33, 25, 17, 8, 0];
    await write(PARTY, text('Assen'));
    await write(CHOSEN, text(word.phaseOut));
    await write(COMPARED, text(word.continued));
    expect(await row(at.total)).toEqual(paid(ASSEN, 35, steps));
    const more = minus(paid(ASSEN, 35, steps), paid(ASSEN, 35));
    const causes = await read(at.causes);
    expect(causes[4]).toEqual(more);
    expect(causes.filter((_, cause) => cause !== 4).flat()).toEqual(Array.from({ length: 42 }, () => 0));
    const parties = await read(at.parties);
    expect(parties[0]).toEqual([
      word.province,
      paid(0, 35, steps)[5],
      paid(0, 35)[5],
      minus(paid(0, 35, steps), paid(0, 35))[5],
    ]);
    expect(parties[13][3]).toBe(0);
  });

  it('keeps what comes once and VAT apart from what comes every year', async () => {
    await write(PARTY, text('Assen'));
    await write(CHOSEN, text(word.centre));
    const [contribution, oneOff, vat, total] = [
      await row(at.contribution),
      await row(at.oneOff),
      await row(at.vat),
      await row(at.total),
    ].map((figures) => figures.map(Number));
    expect(contribution).toEqual(paid(ASSEN, 35));
    expect(oneOff[0]).toBeGreaterThan(0);
    expect(oneOff.slice(1, 5)).toEqual([0, 0, 0, 0]);
    // 21 % VAT, of which a tenth is not recovered.
    vat.slice(0, 5).forEach((each, year) => {
      expect(each).toBeCloseTo((contribution[year] + oneOff[year]) * 0.021, 1);
    });
    expect(
      total.map((each, year) => minus([each], [contribution[year] + oneOff[year] + vat[year]])[0]),
    ).toEqual(zeros);
    const causes = await read(at.causes);
    const difference = await row(at.difference);
    const sums = difference.map((_, year) => causes.reduce((sum, cause) => sum + Number(cause[year]), 0));
    expect(minus(sums, difference.map(Number))).toEqual(zeros);
    expect(causes[2]).toEqual(oneOff);
  });

  it('says what is budgeted already, and the gap', async () => {
    // The last row of the assumptions is about a scenario that is not looked at here.
    const table = (await world.workbook.port.readTables(['FlexAssumptions'])).get('FlexAssumptions')!;
    const last = table.area.row + table.area.rows - 1;
    const before = table.rows[table.rows.length - 1].map(({ value }) => value);
    const put = async (cells: readonly CellInput[]) => {
      await world.workbook.port.writeBlock(
        { sheet: word.assumptions, row: last, column: 0 },
        [cells],
        'overwrite',
      );
      await world.workbook.calculated();
    };
    await put([
      text(word.decision),
      text('Aa en Hunze'),
      number(2026),
      { kind: 'blank' },
      text(word.budgeted),
      number(60_000),
      { kind: 'blank' },
      { kind: 'blank' },
      { kind: 'blank' },
    ]);
    const budgeted = [60_000, 60_000, 60_000, 60_000, 60_000, 300_000];
    expect(await row(at.budgeted)).toEqual(budgeted);
    expect(await row(at.gap)).toEqual(minus(paid(AA, 35), budgeted));
    expect((await read('G11:G13')).flat()).toEqual([0, 300_000, minus(paid(AA, 35), budgeted)[5]]);
    await put(
      before.map((value): CellInput =>
        value.kind === 'text' || value.kind === 'number' ? value : { kind: 'blank' },
      ),
    );
    expect(await row(at.gap)).toEqual(['', '', '', '', '', '']);
  });

  it('begins with another year, and ends with the assumptions', async () => {
    await write(FIRST, number(2028));
    expect(await row(at.years)).toEqual([2028, 2029, 2030, '', '', word.total]);
    const last = paid(AA, 35).slice(2, 5);
    const sum = Math.round(last.reduce((all, each) => all + each, 0) * 100) / 100;
    expect(await row(at.total)).toEqual([...last, '', '', sum]);
    expect((await read(at.causes))[1].slice(3, 5).filter((shown) => shown)).toEqual([]);
    expect((await read(at.parties))[1][1]).toBe(sum);
  });

  // The formulas are the same in both languages: the rest is about figures only.
  if (language === 'en') return;

  it.each([
    ['an unknown party', PARTY, text('Atlantis'), '#N/A'],
    ['no party', PARTY, { kind: 'blank' }, '#N/A'],
    ['an unknown scenario', CHOSEN, text('Nergens'), '#N/A'],
    ['no scenario', CHOSEN, { kind: 'blank' }, '#N/A'],
    ['a year that nothing is assumed for', FIRST, number(2031), '#N/A'],
    ['a year with a fraction', FIRST, number(2026.5), '#N/A'],
  ] satisfies [string, string, CellInput, string][])(
    'shows the error of %s, and no amount',
    async (_, cell, input, error) => {
      await write(cell, input);
      expect(await row(at.total)).toEqual([error, ...(await row(at.total)).slice(1)]);
      expect((await row(at.total)).filter((shown) => typeof shown === 'number')).toEqual([]);
      expect((await read(at.causes)).flat().filter((shown) => typeof shown === 'number')).toEqual([]);
      expect((await row('A10:G10')).filter((shown) => shown !== null)).toEqual([error, error]);
    },
  );

  it.each([
    ['unknown', text('Nergens')],
    ['none', { kind: 'blank' }],
  ] satisfies [string, CellInput][])(
    'shows the error where the scenario to compare with is %s',
    async (_, input) => {
      await write(COMPARED, input);
      expect(await row(at.total)).toEqual(paid(AA, 35));
      for (const cells of [at.difference, at.causes, 'B43:D56'])
        expect((await read(cells)).flat().filter((shown) => typeof shown === 'number')).toEqual([]);
      expect((await read('B43'))[0][0]).toBe('#N/A');
    },
  );
});

describe('the plan of the page', () => {
  const sheetOf = (options: Partial<ModelOptions> = {}) =>
    buildModel({
      language: 'nl',
      namespace: 'FLEX',
      existingSheets: [],
      data: drentheData,
      ...options,
    }).sheets.find(({ name }) => ['Raadsblad', 'Council page'].includes(name))!;

  it('prints on one page in portrait, with a chart over what both scenarios cost', () => {
    const { print, charts = [], cells } = sheetOf();
    expect(print).toEqual({ landscape: false, titleRows: 0, onePage: true });
    expect(charts.map(({ data, seriesIn }) => [data, seriesIn])).toEqual([
      [{ sheet: 'Raadsblad', row: 28, column: 0, rows: 3, columns: 6 }, 'rows'],
    ]);
    // The corner is blank, and the names are there before anything is calculated.
    expect(cells.slice(28, 31).map(([first]) => first.kind)).toEqual(['keep', 'text', 'text']);
  });

  it('says in words what the assumptions rest on and what they say about leaving', () => {
    const said = (language: 'nl' | 'en') =>
      sheetOf({ language })
        .cells.flat()
        .flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))
        .join(' ');
    expect(said('nl')).toContain('Scenario ‘Eén gemeente stapt uit’, Assen, 2028: doet mee: nee;');
    expect(said('nl')).toContain('uittreedkosten €\u00a050.000,00');
    expect(said('nl')).toMatch(/Gepubliceerd: .*aandeel provincie/);
    expect(said('nl')).toMatch(/Eigen schatting.*: .*loonindex/);
    expect(said('nl')).toContain('laatste peildatum 1-1-2025 (definitief)');
    expect(said('nl')).toContain('Bedragen zijn nominaal');
    expect(said('en')).toContain('Scenario ‘One municipality leaves’, Assen, 2028: takes part: no;');
    expect(said('en')).toContain('1 Jan 2025 (definitive)');
    expect(said('en')).toContain('Amounts are nominal');
  });

  it('has no text that runs off the page', () => {
    for (const language of ['nl', 'en'] as const) {
      const { cells } = sheetOf({ language });
      for (const line of cells) {
        const [first] = line;
        if (first?.kind === 'text') expect(first.text.length, first.text).toBeLessThanOrEqual(150);
      }
    }
  });

  it('asks for words about leaving where no assumption says anything', () => {
    const { cells } = sheetOf({ data: { ...drentheData, assumptions: { nl: [], en: [] } } });
    const texts = cells.flat().flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []));
    expect(texts).toContain('Opzegtermijn, kosten en werk dat doorloopt: nog invullen.');
    expect(texts.some((each) => each.startsWith('Gepubliceerd'))).toBe(false);
  });
});
