import { DomainError } from '../error';
import type { Cents } from '../money/cents';
import type { Fraction } from '../money/decimal';
import { roundHalfAway } from '../money/round';

/**
 * 33 %: the only share for which the published amounts of the province follow from totals that print as the
 * published totals, though the letter says "a third" (provincial executive of Drenthe, 18 April 2023).
 */
export const PROVINCE_SHARE: Fraction = { numerator: 33n, denominator: 100n };

/** Throws `share-outside-range` unless 0 ≤ share ≤ 1. */
export function checkShare({ numerator, denominator }: Fraction): void {
  if (numerator < 0n || numerator > denominator) {
    throw new DomainError('share-outside-range', { share: Number(numerator) / Number(denominator) });
  }
}

/**
 * The province's part of a budget: budget × share, half away from zero to the cent.
 * Throws `negative-budget` and `share-outside-range`.
 */
export function provincePart(budget: Cents, share: Fraction = PROVINCE_SHARE): Cents {
  checkShare(share);
  if (budget < 0n) throw new DomainError('negative-budget', { budget });
  return roundHalfAway(budget * share.numerator, share.denominator);
}
