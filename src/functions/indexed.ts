import { AMOUNT_LIMIT, numberOfCents } from '../domain/money/cents';
import { indexed as domainIndexed } from '../domain/money/growth';
import { Argument } from './argument';
import { unwrapped, type Cell, type Result } from './result';

/**
 * INDEXED(amount, rates): the amount after growth rates 1 to k in cell k, each step to the cent, in the shape of
 * rates (read row by row). A blank rate is no growth.
 */
export function indexed(...[amountRaw, ratesRaw]: readonly unknown[]): Result {
  const amount = new Argument('amount', amountRaw).required().single();
  const rates = new Argument('rates', ratesRaw).required();
  let current = amount.cents();
  return unwrapped(
    rates.map((row, column): Cell => {
      const rate = rates.number(row, column);
      if (rate <= -1) throw rates.cellProblem(row, column, 'rate-too-low', rate);
      [current] = domainIndexed(current, [rate]);
      const grown = numberOfCents(current);
      if (Math.abs(grown) >= AMOUNT_LIMIT) throw rates.cellProblem(row, column, 'growth-too-large', rate);
      return grown;
    }),
  );
}
