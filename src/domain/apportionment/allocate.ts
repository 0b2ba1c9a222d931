import { DomainError } from '../error';
import type { Cents } from '../money/cents';
import { hamilton } from './hamilton';
import { weightsOf } from './weights';

/**
 * An amount over weights, in multiples of `unit` that add up exactly to it: largest remainder, ties in order.
 * A negative amount is the mirror image of the positive one. Amount and unit are in the same measure, as a rule
 * cents. Throws `not-positive` (unit), `not-a-multiple` (the amount is not a whole number of units),
 * `nobody-takes-part` and what `weightsOf` throws.
 */
export function allocate(
  amount: Cents,
  weights: readonly number[] | readonly bigint[],
  unit: Cents = 1n,
): Cents[] {
  if (unit <= 0n) throw new DomainError('not-positive', { what: 'unit', value: unit });
  if (amount % unit !== 0n) throw new DomainError('not-a-multiple', { amount, unit });
  const { places, exact } = weightsOf(weights);
  const parts = new Array<Cents>(weights.length).fill(0n);
  if (places.length === 0) {
    if (amount !== 0n) throw new DomainError('nobody-takes-part', { amount });
    return parts;
  }
  const sign = amount < 0n ? -unit : unit;
  const { units } = hamilton(amount / sign, exact);
  places.forEach((place, participant) => (parts[place] = sign * units[participant]));
  return parts;
}
