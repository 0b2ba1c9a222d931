import { bookingOf, cardNamed, checkDate } from '../books';
import type { Books, Card, Details, Draft, Stamp } from '../books';
import type { Booking, Day } from '../entry';
import { derivedId } from '../ids';
import { hundredthsOf, isQuantity, quantityOf, sumOf } from '../quantity';
import { outcomeOf, refuse, type Outcome } from '../refusal';

export interface Closing extends Details {
  readonly card: string;
  /** The card that carried strips go to; without one everything that is free expires. */
  readonly into?: string;
  /** The most that a holder carries over, in strips; no limit without it. */
  readonly cap?: number;
  /** Whose cards to close; those that are closed already are passed over. */
  readonly holders: readonly string[];
}

/** What closing does to one holder's card. */
export interface ClosingLine {
  readonly holder: string;
  /** Free strips before it. */
  readonly available: number;
  readonly carried: number;
  readonly expired: number;
  /** Strips in open reservations: they stay as they are. */
  readonly reserved: number;
}

/** What closing a card would do, holder by holder; who is closed already is left out. */
export function closingLines(books: Books, command: Closing): readonly ClosingLine[] {
  const card = cardNamed(books, command.card);
  const into = command.into === undefined ? undefined : cardNamed(books, command.into);
  return command.holders
    .filter((holder) => books.accounts.closedOn(card.label, holder) === undefined)
    .map((holder) => {
      const { available, reserved } = books.accounts.balance(holder, card.label);
      const carried = carriedOf(Math.max(0, available), into, command.cap);
      return { holder, available, carried, expired: sumOf([Math.max(0, available), -carried]), reserved };
    });
}

/**
 * Closes a card: one booking for each holder, with what expires, what is carried over and the closing itself. The
 * ids derive from card, holder and how often it was closed before, so two people who do it at once write the same.
 * Refused where a holder has less than nothing available: that is corrected first.
 */
export function closeCard(books: Books, stamp: Stamp, command: Closing): Outcome {
  return outcomeOf(() => {
    checkDate(command.date);
    const card = cardNamed(books, command.card);
    const { cap } = command;
    if (cap !== undefined && !isQuantity(cap)) refuse('not-a-quantity', { what: 'strips', got: cap });
    if (cap !== undefined && cap < 0) refuse('negative', { what: 'strips', got: cap });
    checkClosingDay(card, command.date);
    const into = command.into === undefined ? undefined : cardNamed(books, command.into);
    if (into?.label === card.label) refuse('same-card', { card: card.label });
    const lines = closingLines(books, command);
    if (lines.length === 0) refuse('nothing-to-close', { card: card.label });
    return lines.map((line): Booking => {
      const { holder, available, carried, expired } = line;
      if (available < 0) refuse('overdrawn', { holder, card: card.label, available });
      if (into && carried > 0) {
        const closed = books.accounts.closedOn(into.label, holder);
        if (closed !== undefined) refuse('card-closed', { card: into.label, holder, closed, open: '' });
      }
      const base = { card: card.label, holder };
      const drafts: Draft[] = [{ ...base, type: 'close', strips: 0 }];
      if (expired > 0) drafts.push({ ...base, type: 'expire', strips: expired });
      if (into && carried > 0) {
        drafts.push({ ...base, type: 'carry', strips: -carried });
        drafts.push({ card: into.label, holder, type: 'carry', strips: carried });
      }
      const run = books.accounts.timesClosed(card.label, holder) + 1;
      return bookingOf(
        { ...stamp, id: derivedId('close', card.label, holder, String(run)) },
        command,
        drafts,
      );
    });
  });
}

/** A card is closed on a day after which nothing of it is booked: not before its start. */
function checkClosingDay(card: Card, date: Day): void {
  if (date < card.start) refuse('outside-card', { card: card.label, date, start: card.start, end: card.end });
}

/** What of the free strips goes over: no more than the cap, in whole steps of the new card. */
function carriedOf(free: number, into: Card | undefined, cap: number | undefined): number {
  if (!into) return 0;
  const units = hundredthsOf(cap === undefined ? free : Math.min(free, Math.max(0, cap)));
  return quantityOf(units - (units % hundredthsOf(into.step)));
}
