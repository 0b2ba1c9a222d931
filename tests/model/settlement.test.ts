import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settle, type SettlementChoice, type SettlementLine } from '../../src/domain/contribution';
import { inhabitantsOf, MUNICIPALITIES } from '../../src/domain/drenthe';
import { centsOf, type Cents } from '../../src/domain/money/cents';
import type { Fraction } from '../../src/domain/money/decimal';
import type { CellInput } from '../../src/workbook/port';
import { cents } from '../domain/scenario/reference';
import { number, open, text } from './open';

const blank: CellInput = { kind: 'blank' };
const inhabitants = (year: number): number[] => MUNICIPALITIES.map(({ code }) => inhabitantsOf(code, year)!);
const third: Fraction = { numerator: 33n, denominator: 100n };
const planned = {
  budget: cents('1518461.50'),
  inhabitants: inhabitants(2025),
  fixed: MUNICIPALITIES.map(() => cents('25000')),
  share: third,
};
/** What was invoiced by the plan: the amounts of the design, the province first. */
const invoiced = [
  '501092.30',
  '61730.32',
  '124692.32',
  '61891.77',
  '75786.55',
  '59941.60',
  '180330.93',
  '105592.84',
  '76368.62',
  '73182.07',
  '69967.20',
  '74584.16',
  '53300.82',
].map(cents);

interface Year {
  readonly name: string;
  /** Cells of the sheet that are filled in. */
  readonly cells: Readonly<Record<string, CellInput>>;
  readonly final?: Partial<typeof planned> & { readonly province?: Cents };
  readonly advance?: readonly Cents[];
  readonly choice?: SettlementChoice;
}

const words = {
  nl: { sheet: 'Afrekening', keep: 'als reserve houden', good: '✓ klopt', budgeted: 'i als begroot' },
  en: { sheet: 'Settlement', keep: 'keep as reserve', good: '✓ agrees', budgeted: 'i as budgeted' },
} as const;

const change = (index: number, amount: string): Cents[] =>
  invoiced.map((paid, each) => (each === index ? cents(amount) : paid));

const years = (keep: string): readonly Year[] => [
  { name: 'all as planned', cells: {} },
  {
    name: 'cost below the budget',
    cells: { C6: number(1_402_118.37) },
    final: { budget: cents('1402118.37') },
  },
  {
    name: 'cost above the budget',
    cells: { C6: number(1_601_000.01) },
    final: { budget: cents('1601000.01') },
  },
  {
    name: 'another share, fixed amount and reference date',
    cells: { C6: number(1_500_000), C7: number(0.3), C9: number(20_000), C10: number(2024) },
    final: {
      budget: cents('1500000'),
      share: { numerator: 3n, denominator: 10n },
      fixed: MUNICIPALITIES.map(() => cents('20000')),
      inhabitants: inhabitants(2024),
    },
  },
  {
    name: 'a decided amount of the province',
    cells: { C6: number(1_450_000), C8: number(480_000) },
    final: { budget: cents('1450000'), province: cents('480000') },
  },
  {
    name: 'a decided amount of nothing',
    cells: { C8: number(0) },
    final: { province: 0n },
  },
  {
    name: 'another invoice',
    cells: { C6: number(1_510_000), B18: number(120_000) },
    final: { budget: cents('1510000') },
    advance: change(2, '120000'),
  },
  {
    name: 'another invoice of nothing',
    cells: { B22: number(0) },
    advance: change(6, '0'),
  },
  {
    name: 'the difference kept as a reserve',
    cells: { C6: number(1_400_000), C11: text(` ${keep.toUpperCase()}`) },
    final: { budget: cents('1400000') },
    choice: 'keep',
  },
  {
    name: 'an overrun kept by the team',
    cells: { C6: number(1_700_000.55), C10: number(2022), C11: text(keep) },
    final: { budget: cents('1700000.55'), inhabitants: inhabitants(2022) },
    choice: 'keep',
  },
];

