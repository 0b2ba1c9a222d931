import type { nl } from './nl';

/** Words that the functions return in cells, in English. */
export const en: typeof nl = {
  split: {
    header: [
      'Party',
      'Inhabitants',
      'Fixed amount',
      'By inhabitants',
      'Contribution',
      'Share of total',
      'Per inhabitant',
    ],
    province: 'Province',
    total: 'Total',
    absent: 'does not take part',
  },
  explain: {
    header: ['Step', 'How', 'Amount'],
    budget: { step: 'Budget', how: 'in cents', whole: 'the total of this year, to the cent' },
    province: {
      step: 'Province part',
      byShare: (share) => `${share} of step 1, rounded to the cent`,
      decided: 'decided amount',
    },
    municipal: { step: 'Municipal part', how: 'step 1 − step 2' },
    fixed: {
      step: 'Fixed amounts',
      equal: (count, amount) => `${count} × ${amount}`,
      different: 'the fixed amounts of the municipalities that take part',
      participants: (count, of) => `${count} of ${of} municipalities ${count === 1 ? 'takes' : 'take'} part`,
    },
    toSplit: {
      step: 'To split by inhabitants',
      how: 'step 3 − step 4',
      down: 'every part is rounded down to whole cents',
    },
    line: {
      share: (name) => `Share of ${name}`,
      how: (part, whole) => `step 5 × ${part} / ${whole}, down to whole cents`,
      cent: 'Rounding cent',
      cents: (left, name, received) =>
        left === 0
          ? 'no cents left over'
          : `${left === 1 ? '1 cent' : `${left} cents`} left over; ${received ? 'one' : 'none'} to ${name}`,
      fixed: (name) => `Fixed amount ${name}`,
      total: (name) => `Contribution of ${name}`,
      sum: 'step 6 + step 7 + step 8',
      absent: (name) => `${name} does not take part: no inhabitants filled in`,
    },
    party: {
      how: (fixed, part, whole) =>
        `${fixed} fixed, plus the part of step 5 for ${part} of the ${whole} inhabitants`,
      withCent: 'plus one left-over cent',
      absent: 'does not take part: no inhabitants filled in',
    },
    total: { step: 'All municipalities together', how: 'equal to step 3, to the cent' },
    cents: {
      step: 'Rounding cents',
      none: 'It comes out even to the cent; no cents are left over.',
      given: (left, names) =>
        left === 1
          ? `The left-over cent goes to the largest remainder: ${names}.`
          : `The ${left} left-over cents go to the largest remainders: ${names}.`,
      explained: (left, names) =>
        left === 1
          ? `Rounding leaves 1 cent. It goes to the municipality that lost the largest part of a cent: ${names}.`
          : `Rounding leaves ${left} cents. They go to the municipalities that lost the largest parts of a cent: ${names}.`,
      tied: 'In a tie the first in the list goes first.',
    },
    and: 'and',
  },
  statement: {
    overviewHeader: [
      'Holder',
      'Opening balance',
      'Granted',
      'Received',
      'Handed over',
      'Carried over from last card',
      'Carried over to next card',
      'Expired',
      'Reserved',
      'Used',
      'Free',
      'Hours',
      'Share in joint work',
      'Hours of joint work',
    ],
    total: 'Total',
    specificationHeader: [
      'Date',
      'Card',
      'Type',
      'Assignment',
      'Product',
      'Reference',
      'Strips',
      'Change',
      'Free',
      'Hours',
      'Description',
    ],
    before: 'balance before',
    after: 'closing balance',
    reversed: (type) => `${type} (reversed)`,
    shared: 'joint work, not charged',
    sharedTotal: 'all joint work, not charged',
  },
  scenario: {
    party: 'Party',
    year: 'Year',
    total: 'Total',
    difference: (name: string) => `Difference ${name}`,
    part: (name: string) => `Difference ${name} in %`,
    cause: 'Cause',
    amount: 'Amount',
    causes: {
      cost: 'Cost of the team',
      index: 'Index',
      oneOff: 'One-off cost',
      teamCover: 'Cover for the team',
      province: 'Part of the province',
      participants: 'Participants',
      key: 'Allocation key',
      vat: 'VAT',
    },
    memos: {
      jointHours: 'Beside it hours of joint work',
      jointShare: 'Beside it share of joint work',
      hirePrice: 'Price of an hour hired in',
      otherClaims: 'Other claims on this item',
    },
  },
  ledgerCheck: { header: ['Row', 'Problem', 'What to do'] },
};
