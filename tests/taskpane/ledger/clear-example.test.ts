import { describe, expect, it } from 'vitest';
import { journalText, reserve, type Entry } from '../../../src/domain/ledger';
import { drentheData, exampleBookings } from '../../../src/model';
import { clearExample, holdsExample } from '../../../src/taskpane/ledger/clear-example';
import { Desk } from '../../../src/taskpane/ledger/desk';
import { readLedgerView } from '../../../src/taskpane/ledger/view';
import { ledgerFields, type LedgerField } from '../../../src/tables/ledger';
import type { CellContent } from '../../../src/workbook/port';
import { cards, entry } from '../../domain/ledger/fixture';
import { FakePort } from '../fake-port';

const blank: CellContent = { value: { kind: 'blank' } };
const text = (value: string): CellContent => ({ value: { kind: 'text', text: value } });
/** Types into a cell of the register, as a user would. */
function type(port: FakePort, row: number, field: LedgerField, content: CellContent): void {
  const area = port.tableArea('FlexLedger');
  port.set(area.sheet, area.row + 1 + row, area.column + ledgerFields.indexOf(field), content);
}

describe.each(['nl', 'en'] as const)('the example (%s)', (language) => {
  const open = (): FakePort => FakePort.withModel(language, exampleBookings(drentheData, language));

  it('goes as a whole: from the register, the journal and the sheets that say so', async () => {
    const port = open();
    expect(await holdsExample(port)).toBe(true);
    await clearExample(port);
    const view = await readLedgerView(port);
    expect(view.audit.entries).toEqual([]);
    expect(view.journal?.bookings.size).toBe(0);
    expect(view.audit.problems).toEqual([]);
    expect(await holdsExample(port)).toBe(false);
  });

  it('leaves alone what the user booked, also in the journal', async () => {
    const example = exampleBookings(drentheData, language);
    // Two of the bookings are somebody's own; they refer to none of the others.
    const alone = example.filter(({ entries }) => entries.every(({ related }) => related === ''));
    const own = new Set([alone[1].id, alone[5].id]);
    const bookings = example.map((booking) => ({
      ...booking,
      entries: booking.entries.map((entry) => ({
        ...entry,
        recordedBy: own.has(booking.id) ? 'Jansen' : entry.recordedBy,
      })),
    }));
    const kept = bookings.filter(({ id }) => own.has(id));
    const port = FakePort.withModel(language, bookings);
    await clearExample(port);
    const view = await readLedgerView(port);
    expect(view.audit.entries).toEqual(kept.flatMap(({ entries }) => entries));
    expect([...(view.journal?.bookings.keys() ?? [])].sort()).toEqual([...own].sort());
    expect(view.table.rows[0].row).toBe(0);
  });

  it('stays whole where the sheet is protected', async () => {
    const port = open();
    const before = (await readLedgerView(port)).audit.entries;
    port.faults.replaceCells = ['protected'];
    await expect(clearExample(port)).rejects.toMatchObject({ kind: 'protected' });
    expect((await readLedgerView(port)).audit.entries).toEqual(before);
  });
});

