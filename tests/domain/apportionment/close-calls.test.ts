import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../../src/domain/apportionment';
import { holds } from '../property';

/** The inverse of a modulo m, for coprime a and m. */
function inverse(a: bigint, m: bigint): bigint {
  let [before, now] = [m, a % m];
  let [old, factor] = [0n, 1n];
  while (now !== 0n) {
    const times = before / now;
    [before, now] = [now, before - times * now];
    [old, factor] = [factor, old - times * factor];
  }
  return ((old % m) + m) % m;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

const coprime = fc
  .tuple(fc.bigInt(10n ** 12n, 4n * 10n ** 14n), fc.bigInt(10n ** 12n, 4n * 10n ** 14n))
  .filter(([first, second]) => gcd(first, second) === 1n);

/** Units a and b whose quotients a / first and b / second differ by 1 / (first × second), as little as possible. */
function closest(first: bigint, second: bigint, cheaper: 'first' | 'second'): { a: bigint; b: bigint } {
  const sign = cheaper === 'first' ? -1n : 1n;
  const a = (((sign * inverse(second, first)) % first) + first) % first;
  return { a, b: (a * second - sign) / first };
}

/**
 * The last unit goes to one of two whose claims differ relatively by some 1e-28, where floating point sees a tie
 * and would follow the order of the list.
 */
describe('claims that only exact arithmetic can tell apart', () => {
  it.each(['dhondt', 'adams'] as const)('%s', (method) => {
    holds(
      fc.property(coprime, fc.constantFrom('first', 'second'), ([first, second], cheaper) => {
        const { a, b } = closest(first, second, cheaper);
        fc.pre(a > 1n && b > 1n);
        // Unit a of the first and unit b of the second are next in turn, and there is one left to give. In adams
        // the same quotients belong to units a + 1 and b + 1.
        const free = method === 'adams' ? 1n : 0n;
        const expected = cheaper === 'first' ? [a + free, b - 1n + free] : [a - 1n + free, b + free];
        const total = expected[0] + expected[1];
        const weights = [first, second];
        const result = { units: expected, ties: [], tiedUnits: 0 };
        expect(apportion({ total, weights, method })).toEqual(result);
        expect(apportion({ total, weights: weights.map(Number), method })).toEqual(result);
      }),
    );
  });

  it('sainte-lague', () => {
    holds(
      fc.property(coprime, fc.constantFrom('first', 'second'), ([first, second], cheaper) => {
        // Signposts are odd numbers: unit k has 2k − 1.
        const { a, b } = closest(first, second, cheaper);
        fc.pre(a % 2n === 1n && b % 2n === 1n);
        const [k, l] = [(a + 1n) / 2n, (b + 1n) / 2n];
        const expected = cheaper === 'first' ? [k, l - 1n] : [k - 1n, l];
        const request = { total: k + l - 1n, weights: [first, second], method: 'sainte-lague' } as const;
        expect(apportion(request)).toEqual({ units: expected, ties: [], tiedUnits: 0 });
      }),
    );
  });

  it('dhondt, with weights that floating point rounds', () => {
    // Unit a of a weight a × 10^20 + d costs next to 10^-20; which costs less is a matter of the small d.
    const anyUnits = fc.integer({ min: 2, max: 1_000_000 });
    const anyExcess = fc.integer({ min: -1000, max: 1000 });
    holds(
      fc.property(anyUnits, anyUnits, anyExcess, anyExcess, (a, b, c, d) => {
        fc.pre(a * d !== b * c);
        const weights = [BigInt(a) * 10n ** 20n + BigInt(c), BigInt(b) * 10n ** 20n + BigInt(d)];
        const expected = a * d < b * c ? [a, b - 1] : [a - 1, b];
        const result = { units: expected.map(BigInt), ties: [], tiedUnits: 0 };
        expect(apportion({ total: a + b - 1, weights, method: 'dhondt' })).toEqual(result);
      }),
    );
  });

  it('hamilton', () => {
    // Both remainders are nearly a half of the sum of the weights, 10^15 and more: the larger has one more.
    holds(
      fc.property(fc.bigInt(10n ** 15n, 10n ** 20n), fc.boolean(), (half, firstLarger) => {
        const weights = firstLarger ? [half + 1n, half] : [half, half + 1n];
        expect(apportion({ total: 1, weights })).toEqual({
          units: firstLarger ? [1n, 0n] : [0n, 1n],
          ties: [],
          tiedUnits: 0,
        });
      }),
    );
  });

  it('finds a true tie among them', () => {
    // a / first = b / second exactly, with products beyond 2^53.
    holds(
      fc.property(coprime, ([first, second]) => {
        const total = first + second - 1n;
        const { units, ties, tiedUnits } = apportion({ total, weights: [first, second], method: 'dhondt' });
        expect(units).toEqual([first, second - 1n]);
        expect([ties, tiedUnits]).toEqual([[0, 1], 1]);
      }),
    );
  });
});
