// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openExcelWorld } from '../../contract/excel-world';
import type { ExcelWorld } from '../../contract/excel-world';

let world: ExcelWorld;
beforeEach(async () => {
  world = await openExcelWorld();
});
afterEach(() => world.dispose());

const widths = (): ReadonlyMap<number, number> => world.connection.host.workbook.sheets[0].columnWidths;

const insert = async (address: string, formula: string): Promise<void> => {
  await world.user.select('Blad1', address);
  await world.port.insertFormula(formula, { rows: 1, columns: 1 });
};

// The modelled Excel fits a column with 5.25 points for each character and 3.75 more; it begins at 48 points.
it('widens a column for what the formula shows, and makes none narrower', async () => {
  await world.user.type('Blad1', 'C1', 'twintig tekens lang.');
  await insert('A1', '=C1');
  expect(widths().get(0)).toBe(20 * 5.25 + 3.75);
  await insert('A2', '=1+1');
  expect(widths().get(0)).toBe(20 * 5.25 + 3.75);
  await insert('B1', '=1+1');
  expect(widths().get(1)).toBe(48);
});

it('widens to 40 characters at most', async () => {
  await world.user.type('Blad1', 'C1', 'x'.repeat(100));
  await insert('A1', '=C1');
  // 40 characters of 7 pixels, and 5 of padding.
  expect(widths().get(0)).toBe(285 * 0.75);
});

it('knows a formula as put that stands there, although the answer was lost', async () => {
  const { host } = world.connection;
  host.faults.add({ kind: 'lost-after', on: 'write', nth: 1 });
  // The first look after it too.
  host.faults.add({ kind: 'lost-before', on: 'read', nth: 3 });
  await insert('A1', '=1+1');
  expect(host.faults.pending).toBe(0);
  expect(host.workbook.sheet('Blad1')?.formulaText(0, 0)).toBe('=1+1');
  host.faults.add({ kind: 'lost-before', on: 'write', nth: 1 });
  await expect(insert('A2', '=1+2')).rejects.toMatchObject({ kind: 'outcome-unknown' });
  await insert('A2', '=1+2');
  expect(host.workbook.sheet('Blad1')?.formulaText(1, 0)).toBe('=1+2');
});

it('keeps the formula where the sheet lets nobody change its columns', async () => {
  world.connection.host.faults.add({ kind: 'protected', on: 'write', nth: 2 });
  await insert('A1', '=1+1');
  const { cells } = await world.port.readBlock({ sheet: 'Blad1', row: 0, column: 0, rows: 1, columns: 1 });
  expect(cells[0][0].formula).toBe('=1+1');
});
