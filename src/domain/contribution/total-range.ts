import { DomainError } from '../error';
import type { Cents } from '../money/cents';
import type { Fraction } from '../money/decimal';
import { checkShare, PROVINCE_SHARE } from './province';

/** The totals from `lowest` to `highest`, both included. */
export interface TotalRange {
  readonly lowest: Cents;
  readonly highest: Cents;
}

/**
 * The totals, to the cent, whose province part at this share is exactly this contribution; undefined if there is
 * none. A published contribution thus gives back the total that was printed in whole euros.
 * Throws `share-outside-range`, and `every-total-fits` for a contribution of 0 at a share of 0.
 */
export function totalRange(contribution: Cents, share: Fraction = PROVINCE_SHARE): TotalRange | undefined {
  checkShare(share);
  if (contribution < 0n) return undefined;
  const { numerator, denominator } = share;
  if (numerator === 0n) {
    if (contribution === 0n) throw new DomainError('every-total-fits');
    return undefined;
  }
  // Half away from zero: (2c − 1)/2 ≤ total × share < (2c + 1)/2.
  const reach = (halves: bigint): bigint => (halves * denominator + 2n * numerator - 1n) / (2n * numerator);
  const lowest = contribution === 0n ? 0n : reach(2n * contribution - 1n);
  const highest = reach(2n * contribution + 1n) - 1n;
  return lowest > highest ? undefined : { lowest, highest };
}
