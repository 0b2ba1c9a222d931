import type { Cents } from '../money/cents';
import type { StripRule } from '../strips/entitlement';

/**
 * The strip rule to start from. Published are a base of six, "a number in proportion to inhabitants", and nine to
 * fourteen in all; no proportional rule gives that range, so what caps or flattens it is an assumption.
 */
export const DEFAULT_STRIP_RULE: StripRule = {
  perStrip: 6_000,
  base: 6,
  minimum: 9,
  maximum: 14,
  rounding: 'down',
};

/** The fixed contribution to start from, a year; not published, so an assumption. In 2023 for four months. */
export function assumedFixed(year: number): Cents {
  return year === 2023 ? 8_333_33n : 25_000_00n;
}
