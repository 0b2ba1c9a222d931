import { totalRange as domainTotalRange } from '../domain/contribution/total-range';
import { AMOUNT_LIMIT, numberOfCents } from '../domain/money/cents';
import { Argument } from './argument';
import { Problem } from './problem';
import type { Result } from './result';

/**
 * TOTALRANGE(contribution, [share]): the lowest and the highest total whose province part is exactly this
 * contribution, side by side; `#N/A` if there is none.
 */
export function totalRange(...[contributionRaw, shareRaw]: readonly unknown[]): Result {
  const contribution = new Argument('contribution', contributionRaw).required().single().positiveCents();
  const shareArgument = new Argument('share', shareRaw).single();
  const share = shareArgument.share();
  const range = domainTotalRange(contribution, share);
  const percentage = Number(share.numerator) / Number(share.denominator);
  if (range !== undefined && numberOfCents(range.highest) >= AMOUNT_LIMIT) {
    throw shareArgument.problem('share-too-small', { got: percentage });
  }
  if (range === undefined) {
    throw new Problem('no-total', { share: percentage, amount: contribution }, '#N/A');
  }
  return [[numberOfCents(range.lowest), numberOfCents(range.highest)]];
}
