import {
  bookingOf,
  cardNamed,
  checkAvailable,
  checkGiven,
  checkOpen,
  checkStrips,
  checkWithin,
} from '../books';
import type { Books, Details, Stamp } from '../books';
import { nameKey } from '../entry';
import { outcomeOf, refuse, type Outcome } from '../refusal';

/** Free strips from one holder to another on the same card: two entries that add up to nothing. */
export function transfer(
  books: Books,
  stamp: Stamp,
  command: Details & {
    readonly from: string;
    readonly to: string;
    readonly card: string;
    readonly strips: number;
  },
): Outcome {
  return outcomeOf(() => {
    const { from, to, strips } = command;
    checkGiven('holder', from);
    checkGiven('to', to);
    if (nameKey(from) === nameKey(to)) refuse('same-holder', { holder: from });
    const card = cardNamed(books, command.card);
    checkStrips(card, strips);
    checkWithin(card, command.date);
    for (const holder of [from, to]) checkOpen(books, card, holder);
    checkAvailable(books, card, from, strips);
    return [
      bookingOf(stamp, command, [
        { card: card.label, holder: from, type: 'transfer', strips: -strips || 0 },
        { card: card.label, holder: to, type: 'transfer', strips },
      ]),
    ];
  });
}
