import { DomainError } from '../error';
import { scaledToWhole } from './round';

/** An exact amount of money in euro cents. */
export type Cents = bigint;

/** Amounts stay below this many euros: from here on 15 digits no longer reach the cent. */
export const AMOUNT_LIMIT = 1e13;

/**
 * Euros to cents: half away from zero at the cent, decided on the 15 significant digits.
 * Throws `not-finite`, or `amount-too-large` from `AMOUNT_LIMIT` on.
 */
export function centsOf(value: number): Cents {
  const scaled = Math.abs(value) * 100;
  const floor = Math.floor(scaled);
  // Product and 15 digits differ by less than 2e-14 of the amount; only close to a half do the digits decide.
  if (Math.abs(scaled - floor - 0.5) > scaled * 2e-14) {
    const cents = BigInt(Math.floor(scaled + 0.5));
    return value < 0 ? -cents : cents;
  }
  if (Math.abs(value) >= AMOUNT_LIMIT && Number.isFinite(value)) {
    throw new DomainError('amount-too-large', { value, limit: AMOUNT_LIMIT });
  }
  return scaledToWhole(value, 2);
}

/** Cents to euros, as the number nearest to the exact amount; never −0. */
export function numberOfCents(cents: Cents): number {
  const number = Number(cents);
  return Number.isSafeInteger(number) ? number / 100 : Number(`${cents}e-2`);
}
