import { describe, expect, it } from 'vitest';
import { checkOf, journalText, type Booking, type Entry } from '../../../src/domain/ledger';
import { ledgerFindings, type LedgerFinding } from '../../../src/taskpane/ledger/findings';
import { repair } from '../../../src/taskpane/ledger/repair';
import { readLedgerView } from '../../../src/taskpane/ledger/view';
import { ledgerFields, type LedgerField } from '../../../src/tables/ledger';
import type { CellContent, Replacement, SheetPlan } from '../../../src/workbook/port';
import { entry } from '../../domain/ledger/fixture';
import { FakePort } from '../fake-port';

type PlacedTable = SheetPlan['tables'][number];
const JOURNAL = 'FlexJournal';
const by = { recordedAt: '2025-03-01 09:00:00', recordedBy: 'Jansen' };
const grant = entry('grant', 14, { id: 'B-GRANT', description: 'Kaart 2025', ...by });
const used = entry('use', 3, { id: 'B-USED', hours: 40, ...by });
const given = entry('transfer', -2, { id: 'B-SWAP', group: '1/2', ...by });
const taken = entry('transfer', 2, { id: 'B-SWAP.2', holder: 'Assen', group: '2/2', ...by });
const booked: readonly Booking[] = [[grant], [used], [given, taken]].map((entries) => ({
  id: entries[0].id,
  entries,
}));
const all = [grant, used, given, taken];

const text = (value: string): CellContent => ({ value: { kind: 'text', text: value } });
const number = (value: number): CellContent => ({ value: { kind: 'number', number: value } });
const blank: CellContent = { value: { kind: 'blank' } };

const tools = {
  language: 'nl',
  stamp: () => ({ id: 'B-STAMPED', at: '2025-12-01 10:00:00', by: 'De Vries' }),
  random: () => 0.5,
} as const;

const open = (bookings = booked): FakePort => FakePort.withModel('nl', bookings);
/** Types into a cell of the register, as a user would. */
function type(port: FakePort, row: number, field: LedgerField, content: CellContent): void {
  const area = port.tableArea('FlexLedger');
  port.set(area.sheet, area.row + 1 + row, area.column + ledgerFields.indexOf(field), content);
}

function erase(port: FakePort, row: number): void {
  for (const field of ledgerFields) type(port, row, field, blank);
}

/** A row as typed by hand or copied, below the others. */
async function addRow(port: FakePort, from: number, change: Partial<Record<LedgerField, CellContent>> = {}) {
  const { rows } = (await readLedgerView(port)).prepared.table;
  const cells = ledgerFields.map((field, column) => change[field] ?? rows[from][column]);
  port.insertTableRow('FlexLedger', rows.length, cells);
  return rows.length;
}

const findings = async (port: FakePort): Promise<readonly LedgerFinding[]> =>
  ledgerFindings(await readLedgerView(port));
const found = async (port: FakePort): Promise<string[]> =>
  (await findings(port)).map(({ code, fix }) => `${code}: ${fix ?? 'none'}`);
/** Repairs what is found, all of it at once. */
const mend = async (port: FakePort): Promise<void> => repair(port, await findings(port), tools);
const entries = async (port: FakePort): Promise<readonly Entry[]> =>
  (await readLedgerView(port)).audit.entries;

describe('a row that is not what was booked', () => {
  it.each([
    ['was edited', 'edited: restore', 'strips', number(99)],
    ['has other words', 'edited: restore', 'description', text('=1+1')],
    ['cannot be read', 'unreadable: restore', 'strips', text('drie')],
    ['holds an error', 'unreadable: restore', 'date', { value: { kind: 'error', error: '#REF!' } }],
  ] as const)('gets back what was booked where it %s', async (_, code, field, content) => {
    const port = open();
    type(port, 0, field, content);
    expect(await found(port)).toEqual([code]);
    await mend(port);
    expect(await entries(port)).toEqual(all);
    expect(await found(port)).toEqual([]);
  });

  it('is taken as it stands where nobody knows what was booked, and keeps who recorded it', async () => {
    const port = open();
    port.set(JOURNAL, 0, 0, blank);
    type(port, 0, 'strips', number(12));
    expect(await found(port)).toEqual(['edited: adopt']);
    await mend(port);
    expect(await entries(port)).toEqual([{ ...grant, strips: 12 }, used, given, taken]);
    expect((await readLedgerView(port)).journal?.bookings.has('B-GRANT')).toBe(true);
    expect(await found(port)).toEqual([]);
  });

  it('leaves alone what stands in a column of the user’s own', async () => {
    const port = new FakePort();
    const plan = port.plan('nl', booked);
    const wide = (table: PlacedTable): PlacedTable =>
      table.name === 'FlexLedger' ? { ...table, area: { ...table.area, columns: 17 } } : table;
    const sheets = plan.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map(wide) }));
    await port.insertModel({ ...plan, sheets });
    type(port, 0, 'strips', number(99));
    await addRow(port, 1);
    const { sheet, row, column, rows } = port.tableArea('FlexLedger');
    for (let line = 0; line < rows; line += 1)
      port.set(sheet, row + line, column + 16, text(`eigen ${line}`));
    expect(await found(port)).toEqual(['edited: restore', 'doubled: clear']);
    await mend(port);
    const { table } = (await readLedgerView(port)).prepared;
    expect(table.rows.map((cells) => cells[16])).toEqual(
      [1, 2, 3, 4, 5].map((line) => text(`eigen ${line}`)),
    );
    expect(await found(port)).toEqual([]);
  });
});

