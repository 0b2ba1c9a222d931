// @vitest-environment jsdom
/**
 * Two to five people book in copies of one workbook that are merged cell by cell, the last writer winning; panes are
 * closed and opened in between. Whatever the order, no booking is lost and none counts twice.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Accounts,
  grant,
  readJournalCells,
  release,
  reserve,
  transfer,
  use,
  type Booking,
  type Books,
  type Outcome,
  type Stamp,
} from '../../../src/domain/ledger';
import { Desk } from '../../../src/taskpane/ledger/desk';
import { readLedgerView, type LedgerView } from '../../../src/taskpane/ledger/view';
import { coAuthors, type CoAuthors } from '../../host/co-authors';
import type { WorkbookModel } from '../../host/model/workbook';
import { journal } from '../../../src/tables/names';
import { CARDS, ledgerPlan } from './ledger-plan';

const HOLDERS = ['Assen', 'Emmen', 'Westerveld'];
const GRANTED = 10;
const card = '2025';
const date = '2025-06-01';

function given(): Booking[] {
  return HOLDERS.map((holder, index) => {
    const stamp = { id: `B-START${index}`, at: '2025-01-02 09:00:00', by: 'Jansen' };
    const books = { accounts: new Accounts(), cards: CARDS };
    const outcome = grant(books, stamp, { holder, card, strips: GRANTED, type: 'grant', date: '2025-01-02' });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.bookings[0];
  });
}

type Step =
  | {
      readonly kind: 'book';
      readonly who: number;
      readonly what: 'reserve' | 'use' | 'transfer' | 'release';
      readonly holder: number;
      readonly strips: number;
    }
  | { readonly kind: 'sync'; readonly order: number }
  | { readonly kind: 'reopen'; readonly who: number }
  | { readonly kind: 'watch'; readonly who: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('book' as const),
        who: fc.nat(4),
        what: fc.constantFrom('reserve' as const, 'use' as const, 'transfer' as const, 'release' as const),
        holder: fc.nat(2),
        strips: fc.integer({ min: 0, max: 4 }),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('sync' as const), order: fc.nat(119) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const), who: fc.nat(4) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('watch' as const), who: fc.nat(4) }) },
  ),
  { minLength: 1, maxLength: 14 },
);

/** The nth order of so many, for merging copies one after the other. */
function orderOf(count: number, nth: number): number[] {
  const rest = Array.from({ length: count }, (_, index) => index);
  let left = nth;
  return Array.from({ length: count }, () => {
    const [picked] = rest.splice(left % rest.length, 1);
    left = Math.floor(left / Math.max(1, rest.length));
    return picked;
  });
}

class Office {
  readonly booked: Booking[] = [];
  private readonly desks: Desk[];
  // Past those of what was there from the start.
  private slot = 100;
  private number = 0;

  constructor(
    readonly clients: CoAuthors,
    private readonly count: number,
  ) {
    this.desks = Array.from({ length: count }, (_, who) => this.openPane(who));
  }

  /** Slots never meet: two bookings in one slot are looked at by themselves. */
  openPane(who: number): Desk {
    return new Desk(this.clients.port(who), {
      language: () => (who % 2 === 0 ? 'nl' : 'en'),
      cards: () => CARDS,
      random: () => ((this.slot = (this.slot + 1) % 16_384) + 0.5) / 16_384,
      now: () => 0,
    });
  }

  async reopen(who: number): Promise<void> {
    this.desks[who] = this.openPane(who);
    await this.clients.run(who, () => this.desks[who].settle(true));
  }

  async watch(who: number): Promise<void> {
    await this.clients.run(who, async () => {
      const view = await readLedgerView(this.clients.port(who));
      if (this.desks[who].isLacking(view)) await this.desks[who].settle(false);
    });
  }

  async book(who: number, what: (books: Books, stamp: Stamp) => Outcome): Promise<void> {
    const stamp = {
      id: `B-ID${++this.number}`,
      at: `2025-06-01 10:00:${String(this.number).padStart(2, '0')}`,
      by: `${who}`,
    };
    const result = await this.clients.run(who, () => this.desks[who].book({ stamp, command: what }));
    if (result.kind === 'booked') this.booked.push(...result.bookings);
  }

  view(who: number): Promise<LedgerView> {
    return this.clients.run(who, () => readLedgerView(this.clients.port(who)));
  }

  /** Everyone's pane watches and copies are merged until nothing changes any more. */
  async comeToRest(): Promise<void> {
    for (let round = 0; round < 2 * this.count + 2; round += 1) {
      this.clients.sync(orderOf(this.count, round));
      // One after the other, as their random waits make it.
      await this.watch(round % this.count);
      this.clients.sync(orderOf(this.count, round + 1));
    }
    await this.reopen(0);
    this.clients.sync(orderOf(this.count, 0));
  }
}

function commandOf(step: Extract<Step, { kind: 'book' }>) {
  const holder = HOLDERS[step.holder];
  const { strips } = step;
  return (books: Books, stamp: Stamp): Outcome => {
    const open = books.accounts.openReservations().find(({ entry }) => entry.holder === holder);
    switch (step.what) {
      case 'reserve':
        return reserve(books, stamp, { holder, card, strips, date });
      case 'use':
        return use(books, stamp, { holder, card, strips, date, reservation: open?.entry.id });
      case 'release':
        return release(books, stamp, {
          reservation: open?.entry.id ?? '',
          strips: Math.min(strips, open?.open ?? 0),
          date,
        });
      case 'transfer':
        return transfer(books, stamp, {
          from: holder,
          to: HOLDERS[(step.holder + 1) % 3],
          card,
          strips,
          date,
        });
    }
  };
}

