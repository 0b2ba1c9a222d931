import { bookingOf, cardNamed, checkGiven, checkNotAfter, checkOpen, checkStrips } from '../books';
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
        checkStrips(card, strips);
        checkOpen(books, card, holder);
        return {
          card: card.label,
          holder,
          type: 'grant',
          strips,
          ...(description === undefined ? {} : { description }),
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
