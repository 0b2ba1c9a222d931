import {
  bookingOf,
  cardNamed,
  checkAvailable,
  checkDate,
  checkGiven,
  checkHours,
  checkOpen,
  checkStrips,
  checkWithin,
} from '../books';
import type { Books, Card, Details, Draft, Stamp } from '../books';
import type { Day, Entry } from '../entry';
import { sumOf } from '../quantity';
import { outcomeOf, refuse, type Outcome } from '../refusal';

/** Strips set aside for an assignment. Refused beyond what is available. */
export function reserve(
  books: Books,
  stamp: Stamp,
  command: Details & { readonly holder: string; readonly card: string; readonly strips: number },
): Outcome {
  return outcomeOf(() => {
    const { holder, strips, date } = command;
    checkGiven('holder', holder);
    const card = cardNamed(books, command.card);
    checkStrips(card, strips);
    checkWithin(card, date);
    checkOpen(books, card, holder);
    checkAvailable(books, card, holder, strips);
    return [bookingOf(stamp, command, [{ card: card.label, holder, type: 'reserve', strips }])];
  });
}

/**
 * Strips used, with the hours made. With a reservation its card and holder count, also after the end of the card;
 * what goes beyond the reservation must be available, on a day of the card.
 */
export function use(
  books: Books,
  stamp: Stamp,
  command: Details & {
    readonly holder: string;
    readonly card: string;
    readonly strips: number;
    readonly hours?: number;
    readonly reservation?: string;
  },
): Outcome {
  return outcomeOf(() => {
    const { strips, hours } = command;
    checkHours(hours);
    const from = sourceOf(books, command);
    checkStrips(from.card, strips);
    checkAvailable(books, from.card, from.holder, sumOf([strips, -Math.min(strips, from.open)]));
    checkBeyond(from, strips, command.date);
    const details = inheriting(command, from.reservation);
    const draft: Draft = {
      card: from.card.label,
      holder: from.holder,
      type: 'use',
      strips,
      hours,
      related: from.reservation?.id ?? '',
    };
    return [bookingOf(stamp, details, [draft])];
  });
}

/**
 * Gives reserved strips back. On a card that is closed by then they expire at once: nothing can be booked there any
 * more, and carrying over was decided at its closing.
 */
export function release(
  books: Books,
  stamp: Stamp,
  command: Details & { readonly reservation: string; readonly strips: number },
): Outcome {
  return outcomeOf(() => {
    const { strips } = command;
    const from = reservationOf(books, command.reservation, command.date);
    checkStrips(from.card, strips);
    if (strips > from.open) refuse('release-beyond', { open: from.open, wanted: strips });
    const base = { card: from.card.label, holder: from.holder, strips };
    const drafts: Draft[] = [{ ...base, type: 'release', related: from.reservation.id }];
    if (books.accounts.closedOn(from.card.label, from.holder) !== undefined && strips > 0)
      drafts.push({ ...base, type: 'expire' });
    return [bookingOf(stamp, inheriting(command, from.reservation), drafts)];
  });
}

export interface Source {
  readonly card: Card;
  readonly holder: string;
  /** Strips that the reservation still has; 0 without one. */
  readonly open: number;
  readonly reservation?: Entry;
}

/** Where used strips come from: an open reservation, or free strips of an open card. */
export function sourceOf(
  books: Books,
  command: {
    readonly holder: string;
    readonly card: string;
    readonly date: Day;
    readonly reservation?: string;
  },
): Source {
  if (command.reservation !== undefined && command.reservation !== '')
    return reservationOf(books, command.reservation, command.date);
  checkGiven('holder', command.holder);
  const card = cardNamed(books, command.card);
  checkWithin(card, command.date);
  checkOpen(books, card, command.holder);
  return { card, holder: command.holder, open: 0 };
}

/** What a use takes beyond its reservation is free strips, which only the days of the card have. */
export function checkBeyond({ card, open, reservation }: Source, strips: number, date: Day): void {
  if (reservation && strips > open) checkWithin(card, date);
}

function reservationOf(books: Books, id: string, date: Day): Source & { readonly reservation: Entry } {
  checkDate(date);
  const reservation = books.accounts.entry(id);
  if (reservation?.type !== 'reserve' || books.accounts.reversalOf(id)) return refuse('no-reservation');
  if (date < reservation.date) refuse('before-reservation', { date, reserved: reservation.date });
  const { holder } = reservation;
  const card = cardNamed(books, reservation.card);
  const closed = books.accounts.closedOn(card.label, holder);
  if (closed !== undefined && date < closed) checkOpen(books, card, holder);
  return { card, holder, open: books.accounts.openStrips(id), reservation };
}

/** What is used or released keeps the texts of its reservation where it has none of its own. */
function inheriting(details: Details, reservation: Entry | undefined): Details {
  if (!reservation) return details;
  return {
    date: details.date,
    assignment: details.assignment || reservation.assignment,
    item: details.item || reservation.item,
    reference: details.reference || reservation.reference,
    description: details.description || reservation.description,
  };
}
