export { explainLine, explainSplit } from './explain';
export type { SplitExplanation, Step } from './explain';
export { PROVINCE_SHARE, provincePart } from './province';
export { splitBudget } from './split';
export type { Split, SplitLine, SplitRequest } from './split';
export { totalRange } from './total-range';
export type { TotalRange } from './total-range';
export { checkNoTotalRow, totalRowOf } from './total-row';
