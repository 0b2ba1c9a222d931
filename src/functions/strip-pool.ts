import { METHODS } from '../domain/apportionment/methods';
import { DEFAULT_STRIP_RULE } from '../domain/drenthe/assumptions';
import { stripPool as domainStripPool } from '../domain/strips/pool';
import { Argument } from './argument';
import type { Result } from './result';
import { named } from './named';
import { readVector } from './vector';

/**
 * STRIPPOOL(pool, inhabitants, [base], [minimum], [maximum], [method]): strips that add up exactly to pool, in
 * the shape of inhabitants.
 */
export function stripPool(...args: readonly unknown[]): Result {
  const [poolRaw, inhabitantsRaw, baseRaw, minimumRaw, maximumRaw, methodRaw] = args;
  const inhabitants = new Argument('inhabitants', inhabitantsRaw).required();
  const { items, place, inShape } = readVector(inhabitants, (row, column) =>
    inhabitants.amountOrWeight(row, column),
  );
  const pool = new Argument('pool', poolRaw).required().single();
  const request = {
    pool: pool.whole(),
    inhabitants: items,
    base: new Argument('base', baseRaw).single().whole(0, 0, DEFAULT_STRIP_RULE.base),
    minimum: new Argument('minimum', minimumRaw).single().whole(0, 0, DEFAULT_STRIP_RULE.minimum),
    maximum: new Argument('maximum', maximumRaw).single().wholeAboveZero(0, 0, DEFAULT_STRIP_RULE.maximum),
    method: new Argument('method', methodRaw).choice(METHODS, 'dhondt'),
  };
  const { units } = named({ weights: inhabitants, place, total: pool }, () => domainStripPool(request));
  return inShape(units.map(Number));
}
