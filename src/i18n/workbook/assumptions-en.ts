import type { nl } from './assumptions-nl';

/** The same in English. */
export const en: typeof nl = {
  title: 'Assumptions',
  sentence:
    'A scenario inherits everything from the one it is based on; only what differs has a row. Empty party: for all. From year equal to until year: a one-off. Empty until year: until a later row begins.',
  marks: 'Grey is published. Yellow is our own estimate and no fact: replace it by what the partners agree.',
  scenarios: {
    decision: 'Decision of 2023',
    continued: 'Continued unchanged',
    growth: 'Growth to 10 fte',
    eight: 'To 8 fte',
    centre: 'Host municipality',
    phaseOut: 'Province phases out',
    leaving: 'One municipality leaves',
    stopping: 'Stopping',
  },
  origins: {
    'letter-2023-04-18': 'Letter of the provincial executive, 18 April 2023',
    'platform31-2025-10-01': 'Platform31, 1 October 2025',
    'hot-2023': 'Dutch manual of government rates (HOT) 2023',
    'strip-rule': 'Letter of 18 April 2023; Platform31, 1 October 2025',
    estimate: 'own estimate',
    basedOn: '',
  },
  published: {
    budget: 'Derived in cents: only so does 33% give the published part of the province.',
    share: 'Derived: “a third” in the letter is 33% to the cent.',
    provinceItem: 'Yearly budget ‘Uitvoeren doen we samen’; there may be other claims on it.',
    fte: '4 at the start on 1 September 2023, about 8 in 2025, 10 intended. Nothing is decided after 2025.',
    fteNeeded: 'Needed in all of Drenthe.',
    hoursPerFte: 'Productive hours a year with the central government. Hours per strip are not published.',
    stripBase: 'Published: six strips to begin with.',
    stripMinimum: 'Published: the cards range from nine to fourteen.',
    stripMaximum: 'Published: the cards range from nine to fourteen.',
  },
  basedOn: 'Inherits everything that is not different below.',
  about: {
    notDecided: 'Decided up to and including 2025. The same amount in later years is an assumption.',
    fixedUnknown: 'Not published. €25,000 a year here; 2023 has four months, so a third of that.',
    indexEstimate:
      'Rests on index figures for joint arrangements (2.6% in 2019, 3.4% in 2020) and about 3% price growth in budgets for 2026.',
    costPerFte: 'Not published. 8 fte × €150,000 + €318,461.50 other cost is together the budget of 2025.',
    otherCost: 'Not published. What is left of the budget of 2025 after 8 fte × €150,000.',
    fewerStudies: 'Fewer studies commissioned than the estimated €318,461.50 of 2025.',
    vatRate: 'General rate. Whether VAT is charged on depends on the legal form: ask a tax adviser.',
    vatKept:
      'Part of the VAT that a municipality does not get back from the VAT compensation fund; it differs between them.',
    host: 'The host municipality charges itself no VAT. Which municipality it will be is an example.',
    setUp: 'Moving staff and contracts to the host municipality; amount and split are estimated.',
    steps: 'Example: from 33% in four about equal steps to nothing in 2030.',
    exit: 'Example: municipality and year were chosen to show the effect. The budget stays as it is.',
    exitCost: 'Example: compensation for obligations that run on, paid by who leaves.',
    runOff: 'Run-off after stopping: salaries and contracts that still run. Pace and amounts are estimated.',
    replacement: 'Re-placing permanent staff and finishing work; amount and split are estimated.',
    capacity: 'Not published; chosen so that hours can be shown. Replace it by the hours of the team.',
    hire: 'Estimate of the price of an adviser’s hour, without VAT. Replace it by your own rate.',
    available: 'Assumption: the middle of the published 50 to 60.',
    perStrip:
      'Assumption: what puts the cards between nine and fourteen is not published. With 6,000 it fits.',
  },
};
