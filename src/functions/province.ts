import { provincePart } from '../domain/contribution/province';
import { numberOfCents } from '../domain/money/cents';
import { Argument } from './argument';
import { attempt } from './problem';
import { unwrapped, type Result } from './result';

/** PROVINCE(budget, [share]): the province part of every budget, in the shape of budget. Fails per cell. */
export function province(...[budgetRaw, shareRaw]: readonly unknown[]): Result {
  const budget = new Argument('budget', budgetRaw).required();
  const share = new Argument('share', shareRaw).shaped([1, 1], [budget.rows, budget.columns]);
  return unwrapped(
    budget.map((row, column) =>
      attempt(() => {
        budget.amountOrWeight(row, column);
        return numberOfCents(provincePart(budget.cents(row, column), share.share(row, column)));
      }),
    ),
  );
}
