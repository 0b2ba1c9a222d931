import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, METHODS, UNIT_LIMIT } from '../../../src/domain/apportionment';
import { holds } from '../property';
import { anyDivisor, DIVISOR_METHODS, sum } from './problems';
import { isBest } from './reference';

/** Weights from 1e-9 to nearly 1e15, up to 15 digits each, as numbers and as exact multiples of 1e-9. */
const anyWeight = fc
  .tuple(fc.bigInt(1n, 10n ** 15n - 1n), fc.integer({ min: -9, max: 0 }))
  .map(([digits, exponent]) => ({
    number: Number(`${digits}e${exponent}`),
    exact: digits * 10n ** BigInt(exponent + 9),
  }));
const wideWeights = fc.array(fc.oneof(anyWeight, fc.constantFrom({ number: 1e-9, exact: 1n })), {
  minLength: 1,
  maxLength: 30,
});
const hugeTotal = fc
  .oneof(fc.maxSafeNat(), fc.integer({ min: 0, max: 1e9 }))
  .map((n) => n % (UNIT_LIMIT + 1));

describe('divisor methods at extreme weights and totals', () => {
  it('hand out the best units', () => {
    holds(
      fc.property(wideWeights, hugeTotal, anyDivisor, (weights, total, method) => {
        const units = apportion({ total, weights: weights.map(({ number }) => number), method }).units.map(
          Number,
        );
        expect(sum(units)).toBe(total);
        const bounds = { minimum: weights.map(() => 0), maximum: weights.map(() => Infinity) };
        expect(isBest({ total, weights: weights.map(({ exact }) => exact), method, ...bounds }, units)).toBe(
          true,
        );
      }),
      500,
    );
  });

  it('hand out the best units within bounds', () => {
    const anyBounds = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 1e13 }), fc.integer({ min: 0, max: 1e13 })),
      {
        minLength: 30,
        maxLength: 30,
      },
    );
    holds(
      fc.property(
        wideWeights,
        anyBounds,
        fc.double({ min: 0, max: 1, noNaN: true }),
        anyDivisor,
        (weights, bounds, at, method) => {
          const own = bounds.slice(0, weights.length);
          const minimum = own.map(([least]) => least);
          const maximum = own.map(([least, spread]) => least + spread);
          const total = sum(minimum) + Math.floor(at * (sum(maximum) - sum(minimum)));
          const numbers = weights.map(({ number }) => number);
          const units = apportion({ total, weights: numbers, method, minimum, maximum }).units.map(Number);
          expect(sum(units)).toBe(total);
          units.forEach((value, i) => {
            expect(value).toBeGreaterThanOrEqual(minimum[i]);
            expect(value).toBeLessThanOrEqual(maximum[i]);
          });
          const exact = weights.map(({ exact }) => exact);
          expect(isBest({ total, weights: exact, method, minimum, maximum }, units)).toBe(true);
        },
      ),
      500,
    );
  });

  // 10^15 units one by one would take years.
  it.each(DIVISOR_METHODS)('%s: the work does not grow with the units', (method) => {
    const weights = Array.from({ length: 2000 }, (_, i) => 20_000 + ((i * 7919) % 90_001));
    const units = apportion({ total: UNIT_LIMIT, weights, method }).units.map(Number);
    expect(sum(units)).toBe(UNIT_LIMIT);
    const bounds = { minimum: weights.map(() => 0), maximum: weights.map(() => Infinity) };
    expect(isBest({ total: UNIT_LIMIT, weights: weights.map(BigInt), method, ...bounds }, units)).toBe(true);
  });
});

describe.each(METHODS)('%s', (method) => {
  it('gives one giant nearly all', () => {
    const { units } = apportion({ total: 1000, weights: [1e-9, 1e15, 1e-9], method });
    const small = ['huntington-hill', 'dean', 'adams'].includes(method) ? 1n : 0n;
    expect(units).toEqual([small, 1000n - 2n * small, small]);
  });

  it('shares a hundred thousand equal claims in order', () => {
    const { units, ties, tiedUnits } = apportion({ total: 250_000, weights: Array(100_000).fill(7), method });
    expect(units.lastIndexOf(3n)).toBe(49_999);
    expect(units.indexOf(2n)).toBe(50_000);
    expect([ties.length, tiedUnits]).toEqual([100_000, 50_000]);
  });

  it('gives nothing of nothing, and all to the only one', () => {
    expect(apportion({ total: 0, weights: [3, 0, 5], method })).toEqual({
      units: [0n, 0n, 0n],
      ties: [],
      tiedUnits: 0,
    });
    expect(apportion({ total: 1e15, weights: [0, 0.3], method }).units).toEqual([0n, 10n ** 15n]);
    expect(apportion({ total: 0, weights: [], method }).units).toEqual([]);
  });
});

it('hamilton divides totals far beyond 2^53', () => {
  // dinero.js 771: once an endless loop.
  const { units } = apportion({ total: 337582417582417600000n, weights: [0.3, 0.7] });
  expect(units).toEqual([101274725274725280000n, 236307692307692320000n]);
});
