import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drentheData } from '../../src/model';
import { open, text } from './open';

/*
 * 1,518,461.50 of 2025 grows by 3.5 % a year, each year to the cent. In the growth scenario 10 fte cost 150,000 each in
 * 2025, which grows, and 318,461.50 stays; with 8 fte what stays is 250,000.
 */
const continued = [
  783_108.5, 1_518_461.5, 1_518_461.5, 1_571_607.65, 1_626_613.92, 1_683_545.41, 1_742_469.5, 1_803_455.93,
];
const years = [2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];

describe.each([
  [
    'nl',
    "Scenario's",
    ['Ongewijzigd door', 'Doorgroei naar 10 fte', 'Naar 8 fte', 'Centrumgemeente'],
    'Totaal',
  ],
  ['en', 'Scenarios', ['Continued unchanged', 'Growth to 10 fte', 'To 8 fte', 'Host municipality'], 'Total'],
] as const)('the sheet with scenarios side by side (%s)', (language, sheet, names, total) => {
  let world: Awaited<ReturnType<typeof open>>;

  beforeAll(async () => {
    world = await open(language);
  });
  afterAll(() => {
    world.workbook.dispose();
  });

  it('is printed without the figures behind its charts, however long it becomes', async () => {
    const { sheets } = await world.workbook.snapshot();
    expect(sheets.find(({ name }) => name === sheet)?.print).toEqual({
      landscape: true,
      titleRows: 1,
      area: { row: 0, column: 0, rows: 1_048_576, columns: 11 },
    });
  });

  it('compares four of them in every year, to the cent', async () => {
    const cells = await world.read(sheet, 'A14:K23');
    expect(cells[0].slice(1, 5)).toEqual(names);
    expect(cells.map(([year]) => year).slice(1)).toEqual([...years, total]);
    expect(cells.slice(1, 9).map((row) => row[1])).toEqual(continued);
    // 10 × 155,250 + 318,461.50 and 8 × 155,250 + 250,000.
    expect(cells[4].slice(1)).toEqual([
      1_571_607.65, 1_870_961.5, 1_492_000, 1_571_607.65, 299_353.85, -79_607.65, 0, 0.1905, -0.0507, 0,
    ]);
  });

  it('explains the difference of the first two by cause', async () => {
    const cells = await world.read(sheet, 'A35:B45');
    // Without an index: 1,818,461.50 for 1,518,461.50.
    expect(cells.map(([, amount]) => amount).slice(1)).toEqual([
      1_571_607.65, 299_353.85, 0, 0, 0, 0, 0, 0, 0, 1_870_961.5,
    ]);
    expect([cells[1][0], cells[10][0]]).toEqual([names[0], names[1]]);
  });

  it('sets the parties side by side, adding up', async () => {
    const cells = await world.read(sheet, 'A50:E64');
    expect(cells).toHaveLength(15);
    expect(cells[14].slice(0, 3)).toEqual([total, 1_571_607.65, 1_870_961.5]);
    const sum = cells.slice(1, 14).reduce((cents, row) => cents + Math.round(Number(row[1]) * 100), 0);
    expect(sum).toBe(157_160_765);
  });

  it('follows another party, measure and scenario', async () => {
    await world.write(sheet, 'B4', text('total'));
    await world.write(sheet, 'B5', text('Emmen'));
    await world.write(sheet, 'B8', text(names[3]));
    const cells = await world.read(sheet, 'A14:E18');
    expect(cells[0].slice(1, 3)).toEqual([names[0], names[3]]);
    expect(Number(cells[4][2])).toBeGreaterThan(Number(cells[4][1]));
    const [[heading]] = await world.read(sheet, 'A13');
    expect(heading).toMatch(/Emmen$/);
    await world.write(sheet, 'B9', { kind: 'blank' });
    expect((await world.read(sheet, 'A14:E14'))[0].slice(1)).toEqual([names[0], names[3], '', names[3]]);
  });

  it('gives the figures to the charts with names that are texts', async () => {
    await world.write(sheet, 'B4', text('contribution'));
    await world.write(sheet, 'B5', text(total));
    const cells = await world.read(sheet, 'M14:Q22');
    expect(cells[0].slice(0, 2)).toEqual([null, 'Scenario 1']);
    expect(cells.slice(1).map((row) => row[1])).toEqual(continued);
  });
});

it('leaves the sheet blank where there are no scenarios', async () => {
  const world = await open('nl', { ...drentheData, assumptions: { nl: [], en: [] } });
  const cells = await world.read("Scenario's", 'A14:K60');
  expect(cells.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('#'))).toEqual([]);
  expect((await world.outcomes()).get('C22')).toBe('good');
  world.workbook.dispose();
});
