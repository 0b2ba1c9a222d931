import { totalRange as domainTotalRange } from '../domain/contribution/total-range';
import { numberOfCents } from '../domain/money/cents';
import { Argument } from './argument';
import { Problem } from './problem';
import type { Result } from './result';

/**
 * TOTALRANGE(contribution, [share]): the lowest and the highest total whose province part is exactly this
 * contribution, side by side; `#N/A` if there is none.
 */
export function totalRange(...[contributionRaw, shareRaw]: readonly unknown[]): Result {
  const contribution = new Argument('contribution', contributionRaw).required().single().positiveCents();
  const share = new Argument('share', shareRaw).single().share();
  const range = domainTotalRange(contribution, share);
  if (range === undefined) {
    const percentage = Number(share.numerator) / Number(share.denominator);
    throw new Problem('no-total', { share: percentage, amount: contribution }, '#N/A');
  }
  return [[numberOfCents(range.lowest), numberOfCents(range.highest)]];
}
