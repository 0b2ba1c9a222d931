import { afterEach, describe, expect, it } from 'vitest';
import type { EmbeddedWorkbook } from '../../../src/workbook/embedded/embedded';
import { createHeadlessWorkbook } from '../../../src/workbook/embedded/headless';
import type { Append, CellInput } from '../../../src/workbook/port';
import { writeXlsx } from '../../../src/workbook/xlsx';
import { readXlsx } from '../../../src/workbook/xlsx';
import { A, B, C, D, ledgerOf, ledgerPlan, PLACE, row, SHEET, shown, TOP } from '../../contract/ledger';
import { formula, number, sheetPlan, text } from '../../contract/plan';
import { plainValue } from '../../shown';
import { toyOptions } from './toys';

const open: EmbeddedWorkbook[] = [];

async function start(saved?: unknown): Promise<EmbeddedWorkbook> {
  const workbook = await createHeadlessWorkbook(toyOptions(saved === undefined ? {} : { saved }));
  open.push(workbook);
  return workbook;
}

afterEach(() => {
  for (const workbook of open.splice(0)) workbook.dispose();
});

const NEW: Append = { journal: [{ slot: 400, text: 'J1 ab {}' }], rows: [row(C), row(D)] };

async function book({ port }: EmbeddedWorkbook, what = NEW): Promise<void> {
  await port.append(PLACE, await port.prepareAppend(PLACE, 8), what);
}

const BEFORE = { area: { ...TOP, rows: 3 }, rows: [A, B].map(shown), beneath: [], journal: [] };
const AFTER = {
  area: { ...TOP, rows: 5 },
  rows: [A, B, C, D].map(shown),
  beneath: [],
  journal: [[400, 'J1 ab {}']],
};

describe('a booking in the grid', () => {
  it('is undone and redone in one step: rows, table and journal', async () => {
    const workbook = await start();
    await workbook.port.insertModel(ledgerPlan([A, B]));
    await book(workbook);
    expect(await ledgerOf(workbook.port)).toEqual(AFTER);
    await workbook.undo();
    expect(await ledgerOf(workbook.port)).toEqual(BEFORE);
    await workbook.redo();
    expect(await ledgerOf(workbook.port)).toEqual(AFTER);
  });

  it('is counted by formulas over the table', async () => {
    const workbook = await start();
    const plan = ledgerPlan([A, B]);
    const sums = sheetPlan('Som', {
      cells: [[formula(`=SUM(${PLACE.table}[Strippen])`), formula(`=ROWS(${PLACE.table}[#All])`)]],
    });
    await workbook.port.insertModel({ ...plan, sheets: [...plan.sheets, sums] });
    const read = async (): Promise<unknown[]> => {
      await workbook.calculated();
      const block = await workbook.port.readBlock({ sheet: 'Som', row: 0, column: 0, rows: 1, columns: 2 });
      return block.cells[0].map(({ value }) => plainValue(value));
    };
    expect(await read()).toEqual([1, 3]);
    await book(workbook);
    expect(await read()).toEqual([2.5, 5]);
    await workbook.undo();
    expect(await read()).toEqual([1, 3]);
  });

  it('shows its date as the row above shows one, and as the blank row of an empty table does', async () => {
    for (const rows of [[A], []]) {
      const workbook = await start();
      await workbook.port.insertModel(ledgerPlan(rows));
      await book(workbook);
      const { sheets } = await workbook.snapshot();
      const register = sheets.find(({ name }) => name === SHEET);
      const last = register?.cells[3 + rows.length + 2];
      expect([last?.[2].style?.numberFormat, last?.[3].style?.numberFormat]).toEqual(['d-m-yyyy', undefined]);
    }
  });

  it('looks like the rows that were named', async () => {
    const workbook = await start();
    const plan = ledgerPlan([A, B]);
    const [register, ...others] = plan.sheets;
    const style = { area: { row: 5, column: 2, rows: 1, columns: 1 }, style: { numberFormat: '0%' } };
    const styles = [...register.styles, style];
    await workbook.port.insertModel({ ...plan, sheets: [{ ...register, styles }, ...others] });
    const table = { table: PLACE.table };
    const prepared = await workbook.port.prepareAppend(table, 4);
    await workbook.port.append(table, prepared, { ...NEW, journal: [], like: [1, 0] });
    const { sheets } = await workbook.snapshot();
    const lines = sheets.find(({ name }) => name === SHEET)?.cells ?? [];
    expect([6, 7].map((line) => lines[line][2].style?.numberFormat)).toEqual(['0%', 'd-m-yyyy']);
  });

  it('is there after saving and opening, and its journal is still hidden', async () => {
    const workbook = await start();
    await workbook.port.insertModel(ledgerPlan([A, B]));
    await book(workbook);
    const again = await start(JSON.parse(JSON.stringify(workbook.save())));
    expect(await ledgerOf(again.port)).toEqual(AFTER);
    const { sheets } = await again.snapshot();
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Sheet1', false],
      [SHEET, false],
      [PLACE.journalSheet, true],
    ]);
  });

  it('is in the file of the workbook, with the table as long as it is and the journal hidden', async () => {
    const workbook = await start();
    await workbook.port.insertModel(ledgerPlan([A, B]));
    await book(workbook);
    const { sheets } = await readXlsx(await writeXlsx(await workbook.snapshot()));
    const [, register, journal] = sheets;
    expect(register.tables).toEqual([{ name: PLACE.table, row: 3, column: 1, rows: 5, columns: 4 }]);
    expect([register.hidden, journal.hidden]).toEqual([false, true]);
    expect(journal.cells[400][0].value).toEqual({ kind: 'text', text: 'J1 ab {}' });
  });

  it('takes little time in a register of 10,000 rows', async () => {
    const workbook = await start();
    const count = 10_000;
    const cells: CellInput[][] = [Array.from({ length: 16 }, (_, column) => text(`Kolom ${column}`))];
    for (let line = 1; line <= count; line += 1)
      cells.push(
        Array.from({ length: 16 }, (_, column) => (column < 4 ? number(line) : text(`${line}-${column}`))),
      );
    const area = { row: 0, column: 0, rows: count + 1, columns: 16 };
    await workbook.port.insertModel({
      ...ledgerPlan(),
      sheets: [
        sheetPlan(SHEET, { cells, tables: [{ name: PLACE.table, area }] }),
        sheetPlan(PLACE.journalSheet, { hidden: true }),
      ],
    });
    const place = { ...PLACE, slots: 16_384 };
    // The farthest slot: reading must not visit every slot before it one by one.
    await workbook.port.append(place, await workbook.port.prepareAppend(place, 8), {
      journal: [{ slot: 16_383, text: 'J1 ab {}' }],
      rows: [cells[1]],
    });
    const began = performance.now();
    const { table, journal } = await workbook.port.prepareAppend(place, 64);
    expect(performance.now() - began).toBeLessThan(1_000);
    expect([table.rows.length, journal]).toEqual([count + 1, [{ slot: 16_383, text: 'J1 ab {}' }]]);
  });
});
