import { DomainError } from '../error';
import type { Cents } from './cents';
import { fractionOf } from './decimal';
import { roundHalfAway } from './round';

/**
 * An amount after growth rates 1, 1–2, 1–3 …: one amount per rate, each step rounded to the cent (half away
 * from zero), as a budget is indexed from one year to the next. 0.025 is 2.5 %. Throws `rate-too-low` at −100 %
 * or below.
 */
export function indexed(amount: Cents, rates: readonly number[]): Cents[] {
  let current = amount;
  return rates.map((rate, index) => {
    const { numerator, denominator } = fractionOf(rate);
    if (numerator <= -denominator) throw new DomainError('rate-too-low', { index, rate });
    current = roundHalfAway(current * (denominator + numerator), denominator);
    return current;
  });
}
