import type { nl } from './council-nl';

/** The same in English. */
export const en: typeof nl = {
  title: 'Council page',
  sentence: 'One page for a council: what a scenario costs a party, and why that differs from another.',
  how: 'Choose a municipality or Province, and two scenarios as Assumptions names them. All amounts follow.',
  party: 'Party',
  scenario: 'Chosen scenario',
  compared: 'Compare with',
  firstYear: 'First year',
  assumedFrom: 'Assumed from',
  assumedUntil: 'Assumed until',

  decision: 'Decision asked',
  decide: {
    scenario: 'Agree with scenario ‘',
    party: '’ and make available for ',
    years: ' over ',
    until: '–',
    amount: ':',
  },
  fromCover: 'of which from own cover',
  fromBudget: 'of which already budgeted (empty: not filled in on Assumptions)',
  toCover: 'still to be covered (positive is a disadvantage; empty: not every year is budgeted)',

  perYear: 'Per year, in euros',
  total: 'Total',
  lines: {
    contribution: 'Yearly contribution',
    one_off: 'One-off',
    vat: 'VAT not recovered',
    total: 'Total to pay',
    cover: 'Own cover',
    net: 'Net',
    budgeted: 'Already budgeted',
    gap: 'Gap (positive is a disadvantage)',
    per_inhabitant: 'Yearly contribution per inhabitant',
    strips: 'Strips',
    room: 'Room in the item, before other claims',
  },

  bridge: 'Why it differs: total to pay, by cause',
  totals: { chosen: 'Chosen scenario', compared: 'Compared scenario' },
  difference: 'Difference',
  effect: 'Net over these years',
  columns: { chosen: 'Chosen', compared: 'Compared', difference: 'Difference' },
  chart: 'Total to pay per year, in euros',

  risks: 'Risks',
  prompts: ['Cost: index, staff, hiring in?', 'Partners: who may leave?', 'Cover: what is uncertain?'],
  exit: 'Leaving',
  exitPrompt: 'Period of notice, cost and work that goes on: to be filled in.',
  exitLine: (scenario: string, party: string, year: string) =>
    `Scenario ‘${scenario}’${party === '' ? '' : `, ${party}`}${year === '' ? '' : `, ${year}`}: `,

  sources: 'Sources and assumptions',
  nominal:
    'Amounts are nominal. Positive is to be paid, or a disadvantage. A difference is the chosen scenario minus the other.',
  stated: (words: string) => `Stated: ${words}.`,
  published: (words: string) => `Published: ${words}.`,
  estimated: (words: string) => `Own estimate, also of later years: ${words}.`,
  origins: (sources: string) => `Sources: ${sources}.`,
  population: (source, date, status) =>
    `Inhabitants: ${source}; last reference date ${date} (${status}), unless Assumptions names another year.`,
};
