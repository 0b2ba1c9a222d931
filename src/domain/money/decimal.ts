import { DomainError } from '../error';

/** A decimal: `digits × 10^-scale`. The scale is negative for large round numbers. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** An exact fraction; the denominator is positive. Not necessarily in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The largest whole numbers that are their own 15 significant digits lie below this one. */
export const FIFTEEN_DIGITS = 1e15;

/**
 * Reads a number as the decimal of its 15 significant digits: what Excel shows and rounds by, so that 0.33 is
 * 33/100 and 0.1 + 0.2 is 0.3. Throws `not-finite` for NaN and infinities.
 */
export function decimalOf(value: number): Decimal {
  if (Number.isInteger(value) && Math.abs(value) < FIFTEEN_DIGITS) return { digits: BigInt(value), scale: 0 };
  if (!Number.isFinite(value)) throw new DomainError('not-finite', { value });
  const [mantissa = '', exponent = ''] = value.toExponential(14).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  const decimals = digits.replace('-', '').length - 1;
  return { digits: BigInt(digits), scale: decimals - Number(exponent) };
}

/** The number as an exact fraction of its 15 significant digits: 0.33 is 33/100. */
export function fractionOf(value: number): Fraction {
  const { digits, scale } = decimalOf(value);
  return scale > 0
    ? { numerator: digits, denominator: 10n ** BigInt(scale) }
    : { numerator: digits * 10n ** BigInt(-scale), denominator: 1n };
}