describe('rows that are gone', () => {
  it('are written again, below the others', async () => {
    const port = open();
    erase(port, 1);
    expect(await found(port)).toEqual(['missing: restore']);
    await mend(port);
    expect(await entries(port)).toEqual([grant, given, taken, used]);
    expect(await found(port)).toEqual([]);
  });

  it('are written once, although their booking is incomplete as well', async () => {
    const port = open();
    erase(port, 3);
    expect(await found(port)).toEqual(['incomplete: restore', 'missing: restore']);
    const [incomplete] = await findings(port);
    await mend(port);
    expect(await entries(port)).toEqual(all);
    erase(port, 3);
    await repair(port, [incomplete], tools);
    expect(await entries(port)).toEqual(all);
    expect(await found(port)).toEqual([]);
  });

  it('stay gone where something stands beneath the table', async () => {
    const port = open();
    erase(port, 1);
    const { sheet, row, column, rows } = port.tableArea('FlexLedger');
    port.set(sheet, row + rows, column, text('Totaal'));
    await expect(mend(port)).rejects.toMatchObject({ kind: 'occupied' });
    expect(await entries(port)).toEqual([grant, given, taken]);
    const beneath = await port.readBlock({ sheet, row: row + rows, column, rows: 1, columns: 1 });
    expect(beneath.cells).toEqual([[text('Totaal')]]);
  });
});

describe('a row too many', () => {
  it('is made blank where it is a copy', async () => {
    const port = open();
    await addRow(port, 0);
    expect(await found(port)).toEqual(['doubled: clear']);
    await mend(port);
    const { rows } = (await readLedgerView(port)).table;
    expect(rows.map(({ row, entry: read }) => [row, read])).toEqual(all.map((each, row) => [row, each]));
    expect(await found(port)).toEqual([]);
  });

  it('is made blank where it has the number of one that is whole', async () => {
    const port = open();
    await addRow(port, 0, { strips: number(5) });
    expect(await found(port)).toEqual(['leftover: clear']);
    await mend(port);
    expect(await entries(port)).toEqual(all);
    expect(await found(port)).toEqual([]);
  });

  it('is made blank where it reverses what was reversed before', async () => {
    const back = entry('reverse', -3, { id: 'B-BACK', related: 'B-USED', ...by });
    const again = { ...back, id: 'B-BACK2' };
    const port = open([...booked, ...[back, again].map((each) => ({ id: each.id, entries: [each] }))]);
    const twice = (await findings(port)).filter(({ code }) => code === 'reversed-twice');
    expect(twice.map(({ fix, row }) => [fix, row])).toEqual([['clear', 5]]);
    await repair(port, twice, tools);
    expect((await entries(port)).map(({ id }) => id)).not.toContain('B-BACK2');
    expect((await readLedgerView(port)).audit.accounts.balance('Emmen', '2025').available).toBe(12);
  });
});

