import { expect } from 'vitest';
import {
  Accounts,
  checkOf,
  type Balance,
  type Books,
  type Card,
  type Entry,
  type LedgerRow,
  type Outcome,
  type Refusal,
  type Stamp,
} from '../../../src/domain/ledger';

/** Whole strips on the cards of the years; hundredths on `Fijn`, halves on `Half`. */
export const cards: readonly Card[] = [
  { label: '2024', start: '2024-01-01', end: '2024-12-31', step: 1 },
  { label: '2025', start: '2025-01-01', end: '2025-12-31', step: 1 },
  { label: 'Fijn', start: '2025-01-01', end: '2025-12-31', step: 0.01 },
  { label: '2026', start: '2026-01-01', end: '2026-12-31', step: 1 },
  { label: 'Half', start: '2026-01-01', end: '2026-12-31', step: 0.5 },
];

/** An entry with the fields that matter; the others are blank. */
export function entry(type: Entry['type'], strips: number, rest: Partial<Entry> = {}): Entry {
  return {
    id: 'B-A',
    date: '2025-03-01',
    card: '2025',
    holder: 'Emmen',
    type,
    strips,
    hours: undefined,
    assignment: '',
    item: '',
    reference: '',
    related: '',
    group: '',
    description: '',
    recordedAt: '',
    recordedBy: '',
    ...rest,
  };
}

/** A row of the table as it was booked, or with another check. */
export function rowOf(at: number, of: Entry, check = checkOf(of)): LedgerRow {
  return { row: at, entry: of, check, holder: of.holder, faults: [] };
}

/** A balance that is nothing but for these measures. */
export function balanceWith(measures: Partial<Balance>): Balance {
  return {
    available: 0,
    total: 0,
    opening: 0,
    granted: 0,
    transferred_in: 0,
    transferred_out: 0,
    carried_in: 0,
    carried_out: 0,
    expired: 0,
    reserved: 0,
    used: 0,
    hours: 0,
    shared_strips: 0,
    shared_hours: 0,
    ...measures,
  };
}

type Command<Of> = (books: Books, stamp: Stamp, of: Of) => Outcome;

/** A ledger on which commands are booked one after the other, as `B-1`, `B-2` and so on. */
export class Desk {
  readonly entries: Entry[] = [];
  private count = 0;

  constructor(private readonly known = cards) {}

  get books(): Books {
    return { accounts: new Accounts(this.entries), cards: this.known };
  }

  /** The outcome of a command, without writing it. */
  try<Of>(command: Command<Of>, of: Of): Outcome {
    const stamp = { id: `B-${this.count + 1}`, at: '2025-03-01 10:00:00', by: 'J. Jansen' };
    return command(this.books, stamp, of);
  }

  /** Writes what a command gives, which must not be refused. */
  book<Of>(command: Command<Of>, of: Of): readonly Entry[] {
    const outcome = this.try(command, of);
    if (!outcome.ok) expect.fail(JSON.stringify(outcome.refusal));
    this.count += 1;
    const written = outcome.bookings.flatMap(({ entries }) => entries);
    this.entries.push(...written);
    return written;
  }

  /** The refusal of a command, which must not be accepted. */
  refusal<Of>(command: Command<Of>, of: Of): Refusal {
    const outcome = this.try(command, of);
    return outcome.ok ? expect.fail('was not refused') : outcome.refusal;
  }

  available(holder: string, card = '2025'): number {
    return this.books.accounts.balance(holder, card).available;
  }

  balance(holder: string, card = '2025'): Balance {
    return this.books.accounts.balance(holder, card);
  }
}

/** What an entry says apart from when and by whom it was written. */
export function brief({ id, card, holder, type, strips }: Entry): string {
  return `${id} ${card} ${holder} ${type} ${strips}`;
}
