import { checkStripRule, STRIP_ROUNDINGS, stripsFor } from '../domain/strips/entitlement';
import { DEFAULT_STRIP_RULE } from '../domain/drenthe/assumptions';
import { Argument } from './argument';
import { attempt } from './problem';
import { unwrapped, type Result } from './result';

/**
 * STRIPS(inhabitants, [per_strip], [base], [minimum], [maximum], [rounding]): strips by rule, in the shape of
 * inhabitants. Fails per cell.
 */
export function strips(...args: readonly unknown[]): Result {
  const [inhabitantsRaw, perStripRaw, baseRaw, minimumRaw, maximumRaw, roundingRaw] = args;
  const inhabitants = new Argument('inhabitants', inhabitantsRaw).required();
  const perStrip = new Argument('per_strip', perStripRaw).single();
  const rule = {
    perStrip: perStrip.number(0, 0, DEFAULT_STRIP_RULE.perStrip),
    base: new Argument('base', baseRaw).single().whole(0, 0, DEFAULT_STRIP_RULE.base),
    minimum: new Argument('minimum', minimumRaw).single().whole(0, 0, DEFAULT_STRIP_RULE.minimum),
    maximum: new Argument('maximum', maximumRaw).single().wholeAboveZero(0, 0, DEFAULT_STRIP_RULE.maximum),
    rounding: new Argument('rounding', roundingRaw).choice(STRIP_ROUNDINGS, DEFAULT_STRIP_RULE.rounding),
  };
  if (rule.perStrip <= 0) throw perStrip.problem('above-zero', { got: rule.perStrip });
  checkStripRule(rule);
  return unwrapped(
    inhabitants.map((row, column) => attempt(() => stripsFor(inhabitants.amountOrWeight(row, column), rule))),
  );
}
