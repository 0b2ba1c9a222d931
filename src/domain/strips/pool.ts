import type { Apportionment } from '../apportionment/apportion';
import { apportion } from '../apportionment/apportion';
import type { Method } from '../apportionment/methods';
import { checkNoTotalRow } from '../contribution/total-row';
import { DomainError } from '../error';
import { checkWhole } from './entitlement';

export interface PoolRequest {
  /** Strips in all. */
  readonly pool: number;
  /** One for each municipality; 0 takes no part and gets none. */
  readonly inhabitants: readonly number[];
  readonly base: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Default `dhondt`. */
  readonly method?: Method;
}

/**
 * Strips that add up exactly to a pool: the base for each that takes part, the rest in proportion to inhabitants
 * by an apportionment method, with at least `minimum` and at most `maximum` strips in all for each.
 *
 * Throws `infeasible-total` (total, min and max in strips of the whole pool), `bounds-crossed`,
 * `base-beyond-maximum`, `nobody-takes-part`, `total-row`, `negative` and `not-whole`.
 */
export function stripPool(request: PoolRequest): Apportionment {
  const { pool, inhabitants, base, minimum, maximum, method = 'dhondt' } = request;
  checkWhole('pool', pool);
  checkWhole('base', base);
  checkWhole('minimum', minimum);
  checkWhole('maximum', maximum);
  if (minimum > maximum) throw new DomainError('bounds-crossed', { minimum, maximum });
  if (base > maximum) throw new DomainError('base-beyond-maximum', { base, maximum });
  checkNoTotalRow(inhabitants);
  const count = inhabitants.filter((value) => value > 0).length;
  const least = Math.max(base, minimum);
  const [min, max] = [count * least, count * maximum];
  if (count > 0 && (pool < min || pool > max)) {
    throw new DomainError('infeasible-total', { total: pool, min, max });
  }
  const extra = apportion({
    total: pool - count * base,
    weights: inhabitants,
    method,
    minimum: least - base,
    maximum: maximum - base,
  });
  return {
    ...extra,
    units: extra.units.map((units, index) => (inhabitants[index] > 0 ? units + BigInt(base) : 0n)),
  };
}
