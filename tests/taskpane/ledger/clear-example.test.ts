import { describe, expect, it } from 'vitest';
import { drentheData, exampleBookings } from '../../../src/model';
import { clearExample, holdsExample } from '../../../src/taskpane/ledger/clear-example';
import { readLedgerView } from '../../../src/taskpane/ledger/view';
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
