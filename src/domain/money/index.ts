export { AMOUNT_LIMIT, centsOf, numberOfCents } from './cents';
export type { Cents } from './cents';
export { decimalOf, fractionOf } from './decimal';
export type { Decimal, Fraction } from './decimal';
export { indexed } from './growth';
export { roundHalfAway, roundTo, scaledToWhole } from './round';
