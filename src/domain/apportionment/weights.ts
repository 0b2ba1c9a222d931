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
  const exact: bigint[] = [];
  const scales: number[] = [];
  let finest = 0;
  for (let index = 0; index < weights.length; index++) {
    const value = weights[index];
    if (value === 0 || value === 0n) continue;
    if (!(value >= LOWEST && value <= HIGHEST)) refuse(index, value);
    let scale = 0;
    if (typeof value === 'bigint') exact.push(value);
    else {
      const decimal = decimalOf(value);
      exact.push(decimal.digits);
      scale = decimal.scale;
    }
    if (scale > finest) finest = scale;
    places.push(index);
    scales.push(scale);
  }
  for (let i = 0; i < exact.length; i++) {
    if (scales[i] !== finest) exact[i] *= 10n ** BigInt(finest - scales[i]);
  }
  return { places, exact };
}

function refuse(index: number, value: number | bigint): never {
  if (value < 0) throw new DomainError('negative', { what: 'weight', index, value });
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new DomainError('not-finite', { index, value });
  throw new DomainError('weight-outside-range', { index, value, lowest: LOWEST, highest: HIGHEST });
}

/** The exact sum. */
export function sumOf(values: readonly bigint[]): bigint {
  let sum = 0n;
  for (const value of values) sum += value;
  return sum;
}
