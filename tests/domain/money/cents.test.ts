import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsOf, numberOfCents, scaledToWhole } from '../../../src/domain/money';
import { refuses } from '../errors';
import { holds } from '../property';

describe('centsOf', () => {
  it.each([
    [783108.5, 78310850n],
    [258425.81, 25842581n],
    [1.005, 101n],
    [-1.005, -101n],
    [0.1 + 0.2, 30n],
    [0.005, 1n],
    [0.0049, 0n],
    [-0.0049, 0n],
    [-0, 0n],
    [9999999999999.99, 999999999999999n],
    [783108.5 * 0.33, 25842581n],
    [1518461.5 * 0.33, 50109230n],
  ])('%d is %d cents', (euros, cents) => {
    expect(centsOf(euros)).toBe(cents);
  });

  it('refuses what is no amount to the cent', () => {
    refuses(() => centsOf(1e13), 'amount-too-large', { value: 1e13 });
    refuses(() => centsOf(-1e300), 'amount-too-large');
    refuses(() => centsOf(NaN), 'not-finite');
    refuses(() => centsOf(-Infinity), 'not-finite');
  });

  it('agrees with its slow way, near halves above all', () => {
    const nearHalf = fc
      .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: -20, max: 20 }))
      .map(([thousandths, ulps]) => (thousandths / 200) * (1 + ulps * Number.EPSILON));
    const any = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    holds(
      fc.property(fc.oneof(nearHalf, any), (value) => {
        expect(centsOf(value)).toBe(scaledToWhole(value, 2));
      }),
      2000,
    );
  });
});

describe('numberOfCents', () => {
  it.each([
    [25842581n, 258425.81],
    [-1n, -0.01],
    [0n, 0],
    [999999999999999n, 9999999999999.99],
    [123456789012345678901n, 1234567890123456789.01],
  ])('%d cents is %d', (cents, euros) => {
    expect(numberOfCents(cents)).toBe(euros);
  });

  it('survives the way there and back', () => {
    holds(
      fc.property(fc.bigInt(-(10n ** 15n) + 1n, 10n ** 15n - 1n), (cents) => {
        expect(centsOf(numberOfCents(cents))).toBe(cents);
      }),
    );
  });
});
