import { DomainError } from '../error';
import { fractionOf } from '../money/decimal';

export const STRIP_ROUNDINGS = ['down', 'nearest', 'up'] as const;
export type StripRounding = (typeof STRIP_ROUNDINGS)[number];

/** How many strips a municipality gets; an assumption, since the real rule is not published. */
export interface StripRule {
  /** Inhabitants for one strip on top of the base; positive. */
  readonly perStrip: number;
  readonly base: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Of inhabitants / perStrip: `nearest` rounds halves up. */
  readonly rounding: StripRounding;
}

/**
 * base + rounded(inhabitants / perStrip), not below minimum and not above maximum; 0 for no inhabitants.
 * Exact, on 15 significant digits. Throws `not-positive` (perStrip), `not-whole` and `negative` (base, minimum,
 * maximum; inhabitants), `bounds-crossed`.
 */
export function stripsFor(inhabitants: number, rule: StripRule): number {
  checkStripRule(rule);
  if (inhabitants < 0) throw new DomainError('negative', { what: 'inhabitants', value: inhabitants });
  if (inhabitants === 0) return 0;
  const count = fractionOf(inhabitants);
  const per = fractionOf(rule.perStrip);
  const numerator = count.numerator * per.denominator;
  const denominator = count.denominator * per.numerator;
  const [times, plus] = { down: [1n, 0n], nearest: [2n, denominator], up: [1n, denominator - 1n] }[
    rule.rounding
  ] as [bigint, bigint];
  const extra = Number((times * numerator + plus) / (times * denominator));
  return Math.min(Math.max(rule.base + extra, rule.minimum), rule.maximum);
}

/** Throws where a rule makes no sense, as `stripsFor` does. */
export function checkStripRule(rule: StripRule): void {
  const { perStrip, minimum, maximum } = rule;
  if (!(perStrip > 0)) throw new DomainError('not-positive', { what: 'perStrip', value: perStrip });
  checkWhole('base', rule.base);
  checkWhole('minimum', minimum);
  checkWhole('maximum', maximum);
  if (minimum > maximum) throw new DomainError('bounds-crossed', { minimum, maximum });
}

/** Throws `negative` or `not-whole`. */
export function checkWhole(what: string, value: number): void {
  if (value < 0) throw new DomainError('negative', { what, value });
  if (!Number.isInteger(value)) throw new DomainError('not-whole', { what, value });
}