describe('a row that was never booked', () => {
  it('gets a number, who took it over, and its check, and is recorded', async () => {
    const port = open();
    const at = await addRow(port, 0, { id: blank, recordedAt: blank, recordedBy: blank, check: blank });
    type(port, at, 'strips', number(1));
    expect(await found(port)).toEqual(['typed: adopt']);
    await mend(port);
    const read = (await readLedgerView(port)).table.rows[at];
    const recorded = { recordedAt: '2025-12-01 10:00:00', recordedBy: 'De Vries' };
    const expected = { ...grant, id: 'B-STAMPED', strips: 1, ...recorded };
    expect(read).toMatchObject({ entry: expected, check: checkOf(expected) });
    expect((await readLedgerView(port)).journal?.bookings.has('B-STAMPED')).toBe(true);
    expect(await found(port)).toEqual([]);
  });

  it('keeps the cells that were typed', async () => {
    const port = open();
    const typed = { date: text('2-3-2025'), type: text(' Gebruik '), strips: number(1) };
    const at = await addRow(port, 0, { ...typed, id: blank, check: blank });
    await mend(port);
    const cells = (await readLedgerView(port)).prepared.table.rows[at];
    expect(cells[ledgerFields.indexOf('date')]).toEqual(text('2-3-2025'));
    expect(cells[ledgerFields.indexOf('type')]).toEqual(text(' Gebruik '));
    expect(await found(port)).toEqual([]);
  });

  it('is recorded with its whole booking where only the journal lost it', async () => {
    const port = open();
    port.set(JOURNAL, 2, 0, blank);
    expect(await found(port)).toEqual(['unjournalled: record', 'unjournalled: record']);
    const [first] = await findings(port);
    await repair(port, [first], tools);
    expect((await readLedgerView(port)).journal?.bookings.get('B-SWAP')).toEqual(booked[2]);
    expect(await found(port)).toEqual([]);
  });
});

describe('two bookings with one number', () => {
  it('become one where both stand in the register', async () => {
    const port = open();
    const other = { ...grant, strips: 5, recordedAt: '2025-03-01 09:30:00' };
    const at = await addRow(port, 0, {
      strips: number(5),
      recordedAt: text(other.recordedAt),
      check: text(checkOf(other)),
    });
    const conflict = (await findings(port)).find(({ code, row }) => code === 'conflict' && row === at);
    expect(conflict?.fix).toBe('keep');
    await repair(port, conflict ? [conflict] : [], tools);
    expect(await entries(port)).toContainEqual(other);
    expect(await entries(port)).not.toContainEqual(grant);
    expect((await readLedgerView(port)).journal?.bookings.get('B-GRANT')?.entries).toEqual([other]);
    expect(await found(port)).toEqual([]);
  });

  it('become one where both stand in the journal', async () => {
    const port = open();
    const other = { ...grant, strips: 5, recordedAt: '2025-03-01 09:30:00' };
    port.set(JOURNAL, 700, 0, text(journalText({ id: 'B-GRANT', entries: [other] })));
    expect(await found(port)).toEqual(['conflict: keep']);
    await mend(port);
    expect(await entries(port)).toEqual(all);
    expect((await readLedgerView(port)).journal?.bookings.get('B-GRANT')).toEqual(booked[0]);
    expect(await found(port)).toEqual([]);
  });
});

describe('two bookings with one number, of which one is kept', () => {
  const reserved = entry('reserve', 6, { id: 'B-R', ...by });
  const ofIt = entry('use', 2, { id: 'B-U', related: 'B-R', ...by });
  const slots = async (port: FakePort) =>
    (await readLedgerView(port)).prepared.journal?.map(({ slot }) => slot);

  it('leave alone what the journal has of bookings that refer to them', async () => {
    const port = open([...booked, ...[reserved, ofIt].map((each) => ({ id: each.id, entries: [each] }))]);
    const other = { ...reserved, strips: 5, recordedAt: '2025-03-01 09:30:00' };
    port.set(JOURNAL, 700, 0, text(journalText({ id: 'B-R', entries: [other] })));
    await mend(port);
    expect(await slots(port)).toEqual([0, 1, 2, 3, 4]);
    expect((await readLedgerView(port)).journal?.bookings.get('B-U')?.entries).toEqual([ofIt]);
    expect(await found(port)).toEqual([]);
  });

  it('become one also where both were made in the same second', async () => {
    const port = open();
    port.set(JOURNAL, 700, 0, text(journalText({ id: 'B-GRANT', entries: [{ ...grant, strips: 5 }] })));
    expect(await found(port)).toEqual(['conflict: keep']);
    await mend(port);
    expect(await slots(port)).toEqual([0, 1, 2]);
    expect(await entries(port)).toEqual(all);
    expect(await found(port)).toEqual([]);
  });

  it('become the one that stands in the register, where they differ in another row of it', async () => {
    const port = open();
    port.set(JOURNAL, 2, 0, blank);
    port.set(
      JOURNAL,
      1,
      0,
      text(journalText({ id: 'B-SWAP', entries: [given, { ...taken, description: 'anders' }] })),
    );
    port.set(JOURNAL, 2, 0, text(journalText(booked[1])));
    port.set(JOURNAL, 700, 0, text(journalText(booked[2])));
    expect(await found(port)).toContain('conflict: keep');
    await repair(
      port,
      (await findings(port)).filter(({ code, row }) => code === 'conflict' && row === 2),
      tools,
    );
    expect((await readLedgerView(port)).journal?.bookings.get('B-SWAP')).toEqual(booked[2]);
    expect(await entries(port)).toEqual(all);
    expect(await found(port)).toEqual([]);
  });
});

