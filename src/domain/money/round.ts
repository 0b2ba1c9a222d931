import { fractionOf } from './decimal';

/** numerator / denominator to a whole number, halves away from zero. The denominator is positive. */
export function roundHalfAway(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/**
 * `value × 10^decimals` to a whole number, halves away from zero, decided on the 15 significant digits of the
 * value (as Excel's ROUND does).
 */
export function scaledToWhole(value: number, decimals: number): bigint {
  const { numerator, denominator } = fractionOf(value);
  return decimals < 0
    ? roundHalfAway(numerator, denominator * 10n ** BigInt(-decimals))
    : roundHalfAway(numerator * 10n ** BigInt(decimals), denominator);
}

/** `value` to a number of decimals, halves away from zero, as Excel's ROUND; never −0. */
export function roundTo(value: number, decimals: number): number {
  return Number(`${scaledToWhole(value, decimals)}e${-decimals}`);
}
