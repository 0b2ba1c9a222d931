import { en as assumptions } from './assumptions-en';
import { en as scenarios } from './scenarios-en';
import { columnTexts } from './columns';
import { en as settlement } from './settlement-en';
import { en as council } from './council-en';
import type { nl } from './nl';

/** Texts of the generated workbook, in English. */
export const en: typeof nl = {
  sheets: {
    notes: 'Notes',
    municipalities: 'Municipalities',
    budget: 'Budget',
    contributions: 'Contributions',
    strips: 'Strips',
    menu: 'Menu card',
    ledger: 'Strip ledger',
    settlement: 'Settlement',
    assumptions: 'Assumptions',
    scenarios: 'Scenarios',
    council: 'Council page',
    checks: 'Checks',
  },
  columns: columnTexts.en,
  populationStatus: { definitive: 'definitive', provisional: 'provisional', stated: 'stated' },
  stated: 'own statement',
  good: '✓ agrees',

  municipalities: {
    title: 'Municipalities',
    sentence:
      'The twelve municipalities with their inhabitants on 1 January (CBS). Fill in Agreed strips only where it differs from the rule.',
  },

  budget: {
    title: 'Budget',
    sentence: 'The budget of the Flexteam per year, in euros and cents. Yellow is input or assumption.',
    rowHeader: 'Item',
    sourceHeader: 'Source or assumption',
    rows: {
      budget: 'Total budget',
      share: 'Share of the province',
      decided: 'Decided amount of the province',
      province: 'Province part',
      municipal: 'Municipal part',
      fixed: 'Fixed amount per municipality',
      inhabitantsYear: 'Inhabitants on 1 January of',
      fixedTotal: 'Fixed amounts together',
      fixedFits: 'Fixed amounts fit',
      published: 'Published',
      publishedBudget: 'Total in the letter',
      publishedProvince: 'Province in the letter',
      budgetAgrees: 'Budget agrees with the letter',
      provinceAgrees: 'Province agrees with the letter',
      third: 'A third of the total',
      gap: 'Difference from a third',
    },
    sources: {
      budget:
        'Derived: only totals from .50 to .53 give the published province part at 33%. Never compute with the rounded total.',
      share: 'Derived from the letter: “a third” is 33% to the cent.',
      decided: 'Leave empty, or fill in the decided amount; it goes before the share.',
      province: 'Share of the budget, rounded to the cent.',
      municipal: 'Budget minus province part.',
      fixed: 'Assumption: not published. 2023: four months, so a third of €25,000.',
      inhabitantsYear: 'Assumption: the reference date is not published.',
      fixedTotal: 'Fixed amount × number of municipalities that take part.',
      fixedFits: 'The fixed amounts may not exceed the municipal part.',
      published: 'Letter of the provincial executive to the provincial council of Drenthe, 18 April 2023.',
      budgetAgrees: 'The budget, rounded to whole euros.',
      third: 'For comparison only; nothing is computed with it.',
      gap: 'What the province pays less than a true third.',
    },
    differs: 'i differs',
    unpublished: 'i not filled in',
    tooHigh: '! too high',
  },

  contributions: {
    title: 'Contributions',
    sentence:
      'The cost split over the province and the municipalities, in euros per year. Fixed amount: an assumption, set on Budget.',
    party: 'Party',
    province: 'Province of Drenthe',
    inhabitants: (year) => `Inhabitants ${year}`,
    fixed: (year) => `Fixed amount ${year}`,
    share: (year) => `Share ${year}`,
    perInhabitant: (year) => `Per inh. ${year}`,
    sum: (from, to) => `Sum ${from}–${to}`,
    counts: (year) => `Counts ${year}`,
    municipalitiesTotal: 'Municipalities together',
    total: 'Total',
    budget: 'Budget',
    adds: 'Adds up to the cent',
    differs: '! difference',
    fault: '! error',
  },

  strips: {
    title: 'Strips',
    sentence: 'Strips per municipality and card. The rule is an assumption; agreed numbers go first.',
    byRule: (card) => `By rule ${card}`,
    agreed: 'Agreed',
    entitlement: (card) => `Card ${card}`,
    total: 'Total',
    rule: 'Strip rule',
    value: 'Value',
    perStrip: 'Inhabitants per extra strip',
    base: 'Strips to begin with',
    minimum: 'Fewest strips',
    maximum: 'Most strips',
    rounding: 'Rounding (down, nearest, up)',
    cards: 'Cards',
    balances: 'Balances of the cards',
    balancesNote: 'From the Strip ledger. Free = on the card − used − reserved.',
    onCard: (card) => `On card ${card}`,
    used: (card) => `Used ${card}`,
    reserved: (card) => `Reserved ${card}`,
    free: (card) => `Free ${card}`,
  },

  example: 'Example: these bookings are invented.',
  exampleWords: {
    by: 'Example',
    granted: 'By the rule',
    assignment: (item, holder) => `${item} ${holder}`,
    together: 'For all municipalities',
    transferred: 'By agreement',
    released: 'Less work than expected',
    twice: 'Entered twice',
    closed: 'End of the card',
  },

  menu: {
    title: 'Menu card',
    sentence: 'What the team makes. The strips of a product are a guideline and an assumption: change them.',
    kinds: { own: 'for one municipality', joint: 'joint', training: 'training' },
    items: {
      'district-plan': ['District implementation plan', 'How to take a district off natural gas.'],
      'area-analysis': ['District or village analysis', 'What is there, who lives there and what heat fits.'],
      'owners-association-plan': ['Plan for owners’ associations', 'Approach for associations of owners.'],
      'heat-source-atlas': ['Heat-source atlas', 'Map of sources of heat in the whole province.'],
      'heat-programme-format': ['Heat programme format', 'A form that every municipality can use.'],
      training: ['Training', 'Session for staff.'],
      onboarding: ['Onboarding', 'Helping new staff on their way.'],
      studies: ['Commissioning of studies', 'Commissioning and guiding a study.'],
    },
  },

  ledger: {
    title: 'Strip ledger',
    sentence:
      'Only added to; correct by a reversal, and the pane puts rows at the end. The check code gives away mistakes, not intent.',
    journal:
      'Every booking stands here once more, one a cell in column A. The pane restores the ledger from it. Change and remove nothing here.',
  },

  settlement,

  assumptions,
  scenarios,
  council,

  checks: {
    title: 'Checks',
    sentence: 'Every check of this workbook. ✓ is in order, ! needs action, i is good to know.',
    problem: '! needs action',
    info: 'i good to know',
    differs: 'i differs',
    waits: 'i repair the error first',
    items: {
      budgetFilled: {
        name: 'Budget filled in',
        detail: 'Every year has a budget of zero or more.',
        advice: 'Fill in an amount for every year on Budget.',
      },
      addsUp: {
        name: 'Adding up per year',
        detail: 'Province and municipalities together, per year, to the cent.',
        advice:
          'See on Contributions which column differs; restore the formula if an amount was typed over it.',
      },
      rowsAddUp: {
        name: 'Adding up per party',
        detail: 'The sum per party and the sum per year on Contributions.',
        advice: 'Restore the formulas in the Sum column on Contributions.',
      },
      fixedFits: {
        name: 'Fixed amounts against the municipal part',
        detail: 'Fixed amount × participants does not exceed the municipal part.',
        advice: 'Lower the fixed amount on Budget, or raise the budget.',
      },
      noErrors: {
        name: 'Error values',
        detail: 'No contribution and no number of strips with #VALUE!, #N/A or another error.',
        advice: 'Go to the cell with the error; its message says which argument is wrong.',
      },
      provinceAgrees: {
        name: 'Province against the letter',
        detail: '€258,425.81 in 2023 and €501,092.30 in 2024 and 2025.',
        advice:
          'If you differ on purpose, this is in order. Otherwise set the share to 33% and the total in cents on Budget.',
      },
      budgetAgrees: {
        name: 'Budget against the letter',
        detail: 'Rounded to whole euros: €783,109 and twice €1,518,462.',
        advice:
          'If you differ on purpose, this is in order. Otherwise restore the totals in cents on Budget.',
      },
      inhabitantsComplete: {
        name: 'Inhabitants filled in',
        detail: 'Every municipality has a number above zero in every year.',
        advice:
          'Fill in the missing number on Municipalities. If a municipality does not take part, use Takes part from or until.',
      },
      inhabitantsCbs: {
        name: 'Inhabitants against CBS',
        detail: 'Every number on Municipalities against FLEX.INHABITANTS.',
        advice: 'If you differ on purpose, say why under Note. Otherwise take over the CBS figure.',
      },
      populationDefinitive: {
        name: 'Status of the reference dates',
        detail: 'Provisional figures of CBS differ by up to 21 inhabitants per municipality.',
        advice: 'Replace provisional numbers as soon as CBS gives the definitive ones.',
      },
      namesUnique: {
        name: 'Names of municipalities',
        detail: 'Names on Municipalities differ, are not empty, and are on Contributions as well.',
        advice:
          'On Municipalities rename the double name, or fill in the one that is missing. Is a municipality new? Add it to Contributions and Strips too: a row between the others, with the formulas of the row above.',
      },
      participation: {
        name: 'Years of taking part',
        detail: 'Takes part from and until are years or empty, and from is not after until.',
        advice: 'Fill in years on Municipalities, or empty the cells.',
      },
      stripsInBounds: {
        name: 'Strips against the bounds',
        detail: 'Between the fewest and the most on Strips.',
        advice: 'See on Strips whether the rule is right: the fewest may not exceed the most.',
      },
      stripsWhole: {
        name: 'Agreed strips',
        detail: 'Municipalities holds a whole number of zero or more, or nothing.',
        advice: 'Fill in a whole number on Municipalities, or empty the cell.',
      },
      stripsAgreed: {
        name: 'Cards against the rule',
        detail: 'Whether agreed strips differ from the rule anywhere.',
        advice: 'Good to know: for these municipalities the agreement goes first.',
      },
      ledgerInOrder: {
        name: 'Strip ledger',
        detail: 'Every row can be read, stands there once and is as it was booked (FLEX.LEDGERCHECK).',
        advice: 'Open Checks in the pane: it says which row it is, and restores it.',
      },
      ledgerNotOverdrawn: {
        name: 'Strip cards not overdrawn',
        detail: 'No card has fewer than no strips free.',
        advice: 'Reverse one of the last bookings, or transfer strips.',
      },
      ledgerGranted: {
        name: 'Granted against the cards',
        detail: 'What was granted in the ledger, against the numbers on Strips.',
        advice: 'Grant the strips of the card in the pane, or note why it differs.',
      },
      settlementAdds: {
        name: 'Settlement',
        detail: 'Per party and together, advance, causes and final amount add up, to the cent.',
        advice:
          'See on Settlement which cell is red: fill in a known year, the advances, and settle or keep as reserve.',
      },
      scenariosRead: {
        name: 'Assumptions of the scenarios',
        detail: 'Every scenario on Assumptions has figures; no row is wrong (FLEX.COMPARE).',
        advice: 'Open Scenarios in the pane: it says which row it is and what is wrong with it.',
      },
      third: {
        name: '“A third” in the letter is 33%',
        detail:
          'The difference from a true third is €12,733.92 over three years. The model computes with 33% of the total in cents.',
        advice: 'Read the notes before you change the share.',
      },
      proportional: {
        name: '“In proportion” cannot give 9 to 14 strips',
        detail:
          'Emmen has more than five times the inhabitants of Westerveld. The strip rule is therefore an assumption.',
        advice: 'Ask the partners for the agreed rule, or fill in agreed numbers on Municipalities.',
      },
    },
  },

  notes: {
    title: 'Flexteam Heat Transition Drenthe',
    sentence:
      'Split the cost and grant the strips, to the cent and open to recalculation. All of it is in this workbook.',
    header: ['Subject', 'Explanation'],
    colours: 'Colours',
    sample: {
      input: 'input or assumption',
      source: 'source or decided',
      formula: 'formula',
      good: '✓ agrees',
      bad: '! needs action',
    },
    valuesLine: [
      'How it works',
      'This file holds values only, and no formulas: change a yellow cell and the amounts do not follow. To calculate, use the workbook with formulas, in Excel with the add-in or in the workbench.',
    ],
    lines: [
      [
        'What this is',
        'Twelve municipalities and the province of Drenthe share one team. The province pays 33%, the municipalities the rest: a fixed amount each, plus an amount by inhabitants.',
      ],
      [
        'How it works',
        'Change a yellow cell on Municipalities, Budget, Strips, Settlement or Assumptions; every amount follows, on Scenarios and Council page as well. The functions begin with FLEX. and are explained in the pane.',
      ],
      [
        'Contradiction 1',
        'The letter of 18 April 2023 says “a third”, but the amounts are 33% to the cent, taken from the unrounded total: €783,108.50 to .53 and €1,518,461.50 to .53. At a third, no total fits. The difference from a true third is €12,733.92 over three years.',
      ],
      [
        'Contradiction 2',
        'The letter says six strips per municipality plus a number in proportion to inhabitants, nine to fourteen in all. Emmen has more than five times the inhabitants of Westerveld: no proportional rule, however rounded, then gives 9 to 14. The assumption here: 6, plus 1 for every full 6,000 inhabitants, at least 9 and at most 14.',
      ],
      [
        'Published',
        'Totals and province part 2023–2025, the six strips and the bounds 9 and 14 (letter of 18 April 2023; Platform31, 1 October 2025); inhabitants on 1 January (CBS, definitive).',
      ],
      [
        'Not published',
        'The fixed amount per municipality, the amount per inhabitant, the reference date of the inhabitants, the strip rule, hours per strip, actual cost and the budget after 2025. These are assumptions: fill in what you agreed.',
      ],
      [
        'Rounding',
        'Amounts are always to the cent. What is left after the fixed amounts is split by inhabitants: first down to whole cents, then the left-over cents go to the largest remainders.',
      ],
      [
        'Sources',
        'Letter of the provincial executive to the provincial council of Drenthe, 18 April 2023, reference 16/5.2/2023000566. Platform31, 1 October 2025. CBS, district and neighbourhood maps and key figures 2022–2025.',
      ],
    ],
  },
};
