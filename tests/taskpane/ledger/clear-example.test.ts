import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/ledger';
import { drentheData, exampleBookings } from '../../../src/model';
import { clearExample, holdsExample } from '../../../src/taskpane/ledger/clear-example';
import { readLedgerView } from '../../../src/taskpane/ledger/view';
import { entry } from '../../domain/ledger/fixture';
import { FakePort } from '../fake-port';

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
    // Two of the bookings are somebody's own.
    const own = new Set([example[1].id, example[5].id]);
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