describe('a row that moved since it was looked at', () => {
  const typed = (change: Partial<Record<LedgerField, CellContent>>): CellContent[] =>
    ledgerFields.map((field) => change[field] ?? blank);
  const byHand = typed({
    date: number(45718),
    card: text('2025'),
    holder: text('Assen'),
    type: text('gebruik'),
    strips: number(1),
  });
  /** The order of the rows turned round, as sorting may do. */
  async function turn(port: FakePort): Promise<void> {
    const { rows, area } = (await readLedgerView(port)).prepared.table;
    [...rows]
      .reverse()
      .forEach((cells, row) =>
        cells.forEach((content, column) =>
          port.set(area.sheet, area.row + 1 + row, area.column + column, content),
        ),
      );
  }
  const rowsOf = async (port: FakePort) => (await readLedgerView(port)).prepared.table.rows;

  it('is made blank where it now is: the one typed in its place stays', async () => {
    const port = open();
    const [first] = await rowsOf(port);
    port.insertTableRow('FlexLedger', 1, first);
    const looked = await findings(port);
    expect(looked.map(({ code, row }) => [code, row])).toEqual([['doubled', 1]]);
    port.insertTableRow('FlexLedger', 1, byHand);
    await repair(port, looked, tools);
    const rows = await rowsOf(port);
    expect(rows[0]).toEqual(first);
    expect(rows[1]).toEqual(byHand);
    expect(rows[2].every(({ value }) => value.kind === 'blank')).toBe(true);
    expect(await found(port)).toEqual(['typed: adopt']);
  });

  it.each([
    ['was edited', 0, 'strips', number(99)],
    ['cannot be read', 1, 'strips', text('drie')],
    ['was edited, of several', 3, 'description', text('x')],
  ] as const)('gets back what was booked where it now is, if it %s', async (_, row, field, content) => {
    const port = open();
    type(port, row, field, content);
    const looked = await findings(port);
    await turn(port);
    await repair(port, looked, tools);
    expect(await entries(port)).toEqual([...all].reverse());
    expect(await found(port)).toEqual([]);
  });

  it('is adopted where it now is', async () => {
    const port = open();
    port.insertTableRow('FlexLedger', 4, byHand);
    const looked = await findings(port);
    await turn(port);
    await repair(port, looked, tools);
    expect((await entries(port)).map(({ id }) => id)).toEqual([
      'B-STAMPED',
      'B-SWAP.2',
      'B-SWAP',
      'B-USED',
      'B-GRANT',
    ]);
    expect(await found(port)).toEqual([]);
  });

  it('is one of as many as were looked at where several are alike', async () => {
    const port = open();
    const [first] = await rowsOf(port);
    port.insertTableRow('FlexLedger', 1, first);
    port.insertTableRow('FlexLedger', 1, first);
    const looked = await findings(port);
    expect(looked).toHaveLength(2);
    port.insertTableRow('FlexLedger', 1, byHand);
    await repair(port, looked, tools);
    expect(await found(port)).toEqual(['typed: adopt']);
    expect(await entries(port)).toMatchObject([grant, { holder: 'Assen' }, used, given, taken]);
  });
});

