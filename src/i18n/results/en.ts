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
    budget: { step: 'Budget', how: 'in cents' },
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
      participants: (count, of) => `${count} of ${of} municipalities take part`,
    },
    toSplit: { step: 'To split by inhabitants', how: 'step 3 − step 4' },
    perInhabitant: {
      step: 'Amount per inhabitant',
      how: (amount, inhabitants) => `${amount} divided by ${inhabitants} inhabitants`,
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
      how: (fixed, part, whole) => `${fixed} fixed, and ${part} / ${whole} of step 5`,
      withCent: 'with a rounding cent',
      absent: 'does not take part: no inhabitants filled in',
    },
    total: { step: 'All municipalities together', how: 'equal to step 3, to the cent' },
    cents: {
      step: 'Rounding cents',
      none: 'Nothing is left over in cents.',
      given: (left, names) =>
        left === 1
          ? `The left-over cent goes to the largest remainder: ${names}.`
          : `The ${left} left-over cents go to the largest remainders: ${names}.`,
    },
    and: 'and',
  },
};
