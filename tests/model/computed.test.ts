import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CellInput } from '../../src/workbook/port';
import { number, open, text } from './open';

const sheetNames = {
  nl: { budget: 'Begroting', contributions: 'Bijdragen', strips: 'Strippen', municipalities: 'Gemeenten' },
  en: {
    budget: 'Budget',
    contributions: 'Contributions',
    strips: 'Strips',
    municipalities: 'Municipalities',
  },
};

describe.each(['nl', 'en'] as const)('the model, computed by our functions (%s)', (language) => {
  let world: Awaited<ReturnType<typeof open>>;
  const sheets = sheetNames[language];

  beforeAll(async () => {
    world = await open(language);
  });
  afterAll(() => {
    world.workbook.dispose();
  });

  it('shows the published amounts and adds up to the cent', async () => {
    expect(await world.read(sheets.contributions, 'D5:F5')).toEqual([[258425.81, 501092.3, 501092.3]]);
    expect(await world.read(sheets.contributions, 'D18:F20')).toEqual([
      [524682.69, 1017369.2, 1017369.2],
      [783108.5, 1518461.5, 1518461.5],
      [783108.5, 1518461.5, 1518461.5],
    ]);
  });

  it('splits 2025 as the design shows it', async () => {
    expect((await world.read(sheets.contributions, 'F6:F17')).flat()).toEqual([
      61730.32, 124692.32, 61891.77, 75786.55, 59941.6, 180330.93, 105592.84, 76368.62, 73182.07, 69967.2,
      74584.16, 53300.82,
    ]);
  });

  it('grants 136 strips for 2024 and 137 for 2025, Westerveld 9 and Emmen 14', async () => {
    expect(await world.read(sheets.strips, 'B17:C17')).toEqual([[136, 137]]);
    expect(await world.read(sheets.strips, 'A10:B10')).toEqual([['Emmen', 14]]);
    expect(await world.read(sheets.strips, 'A16:B16')).toEqual([['Westerveld', 9]]);
  });

  // The formulas are the same in both languages: the rest is about figures only.
  if (language === 'en') return;

  it('takes an agreed number of zero strips as zero, on every card', async () => {
    await world.write(sheets.municipalities, 'I5', number(0));
    expect(await world.read(sheets.strips, 'E5:F5')).toEqual([[0, 0]]);
    await world.write(sheets.municipalities, 'I5', { kind: 'blank' });
    expect(await world.read(sheets.strips, 'E5:F5')).toEqual([[10, 10]]);
  });

  it('takes a decided amount of zero as decided', async () => {
    await world.write(sheets.budget, 'D7', number(0));
    expect(await world.read(sheets.budget, 'D8:D9')).toEqual([[0], [1518461.5]]);
    expect(await world.read(sheets.contributions, 'F18:F19')).toEqual([[1518461.5], [1518461.5]]);
    await world.write(sheets.budget, 'D7', { kind: 'formula', formula: '=""' });
    expect(await world.read(sheets.budget, 'D8')).toEqual([[501092.3]]);
  });

  it('shows the gap to a true third', async () => {
    const [gaps] = await world.read(sheets.budget, 'B21:D21');
    expect(gaps).toEqual([2610.52, 5061.7, 5061.7]);
  });

  it('adds up the fixed amounts as the contributions take them: each to the cent first', async () => {
    await world.write(sheets.budget, 'D10', number(25000.004));
    expect(await world.read(sheets.budget, 'D12')).toEqual([[300000]]);
    await world.write(sheets.budget, 'D10', number(25000));
  });

  it('finds every check in order, and the two contradictions good to know', async () => {
    const outcomes = await world.outcomes();
    expect([...outcomes.values()].filter((outcome) => outcome === 'good')).toHaveLength(19);
    expect(outcomes.get('C16')).toBe('info');
    expect(outcomes.get('C17')).toBe('info');
  });
});

describe('the checks of the model', () => {
  let world: Awaited<ReturnType<typeof open>>;

  beforeAll(async () => {
    world = await open('nl');
  });
  afterAll(() => {
    world.workbook.dispose();
  });

  /** Each mistake, which checks must ask for action, and which become good to know. */
  const mistakes: readonly [
    name: string,
    sheet: string,
    cell: string,
    wrong: CellInput,
    bad: readonly string[],
    info: readonly string[],
  ][] = [
    // Where an error stands, what follows from it waits (and is listed as good to know).
    [
      'an emptied budget',
      'Begroting',
      'B5',
      { kind: 'blank' },
      ['C01', 'C02', 'C05'],
      ['C03', 'C04', 'C06', 'C07'],
    ],
    [
      'text for a budget',
      'Begroting',
      'B5',
      text('veel'),
      ['C01', 'C02'],
      ['C03', 'C04', 'C05', 'C06', 'C07'],
    ],
    ['33 for 33 %', 'Begroting', 'C6', number(33), ['C02'], ['C03', 'C04', 'C05', 'C06']],
    ['another budget', 'Begroting', 'D5', number(2000000), [], ['C06', 'C07']],
    ['the printed total', 'Begroting', 'D5', number(1518462), [], ['C06']],
    ['a fixed amount beyond the part', 'Begroting', 'D10', number(100000), ['C02', 'C05'], ['C03', 'C04']],
    ['an amount typed over the formula', 'Bijdragen', 'F6', number(1), ['C02'], ['C03', 'C04']],
    ['an inhabitant more', 'Gemeenten', 'H10', number(109679), [], ['C09']],
    ['no inhabitants', 'Gemeenten', 'H10', { kind: 'blank' }, ['C08'], ['C09']],
    ['a provisional population', 'Gemeenten', 'N8', text('voorlopig'), [], ['C10']],
    ['a name twice', 'Gemeenten', 'B6', text('Emmen'), ['C11'], []],
    ['a thirteenth municipality in the table alone', 'Gemeenten', 'B17', text('Nieuwe Venen'), ['C11'], []],
    ['text for a year of leaving', 'Gemeenten', 'D10', text('abc'), ['C12'], []],
    ['leaving before joining', 'Gemeenten', 'D10', number(2022), ['C12'], []],
    ['a minimum above the maximum', 'Strippen', 'I7', number(15), ['C02'], ['C13', 'C15']],
    ['half a strip agreed', 'Gemeenten', 'I5', number(10.5), ['C14'], ['C15']],
    ['agreed strips', 'Gemeenten', 'I5', number(12), [], ['C15']],
    ['no strips at all agreed', 'Gemeenten', 'I5', number(0), [], ['C15']],
  ];

  it.each(mistakes)('notice %s', async (_, sheet, cell, wrong, bad, info) => {
    const back = await world.content(sheet, cell);
    await world.write(sheet, cell, wrong);
    const outcomes = [...(await world.outcomes())];
    // The two contradictions are always good to know.
    const [badIds, infoIds] = ['bad', 'info'].map((wanted) =>
      outcomes.filter(([id, outcome]) => outcome === wanted && id < 'C16').map(([id]) => id),
    );
    await world.write(sheet, cell, sheet === 'Bijdragen' ? { kind: 'blank' } : back);
    expect({ bad: badIds, info: infoIds }).toEqual({ bad, info });
    const after = [...(await world.outcomes())].filter(([, outcome]) => outcome !== 'good');
    expect(after.map(([id]) => id)).toEqual(['C16', 'C17', 'C20']);
  });
});
