import {
  bookingOf,
  cardNamed,
  checkGiven,
  checkLength,
  checkNotAfter,
  checkOpen,
  checkStrips,
  cleanText,
} from '../books';
import type { Day } from '../entry';
import type { Books, Details, Draft, Stamp } from '../books';
import { derivedId } from '../ids';
import { outcomeOf, refuse, type Outcome } from '../refusal';

export interface Share {
  readonly holder: string;
  readonly strips: number;
  /** Why so many: goes into the description of this holder's entry. */
  readonly description?: string;
}

/** Strips given to a holder, or a balance from before the ledger (`opening`). */
export function grant(
  books: Books,
  stamp: Stamp,
  command: Details & Share & { readonly card: string; readonly type: 'grant' | 'opening' },
): Outcome {
  return outcomeOf(() => {
    const { holder, strips, type } = command;
    checkGiven('holder', holder);
    const card = cardNamed(books, command.card);
    checkStrips(card, strips);
    checkNotAfter(card, command.date);
    checkOpen(books, card, holder);
    return [bookingOf(stamp, command, [{ card: card.label, holder, type, strips }])];
  });
}

/**
 * The entitlements of a card for many holders at once, as one booking. Its id derives from the card: granted by two
 * people at the same moment it is there once. Refused (`already-granted`) where it was done and not reversed; who
 * gets no strips has no entry.
 */
export function grantAll(
  books: Books,
  stamp: Stamp,
  command: Details & { readonly card: string; readonly shares: readonly Share[] },
): Outcome {
  return outcomeOf(() => {
    const card = cardNamed(books, command.card);
    checkNotAfter(card, command.date);
    const drafts = command.shares
      .filter(({ strips }) => strips !== 0)
      .map(({ holder, strips, description }): Draft => {
        checkGiven('holder', holder);
        checkStrips(card, strips);
        if (description !== undefined) checkLength('description', description);
        checkOpen(books, card, holder);
        return {
          card: card.label,
          holder,
          type: 'grant',
          strips,
          ...(description === undefined ? {} : { description: cleanText(description) }),
        };
      });
    if (drafts.length === 0) refuse('nobody');
    return [bookingOf({ ...stamp, id: freeId(books, card.label) }, command, drafts)];
  });
}

/** The id of the first grant of this card that is not there yet or was reversed. */
function freeId({ accounts }: Books, card: string): string {
  for (let run = 1; ; run += 1) {
    const id = derivedId('grant', card, String(run));
    if (!accounts.entry(id)) return id;
    if (!accounts.reversalOf(id)) refuse('already-granted', { card });
  }
}

/** A balance from before the ledger, as one of many. */
export interface Opening extends Share {
  readonly card: string;
  readonly date: Day;
  readonly reference?: string;
}

/** Entries of one booking at the most: a cell of the journal holds a booking whole. */
const MOST = 100;

/**
 * Many opening balances at once, whole or not at all. More than a hundred make several bookings, written together; the
 * ids of the further ones end in their number.
 */
export function openings(books: Books, stamp: Stamp, lines: readonly Opening[]): Outcome {
  return outcomeOf(() => {
    if (lines.length === 0) refuse('nobody');
    const drafts = lines.map(({ holder, strips, date, description = '', reference = '', ...line }): Draft => {
      checkGiven('holder', holder);
      const card = cardNamed(books, line.card);
      checkStrips(card, strips);
      checkNotAfter(card, date);
      checkOpen(books, card, holder);
      for (const [what, text] of Object.entries({ description, reference })) checkLength(what, text);
      const texts = { description: cleanText(description), reference: cleanText(reference) };
      return { card: card.label, holder, type: 'opening', strips, date, ...texts };
    });
    const parts = Array.from({ length: Math.ceil(drafts.length / MOST) }, (_, part) =>
      drafts.slice(part * MOST, (part + 1) * MOST),
    );
    return parts.map((part, index) => {
      const id = index === 0 ? stamp.id : `${stamp.id}-${index + 1}`;
      return bookingOf({ ...stamp, id }, { date: part[0].date ?? '' }, part);
    });
  });
}
