import {
  bookingOf,
  cardNamed,
  checkAvailable,
  checkDate,
  checkGiven,
  checkOpen,
  checkStrips,
  checkWithin,
} from '../books';
import type { Books, Details, Draft, Stamp } from '../books';
import { bookingIdOf, type Entry } from '../entry';
import { sumOf } from '../quantity';
import { outcomeOf, refuse, type Outcome } from '../refusal';

/**
 * Takes a booking back: every entry of it is negated by one of the opposite. Refused where it was reversed before,
 * where a use or release of it stands, where the card has been closed since, and where the strips that it gave are
 * gone by now. `reason` is kept as the description.
 */
export function reverse(
  books: Books,
  stamp: Stamp,
  command: { readonly entry: string; readonly date: string; readonly reason: string },
): Outcome {
  return outcomeOf(() => {
    const { accounts } = books;
    checkDate(command.date);
    checkGiven('reason', command.reason);
    const entries = entriesOfBooking(books, command.entry);
    if (entries.length === 0) refuse('no-entry');
    if (entries.some(({ type }) => type === 'reverse')) refuse('is-reversal');
    if (entries.some(({ id }) => accounts.reversalOf(id))) refuse('already-reversed');
    if (entries.some(({ id }) => accounts.hasDependents(id))) refuse('has-dependents');
    if (!entries.some(({ type }) => type === 'close'))
      for (const entry of entries) checkReversible(books, entry);
    checkRemainder(books, entries);
    const drafts = entries.map((entry): Draft => ({
      card: entry.card,
      holder: entry.holder,
      type: 'reverse',
      strips: -entry.strips || 0,
      hours: entry.hours === undefined ? undefined : -entry.hours || 0,
      related: entry.id,
    }));
    const [{ assignment, item, reference }] = entries;
    const details = { date: command.date, assignment, item, reference, description: command.reason };
    return [bookingOf(stamp, details, drafts)];
  });
}

/**
 * Strips given back (positive) or taken (negative) on an open card, to put right what stands on a closed one.
 * `corrects` is the entry that was wrong, if there is one; the reason is the description, and must be given.
 */
export function correct(
  books: Books,
  stamp: Stamp,
  command: Details & {
    readonly holder: string;
    readonly card: string;
    readonly strips: number;
    readonly corrects?: string;
  },
): Outcome {
  return outcomeOf(() => {
    const { holder, strips } = command;
    checkGiven('holder', holder);
    checkGiven('reason', command.description);
    const card = cardNamed(books, command.card);
    checkStrips(card, Math.abs(strips));
    checkWithin(card, command.date);
    checkOpen(books, card, holder);
    checkAvailable(books, card, holder, -strips);
    const draft: Draft = {
      card: card.label,
      holder,
      type: 'correction',
      strips,
      related: command.corrects ?? '',
    };
    return [bookingOf(stamp, command, [draft])];
  });
}

/** All entries of the booking that an entry belongs to. */
export function entriesOfBooking({ accounts }: Books, entryId: string): readonly Entry[] {
  const id = bookingIdOf(entryId);
  const found: Entry[] = [];
  for (let number = 1; ; number += 1) {
    const entry = accounts.entry(number === 1 ? id : `${id}.${number}`);
    if (!entry) break;
    found.push(entry);
  }
  return found;
}

/**
 * Refuses an entry from before the closing of its card; what was done with a reservation after it can be undone. A use
 * without a reservation would leave strips on the closed card. A memo touches no card.
 */
function checkReversible(books: Books, { card: label, holder, type, date, related }: Entry): void {
  if (type === 'served') return;
  const card = books.cards.find((each) => each.label === label);
  const closed = books.accounts.closedOn(label, holder);
  const ofReservation = type === 'release' || type === 'expire' || (type === 'use' && related !== '');
  const later = closed !== undefined && date >= closed && ofReservation;
  if (card && !later) checkOpen(books, card, holder);
}

/** Refuses where a card would have less than nothing available because of the reversal. */
function checkRemainder({ accounts }: Books, entries: readonly Entry[]): void {
  const changes = new Map<string, { holder: string; card: string; by: number }>();
  for (const entry of entries) {
    const { holder, card } = entry;
    const key = JSON.stringify([holder, card]);
    const by = sumOf([changes.get(key)?.by ?? 0, gaveOf(entry)]);
    changes.set(key, { holder, card, by });
  }
  for (const { holder, card, by } of changes.values()) {
    const { available } = accounts.balance(holder, card);
    if (by > 0 && available < by) refuse('reversal-overdraws', { holder, card, available, taken: by });
  }
}

/** By how much an entry raised what is available; what lowered it or left it alone does no harm when it goes. */
function gaveOf({ type, strips }: Entry): number {
  switch (type) {
    case 'opening':
    case 'grant':
    case 'correction':
    case 'transfer':
    case 'carry':
    case 'release':
      return strips;
    case 'expire':
    case 'reserve':
    case 'joint':
      return -strips;
    case 'use':
    case 'served':
    case 'close':
    case 'reverse':
      return 0;
  }
}
