import type { nl } from './problems-nl';

/** The same in English. */
export const en: typeof nl = {
  where: 'Row {rows}: {problem}',
  and: ' and ',
  duplicate: 'Rows {rows} say the same: keep one of them, or give them another year or party.',
  cycle: 'Rows {rows} base scenarios on one another in a circle: let go of one of them.',
  'unknown-scenario': 'Scenario ‘{value}’ does not exist. Choose one that is in the table.',
  'unknown-party': 'The party is not among the municipalities. Choose one, Province, or leave it blank.',
  'not-for-one-party': '‘{what}’ holds for all parties together. Leave the party blank.',
  'until-before-from': 'The last year comes before the first. Swap them.',
  'not-a-year': 'This is no year. Write four digits, such as 2027.',
  'not-a-number': '‘{value}’ is no number. Write a number for ‘{what}’.',
  negative: '{value} is below zero. ‘{what}’ is zero or more.',
  'share-outside-range': '{value} is not between 0% and 100%. Write 33%, for example.',
  'rate-outside-range': '{value} is not between −100% and 100%. Write 3.5%, for example.',
  'not-yes-or-no': '‘{value}’ is no yes or no. Write yes or no for ‘{what}’.',
  'not-a-choice': '‘{value}’ is no choice. For ‘{what}’ choose from: {choices}.',
  'no-scenario': 'There is no scenario. Fill in a name, or clear the row.',
  unreadable: 'Column {column} has ‘{value}’, which is not known here. Correct the word, or clear the row.',
  'no-budget': 'There is no budget in {year}. Add ‘budget’, or fte with cost per fte.',
  'no-cost-per-fte': 'In {year} there are fte but no amount. Add ‘cost per fte’.',
  'no-inhabitants':
    'No inhabitants of {party} are known for {year}. Fill them in on the sheet Municipalities.',
  'cover-beyond-cost': 'In {year} the cover is {cover}, more than the cost of {cost}. Lower the cover.',
};
