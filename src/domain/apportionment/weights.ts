import { DomainError } from '../error';
import { decimalOf } from '../money/decimal';

/** Outside of these a weight is a mistake; they keep every number in the arithmetic finite and exact ones short. */
const LOWEST = 1e-30;
const HIGHEST = 1e30;

/** The parties that take part, with their weights on one exact integer scale. */
export interface Weights {
  /** For each participant its place in the request. */
  readonly places: readonly number[];
  readonly exact: readonly bigint[];
}

/**
 * Brings weights to integers in exact proportion. Numbers are read by their 15 significant digits. A weight of 0
 * does not take part. Throws `negative`, `not-finite` or `weight-outside-range`, with the index.
 */
export function weightsOf(weights: readonly number[] | readonly bigint[]): Weights {
  const places: number[] = [];
  const digits: bigint[] = [];
  const scales: number[] = [];
  let finest = 0;
  for (let index = 0; index < weights.length; index++) {
    const value = weights[index] as number | bigint;
    if (value == 0) continue;
    if (value < 0) throw new DomainError('negative', { what: 'weight', index, value });
    if (value < LOWEST || value > HIGHEST) {
      if (value === Infinity) throw new DomainError('not-finite', { index, value });
      throw new DomainError('weight-outside-range', { index, value, lowest: LOWEST, highest: HIGHEST });
    }
    if (Number.isNaN(value)) throw new DomainError('not-finite', { index, value });
    const decimal = typeof value === 'bigint' ? { digits: value, scale: 0 } : decimalOf(value);
    if (decimal.scale > finest) finest = decimal.scale;
    places.push(index);
    digits.push(decimal.digits);
    scales.push(decimal.scale);
  }
  const exact = digits.map((value, participant) => {
    const zeros = finest - (scales[participant] as number);
    return zeros === 0 ? value : value * 10n ** BigInt(zeros);
  });
  return { places, exact };
}

/** The exact sum. */
export function sumOf(values: readonly bigint[]): bigint {
  let sum = 0n;
  for (const value of values) sum += value;
  return sum;
}
