import { numberOfCents } from '../domain/money/cents';
import { indexed as domainIndexed } from '../domain/money/growth';
import { Argument } from './argument';
import { unwrapped, type Result } from './result';

/**
 * INDEXED(amount, rates): the amount after growth rates 1 to k in cell k, each step to the cent, in the shape of
 * rates (read row by row). A blank rate is no growth.
 */
export function indexed(...[amountRaw, ratesRaw]: readonly unknown[]): Result {
  const amount = new Argument('amount', amountRaw).required().single().cents();
  const rates = new Argument('rates', ratesRaw).required();
  const list = rates.map((row, column) => {
    const rate = rates.number(row, column);
    if (rate <= -1) throw rates.cellProblem(row, column, 'rate-too-low', undefined, { rate });
    return rate;
  });
  const amounts = domainIndexed(amount, list.flat()).map(numberOfCents);
  return unwrapped(rates.map((row, column) => amounts[row * rates.columns + column]));
}
