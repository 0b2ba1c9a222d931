import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildModel, regionData, type RegionFacts } from '../../src/model';
import { number, open, text } from './open';

/** Thirty invented municipalities of 4,211 to 141,000 and some inhabitants. */
const municipalities = Array.from({ length: 30 }, (_, index) => ({
  name: `Verzonnen ${String(index + 1).padStart(2, '0')}`,
  inhabitants: 4_211 + index * index * 157 + index * 173,
}));
const facts: RegionFacts = {
  municipalities,
  inhabitantsYear: 2026,
  firstYear: 2027,
  budgets: [2_345_678.91, 2_400_000.03],
  province: { share: 0.4 },
  fixed: 12_500.5,
  stripRule: { perStrip: 9_000, base: 3, minimum: 4, maximum: 17, rounding: 'nearest' },
};

/** The same in cents and by hand: whole cents first, what is left to the largest remainders. */
function contributions(budget: bigint, province: bigint): readonly number[] {
  const fixed = 1_250_050n;
  const toSplit = budget - province - fixed * 30n;
  const total = municipalities.reduce((sum, { inhabitants }) => sum + BigInt(inhabitants), 0n);
  const parts = municipalities.map(({ inhabitants }, index) => {
    const product = toSplit * BigInt(inhabitants);
    return { index, cents: product / total, rest: product % total };
  });
  const left = Number(toSplit - parts.reduce((sum, { cents }) => sum + cents, 0n));
  const first = [...parts].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1));
  const lucky = new Set(first.slice(0, left).map(({ index }) => index));
  return parts.map(({ index, cents }) => Number(cents + fixed + (lucky.has(index) ? 1n : 0n)) / 100);
}

/** 40 % of 2,345,678.91 is 938,271.564, and of 2,400,000.03 it is 960,000.012. */
const expected = [contributions(234_567_891n, 93_827_156n), contributions(240_000_003n, 96_000_001n)];
const cents = (amounts: readonly unknown[]): number =>
  amounts.reduce<number>((sum, amount) => sum + Math.round(Number(amount) * 100), 0);

const empty = 'Blad1';
const words = {
  nl: {
    sheets: ['Gemeenten', 'Begroting', 'Bijdragen', 'Strippen'],
    scenarios: ['Begroting zoals opgegeven', 'Ongewijzigd door', 'Stoppen'],
  },
  en: {
    sheets: ['Municipalities', 'Budget', 'Contributions', 'Strips'],
    scenarios: ['Budget as stated', 'Continued unchanged', 'Stopping'],
  },
} as const;

/** Everything that a plan writes as text, formulas included. */
const written = (language: 'nl' | 'en', of: RegionFacts): readonly string[] =>
  buildModel({ language, namespace: 'FLEX', existingSheets: [], data: regionData(of) }).sheets.flatMap(
    ({ cells }) =>
      cells
        .flat()
        .map((input) => (input.kind === 'text' ? input.text : input.kind === 'formula' ? input.formula : '')),
  );

