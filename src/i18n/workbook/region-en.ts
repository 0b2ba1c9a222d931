import type { nl } from './region-nl';

/** The same in English. */
export const en: typeof nl = {
  title: 'Flexteam Heat Transition',
  municipalities:
    'The municipalities with their inhabitants on 1 January, as stated. Fill in Agreed strips only where it differs from the rule.',
  province: 'Province',
  budgetRows: {
    publishedBudget: 'Published total',
    publishedProvince: 'Published province part',
    budgetAgrees: 'Budget agrees with publication',
    provinceAgrees: 'Province agrees with publication',
  },
  budgetSources: {
    budget: 'Own statement.',
    share: 'Own statement. Holds as long as there is no decided amount.',
    decided: 'Empty, or the decided amount; it goes before the share.',
    fixed: 'Own statement: what every municipality pays first.',
    inhabitantsYear: 'Own statement: the inhabitants of this year count.',
    published: 'Not filled in yet. Fill in what was published, and put the source here.',
    budgetAgrees: 'A published amount in whole euros is compared with the rounded budget.',
  },
  marks:
    'Grey was stated when the model was inserted. Yellow is an estimate to begin with and no fact: replace it by what the partners agree.',
  scenarios: { decision: 'Budget as stated' },
  about: {
    budget: 'Budget as stated. After the last year the amount stays the same until you add a row.',
    share: 'Part of the budget that the province pays.',
    decided: 'Decided amount of the province; it goes before a share.',
    fixed: 'Fixed amount per municipality and year.',
    inhabitantsYear: 'The inhabitants of this year count in every year. Change it once there are newer ones.',
    strips: 'Strip rule as stated.',
    index: 'Example of a rise of wages and prices per year. Fill in your own index.',
    runOff: 'Example: a quarter of the last year, for what still runs on after stopping.',
    runOffDecided: 'Example: the province pays the same part of the run-off as of the budget.',
    stopped: 'After the run-off there is no cost any more.',
    replacement: 'Example: a tenth of the last year, to re-place staff and finish work.',
    bearer: 'Split as the budget is.',
  },
  checks: {
    provinceAgrees: {
      name: 'Province against the publication',
      detail: 'The part of the province against the published part on Budget.',
      advice:
        'If nothing was published, or you differ on purpose, this is in order. Otherwise fill in the published part on Budget.',
    },
    budgetAgrees: {
      name: 'Budget against the publication',
      detail: 'The budget against the published total on Budget.',
      advice:
        'If nothing was published, or you differ on purpose, this is in order. Otherwise fill in the published total on Budget.',
    },
    populationDefinitive: {
      name: 'Status of the inhabitants',
      detail: 'Whether every reference date is marked as definitive.',
      advice:
        'On Municipalities, put the source and the status “definitive” with a reference date once you have checked the numbers.',
    },
  },
  notes: [
    [
      'What this is',
      'The municipalities and the province share one team. The province pays its share or a decided amount, the municipalities the rest: a fixed amount each, plus an amount by inhabitants.',
    ],
    ['How it works'],
    [
      'Own statement',
      'Municipalities, inhabitants, budget, province part, fixed amount and strip rule were stated when this model was inserted. None of it was compared with a publication.',
    ],
    [
      'Assumptions',
      'The strip rule, the scenarios after the last year of the budget and the guidelines on the menu card are a beginning. Replace them by what you agreed.',
    ],
    [
      'Publications',
      'Is there a decision or letter with amounts? Fill them in on Budget under Published, with the source. Checks then says whether the budget and the province part agree with them.',
    ],
    ['Rounding'],
    [
      'Sources',
      'Own statement. On Municipalities and Budget, put the source with every figure that you checked.',
    ],
  ],
};