describe('a register in which example and own bookings stand', () => {
  const invented = entry('grant', 14, { id: 'B-VAN', recordedBy: 'Voorbeeld' });
  const english = entry('grant', 3, { id: 'B-OF', recordedBy: ' EXAMPLE ' });
  const own = entry('use', 2, { id: 'B-OWN', recordedBy: 'Jansen' });
  const near = entry('use', 1, { id: 'B-NEAR', recordedBy: 'Voorbeeldsma', description: 'Voorbeeld' });
  const open = (...entries: readonly Entry[]): FakePort =>
    FakePort.withModel(
      'nl',
      entries.map((each) => ({ id: each.id, entries: [each] })),
    );

  it('loses those of either language, and of nobody whose name is longer', async () => {
    const port = open(invented, own, english, near);
    await clearExample(port);
    const { audit, table } = await readLedgerView(port);
    expect(audit.entries).toEqual([own, near]);
    expect(table.rows.map(({ row }) => row)).toEqual([0, 1]);
    expect(audit.problems.map(({ code }) => code)).toEqual(['overdrawn']);
  });

  it('keeps rows that no program wrote: typed by hand, unreadable, a note', async () => {
    const port = open(invented, own, near);
    const { sheet, row, column } = port.tableArea('FlexLedger');
    port.set(sheet, row + 2, column, { value: { kind: 'blank' } });
    port.set(sheet, row + 3, column + 5, { value: { kind: 'text', text: 'een' } });
    port.insertTableRow('FlexLedger', 3, [{ value: { kind: 'text', text: '' } }]);
    port.set(sheet, row + 4, column + 12, { value: { kind: 'text', text: 'bespreken' } });
    await clearExample(port);
    const { rows } = (await readLedgerView(port)).prepared.table;
    expect(rows.slice(0, 3).map((cells) => [cells[5].value, cells[12].value])).toEqual([
      [{ kind: 'number', number: 2 }, { kind: 'blank' }],
      [
        { kind: 'text', text: 'een' },
        { kind: 'text', text: 'Voorbeeld' },
      ],
      [{ kind: 'blank' }, { kind: 'text', text: 'bespreken' }],
    ]);
    expect(
      rows
        .slice(3)
        .flat()
        .every(({ value }) => value.kind === 'blank'),
    ).toBe(true);
  });

  it('keeps a journal cell that cannot be read', async () => {
    const port = open(invented, own);
    port.set('FlexJournal', 40, 0, { value: { kind: 'text', text: 'J1 kapot' } });
    await clearExample(port);
    expect((await readLedgerView(port)).prepared.journal?.map(({ slot }) => slot)).toEqual([1, 40]);
  });

  it('takes the sentence off the sheets that says so, and no other text', async () => {
    const port = open(invented);
    const { sheets } = await port.status();
    const said = 'Voorbeeld: deze boekingen zijn verzonnen.';
    for (const sheet of [sheets[0], sheets[1]])
      port.set(sheet, 59, 11, { value: { kind: 'text', text: said } });
    port.set(sheets[1], 58, 11, { value: { kind: 'text', text: `${said} Echt.` } });
    await clearExample(port);
    const at = async (sheet: string, row: number) =>
      (await port.readBlock({ sheet, row, column: 11, rows: 1, columns: 1 })).cells[0][0].value;
    expect([await at(sheets[0], 59), await at(sheets[1], 59)]).toEqual([
      { kind: 'blank' },
      { kind: 'blank' },
    ]);
    expect(await at(sheets[1], 58)).toEqual({ kind: 'text', text: `${said} Echt.` });
  });

  it('stays as it is where nothing is an example', async () => {
    const port = open(own);
    port.faults.replaceCells = ['protected'];
    expect(await holdsExample(port)).toBe(false);
    await clearExample(port);
    expect((await readLedgerView(port)).audit.entries).toEqual([own]);
  });
});

describe('an example of which rows are not as they were', () => {
  const invented = entry('grant', 14, { id: 'B-VAN', recordedBy: 'Voorbeeld' });
  const second = entry('use', 3, { id: 'B-VAN2', recordedBy: 'Voorbeeld' });
  const own = entry('use', 2, { id: 'B-OWN', recordedBy: 'Jansen' });
  const open = (): FakePort =>
    FakePort.withModel(
      'nl',
      [invented, second, own].map((each) => ({ id: each.id, entries: [each] })),
    );

  it.each<readonly [string, LedgerField, CellContent]>([
    ['its strips cannot be read', 'strips', text('tien')],
    ['a date is an error', 'date', { value: { kind: 'error', error: '#REF!' } }],
    ['nobody stands there as having recorded it', 'recordedBy', blank],
    [
      'an error stands there instead of who recorded it',
      'recordedBy',
      { value: { kind: 'error', error: '#N/A' } },
    ],
  ])('goes with the others where %s', async (_, field, content) => {
    const port = open();
    type(port, 1, field, content);
    await clearExample(port);
    const { audit, table, journal } = await readLedgerView(port);
    expect(table.rows.map(({ row, entry: read }) => [row, read])).toEqual([[0, own]]);
    expect([...(journal?.bookings.keys() ?? [])]).toEqual(['B-OWN']);
    expect(audit.problems.map(({ code }) => code)).toEqual(['overdrawn']);
    expect(await holdsExample(port)).toBe(false);
  });

  it('is still there where all of it that is left cannot be read, or is in the journal only', async () => {
    const port = open();
    type(port, 0, 'strips', text('tien'));
    for (const field of ledgerFields) type(port, 1, field, blank);
    expect(await holdsExample(port)).toBe(true);
    port.set('FlexJournal', 0, 0, blank);
    port.set('FlexJournal', 1, 0, blank);
    expect(await holdsExample(port)).toBe(true);
    await clearExample(port);
    expect(await holdsExample(port)).toBe(false);
    port.set('FlexJournal', 1, 0, text(journalText({ id: 'B-VAN2', entries: [second] })));
    expect(await holdsExample(port)).toBe(true);
  });
});

