import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, fractionOf } from '../../../src/domain/money';
import { refuses } from '../errors';
import { holds } from '../property';

describe('decimalOf', () => {
  it.each([
    [0.33, 33n, 2],
    [0.1 + 0.2, 3n, 1],
    [-1.005, -1005n, 3],
    [783108.5, 7831085n, 1],
    [1e-9, 1n, 9],
    [123456789012345, 123456789012345n, 0],
    [1e21, 1n, -21],
    [1 / 3, 333333333333333n, 15],
    [2 / 3, 666666666666667n, 15],
    [0, 0n, 0],
    [-0, 0n, 0],
  ])('reads %d by its 15 significant digits', (value, digits, scale) => {
    expect(decimalOf(value)).toEqual({ digits, scale });
  });

  it('rounds the sixteenth digit', () => {
    const { numerator, denominator } = fractionOf(9007199254740991);
    expect([numerator, denominator]).toEqual([9007199254740990n, 1n]);
  });

  it.each([NaN, Infinity, -Infinity])('refuses %d', (value) => {
    refuses(() => decimalOf(value), 'not-finite', { value });
  });

  it('gives back every decimal of 15 digits', () => {
    holds(
      fc.property(
        fc.bigInt(-(10n ** 15n) + 1n, 10n ** 15n - 1n),
        fc.integer({ min: -20, max: 20 }),
        (digits, scale) => {
          const { numerator, denominator } = fractionOf(Number(`${digits}e${-scale}`));
          expect(numerator * 10n ** BigInt(Math.max(scale, 0))).toBe(
            digits * 10n ** BigInt(Math.max(-scale, 0)) * denominator,
          );
        },
      ),
    );
  });
});
