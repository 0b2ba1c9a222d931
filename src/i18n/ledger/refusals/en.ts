import type { nl } from './nl';

/** Why a booking is refused, in English: what, with its figures, and what to do. */
export const en: typeof nl = {
  'not-enough':
    '{holder:holder} has {available:strips} free: {total} on the card, {used} used and {reserved} reserved. Book at most {most}, or release a reservation first.',
  'release-beyond': 'This reservation has {open:strips} left. Release at most {open}.',
  'no-reservation': 'This reservation is no longer there. Choose another.',
  'unknown-card': 'Card {card} is not in the table of cards. Add it on the sheet Strips.',
  'card-closed':
    'Card {card} of {holder:holder} was closed on {closed:date}. Book on a card that is still open, as a correction if need be.',
  'outside-card':
    '{date:date} is not a day of card {card} ({start:date} to {end:date}). Choose another date or another card.',
  'before-reservation':
    '{date:date} is before the reservation of {reserved:date}. Choose that day or a later one.',
  'not-steps': '{strips} is not a multiple of {step}. Strips on this card come in steps of {step}.',
  negative: '{what:field}: {got} is negative. Enter zero or a positive number.',
  'not-a-quantity': '{what:field}: {got} is not possible. Enter a number with at most two decimals.',
  missing: '{what:field} is missing. Fill it in.',
  'bad-date': '“{got}” is not a date. Enter a day, such as 24 Sep 2025.',
  'too-long': '{what:field} has {length} characters. Make it {limit} at most.',
  'same-holder': 'From and to are both {holder:holder}. Choose another receiver.',
  nobody: 'Nobody takes part. Choose at least one participant.',
  'zero-share':
    'With this key {holders:zero} 0 strips. Book more strips, choose your own key or leave them out.',
  'shares-differ': 'The shares add up to {sum}; it must be {total}. Change a share.',
  'already-granted':
    'The strips of card {card} have been granted already. Reverse that grant first, or grant to one municipality.',
  'already-reversed': 'This booking has been reversed already.',
  'is-reversal': 'A reversal cannot be reversed. Make the booking again.',
  'no-entry': 'This booking is no longer in the ledger.',
  'has-dependents': 'Part of this reservation has been used or released. Reverse that first.',
  'reversal-overdraws':
    '{holder:holder} has {most} free on card {card} and the reversal takes {taken}: the strips are used or reserved already. Reverse that first.',
  overdrawn:
    '{holder:holder} stands at {available} on card {card}. Put that right first; then the card can be closed.',
  'same-card': 'Strips cannot be carried over to the same card. Choose another card than {card}.',
  'nothing-to-close': 'Card {card} has been closed already.',
  'journal-full':
    'The journal of this workbook is full. Begin a new workbook with the closing balances as opening balances.',
};
