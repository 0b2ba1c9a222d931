import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../../src/domain/apportionment';
import { refuses } from '../errors';
import { holds } from '../property';
import { positiveWeights } from './problems';

describe('allocate', () => {
  // Cases and bugs of other libraries, with the exact answer of the largest remainder:
  // brick/money (FloorToLargestRemainder), moneyphp/money, dinero.js, RubyMoney, rusty_money, sebastianbergmann/money.
  it.each<[string, bigint, readonly number[], bigint, readonly bigint[]]>([
    ['brick', 100n, [2, 3, 1], 1n, [33n, 50n, 17n]],
    ['brick', 9999n, [100, 100], 1n, [5000n, 4999n]],
    ['brick', 10000n, [30, 20, 40], 1n, [3333n, 2222n, 4445n]],
    ['brick', 10000n, [30, 20, 40, 0, 0, 40], 1n, [2308n, 1538n, 3077n, 0n, 0n, 3077n]],
    ['brick, steps of 5', 10000n, [1, 2, 3, 7], 5n, [770n, 1540n, 2305n, 5385n]],
    ['brick', -10000n, [30, 20, 40, 40], 1n, [-2308n, -1538n, -3077n, -3077n]],
    ['brick', 3n, [75, 25], 1n, [2n, 1n]],
    ['brick', 2n, [1, 1, 3, 1], 1n, [1n, 0n, 1n, 0n]],
    ['moneyphp', 101n, [3, 7], 1n, [30n, 71n]],
    ['moneyphp, positive', 5n, [7, 3], 1n, [4n, 1n]],
    ['moneyphp, negative', -5n, [7, 3], 1n, [-4n, -1n]],
    ['moneyphp 492', 9999n, [75, 25], 1n, [7499n, 2500n]],
    ['dinero 144', 1003n, [49, 51], 1n, [491n, 512n]],
    ['dinero 776', 5n, [100, 101, 100, 100], 1n, [1n, 2n, 1n, 1n]],
    ['RubyMoney 652', -1000n, [0.6667, 0.3333], 1n, [-667n, -333n]],
    ['RubyMoney 971', 12000n, [66667, 33333], 1n, [8000n, 4000n]],
    ['brick 111', 22000n, [445455, 9091, 545455], 1n, [9800n, 200n, 12000n]],
    ['rusty_money 103', 613n, [98, 92, 98, 123, 102, 92], 1n, [99n, 93n, 99n, 125n, 104n, 93n]],
    ['currency.js 99', -1n, [1, 1], 1n, [-1n, 0n]],
  ])('%s: %d over %j', (_, amount, weights, unit, expected) => {
    expect(allocate(amount, weights, unit)).toEqual(expected);
  });

  it('sebastianbergmann 65: −99 in ten equal parts', () => {
    expect(allocate(-99n, Array<number>(10).fill(1))).toEqual([...Array<bigint>(9).fill(-10n), -9n]);
  });

  it('dinero 892: products beyond 2^53', () => {
    expect(allocate(3n, [3002399751580333n, 1000000000000000n, 501199875790167n])).toEqual([2n, 1n, 0n]);
  });

  it('RubyMoney 1033: no cent is lost', () => {
    const weights = [...Array<number>(7).fill(1.1818583143661), 1.170126087450276, 1, 1, 1, 1];
    const expected = [...Array<bigint>(7).fill(61565n), 60954n, 52091n, 52091n, 52091n, 52091n];
    expect(allocate(700273n, weights)).toEqual(expected);
  });

  it('adds up, in units, and mirrors', () => {
    holds(
      fc.property(positiveWeights, fc.bigInt(), fc.bigInt(1n, 100_000n), (weights, count, unit) => {
        const parts = allocate(count * unit, weights, unit);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(count * unit);
        expect(parts.filter((part) => part % unit !== 0n)).toEqual([]);
        expect(allocate(-count * unit, weights, unit)).toEqual(parts.map((part) => -part));
      }),
    );
  });

  it('gives nothing to who takes no part', () => {
    expect(allocate(0n, [0, 0])).toEqual([0n, 0n]);
    expect(allocate(-7n, [0, 3, 0])).toEqual([0n, -7n, 0n]);
    refuses(() => allocate(7n, [0, 0]), 'nobody-takes-part', { amount: 7n });
  });

  it('refuses an amount that is no multiple of the unit', () => {
    refuses(() => allocate(123456n, [1], 100000n), 'not-a-multiple', { amount: 123456n, unit: 100000n });
    refuses(() => allocate(1n, [1], 0n), 'not-positive', { what: 'unit' });
    refuses(() => allocate(1n, [1], -1n), 'not-positive', { what: 'unit' });
    refuses(() => allocate(1n, [1, -1]), 'negative', { what: 'weight', index: 1 });
  });
});