describe('what was looked at and is no longer so', () => {
  const journalOf = async (port: FakePort) => (await readLedgerView(port)).prepared.journal;

  it.each([
    ['was edited once more', (port: FakePort) => type(port, 0, 'description', text('nog iets'))],
    ['was put right', (port: FakePort) => type(port, 0, 'strips', number(14))],
    ['was taken away', (port: FakePort) => erase(port, 0)],
  ])('is refused, and nothing is written: a row that %s', async (_, meanwhile) => {
    const port = open();
    type(port, 0, 'strips', number(99));
    type(port, 1, 'strips', number(88));
    const looked = await findings(port);
    meanwhile(port);
    const before = (await readLedgerView(port)).prepared;
    await expect(repair(port, looked, tools)).rejects.toMatchObject({
      kind: 'stale',
      params: { address: 'A5' },
    });
    expect((await readLedgerView(port)).prepared).toEqual(before);
  });

  it('is refused where a row too many is the only one by now', async () => {
    const port = open();
    await addRow(port, 0);
    const looked = await findings(port);
    erase(port, 0);
    await expect(repair(port, looked, tools)).rejects.toMatchObject({ kind: 'stale' });
    expect(await entries(port)).toEqual([used, given, taken, grant]);
  });

  it('is refused where the place in the journal holds a booking by now', async () => {
    const port = open();
    port.set(JOURNAL, 9, 0, text('J1 kapot'));
    const looked = await findings(port);
    const late = { id: 'B-LATE', entries: [entry('use', 1, { id: 'B-LATE', ...by })] };
    port.set(JOURNAL, 9, 0, text(journalText(late)));
    await expect(repair(port, looked, tools)).rejects.toMatchObject({ kind: 'stale' });
    expect(await journalOf(port)).toHaveLength(4);
  });

  it('is refused where another header stands in the place of the one that is gone', async () => {
    const port = open();
    const { sheet, row, column } = port.tableArea('FlexLedger');
    const at = column + ledgerFields.indexOf('strips');
    port.set(sheet, row, at, text('Aantal'));
    const looked = await findings(port);
    port.set(sheet, row, at, text('Van mij'));
    await expect(repair(port, looked, tools)).rejects.toMatchObject({ kind: 'stale' });
    expect((await readLedgerView(port)).prepared.table.header[5]).toBe('Van mij');
  });

  it('is refused before the journal is made again', async () => {
    const port = open();
    port.dropSheet(JOURNAL);
    type(port, 0, 'strips', number(99));
    const looked = await findings(port);
    type(port, 0, 'strips', number(98));
    await expect(repair(port, looked, tools)).rejects.toMatchObject({ kind: 'stale' });
    expect((await port.status()).sheets).not.toContain(JOURNAL);
  });
});

describe('the places where bookings are', () => {
  it('get back the header of a column', async () => {
    const port = open();
    const { sheet, row, column } = port.tableArea('FlexLedger');
    port.set(sheet, row, column + ledgerFields.indexOf('strips'), text('Aantal'));
    expect(await found(port)).toEqual(['missing-column: rename']);
    await mend(port);
    expect((await readLedgerView(port)).prepared.table.header[5]).toBe('Strippen');
    expect(await found(port)).toEqual([]);
  });

  it('lose a cell of the journal that is not whole', async () => {
    const port = open();
    port.set(JOURNAL, 9, 0, text(`${journalText(booked[0]).slice(0, -1)}x`));
    expect(await found(port)).toEqual(['journal-damaged: clear']);
    await mend(port);
    expect((await readLedgerView(port)).prepared.journal?.map(({ slot }) => slot)).toEqual([0, 1, 2]);
    expect(await found(port)).toEqual([]);
  });

  it('get back the journal with all that stands in the register', async () => {
    const port = open();
    port.dropSheet(JOURNAL);
    expect(await found(port)).toEqual(['journal-gone: restore']);
    await mend(port);
    const { journal } = await readLedgerView(port);
    expect([...(journal?.bookings.values() ?? [])]).toEqual(booked);
    expect(await found(port)).toEqual([]);
  });
});

describe('what cannot be put right with one press', () => {
  it('has no fix, and nothing is written', async () => {
    const lone = entry('use', 40, { id: 'B-LONE', related: 'B-NOWHERE', ...by });
    const port = open([...booked, { id: 'B-LONE', entries: [lone] }]);
    await addRow(port, 0, { id: blank, type: blank, strips: blank });
    expect(await found(port)).toEqual(['dangling: none', 'stray: none', 'overdrawn: none']);
    const before = (await readLedgerView(port)).prepared;
    await mend(port);
    expect((await readLedgerView(port)).prepared).toEqual(before);
  });

  it('changes nothing where somebody types in the row at that moment', async () => {
    const port = open();
    type(port, 0, 'strips', number(99));
    const write = port.replaceCells.bind(port);
    port.replaceCells = (replacements: readonly Replacement[]) => {
      type(port, 0, 'description', text('anders'));
      return write(replacements);
    };
    await expect(mend(port)).rejects.toMatchObject({ kind: 'stale' });
    expect((await entries(port))[0]).toEqual({ ...grant, strips: 99, description: 'anders' });
  });
});
