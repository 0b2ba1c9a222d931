// @vitest-environment jsdom
/**
 * Every request that a booking makes is made to fail once, in every way that the modelled host can fail. The workbook
 * then holds the whole booking or nothing of it, the desk says which, and trying again books it once.
 */
import { describe, expect, it } from 'vitest';
import { Accounts, grant, transfer, type Booking } from '../../../src/domain/ledger';
import { Desk, type Attempt, type BookResult } from '../../../src/taskpane/ledger/desk';
import { readLedgerView } from '../../../src/taskpane/ledger/view';
import { createExcelPort } from '../../../src/workbook/excel/create';
import type { WorkbookError } from '../../../src/workbook/port';
import { openExcelWorld, type ExcelWorld } from '../../contract/excel-world';
import type { FaultKind } from '../../host/faults';
import { CARDS, ledgerPlan } from './ledger-plan';

const KINDS: readonly FaultKind[] = [
  'cell-editing',
  'protected',
  'too-large',
  'lost-before',
  'lost-after',
  'half-way',
  'busy',
];

const GIVEN = { id: 'B-GIVENGIVEN', at: '2025-01-02 09:00:00', by: 'Jansen' };
const date = '2025-01-02';

/** Ten strips for Emmen: what there is before anything goes wrong. */
function given(): readonly Booking[] {
  const outcome = grant({ accounts: new Accounts(), cards: CARDS }, GIVEN, {
    holder: 'Emmen',
    card: '2025',
    strips: 10,
    type: 'grant',
    date,
  });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.bookings;
}

const attempt = (): Attempt => ({
  stamp: { id: 'B-OVERDRACHT', at: '2025-03-04 10:11:12', by: 'De Vries' },
  command: (books, stamp) =>
    transfer(books, stamp, { from: 'Emmen', to: 'Assen', card: '2025', strips: 4, date: '2025-03-04' }),
});

async function opened(): Promise<{ world: ExcelWorld; desk: Desk }> {
  const world = await openExcelWorld();
  await world.port.insertModel(ledgerPlan(given()));
  const desk = new Desk(createExcelPort(), {
    language: () => 'nl',
    cards: () => CARDS,
    random: () => 0.4,
    now: () => 0,
  });
  return { world, desk };
}

/** What of the transfer is in the workbook, and what the two holders have. */
async function found(world: ExcelWorld) {
  world.connection.host.faults.clear();
  const { audit, journal } = await readLedgerView(world.port);
  return {
    rows: audit.entries.filter(({ type }) => type === 'transfer').length,
    journalled: journal?.bookings.has('B-OVERDRACHT'),
    problems: audit.problems.map(({ code }) => code),
    emmen: audit.accounts.balance('Emmen', '2025').available,
    assen: audit.accounts.balance('Assen', '2025').available,
  };
}

const NOTHING = { rows: 0, journalled: false, problems: [], emmen: 10, assen: 0 };
const WHOLE = { rows: 2, journalled: true, problems: [], emmen: 6, assen: 4 };

/** The requests of a booking that nothing disturbs. */
async function requestsOfABooking(): Promise<number> {
  const { world, desk } = await opened();
  const before = world.connection.host.requests.length;
  await desk.book(attempt());
  const count = world.connection.host.requests.length - before;
  expect(await found(world)).toEqual(WHOLE);
  await world.dispose();
  return count;
}

describe('a booking', () => {
  it('takes two round trips, and a third where the table has to be made longer', async () => {
    expect([2, 3]).toContain(await requestsOfABooking());
  });

  it.each(KINDS)('is whole or not there after %s, at whichever request', async (kind) => {
    const count = await requestsOfABooking();
    for (let nth = 1; nth <= count; nth += 1) {
      const { world, desk } = await opened();
      const { host } = world.connection;
      const asked = attempt();
      host.faults.add({ kind, on: 'any', nth });
      const first = await desk.book(asked).then(
        (result: BookResult) => result.kind,
        (error: unknown) => (error as WorkbookError).kind,
      );
      const after = await found(world);
      const at = `${kind} at request ${nth}: ${first}`;
      // What the user is told is what is so; only a connection that stays away may leave it open.
      if (first === 'booked') expect(after, at).toEqual(WHOLE);
      else if (first === 'outcome-unknown') expect([NOTHING, WHOLE], at).toContainEqual(after);
      else expect(after, at).toEqual(NOTHING);

      const again = await desk.book(asked);
      expect(again.kind, at).toBe('booked');
      expect(await found(world), `${at}, and again`).toEqual(WHOLE);
      await world.dispose();
    }
  });

  it('is not made a second time when the answer was lost and the user presses again', async () => {
    const { world, desk } = await opened();
    const asked = attempt();
    // The write is done, its answer is lost, and so is every look at what became of it.
    world.connection.host.faults.add({ kind: 'lost-after', on: 'write', nth: 1 });
    for (const nth of [2, 3, 4]) world.connection.host.faults.add({ kind: 'lost-before', on: 'read', nth });
    await expect(desk.book(asked)).rejects.toMatchObject({ kind: 'outcome-unknown' });
    await desk.book(asked);
    expect(await found(world)).toEqual(WHOLE);
    await world.dispose();
  });
});
