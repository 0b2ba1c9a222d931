import {
  Accounts,
  correct,
  entriesOfBooking,
  nameKey,
  reverse,
  type Balance,
  type Entry,
  type Outcome,
  type Refusal,
} from '../../domain/ledger';
import type { Command, LedgerContextValue } from '../ledger-context';
import { commandOf, type FormKind } from './booking-form';

type Ledger = Pick<LedgerContextValue, 'books' | 'card' | 'ledger' | 'tryOut'>;

/** How many of a holder's bookings there are to choose from. */
const CHOICES = 50;

/** A holder's last bookings that can still be corrected, the newest first. */
export function correctable({ books, ledger }: Ledger, holder: string): readonly Entry[] {
  return ledger.audit.entries
    .filter(
      (entry) =>
        nameKey(entry.holder) === nameKey(holder) &&
        !['reverse', 'served'].includes(entry.type) &&
        !books.accounts.reversalOf(entry.id),
    )
    .slice(-CHOICES)
    .reverse();
}

/** How a booking can be put right. */
export interface CorrectionWay {
  readonly entries: readonly Entry[];
  /** The same kind of booking can be made again with another number. */
  readonly again: FormKind | undefined;
  /** Its card was closed since: what is wrong goes to this card, or nowhere while there is none. */
  readonly closed: { readonly card: string; readonly on: string; readonly open: string } | undefined;
}

const AGAIN: readonly FormKind[] = ['reserve', 'use', 'release', 'transfer', 'grant', 'opening'];

/** How the booking of an entry can be put right; `undefined` where there is no such entry. */
export function wayOf(ledger: Ledger, entryId: string): CorrectionWay | undefined {
  const { books, card } = ledger;
  const entries = entriesOfBooking(books, entryId);
  if (entries.length === 0) return undefined;
  const [{ type, holder, date }] = entries;
  const isOne = entries.length === 1 || type === 'transfer' || type === 'release';
  const again = isOne ? AGAIN.find((kind) => kind === type) : undefined;
  const tried = ledger.tryOut((known, stamp) => reverse(known, stamp, { entry: entryId, date, reason: '?' }));
  if (tried.ok || tried.refusal.code !== 'card-closed') return { entries, again, closed: undefined };
  const { params } = tried.refusal;
  const isOpen = books.accounts.closedOn(card.label, holder) === undefined;
  return {
    entries,
    again: undefined,
    closed: {
      card: String(params['card']),
      on: String(params['closed']),
      open: isOpen ? card.label : String(params['open']),
    },
  };
}

/**
 * The booking of these entries as a command, with the strips and on the day of the correction: on its old day it would
 * count beside what is taken back only later.
 */
export function againCommand(
  entries: readonly Entry[],
  kind: FormKind,
  { strips = 0, date }: Pick<Correction, 'strips' | 'date'>,
): Command {
  const [first] = entries;
  const { holder, card, hours, related, item, assignment, description, reference } = first;
  const to = entries.at(1)?.holder ?? '';
  const values = { holder, to, reservation: related, item, assignment, description, reference };
  return commandOf(kind, values, card, { strips, date, ...(hours === undefined ? {} : { hours }) });
}

export interface Correction {
  readonly entry: string;
  /** ISO text, or what was typed instead. */
  readonly date: string;
  readonly reason: string;
  /** Strips of the new booking, or with a sign what goes to an open card. */
  readonly strips: number | undefined;
}

/** What a correction books first: the reversal, or on an open card what was wrong on a closed one. */
export function firstCommand(way: CorrectionWay, correction: Correction): Command {
  const { entry, date, reason, strips = 0 } = correction;
  const { closed, entries } = way;
  if (!closed) return (books, stamp) => reverse(books, stamp, { entry, date, reason });
  const { holder, assignment, item, reference } = entries.find(({ id }) => id === entry) ?? entries[0];
  return (books, stamp) =>
    correct(books, stamp, {
      holder,
      card: closed.open,
      strips,
      corrects: entry,
      date,
      description: reason,
      assignment,
      item,
      reference,
    });
}

/** What the rules say of a correction, and what is free before and after it. */
export interface Tried {
  readonly refusal: Refusal | undefined;
  /** Whether it is the new booking that is refused, not the taking back of the old one. */
  readonly isSecond: boolean;
  readonly holder: string;
  readonly before: number;
  readonly after: Balance;
  /** Strips that the reservation of the new booking then has. */
  readonly open: number;
}

/** Tries a correction out: the first booking, and on what then stands the second. */
export function tryCorrection(
  ledger: Ledger,
  way: CorrectionWay,
  correction: Correction,
  again: boolean,
): Tried {
  const { books } = ledger;
  const [{ holder, card }] = way.entries;
  const label = way.closed?.open ?? card;
  const now = books.accounts.balance(holder, label);
  const tried = { refusal: undefined, isSecond: false, holder, before: now.available, after: now, open: 0 };
  const first = ledger.tryOut(firstCommand(way, correction));
  if (!first.ok) return { ...tried, refusal: first.refusal };
  const accounts = withOutcome(new Accounts(ledger.ledger.audit.entries), first);
  const after = accounts.balance(holder, label);
  if (!again || !way.again) return { ...tried, after };
  const command = againCommand(way.entries, way.again, correction);
  const second = command({ ...books, accounts }, { id: 'B-PREVIEW-2', at: '', by: '' });
  const open = accounts.openStrips(way.entries[0].related);
  if (!second.ok) return { ...tried, after, open, isSecond: true, refusal: second.refusal };
  return { ...tried, open, after: withOutcome(accounts, second).balance(holder, label) };
}

function withOutcome(accounts: Accounts, outcome: Outcome): Accounts {
  if (outcome.ok) for (const { entries } of outcome.bookings) entries.forEach((entry) => accounts.add(entry));
  return accounts;
}

/** What would undo an entry on another card, in strips with a sign; `undefined` where that cannot be said. */
export function undoing({ type, strips }: Entry): number | undefined {
  switch (type) {
    case 'use':
    case 'joint':
    case 'expire':
      return strips;
    case 'opening':
    case 'grant':
    case 'correction':
    case 'transfer':
    case 'carry':
      return -strips;
    case 'reserve':
    case 'release':
    case 'reverse':
    case 'served':
    case 'close':
      return undefined;
  }
}