describe.each(['nl', 'en'] as const)('the settlement, computed (%s)', (language) => {
  let world: Awaited<ReturnType<typeof open>>;
  const { sheet, keep, good, budgeted } = words[language];
  /** The formulas are the same in both languages: where only figures are at stake, the last cases do for English. */
  const cases = <T>(all: readonly T[]): readonly T[] => (language === 'nl' ? all : all.slice(-2));
  const C21 = async () => (await world.outcomes()).get('C21');
  const filled = async (
    cells: Readonly<Record<string, CellInput>>,
    then: () => Promise<void>,
  ): Promise<void> => {
    const addresses = Object.keys(cells);
    const before = await Promise.all(addresses.map((address) => world.content(sheet, address)));
    await Promise.all(addresses.map((address) => world.write(sheet, address, cells[address])));
    await then();
    await Promise.all(addresses.map((address, index) => world.write(sheet, address, before[index])));
  };

  beforeAll(async () => {
    world = await open(language);
  });
  afterAll(() => {
    world.workbook.dispose();
  });

  it.each(cases(years(keep)))('is that of the domain: $name', async ({ cells, final, advance, choice }) => {
    const wanted = settle({
      planned,
      final: { ...planned, ...final },
      advance: advance ?? invoiced,
      choice: choice ?? 'settle',
    });
    await filled(cells, async () => {
      const rows = await world.read(sheet, 'A16:K29');
      const lines = rows.map(([, paid, , , ...rest]) => [paid, ...rest.slice(0, 6)]);
      const fields: readonly (keyof SettlementLine)[] = [
        'advance',
        'final',
        'costEffect',
        'keyEffect',
        'invoiceEffect',
        'difference',
        'due',
      ];
      const found = lines.map((line) => line.map((value) => centsOf(value as number)));
      expect(found).toEqual(
        [...wanted.lines, wanted.total].map((line) => fields.map((field) => line[field])),
      );
      const [[kept]] = await world.read(sheet, 'B33');
      expect(centsOf(kept as number)).toBe(wanted.kept);
      expect(rows.map((row) => row[10])).toEqual(rows.map(() => good));
      expect(await world.read(sheet, 'C31:G31')).toEqual([[good, good, good, good, good]]);
      expect(await C21()).toBe('good');
    });
  });

  it('settles another year of the budget', async () => {
    await filled({ C5: number(2023) }, async () => {
      expect(await world.read(sheet, 'B6:C6')).toEqual([[783108.5, 783108.5]]);
      expect(await world.read(sheet, 'B9:C10')).toEqual([
        [8333.33, 8333.33],
        [2023, 2023],
      ]);
      expect(await world.read(sheet, 'B16:E16')).toEqual([[258425.81, 258425.81, 258425.81, 258425.81]]);
      expect(await C21()).toBe('good');
    });
  });

  it('follows the plan: a decided amount on Budget is the plan of the province', async () => {
    const budget = language === 'nl' ? 'Begroting' : 'Budget';
    await world.write(budget, 'D7', number(400_000));
    await filled({ C6: number(1_300_000) }, async () => {
      expect(await world.read(sheet, 'B8:C8')).toEqual([[400_000, 400_000]]);
      // Whatever the cost, the province pays what was decided; the municipalities have the whole difference.
      expect(await world.read(sheet, 'C16:F16')).toEqual([[400_000, 400_000, 400_000, 0]]);
      expect(await world.read(sheet, 'F29')).toEqual([[-218_461.5]]);
      expect(await C21()).toBe('good');
    });
    await world.write(budget, 'D7', { kind: 'formula', formula: '=""' });
  });

  it('waits while there is an error in the plan', async () => {
    const budget = language === 'nl' ? 'Begroting' : 'Budget';
    const before = await world.content(budget, 'D10');
    await world.write(budget, 'D10', number(100_000));
    expect(await C21()).toBe('info');
    await world.write(budget, 'D10', before);
    expect(await C21()).toBe('good');
  });

  it('says while the actual cost is still the budget', async () => {
    expect(await world.read(sheet, 'D6')).toEqual([[budgeted]]);
    await filled({ C6: number(1_500_000) }, async () => {
      expect(String((await world.read(sheet, 'D6'))[0][0])).toMatch(/^✓/);
    });
  });

  it('keeps an advance beside its name when the municipalities are sorted', async () => {
    const names = await world.read(sheet, 'A17:A18');
    const other = language === 'nl' ? 'Gemeenten' : 'Municipalities';
    const sorted = await world.read(other, 'B5:B6');
    await world.write(other, 'B5', text(String(sorted[1][0])));
    await world.write(other, 'B6', text(String(sorted[0][0])));
    expect(await world.read(sheet, 'A17:A18')).toEqual(names);
    expect((await world.read(sheet, 'K17:K18')).flat().every((cell) => String(cell).startsWith('!'))).toBe(
      true,
    );
    await world.write(other, 'B5', text(String(sorted[0][0])));
    await world.write(other, 'B6', text(String(sorted[1][0])));
    expect(await C21()).toBe('good');
  });

  /** Each mistake, and the cell that is red for it. */
  const mistakes: readonly [name: string, cells: Readonly<Record<string, CellInput>>, red: string][] = [
    ['a year without a budget', { C5: number(2026) }, 'D5'],
    ['an unknown choice', { C11: text('misschien') }, 'D11'],
    ['no choice', { C11: blank }, 'D11'],
    ['a reference date without inhabitants', { C10: number(2019) }, 'D10'],
    ['an advance left empty', { B20: blank }, 'K20'],
    ['text for an advance', { B20: text('veel') }, 'K20'],
    ['half a cent invoiced', { B20: number(75_786.555) }, 'K20'],
    ['a fixed amount beyond the part', { C9: number(90_000) }, 'K20'],
    ['33 for 33 %', { C7: number(33) }, 'K16'],
    ['a negative cost', { C6: number(-1) }, 'K16'],
    ['a name that stands elsewhere on Municipalities', { A20: text('Westerveld') }, 'K20'],
    ['an amount typed over the final one', { E16: number(500_000) }, 'E31'],
  ];
  it.each(cases(mistakes))('is not in order with %s', async (_, cells, red) => {
    await filled(cells, async () => {
      expect(String((await world.read(sheet, red))[0][0])).toMatch(/^!/);
      expect(await C21()).toBe('bad');
    });
    expect(await C21()).toBe('good');
  });
});