describe('columns of the user’s own beside the example', () => {
  const invented = entry('grant', 14, { id: 'B-VAN', recordedBy: 'Voorbeeld' });
  const later = entry('grant', 3, { id: 'B-OF', recordedBy: 'Voorbeeld' });
  const own = entry('opening', 6, { id: 'B-OWN', recordedBy: 'Jansen' });
  const spent = entry('use', 1, { id: 'B-SPENT', recordedBy: 'Jansen' });
  /** A register with a seventeenth column. */
  async function open(): Promise<FakePort> {
    const port = new FakePort();
    const bookings = [invented, own, later, spent].map((each) => ({ id: each.id, entries: [each] }));
    const plan = port.plan('nl', bookings);
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) =>
        table.name === 'FlexLedger' ? { ...table, area: { ...table.area, columns: 17 } } : table,
      ),
    }));
    await port.insertModel({ ...plan, sheets });
    const { sheet, row, column } = port.tableArea('FlexLedger');
    port.set(sheet, row, column + 16, text('Euro'));
    return port;
  }
  const beside = (port: FakePort, row: number, content: CellContent): void => {
    const area = port.tableArea('FlexLedger');
    port.set(area.sheet, area.row + 1 + row, area.column + 16, content);
  };
  const rowsOf = async (port: FakePort) => (await readLedgerView(port)).prepared.table.rows;

  it.each<readonly [string, number, CellContent]>([
    ['a formula', 3, { value: { kind: 'number', number: 100 }, formula: '=F8*100' }],
    ['a truth value', 1, { value: { kind: 'boolean', boolean: true } }],
    ['an error', 1, { value: { kind: 'error', error: '#N/A' } }],
    ['a text beside an invented booking', 2, text('let op')],
    ['a formula that shows nothing', 1, { value: { kind: 'blank' }, formula: '=IF(F6>9,1,"")' }],
  ])('stay beside their rows: %s', async (_, row, content) => {
    const port = await open();
    beside(port, row, content);
    const before = await rowsOf(port);
    await clearExample(port);
    const after = await rowsOf(port);
    expect(after.map((cells) => cells[16])).toEqual(before.map((cells) => cells[16]));
    expect([after[1], after[3]]).toEqual([before[1], before[3]]);
    for (const gone of [0, 2])
      expect(after[gone].slice(0, 16).every(({ value }) => value.kind === 'blank')).toBe(true);
  });

  it('let the rows move up where nothing stands in them', async () => {
    const port = await open();
    const before = await rowsOf(port);
    await clearExample(port);
    const after = await rowsOf(port);
    expect(after.slice(0, 2)).toEqual([before[1], before[3]]);
    expect(
      after
        .slice(2)
        .flat()
        .every(({ value }) => value.kind === 'blank'),
    ).toBe(true);
  });

  it.each<readonly [string, CellContent]>([
    ['formula', { value: { kind: 'text', text: 'Z-1' }, formula: '=A1' }],
    ['truth value', { value: { kind: 'boolean', boolean: true } }],
    ['error', { value: { kind: 'error', error: '#N/A' } }],
  ])(
    'need not be there for rows to stay in place: what stands in ours and cannot move does it too (%s)',
    async (_, content) => {
      const port = await open();
      type(port, 3, 'reference', content);
      const before = await rowsOf(port);
      await clearExample(port);
      const after = await rowsOf(port);
      expect([after[1], after[3]]).toEqual([before[1], before[3]]);
    },
  );

  it('leave blank rows between the others, which do no harm', async () => {
    const port = await open();
    beside(port, 3, text('let op'));
    await clearExample(port);
    const view = await readLedgerView(port);
    expect(view.table.rows.map(({ row }) => row)).toEqual([1, 3]);
    expect(view.audit.problems).toEqual([]);
    expect(view.audit.accounts.balance('Emmen', '2025').available).toBe(5);
    const desk = new Desk(port, {
      language: () => 'nl',
      cards: () => cards,
      random: () => 0.5,
      now: () => 0,
    });
    const details = { holder: 'Emmen', card: '2025', strips: 2, date: '2025-04-01' };
    const booked = await desk.book({
      stamp: { id: 'B-NEW', at: '2025-04-01 10:00:00', by: 'Jansen' },
      command: (books, stamp) => reserve(books, stamp, details),
    });
    expect(booked.kind).toBe('booked');
    const after = await readLedgerView(port);
    expect(after.table.rows.map(({ row, entry: read }) => [row, read?.id])).toEqual([
      [1, 'B-OWN'],
      [3, 'B-SPENT'],
      [4, 'B-NEW'],
    ]);
    expect(after.audit.problems).toEqual([]);
    expect(after.audit.accounts.balance('Emmen', '2025').available).toBe(3);
  });
});

