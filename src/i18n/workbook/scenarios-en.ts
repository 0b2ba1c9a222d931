import type { nl } from './scenarios-nl';

/** The same in English. */
export const en: typeof nl = {
  title: 'Scenarios side by side',
  sentence:
    'Choose a measure, a party, a year and the scenarios; everything below follows. The assumptions are on Assumptions.',
  measure: 'Measure',
  measureNote:
    'contribution, one_off, total, net (after own cover), gap, cumulative, per_inhabitant, strips, hours …',
  party: 'Party',
  partyNote: 'A municipality, Province or Total.',
  year: 'Year',
  yearNote: 'The year of the explanation and of the parties side by side.',
  slot: (number) => `Scenario ${number}`,
  baseNote: 'The others are compared with this scenario.',
  from: 'Explain the difference from',
  to: 'to',
  bridgeNote: 'Two scenarios; unless changed, the first and the second.',
  byYear: 'By year:',
  byCause: 'Difference by cause, of everything that is to be paid:',
  byParty: 'By party in',
  reading: 'Amounts are nominal. A positive amount is a cost; a positive difference is a disadvantage.',
  chartFigures: 'Figures of the chart',
  yearsChart: 'Scenarios by year',
  bridgeChart: 'Difference by cause',
  bridgeSeries: ['Foot', 'To pay', 'Higher', 'Lower'],
};
