// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Append } from '../../../src/workbook/port';
import { openExcelWorld } from '../../contract/excel-world';
import type { ExcelWorld } from '../../contract/excel-world';
import { A, B, C, D, ledgerOf, ledgerPlan, PLACE, row, SHEET, shown, TOP } from '../../contract/ledger';
import { keep, number, sheetPlan, text } from '../../contract/plan';
import { rejection } from '../../contract/stage';

let world: ExcelWorld;
beforeEach(async () => {
  world = await openExcelWorld();
});
afterEach(() => world.dispose());

const NEW: Append = { journal: [{ slot: 2, text: 'J1 ab {}' }], rows: [row(C), row(D)] };

/** The requests that some work makes, in order. */
async function requestsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const { requests } = world.connection.host;
  const start = requests.length;
  await work();
  return requests.slice(start).map(({ kind }) => kind);
}

const booking = async (): Promise<void> => {
  await world.port.append(PLACE, await world.port.prepareAppend(PLACE, 64), NEW);
};

describe('the cost of a booking', () => {
  it.each([true, false])('is two round trips, also where tables grow by themselves (%s)', async (grow) => {
    world.connection.host.workbook.tablesGrow = grow;
    await world.port.insertModel(ledgerPlan([A, B]));
    expect(await requestsOf(booking)).toEqual(['read', 'write']);
    expect((await ledgerOf(world.port)).area.rows).toBe(5);
  });

  it('is two round trips for the first booking too', async () => {
    await world.port.insertModel(ledgerPlan());
    expect(await requestsOf(booking)).toEqual(['read', 'write']);
  });

  it('is one round trip where it is refused for lack of room', async () => {
    await world.port.insertModel(ledgerPlan([A]));
    await world.user.type(SHEET, 'B7', 'in de weg');
    expect(await requestsOf(() => rejection(booking()))).toEqual(['read']);
  });

  it('does not grow with the slots of the journal', async () => {
    await world.port.insertModel(ledgerPlan([A]));
    const { host } = world.connection;
    const answer = host.answer.bind(host);
    const sizes: number[] = [];
    host.answer = (body, flags) => {
      const result = answer(body, flags);
      if (result.ok) sizes.push(result.body.length);
      return result;
    };
    await world.port.prepareAppend({ ...PLACE, slots: 16_384 }, 8);
    expect(Math.max(...sizes)).toBeLessThan(5_000);
  });
});

describe('a ledger too large for one answer', () => {
  it('is read in slices, table and journal', async () => {
    // Excel on the web gives 5 MB at most: 250 rows with 20,000 characters are as much.
    const long = (index: number): string => `B-${index} ${'x'.repeat(20_000)}`;
    const count = 250;
    const rows = Array.from({ length: count }, (_, index) => [text(long(index)), number(index)]);
    const name = 'FlexGroot';
    const area = { row: 0, column: 0, rows: count + 1, columns: 2 };
    await world.port.insertModel({
      ...ledgerPlan(),
      sheets: [
        sheetPlan('Groot', { cells: [[text('Kenmerk'), text('Nummer')], ...rows], tables: [{ name, area }] }),
        sheetPlan('Vol', { cells: rows.map(([id]) => [id]) }),
      ],
      activate: 'Groot',
    });
    const place = { table: name, journalSheet: 'Vol', slots: 16_384 };
    const prepared = await world.port.prepareAppend(place, 4);
    expect(prepared.table.area).toEqual({ ...area, sheet: 'Groot' });
    expect(prepared.table.rows.map(([id]) => id.value)).toEqual(
      rows.map((_, index) => ({ kind: 'text', text: long(index) })),
    );
    expect(prepared.journal).toEqual(rows.map((_, slot) => ({ slot, text: long(slot) })));
  });
});