describe('an example on which the user went on', () => {
  const by = { recordedBy: 'Voorbeeld' };
  const grant = entry('grant', 14, { id: 'B-G', ...by });
  const held = entry('reserve', 5, { id: 'B-R', ...by });
  const moved = entry('transfer', -2, { id: 'B-T', group: '1/2', ...by });
  const received = entry('transfer', 2, { id: 'B-T.2', group: '2/2', holder: 'Assen', ...by });
  const used = entry('use', 1, { id: 'B-U', related: 'B-R', ...by });
  const example = [[grant], [held], [moved, received], [used]];
  const open = (...own: readonly Entry[]): FakePort =>
    FakePort.withModel(
      'nl',
      [...example, ...own.map((each) => [each])].map((entries) => ({ id: entries[0].id, entries })),
    );
  const mine = { recordedBy: 'Jansen' };
  const ids = async (port: FakePort) => (await readLedgerView(port)).audit.entries.map(({ id }) => id);
  const journalled = async (port: FakePort) => [
    ...((await readLedgerView(port)).journal?.bookings.keys() ?? []),
  ];

  it.each<readonly [string, Entry, readonly string[]]>([
    ['uses its reservation', entry('use', 2, { id: 'B-OWN', related: 'B-R', ...mine }), ['B-R']],
    ['gives its reservation back', entry('release', 2, { id: 'B-OWN', related: 'B-R', ...mine }), ['B-R']],
    [
      'reverses a use of it, which needs its reservation',
      entry('reverse', -1, { id: 'B-OWN', related: 'B-U', ...mine }),
      ['B-R', 'B-U'],
    ],
    [
      'reverses a half of a transfer, which stays whole',
      entry('reverse', -2, { id: 'B-OWN', related: 'B-T.2', holder: 'Assen', ...mine }),
      ['B-T', 'B-T.2'],
    ],
  ])('stays as far as it is needed by a booking that %s', async (_, own, stay) => {
    const port = open(own);
    const marks = await port.status();
    port.set(marks.sheets[0], 59, 11, text('Voorbeeld: deze boekingen zijn verzonnen.'));
    const bookings = new Set(stay.map((id) => id.replace('.2', '')));
    expect(await clearExample(port)).toBe(bookings.size);
    expect(await ids(port)).toEqual([...stay, 'B-OWN']);
    expect(await journalled(port)).toEqual([...bookings, 'B-OWN']);
    const { audit } = await readLedgerView(port);
    expect(audit.problems.map(({ code }) => code)).not.toContain('dangling');
    const mark = await port.readBlock({ sheet: marks.sheets[0], row: 59, column: 11, rows: 1, columns: 1 });
    expect(mark.cells[0][0]).toEqual(text('Voorbeeld: deze boekingen zijn verzonnen.'));
    // Nothing of it is left to be taken out.
    expect(await holdsExample(port)).toBe(false);
    expect(await clearExample(port)).toBe(bookings.size);
    expect(await ids(port)).toEqual([...stay, 'B-OWN']);
  });

  it('stays also for a booking that cannot be read, or that only the journal has', async () => {
    const port = open(entry('use', 2, { id: 'B-OWN', related: 'B-R', ...mine }));
    type(port, 5, 'strips', text('twee'));
    expect(await clearExample(port)).toBe(1);
    const other = open(entry('use', 2, { id: 'B-OWN', related: 'B-R', ...mine }));
    for (const field of ledgerFields) type(other, 5, field, blank);
    expect(await clearExample(other)).toBe(1);
  });

  it('goes as a whole where no booking refers to it', async () => {
    const port = open(entry('use', 2, { id: 'B-OWN', related: 'B-ELSEWHERE', ...mine }));
    expect(await clearExample(port)).toBe(0);
    expect(await ids(port)).toEqual(['B-OWN']);
  });
});