describe.each(['nl', 'en'] as const)('another region, from an empty workbook (%s)', (language) => {
  let world: Awaited<ReturnType<typeof open>>;
  const [municipal, budget, split, strips] = words[language].sheets;
  const { scenarios } = words[language];
  const answer = async (
    formula: string,
    address: string,
  ): Promise<(number | string | boolean | null)[][]> => {
    await world.write(empty, 'A1', { kind: 'formula', formula });
    return world.read(empty, address);
  };

  beforeAll(async () => {
    world = await open(language, regionData(facts));
  });
  afterAll(() => {
    world.workbook.dispose();
  });

  it('splits every year to the cent', async () => {
    const cells = await world.read(split, 'D6:E35');
    expect(cells.map(([first]) => first)).toEqual(expected[0]);
    expect(cells.map(([, second]) => second)).toEqual(expected[1]);
    expect(await world.read(split, 'D5:E5')).toEqual([[938_271.56, 960_000.01]]);
    expect(await world.read(split, 'D37:E38')).toEqual([
      [2_345_678.91, 2_400_000.03],
      [2_345_678.91, 2_400_000.03],
    ]);
    expect([0, 1].map((year) => cents(cells.map((row) => row[year])))).toEqual([140_740_735, 144_000_002]);
  });

  it('gives strips by its own rule', async () => {
    const cells = await world.read(strips, 'A5:B34');
    const own = municipalities.map(({ name, inhabitants }) => [
      name,
      Math.max(4, Math.min(17, 3 + Math.floor(inhabitants / 9_000 + 0.5))),
    ]);
    expect(cells).toEqual(own);
    expect(new Set(own.map(([, count]) => count))).toContain(17);
  });

  it('has no check that asks for action', async () => {
    const outcomes = await world.outcomes();
    expect([...outcomes.values()].filter((outcome) => outcome === 'bad')).toEqual([]);
    expect([...outcomes.values()].filter((outcome) => outcome === 'good')).toHaveLength(15);
    // Nothing was published, the inhabitants are not marked as definitive, and nothing was granted.
    expect([...outcomes].filter(([, outcome]) => outcome === 'info').map(([id]) => id)).toEqual([
      'C06',
      'C07',
      'C09',
      'C17',
    ]);
  });

  it('says nothing of Drenthe, its letter, its contradictions or a source that it does not have', () => {
    const said = written(language, facts).filter((each) =>
      /drenthe|cbs|platform31|\bemmen\b|westerveld|the letter|brief van|tegenstrijdig|contradiction|INHABITANTS\(/i.test(
        each,
      ),
    );
    expect(said).toEqual([]);
    expect(written(language, facts)).toContain(language === 'nl' ? 'eigen opgave' : 'own statement');
  });

  // The formulas are the same in both languages: the rest is about figures only.
  if (language === 'en') return;

  it('compares with what was published once that is typed, in whole euros or to the cent', async () => {
    const state = async (): Promise<unknown[]> => {
      const outcomes = await world.outcomes();
      return [outcomes.get('C06'), outcomes.get('C07')];
    };
    await world.write(budget, 'B16', number(2_345_679));
    await world.write(budget, 'B17', number(938_271.56));
    expect(await state()).toEqual(['good', 'good']);
    await world.write(budget, 'C16', number(2_400_000.02));
    await world.write(budget, 'C17', number(960_000.02));
    expect(await state()).toEqual(['info', 'info']);
    for (const cell of ['B16', 'B17', 'C16', 'C17']) await world.write(budget, cell, { kind: 'blank' });
  });

  it('goes on by an index and stops with a run-off, as scenarios that add up', async () => {
    const call = (name: string, measure = 'contribution'): string =>
      `=FLEX.SCENARIO(FlexAssumptions[#All],FlexMunicipalities[#All],"${name}","${measure}",,"${language}")`;
    const [header, province, ...rest] = await answer(call(scenarios[0]), 'A1:G33');
    expect(header.slice(1)).toEqual([2027, 2028, 2029, 2030, 2031, 2032]);
    expect(province.slice(1, 3)).toEqual([938_271.56, 960_000.01]);
    expect(rest.slice(0, 30).map((row) => row.slice(1, 3))).toEqual(
      municipalities.map((_, index) => [expected[0][index], expected[1][index]]),
    );
    const total = async (name: string, measure?: string): Promise<unknown[]> =>
      (await answer(call(name, measure), 'A1:G33'))[32].slice(1, 7);
    // 3 % a year, each year to the cent.
    expect(await total(scenarios[1])).toEqual([
      2_345_678.91, 2_400_000.03, 2_472_000.03, 2_546_160.03, 2_622_544.83, 2_701_221.17,
    ]);
    // A quarter of 2,400,000.03, and a tenth once.
    expect((await total(scenarios[2])).slice(0, 4)).toEqual([2_345_678.91, 2_400_000.03, 600_000, 0]);
    expect((await total(scenarios[2], 'one_off')).slice(1, 4)).toEqual([0, 240_000, 0]);
    const byScenario = (await answer(call(scenarios[0], 'strips'), 'A1:B33')).slice(1, 31);
    expect(byScenario.map(([, count]) => count)).toEqual(
      (await world.read(strips, 'B5:B34')).map(([count]) => count),
    );
    await world.write(empty, 'A1', { kind: 'blank' });
  });

  it('follows what is changed in the workbook', async () => {
    const before = await world.read(split, 'D6:D7');
    await world.write(municipal, 'B5', text('Hernoemd'));
    await world.write(municipal, 'D6', number(2026));
    const cells = await world.read(split, 'A6:D7');
    expect(cells.map(([name]) => name)).toEqual(['Hernoemd', municipalities[1].name]);
    expect(cells[0][3]).toBeGreaterThan(expected[0][0]);
    expect(cells[1][3]).toBe(0);
    await world.write(municipal, 'D6', { kind: 'blank' });
    await world.write(municipal, 'B5', text(municipalities[0].name));
    expect(await world.read(split, 'D6:D7')).toEqual(before);
  });
});

describe('another region with a decided amount', () => {
  let world: Awaited<ReturnType<typeof open>>;

  beforeAll(async () => {
    world = await open('nl', regionData({ ...facts, province: { decided: 900_000 }, fixed: 0 }));
  });
  afterAll(() => {
    world.workbook.dispose();
  });

  it('lets the province pay it, and a part of it while the team runs off', async () => {
    expect(await world.read('Bijdragen', 'D5:E5')).toEqual([[900_000, 900_000]]);
    await world.write('Blad1', 'A1', {
      kind: 'formula',
      formula: '=FLEX.SCENARIO(FlexAssumptions[#All],FlexMunicipalities[#All],"Stoppen")',
    });
    expect(await world.read('Blad1', 'B2:E2')).toEqual([[900_000, 900_000, 225_000, 0]]);
    expect([...(await world.outcomes()).values()]).not.toContain('bad');
  });
});