describe('new rows', () => {
  it('look like the row above them, so that a date shows as one', async () => {
    await world.port.insertModel(ledgerPlan([A]));
    await booking();
    const sheet = world.connection.host.workbook.sheet(SHEET);
    expect([6, 7].map((line) => sheet?.cell(line - 1, 2).format.numberFormat)).toEqual([
      'd-m-yyyy',
      'd-m-yyyy',
    ]);
    expect(sheet?.cell(5, 3).format.numberFormat).toBe('General');
  });

  it('look like the rows that were named', async () => {
    const plan = ledgerPlan([A, B]);
    const [register, ...others] = plan.sheets;
    const style = { area: { row: 5, column: 2, rows: 1, columns: 1 }, style: { numberFormat: '0%' } };
    const styles = [...register.styles, style];
    await world.port.insertModel({ ...plan, sheets: [{ ...register, styles }, ...others] });
    const prepared = await world.port.prepareAppend({ table: PLACE.table }, 4);
    await world.port.append({ table: PLACE.table }, prepared, { ...NEW, journal: [], like: [1, 0] });
    const sheet = world.connection.host.workbook.sheet(SHEET);
    expect([7, 8].map((line) => sheet?.cell(line - 1, 2).format.numberFormat)).toEqual(['0%', 'd-m-yyyy']);
  });

  it('look like the blank row of a table without entries', async () => {
    await world.port.insertModel(ledgerPlan());
    await booking();
    const sheet = world.connection.host.workbook.sheet(SHEET);
    expect([5, 6].map((line) => sheet?.cell(line - 1, 2).format.numberFormat)).toEqual([
      'd-m-yyyy',
      'd-m-yyyy',
    ]);
  });
});

describe('taking back a booking that failed half-way', () => {
  /** Lets the next write fail after all of it but the last action was done. */
  const failLate = (): void => world.fault?.('host');

  /** Does something after the next request, before the add-in can undo it. */
  const afterNext = (action: () => void): void => {
    const { host } = world.connection;
    const answer = host.answer.bind(host);
    host.answer = (body, flags) => {
      host.answer = answer;
      const result = answer(body, flags);
      action();
      return result;
    };
  };

  it('leaves what somebody put in its place meanwhile', async () => {
    await world.port.insertModel(ledgerPlan([A]));
    const prepared = await world.port.prepareAppend(PLACE, 8);
    const { host } = world.connection;
    afterNext(() => host.user.type(SHEET, 'B6', 'B-ANDER'));
    failLate();
    await rejection(world.port.append(PLACE, prepared, NEW));
    expect((await ledgerOf(world.port)).journal).toEqual([]);
    const sheet = host.workbook.sheet(SHEET);
    expect(sheet?.formulaText(5, 1)).toBe('B-ANDER');
    expect(sheet?.isBlank(6, 1)).toBe(true);
  });

  it('leaves what somebody wrote in a column of their own, and its row in the table', async () => {
    await world.port.insertModel(ledgerPlan([A]));
    await world.user.addColumn(PLACE.table, 'Eigen');
    const prepared = await world.port.prepareAppend(PLACE, 8);
    afterNext(() => world.connection.host.user.type(SHEET, 'F6', 'van mij'));
    failLate();
    const rows = NEW.rows.map((cells) => [...cells, keep]);
    await rejection(world.port.append(PLACE, prepared, { ...NEW, rows }));
    const blank = { kind: 'blank' } as const;
    expect(await ledgerOf(world.port)).toMatchObject({
      area: { ...TOP, rows: 3, columns: 5 },
      rows: [
        [...shown(A), blank],
        [blank, blank, blank, blank, { kind: 'text', text: 'van mij' }],
      ],
      beneath: [],
      journal: [],
    });
  });

  it('does not touch entries that moved to where it was to be written', async () => {
    await world.port.insertModel(ledgerPlan([A, B]));
    const prepared = await world.port.prepareAppend(PLACE, 8);
    for (let times = 0; times < 2; times += 1) await world.user.insertRow(SHEET, 1);
    failLate();
    await rejection(world.port.append(PLACE, prepared, NEW));
    expect(await ledgerOf(world.port)).toEqual({
      area: { ...TOP, row: 5, rows: 3 },
      rows: [A, B].map(shown),
      beneath: [],
      journal: [],
    });
  });

  it('leaves the outcome open when it cannot be taken back', async () => {
    await world.port.insertModel(ledgerPlan([A]));
    const prepared = await world.port.prepareAppend(PLACE, 8);
    failLate();
    world.connection.host.faults.add({ kind: 'lost-before', on: 'write', nth: 2 });
    expect((await rejection(world.port.append(PLACE, prepared, NEW))).kind).toBe('outcome-unknown');
  });

  it('leaves alone what was written when only the answer was lost', async () => {
    await world.port.insertModel(ledgerPlan([A]));
    const prepared = await world.port.prepareAppend(PLACE, 8);
    world.fault?.('outcome-unknown');
    const requests = await requestsOf(async () => {
      expect((await rejection(world.port.append(PLACE, prepared, NEW))).kind).toBe('outcome-unknown');
    });
    expect(requests).toEqual(['write']);
    expect((await ledgerOf(world.port)).rows).toEqual([A, C, D].map(shown));
  });
});
