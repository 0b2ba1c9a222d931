import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../../src/domain/apportionment';
import { holds } from '../property';
import {
  answer,
  anyDivisor,
  anyMethod,
  anyProblem,
  anyWeights,
  DIVISOR_METHODS,
  positiveWeights,
  sum,
  unitsOf,
} from './problems';

const anyTotal = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 2_000_000 }));
const someWeights = anyWeights.filter((weights) => weights.some((weight) => weight > 0));

describe('every method', () => {
  it('adds up, keeps the bounds and gives nothing to who takes no part', () => {
    holds(
      fc.property(anyProblem(anyMethod, true), (problem) => {
        const { units } = answer(problem);
        expect(sum(units)).toBe(problem.total);
        problem.weights.forEach((weight, i) => {
          if (weight === 0n) expect(units[i]).toBe(0);
          else {
            expect(units[i]).toBeGreaterThanOrEqual(problem.minimum[i]);
            expect(units[i]).toBeLessThanOrEqual(problem.maximum[i]);
          }
        });
      }),
    );
  });

  it('keeps the order of weights, with the same bounds for all as well', () => {
    const bounds = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 20 }));
    holds(
      fc.property(someWeights, anyMethod, bounds, fc.nat(), (weights, method, [minimum, spread], at) => {
        const parties = weights.filter((weight) => weight > 0).length;
        const total = parties * minimum + (at % (parties * spread + 1));
        const units = unitsOf({ total, weights, method, minimum, maximum: minimum + spread });
        weights.forEach((weight, i) =>
          weights.forEach((other, j) => {
            if (weight > other) expect(units[i]).toBeGreaterThanOrEqual(units[j]);
          }),
        );
      }),
    );
  });

  it('depends on proportions only', () => {
    holds(
      fc.property(
        someWeights,
        anyMethod,
        anyTotal,
        fc.integer({ min: 2, max: 900 }),
        (weights, method, total, k) => {
          const expected = apportion({ total, weights, method });
          expect(apportion({ total, weights: weights.map((weight) => weight * k), method })).toEqual(
            expected,
          );
          const thousandths = weights.map((weight) => Number(`${weight}e-3`));
          expect(apportion({ total, weights: thousandths, method })).toEqual(expected);
          expect(apportion({ total, weights: weights.map(BigInt), method })).toEqual(expected);
        },
      ),
    );
  });

  it('does not look at the order of the list where nobody is tied', () => {
    holds(
      fc.property(someWeights, anyMethod, anyTotal, fc.nat(), (weights, method, total, shift) => {
        const turn = <T>(list: readonly T[]): T[] => [
          ...list.slice(shift % list.length),
          ...list.slice(0, shift % list.length),
        ];
        const straight = apportion({ total, weights, method });
        const turned = apportion({ total, weights: turn(weights), method });
        expect(turned.ties.length).toBe(straight.ties.length);
        if (straight.ties.length === 0) expect(turned.units).toEqual(turn(straight.units));
      }),
    );
  });

  it('gives equal weights units that differ by one at most, to the first in the list', () => {
    holds(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        anyMethod,
        anyTotal,
        fc.nat(),
        (count, method, total, weight) => {
          const { units, ties, tiedUnits } = apportion({
            total,
            weights: Array(count).fill(weight + 1),
            method,
          });
          const more = total % count;
          expect(units.map(Number)).toEqual(
            units.map((_, i) => Math.floor(total / count) + (i < more ? 1 : 0)),
          );
          expect([ties.length, tiedUnits]).toEqual(more === 0 ? [0, 0] : [count, more]);
        },
      ),
    );
  });
});

describe('hamilton', () => {
  it('keeps to the quota, down or up', () => {
    holds(
      fc.property(someWeights, anyTotal, (weights, total) => {
        const all = BigInt(sum(weights));
        apportion({ total, weights }).units.forEach((units, i) => {
          const quota = BigInt(total) * BigInt(weights[i]);
          expect(units * all).toBeGreaterThan(quota - all);
          expect(units * all).toBeLessThan(quota + all);
        });
      }),
    );
  });
});

describe('divisor methods', () => {
  it('take from nobody when there is one unit more', () => {
    holds(
      fc.property(anyProblem(anyDivisor, true), (problem) => {
        const parties = problem.weights.map((weight, i) => (weight > 0n ? problem.maximum[i] : 0));
        fc.pre(problem.total < sum(parties));
        const before = answer(problem).units;
        const after = answer({ ...problem, total: problem.total + 1 }).units;
        const gains = after.map((units, i) => units - before[i]);
        expect([...gains].sort((a, b) => b - a)).toEqual([1, ...Array<number>(gains.length - 1).fill(0)]);
      }),
    );
  });

  it('take nothing from who grows, and give nothing to who does not', () => {
    holds(
      fc.property(
        anyProblem(anyDivisor, true),
        fc.nat(),
        fc.integer({ min: 1, max: 5000 }),
        (problem, at, growth) => {
          const grown = at % problem.weights.length;
          fc.pre(problem.weights[grown] > 0n);
          const before = answer(problem).units;
          const weights = problem.weights.map((weight, i) =>
            i === grown ? weight + BigInt(growth) : weight,
          );
          answer({ ...problem, weights }).units.forEach((units, i) => {
            if (i === grown) expect(units).toBeGreaterThanOrEqual(before[i]);
            else expect(units).toBeLessThanOrEqual(before[i]);
          });
        },
      ),
    );
  });

  it('divide the share of a part among that part as they would alone', () => {
    holds(
      fc.property(positiveWeights, anyDivisor, anyTotal, fc.nat(), (weights, method, total, size) => {
        const part = 1 + (size % weights.length);
        const units = unitsOf({ total, weights, method });
        const own = units.slice(0, part);
        expect(unitsOf({ total: sum(own), weights: weights.slice(0, part), method })).toEqual(own);
      }),
    );
  });

  it('one each and then D’Hondt is Adams', () => {
    holds(
      fc.property(positiveWeights, anyTotal, (weights, rest) => {
        const dhondt = unitsOf({ total: rest, weights, method: 'dhondt' });
        const adams = unitsOf({ total: rest + weights.length, weights, method: 'adams' });
        expect(adams).toEqual(dhondt.map((units) => units + 1));
      }),
    );
  });

  it('favour small parties in the order of their signposts', () => {
    // Balinski and Young: from adams over dean, huntington-hill and sainte-lague to dhondt the large gain.
    const order = ['adams', 'dean', 'huntington-hill', 'sainte-lague', 'dhondt'] as const;
    holds(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 900 }),
        anyTotal,
        (a, b, total) => {
          const weights = [Math.max(a, b), Math.min(a, b)];
          const larger = order.map((method) => unitsOf({ total, weights, method })[0]);
          expect(larger).toEqual([...larger].sort((x, y) => x - y));
        },
      ),
    );
    expect(new Set(order)).toEqual(new Set(DIVISOR_METHODS));
  });
});