/** What a holder has available after these bookings, added up by hand. */
function availableOf(holder: string, bookings: readonly Booking[]): number {
  const entries = bookings.flatMap((booking) => booking.entries);
  const sum = (of: (entry: (typeof entries)[number]) => boolean): number =>
    entries.filter(of).reduce((total, entry) => total + entry.strips, 0);
  const reserved = entries
    .filter((entry) => entry.type === 'reserve' && entry.holder === holder)
    .reduce((total, { id, strips }) => total + Math.max(0, strips - sum((entry) => entry.related === id)), 0);
  const moved = sum((entry) => entry.type === 'transfer' && entry.holder === holder);
  const used = sum((entry) => entry.type === 'use' && entry.holder === holder);
  return GRANTED + moved - used - reserved;
}

/** What the journal of a copy adds up to: nothing may come or go in a merge. */
function kept({ sheets }: WorkbookModel): number {
  const cells = [...sheets.find(({ name }) => name === journal.sheet)!.written()].flatMap(
    ({ row: slot, cell: { content } }) => (content.type === 'String' ? [{ slot, text: content.value }] : []),
  );
  const { bookings, damaged } = readJournalCells(cells);
  expect(damaged).toEqual([]);
  const accounts = new Accounts([...bookings.values()].flatMap(({ entries }) => entries));
  return accounts
    .list()
    .reduce((total, { balance }) => total + balance.available + balance.reserved + balance.used, 0);
}

async function play(count: number, list: readonly Step[], blankIsNoEdit: boolean): Promise<void> {
  const clients = await coAuthors(count, ledgerPlan(given()), { blankIsNoEdit });
  const office = new Office(clients, count);
  for (const step of list) {
    if (step.kind === 'sync') clients.sync(orderOf(count, step.order));
    else if (step.kind === 'reopen') await office.reopen(step.who % count);
    else if (step.kind === 'watch') await office.watch(step.who % count);
    else await office.book(step.who % count, commandOf(step));
    for (let who = 0; who < count; who += 1)
      expect(kept(clients.workbook(who))).toBe(GRANTED * HOLDERS.length);
  }
  await office.comeToRest();
  const { audit } = await office.view(0);
  const ids = audit.entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { entries } of office.booked) {
    for (const entry of entries) expect(audit.entries).toContainEqual(entry);
  }
  for (const holder of HOLDERS) {
    expect(audit.accounts.balance(holder, card).available, holder).toBe(availableOf(holder, office.booked));
  }
  const grave = audit.problems.filter(({ code }) => !['doubled', 'leftover', 'overdrawn'].includes(code));
  expect(grave).toEqual([]);
  clients.close();
}

describe('booking together', { timeout: 180_000 }, () => {
  it.each([false, true])(
    'loses nothing, whether or not a blank counts as an edit (%s)',
    async (blankIsNoEdit) => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 2, max: 5 }), steps, (count, list) =>
          play(count, list, blankIsNoEdit),
        ),
        { numRuns: 40 * Number(process.env['RUNS'] ?? 1) },
      );
    },
  );

  it('shows both bookings of the last strips, and who overdrew', async () => {
    const clients = await coAuthors(2, ledgerPlan(given()), {});
    const office = new Office(clients, 2);
    const all = (books: Books, stamp: Stamp): Outcome =>
      reserve(books, stamp, { holder: 'Emmen', card, strips: GRANTED, date });
    await office.book(0, all);
    await office.book(1, all);
    await office.comeToRest();
    const { audit } = await office.view(1);
    expect(audit.entries.filter(({ type }) => type === 'reserve')).toHaveLength(2);
    expect(audit.accounts.balance('Emmen', card).available).toBe(-GRANTED);
    expect(audit.problems).toContainEqual(expect.objectContaining({ code: 'overdrawn', holder: 'Emmen' }));
    clients.close();
  });

  it('writes a booking again whose slot in the journal went to somebody else', async () => {
    const clients = await coAuthors(2, ledgerPlan(given()), {});
    const desks = [0, 1].map(
      (who) =>
        new Desk(clients.port(who), {
          language: () => 'nl',
          cards: () => CARDS,
          random: () => 0.5,
          now: () => 0,
        }),
    );
    const stamp = (id: string): Stamp => ({ id, at: '2025-06-01 10:00:00', by: 'x' });
    for (const [who, id] of ['B-FIRST', 'B-SECOND'].entries()) {
      await clients.run(who, () =>
        desks[who].book({
          stamp: stamp(id),
          command: (books, own) => reserve(books, own, { holder: 'Assen', card, strips: 1, date }),
        }),
      );
    }
    clients.sync([0, 1]);
    await clients.run(0, () => desks[0].settle(false));
    clients.sync([0, 1]);
    const { journal, audit } = await clients.run(1, () => readLedgerView(clients.port(1)));
    expect([...(journal?.bookings.keys() ?? [])]).toEqual(expect.arrayContaining(['B-FIRST', 'B-SECOND']));
    expect(audit.accounts.balance('Assen', card).reserved).toBe(2);
    clients.close();
  });
});
