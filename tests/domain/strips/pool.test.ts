import { describe, expect, it } from 'vitest';
import { METHODS } from '../../../src/domain/apportionment';
import { MUNICIPALITIES } from '../../../src/domain/drenthe';
import { stripPool, type PoolRequest } from '../../../src/domain/strips';
import { refuses } from '../errors';
import { TABLES_2023 } from './tables';

const inhabitants = MUNICIPALITIES.map((municipality) => municipality.inhabitants[1]);
const CASE: PoolRequest = { pool: 136, inhabitants, base: 6, minimum: 9, maximum: 14 };

describe('stripPool', () => {
  // A divisor method finds the number of inhabitants per strip for which the rule adds up to the pool.
  it.each(TABLES_2023)(
    'gives by $method the table of $rule for a pool of $total',
    ({ rule, method, strips, total }) => {
      const { base, minimum, maximum } = rule;
      expect(
        stripPool({ pool: total, inhabitants, base, minimum, maximum, method }).units.map(Number),
      ).toEqual(strips);
    },
  );

  it('takes D’Hondt by default', () => {
    expect(stripPool(CASE)).toEqual(stripPool({ ...CASE, method: 'dhondt' }));
    expect(stripPool(CASE).units.map(Number)).toEqual(TABLES_2023[0].strips);
  });

  it.each(METHODS)('adds up by %s for every feasible pool, from 9 to 14 each', (method) => {
    for (let pool = 108; pool <= 168; pool++) {
      const { units } = stripPool({ ...CASE, pool, method });
      expect(units.reduce((sum, strips) => sum + strips, 0n)).toBe(BigInt(pool));
      expect(units.every((strips) => strips >= 9n && strips <= 14n)).toBe(true);
    }
  });

  it('names the feasible range in strips of the pool', () => {
    refuses(() => stripPool({ ...CASE, pool: 107 }), 'infeasible-total', { total: 107, min: 108, max: 168 });
    refuses(() => stripPool({ ...CASE, pool: 169 }), 'infeasible-total', { total: 169, min: 108, max: 168 });
    const three = { ...CASE, inhabitants: [10, 0, 20, 40] };
    refuses(() => stripPool({ ...three, pool: 5 }), 'infeasible-total', { min: 27, max: 42 });
    expect(stripPool({ ...three, pool: 27 }).units).toEqual([9n, 0n, 9n, 9n]);
  });

  it('raises the lower limit to the base', () => {
    refuses(() => stripPool({ ...CASE, base: 11, pool: 1 }), 'infeasible-total', { min: 132, max: 168 });
  });

  it('reports ties', () => {
    const tie = stripPool({ pool: 31, inhabitants: [5, 5, 7], base: 6, minimum: 9, maximum: 11 });
    expect(tie).toEqual({ units: [10n, 10n, 11n], ties: [], tiedUnits: 0 });
    const short = stripPool({ pool: 30, inhabitants: [5, 5, 7], base: 6, minimum: 9, maximum: 11 });
    expect(short).toEqual({ units: [10n, 9n, 11n], ties: [0, 1], tiedUnits: 1 });
  });

  it('refuses what makes no sense', () => {
    refuses(() => stripPool({ ...CASE, base: 15 }), 'base-beyond-maximum', { base: 15, maximum: 14 });
    refuses(() => stripPool({ ...CASE, minimum: 15 }), 'bounds-crossed', { minimum: 15, maximum: 14 });
    refuses(() => stripPool({ ...CASE, pool: 136.5 }), 'not-whole', { what: 'pool' });
    refuses(() => stripPool({ ...CASE, pool: -1 }), 'negative', { what: 'pool' });
    refuses(() => stripPool({ ...CASE, inhabitants: [0, 0] }), 'nobody-takes-part', { amount: 136n });
    refuses(() => stripPool({ ...CASE, inhabitants: [10, 30, 20] }), 'total-row', { row: 1 });
    refuses(() => stripPool({ ...CASE, inhabitants: [10, -3] }), 'negative', { what: 'weight', index: 1 });
  });
});
