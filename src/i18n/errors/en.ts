import type { nl } from './nl';

/** What a function says when it refuses, in English. See `nl`. */
export const en: Record<keyof typeof nl, string> = {
  missing: '{where} is missing. Enter a value or a cell.',
  text: '{where}: “{got}” is text. Enter a number.',
  'numeric-text':
    '{where}: “{got}” stands in the cell as text. Make it a number: set the cell format to General and type it again.',
  boolean: '{where}: {got} is not a number. Enter a number.',
  'cell-error': '{where}: the cell holds {got:error}. Repair that cell first.',
  unsupported: '{where}: this data type has no number or text. Refer to an ordinary cell.',
  'not-a-name': '{where}: {got} is not a name. Enter text.',
  empty: '{where} is an empty range. Choose at least one cell.',
  jagged: '{where}: its rows differ in length. Choose a rectangular range.',
  'negative-value': '{where}: {got:number} is negative. Enter zero or a positive number.',
  'above-zero': '{where} is {got:number}. Enter a number greater than zero.',
  'whole-value': '{where}: {got:number} is not a whole number. Enter a whole number.',
  'number-too-large': '{where}: {got:number} is too large to compute with exactly. Enter a smaller number.',
  'share-meant':
    '{where}: {got:number} means {got:percent}. Did you mean {meant:percent}? Then enter {meant:percent}.',
  'share-range': '{where}: {got:percent} is not between 0% and 100%. Enter a share such as 33%.',
  'one-cell': '{where}: one cell fits here; this range is {shape}. Choose one cell.',
  'one-line': '{where} is {shape}; one row or one column fits here. Choose a range of one row or one column.',
  shape:
    '{where} is {shape}; {wanted:either} fits here. Choose a range of that shape, if need be turned with TRANSPOSE.',
  'shape-turned': '{where} is {shape}; {wanted:either} fits here. Swap rows and columns with TRANSPOSE.',
  choice: '{where}: “{got}” is not possible. Choose {choices:either}.',
  'unknown-municipality':
    '{where}: “{got}” is not a known municipality. Choose one of {known:list}, or its code such as GM0114.',
  'unknown-year':
    '{where}: the inhabitants on 1 January {got:plain} are not known. Choose a year from {from:plain} to {to:plain}.',
  'name-not-found': '“{got}” is not among {where}. Choose a name that is: {known:list}.',
  'name-twice': '“{got}” occurs more than once among {where}. Let every name occur once.',
  'no-total':
    'There is no total of which {share:percent} is {amount:euro} to the cent. Check contribution and share.',
  'every-total-fits': 'At a share of 0% every total fits. Enter a share above 0%.',
  'total-row':
    '{where}: {got} is the sum of the other numbers. It looks like a total: leave that cell out of the range.',
  'negative-budget':
    'The budget is negative ({budget:euro}). Do not split it: settle as final minus advance.',
  'province-beyond-budget':
    'The amount of the province ({province:euro}) exceeds the budget ({budget:euro}). Lower the amount of the province.',
  'fixed-beyond-municipal-part':
    'The fixed amounts together ({fixed:euro}) exceed the municipal part ({municipal:euro}). Lower the fixed amount or raise the budget.',
  'nobody-takes-part':
    '{where}: everything is blank or zero, so nobody takes part, but there is {amount:euro} to split. Enter at least one number.',
  'no-weights':
    '{where}: everything is blank or zero, so nobody takes part, but there is {total:number} to split. Enter at least one number.',
  tied: '{where}: rows {claimants:rows} are tied, with {units:number} left to hand out. Choose "order" to let the upper one go first, or change the weights.',
  'tied-columns':
    '{where}: columns {claimants:rows} are tied, with {units:number} left to hand out. Choose "order" to let the first one go first, or change the weights.',
  'infeasible-total':
    '{where} is {total:number}; these bounds allow {min:number} to {max:number}. Change the number or the bounds.',
  'infeasible-minimum':
    '{where} is {total:number}; with these bounds it must be at least {min:number}. Change the number or the bounds.',
  'bounds-crossed':
    'The minimum ({minimum:number}) exceeds the maximum ({maximum:number}). Lower the minimum or raise the maximum.',
  'no-budget':
    'Nothing is assumed on what the team costs in {year:plain}. Enter a row with the budget among the assumptions, or with fte and cost per fte.',
  'no-inhabitants':
    'No inhabitants of {party} are known of {year:plain} or before. Enter them on the sheet Municipalities.',
  'cover-beyond-cost':
    'The cover in {year:plain} ({cover:euro}) exceeds what is to be paid ({cost:euro}). Lower the cover.',
  'unknown-scenario':
    'The scenario {scenario} is not among the assumptions. Choose a name of the column Scenario.',
  'unknown-party': '{party} is no party. Choose the name of a municipality, or the province.',
  'base-beyond-maximum':
    'The base ({base:number}) exceeds the maximum ({maximum:number}). Lower the base or raise the maximum.',
  'not-a-multiple':
    '{where}: {got} is not a multiple of the unit {unit:number}. Round the amount first, or choose a smaller unit.',
  'rate-too-low': '{where}: a rate of {got:percent} is not possible. Enter a rate above −100%.',
  'growth-too-large':
    '{where}: with a rate of {got:percent} the amount gets too large to compute to the cent. Enter a smaller rate.',
  'share-too-small':
    '{where}: at {got:percent} the total gets too large to compute to the cent. Enter a larger share.',
  'amount-too-large':
    '{value:number} is too large to compute to the cent. Enter an amount below {limit:number}.',
  'total-too-large': 'The number {total:number} is too large. Enter at most {limit:number}.',
  'weight-outside-range':
    '{where}: {got:power} is not between {lowest:power} and {highest:power}. Enter a number between these.',
  'lengths-differ':
    '{what:parameter} has {actual:number} values; {expected:number} fit here. Change the range.',
  'share-outside-range': 'The share is not between 0% and 100%. Enter a share such as 33%.',
  negative: '{what:parameter} is negative ({value:number}). Enter zero or a positive number.',
  'not-whole': '{what:parameter} is not a whole number ({value:number}). Enter a whole number.',
  'not-positive':
    '{what:parameter} is not greater than zero ({value:number}). Enter a number greater than zero.',
  'not-finite': 'One of the numbers is too large or not a number. Enter an ordinary number.',
  'table-range':
    '{where}: this is not the whole table {table} with its header. Refer to {table}[#All], in a Dutch Excel {table}[#Alles].',
  'table-columns': '{where}: the header lacks {columns:columns}. Repair the names in the header.',
  'ledger-unreadable':
    '{where}, row {line:number} below the header: {field:field} cannot be read: “{got}”. Repair that cell, or restore the row in the pane.',
  'ledger-blank':
    '{where}, row {line:number} below the header: {field:field} is blank. Enter it in that cell, or restore the row in the pane.',
  'ledger-conflict':
    '{where}, rows {rows:rows} below the header: two different bookings have the same number {id}. Choose in the pane which one stays.',
  'unknown-holder': '{where}: “{got}” is nowhere in the ledger. Choose one of {known:holders}.',
  'unknown-card': '{where}: nothing was booked on card “{got}”. Choose one of {known:list}.',
  'not-a-date':
    '{where}: “{got:plain}” is not a day. Enter a cell with a date, or a text such as "2025-12-31".',
  'year-not-date':
    '{where}: {got:plain} is a year, not a day. Enter a cell with a date, or a text such as "{got:plain}-12-31".',
  'nothing-assumed':
    '{where}: no row says what the team costs. Enter a row with the budget and its first year.',
  'year-not-assumed':
    '{where}: there are no assumptions about {got:plain}. Choose a year from {from:plain} to {to:plain}.',
  'assumption-no-scenario':
    '{where}, row {rows:rows} below the header: the scenario is missing. Enter a name.',
  'assumption-unknown':
    '{where}, row {rows:rows} below the header: “{got}” is not a known assumption. Choose a name of another row, such as “budget”.',
  'assumption-no-value': '{where}, row {rows:rows} below the header: the value is missing. Enter a value.',
  'assumption-error':
    '{where}, row {rows:rows} below the header: a cell holds {got:error}. Repair that cell first.',
  'assumption-duplicate':
    '{where}, row {rows:rows} below the header all say something about {assumption:assumption}, for the same party and the same year. Let one of them stay.',
  'assumption-cycle':
    '{where}, row {rows:rows} below the header: this way a scenario is based on itself. Choose another scenario.',
  'assumption-unknown-scenario':
    '{where}, row {rows:rows} below the header: there is no scenario “{got}”. Choose a name from the column Scenario.',
  'assumption-unknown-party':
    '{where}, row {rows:rows} below the header: “{got}” is not a party. Choose a municipality, Province, Municipalities or Together.',
  'assumption-not-for-one-party':
    '{where}, row {rows:rows} below the header: {assumption:assumption} holds for all parties together, not for “{got}” alone. Make the column Party blank.',
  'assumption-until-before-from':
    '{where}, row {rows:rows} below the header: the last year is before the first. Change one of the two.',
  'assumption-not-a-year':
    '{where}, row {rows:rows} below the header: “{got:plain}” is not a year. Enter a year such as 2026.',
  'assumption-not-a-number':
    '{where}, row {rows:rows} below the header: {assumption:assumption} is “{got}”, which is not a number. Enter a number.',
  'assumption-negative':
    '{where}, row {rows:rows} below the header: {assumption:assumption} is negative ({got:number}). Enter zero or a positive number.',
  'assumption-share-meant':
    '{where}, row {rows:rows} below the header: {got:number} means {got:percent}. Did you mean {meant:percent}? Then enter {meant:percent}.',
  'assumption-share-outside-range':
    '{where}, row {rows:rows} below the header: {assumption:assumption} is {got:percent}, which is not between 0% and 100%. Enter a share such as 33%.',
  'assumption-rate-outside-range':
    '{where}, row {rows:rows} below the header: a growth of {got:percent} is not possible. Enter a growth such as 3.5%.',
  'assumption-not-yes-or-no':
    '{where}, row {rows:rows} below the header: “{got}” is not yes or no. Enter yes or no.',
  'assumption-not-a-choice':
    '{where}, row {rows:rows} below the header: “{got}” is not possible. Choose from: {words:words}.',
  internal: 'This is a fault of the function, not of your input. Report it with the formula.',
};
