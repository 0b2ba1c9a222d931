import type { nl } from './nl';

/** What a function says when it refuses, in English. See `nl`. */
export const en: Record<keyof typeof nl, string> = {
  missing: '{where} is missing. Enter a value or a cell.',
  text: '{where}: “{got}” is text. Enter a number.',
  'numeric-text':
    '{where}: “{got}” stands in the cell as text. Make it a number: set the cell format to General and type it again.',
  boolean: '{where}: {got:boolean} is not a number. Enter a number.',
  'cell-error': '{where}: the cell holds {got}. Repair that cell first.',
  unsupported: '{where}: this data type has no number or text. Refer to an ordinary cell.',
  'not-a-name': '{where}: {got:number} is not a name. Enter text.',
  empty: '{where} is an empty range. Choose at least one cell.',
  jagged: '{where}: its rows differ in length. Choose a rectangular range.',
  'negative-value': '{where}: {got:number} is negative. Enter zero or a positive number.',
  'above-zero': '{where} is {got:number}. Enter a number greater than zero.',
  'whole-value': '{where}: {got:number} is not a whole number. Enter a whole number.',
  'number-too-large':
    '{where}: {got:number} is too large to compute exactly to the unit. Enter a smaller number.',
  'share-meant':
    '{where}: {got:number} means {got:percent}. Did you mean {meant:percent}? Then enter {meant:percent} or {meant:number}.',
  'share-range': '{where}: {got:percent} is not between 0% and 100%. Enter a share such as 33%.',
  'one-cell': '{where}: one cell fits here; this range is {shape}. Choose one cell.',
  shape: '{where} is {shape}; {wanted} fits here. Choose a range of that shape.',
  'shape-turned': '{where} is {shape}; {wanted} fits here. Swap rows and columns with TRANSPOSE.',
  choice: '{where}: “{got}” is not possible. Choose one of: {choices:list}.',
  'unknown-municipality':
    '“{got}” is not a known municipality. Known are: {known:list}; or their code, such as GM0114.',
  'unknown-year':
    'Inhabitants on 1 January {got:plain} are not known. Known are the years {from:plain} to {to:plain}.',
  'name-not-found': '“{got}” is not among {where}. There are: {known:list}.',
  'name-twice': '“{got}” occurs more than once among {where}. Let every name occur once.',
  'no-total':
    'There is no total of which {share:percent} is {amount:euro} to the cent. Check contribution and share.',
  'every-total-fits': 'At a share of 0% every total fits. Enter a share above 0%.',
  'total-row':
    '{where}: this number is the sum of the others. It looks like a total row: leave it out of the range.',
  'negative-budget':
    'The budget is negative ({budget:euro}). Do not split it: settle as final minus advance.',
  'province-beyond-budget':
    'The amount of the province ({province:euro}) exceeds the budget ({budget:euro}). Lower the amount of the province.',
  'fixed-beyond-municipal-part':
    'The fixed amounts together ({fixed:euro}) exceed the municipal part ({municipal:euro}). Lower the fixed amount or raise the budget.',
  'nobody-takes-part':
    'There is {amount:euro} to split, but nobody takes part: all inhabitants or weights are blank or zero. Enter at least one.',
  tied: 'A tie: rows {claimants:rows} have equal claims to the last {units:number}. Choose ties "order" for row order, or change the weights.',
  'infeasible-total':
    'Total {total:number} is not possible with these bounds: possible is {min:number} to {max:number}. Change the total or the bounds.',
  'infeasible-minimum':
    'Total {total:number} is not possible with these bounds: it must be at least {min:number}. Change the total or the bounds.',
  'bounds-crossed':
    'The minimum ({minimum:number}) exceeds the maximum ({maximum:number}). Lower the minimum or raise the maximum.',
  'base-beyond-maximum':
    'The base ({base:number}) exceeds the maximum ({maximum:number}). Lower the base or raise the maximum.',
  'not-a-multiple':
    'The amount {amount:number} is not a multiple of the unit {unit:number}. Round the amount first, or choose a smaller unit.',
  'rate-too-low': '{where}: a rate of {rate:percent} is not possible. Enter a rate above −100%.',
  'amount-too-large':
    'Amount {value:number} is too large to compute to the cent. The limit is {limit:number}.',
  'total-too-large': 'Total {total:number} is too large. The limit is {limit:number}.',
  'weight-outside-range':
    'Weight {value:number} (number {index:ordinal}) is not between {lowest:number} and {highest:number}.',
  'lengths-differ': '{what} has {actual:number} values; {expected:number} fits.',
  'share-outside-range': 'The share is not between 0% and 100%.',
  negative: '{what} is negative ({value:number}). Enter zero or a positive number.',
  'not-whole': '{what} is not a whole number ({value:number}).',
  'not-positive': '{what} must be greater than zero.',
  'not-finite': 'A number is too large or not a number.',
  internal: 'This is a fault of the function, not of your input. Report it with the formula.',
};
