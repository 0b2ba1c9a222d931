// @vitest-environment jsdom
/** The merge that the tests of booking together rely on. */
import { afterEach, describe, expect, it } from 'vitest';
import type { CellInput } from '../../src/workbook/port';
import { A, B, C, D, ledgerPlan, PLACE, row, SHEET } from '../contract/ledger';
import { number, text } from '../contract/plan';
import { coAuthors } from './co-authors';
import type { CoAuthorOptions, CoAuthors } from './co-authors';

const opened: CoAuthors[] = [];
afterEach(() => {
  for (const clients of opened.splice(0)) clients.close();
});

async function together(count: number, options?: CoAuthorOptions): Promise<CoAuthors> {
  const clients = await coAuthors(count, ledgerPlan([A]), options);
  opened.push(clients);
  return clients;
}

/** Writes into cells of the register, from the row and column given. */
const write = (clients: CoAuthors, who: number, at: [number, number], cells: CellInput[]): Promise<void> =>
  clients.run(who, () =>
    clients.port(who).writeBlock({ sheet: SHEET, row: at[0], column: at[1] }, [cells], 'overwrite'),
  );

/** What a row of somebody's register shows. */
const line = (clients: CoAuthors, who: number, at: number): unknown[] =>
  Array.from({ length: 4 }, (_, column) =>
    clients
      .workbook(who)
      .sheet(SHEET)
      ?.formulaText(at, 1 + column),
  );

const size = (clients: CoAuthors, who: number): number | undefined =>
  clients.workbook(who).table(PLACE.table)?.area.rows;

const book = (clients: CoAuthors, who: number, entry: typeof A): Promise<unknown> =>
  clients.run(who, async () =>
    clients.port(who).append(PLACE, await clients.port(who).prepareAppend(PLACE, 8), {
      journal: [{ slot: 10 + who, text: entry[0] }],
      rows: [row(entry)],
    }),
  );

describe('copies of a workbook', () => {
  it('go their own ways until they are brought together', async () => {
    const clients = await together(2);
    await write(clients, 0, [4, 1], [text('B-X')]);
    expect([line(clients, 0, 4)[0], line(clients, 1, 4)[0]]).toEqual(['B-X', 'B-A']);
    clients.sync([0, 1]);
    expect([line(clients, 0, 4)[0], line(clients, 1, 4)[0]]).toEqual(['B-X', 'B-X']);
  });

  it.each([
    [[0, 1], 'van 1'],
    [[1, 0], 'van 0'],
  ])('of two edits of a cell keep the last: %j', async (order, expected) => {
    const clients = await together(2);
    await write(clients, 0, [4, 4], [text('van 0')]);
    await write(clients, 1, [4, 4], [text('van 1')]);
    clients.sync(order);
    expect([0, 1].map((who) => line(clients, who, 4)[3])).toEqual([expected, expected]);
  });

  it('merge cell by cell, so that a row may be of two people', async () => {
    const clients = await together(2);
    await write(clients, 0, [5, 1], [text('B-X'), number(1)]);
    await write(clients, 1, [5, 2], [number(2), number(3)]);
    clients.sync([0, 1]);
    expect(line(clients, 0, 5)).toEqual(['B-X', 2, 3, '']);
  });

  it('keep a deletion', async () => {
    const clients = await together(2);
    await write(clients, 0, [4, 4], [{ kind: 'blank' }]);
    clients.sync([1, 0]);
    expect(line(clients, 1, 4)[3]).toBe('');
  });

  it.each([
    [true, 'van 0'],
    [false, ''],
  ])(
    'let a blank in a blank cell win only where that is an edit (no edit: %s)',
    async (blankIsNoEdit, expected) => {
      const clients = await together(2, { blankIsNoEdit });
      await write(clients, 0, [6, 4], [text('van 0')]);
      await write(clients, 1, [6, 4], [{ kind: 'blank' }]);
      clients.sync([0, 1]);
      expect(line(clients, 0, 6)[3]).toBe(expected);
    },
  );

  it('make a table as long as in the longest copy', async () => {
    const clients = await together(3);
    await book(clients, 1, B);
    await book(clients, 1, C);
    await book(clients, 2, D);
    clients.sync([0, 1, 2]);
    expect([0, 1, 2].map((who) => size(clients, who))).toEqual([4, 4, 4]);
    // Two wrote row 6: the later one has it. Nobody else wrote row 7.
    expect([line(clients, 0, 5)[0], line(clients, 0, 6)[0]]).toEqual(['B-D', 'B-C']);
    const journal = clients.workbook(0).sheet(PLACE.journalSheet);
    expect([11, 12].map((slot) => journal?.formulaText(slot, 0))).toEqual(['B-C', 'B-D']);
  });

  it('leave out whoever is not there, who comes in later with what they did', async () => {
    const clients = await together(3);
    await write(clients, 0, [4, 4], [text('van 0')]);
    await write(clients, 2, [4, 4], [text('van 2')]);
    await write(clients, 2, [4, 1], [text('B-Z')]);
    clients.sync([0, 1]);
    expect([0, 1, 2].map((who) => line(clients, who, 4)[3])).toEqual(['van 0', 'van 0', 'van 2']);
    clients.sync([1, 2, 0]);
    for (const who of [0, 1, 2]) expect(line(clients, who, 4)).toEqual(['B-Z', A[1], A[2], 'van 2']);
  });

  it('count an edit once', async () => {
    const clients = await together(2);
    await write(clients, 0, [4, 4], [text('eerst')]);
    clients.sync([0, 1]);
    await write(clients, 1, [4, 4], [text('daarna')]);
    clients.sync([1, 0]);
    expect(line(clients, 0, 4)[3]).toBe('daarna');
  });
});

describe('one client', () => {
  it('is of one person at a time', async () => {
    const clients = await together(2);
    const inside = clients.run(0, () => clients.run(1, () => Promise.resolve()));
    await expect(inside).rejects.toThrow('two people at the same time');
    expect(await clients.run(1, () => Promise.resolve('weer'))).toBe('weer');
  });

  it('reaches the copy of whoever is at work', async () => {
    const clients = await together(2);
    await write(clients, 1, [4, 4], [text('van 1')]);
    const seen = await clients.run(1, () => clients.port(0).readTables([PLACE.table]));
    expect(seen.get(PLACE.table)?.rows[0][3].value).toEqual({ kind: 'text', text: 'van 1' });
  });
});

describe('what cannot be merged', () => {
  it('fails loudly: rows above a table, columns and sheets in one copy only', async () => {
    for (const act of [
      (clients: CoAuthors) => clients.workbook(0).deleteSheet(clients.workbook(0).sheets[2]),
      (clients: CoAuthors) => {
        const table = clients.workbook(0).table(PLACE.table);
        if (table) table.area = { ...table.area, row: table.area.row + 1 };
      },
    ]) {
      const clients = await together(2);
      act(clients);
      expect(() => clients.sync([0, 1])).toThrow('merging moved tables');
    }
  });
});
