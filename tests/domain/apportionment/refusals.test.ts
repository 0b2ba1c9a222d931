import { describe, expect, it } from 'vitest';
import { apportion, METHODS } from '../../../src/domain/apportionment';
import { refuses } from '../errors';

describe.each(METHODS)('%s refuses', (method) => {
  it('a total that is no whole number of units', () => {
    refuses(() => apportion({ total: 2.5, weights: [1], method }), 'not-whole', {
      what: 'total',
      value: 2.5,
    });
    refuses(() => apportion({ total: NaN, weights: [1], method }), 'not-whole', { what: 'total' });
    refuses(() => apportion({ total: -1, weights: [1], method }), 'negative', { what: 'total', value: -1 });
    refuses(() => apportion({ total: -1n, weights: [1], method }), 'negative', { what: 'total' });
  });

  it('weights that are none', () => {
    refuses(() => apportion({ total: 1, weights: [1, -2], method }), 'negative', {
      what: 'weight',
      index: 1,
      value: -2,
    });
    refuses(() => apportion({ total: 1, weights: [1, 2, NaN], method }), 'not-finite', { index: 2 });
    refuses(() => apportion({ total: 1, weights: [Infinity], method }), 'not-finite', { index: 0 });
    refuses(() => apportion({ total: 1, weights: [1, 1e300], method }), 'weight-outside-range', { index: 1 });
    refuses(() => apportion({ total: 1, weights: [1e-300, 1], method }), 'weight-outside-range', {
      index: 0,
    });
  });

  it('units for nobody', () => {
    refuses(() => apportion({ total: 7, weights: [0, 0], method }), 'nobody-takes-part', { amount: 7n });
    refuses(() => apportion({ total: 7, weights: [], method }), 'nobody-takes-part');
  });

  it('bounds that are wrong', () => {
    const request = { total: 9, weights: [1, 2, 3], method };
    refuses(() => apportion({ ...request, minimum: 5, maximum: 4 }), 'bounds-crossed', {
      minimum: 5,
      maximum: 4,
    });
    refuses(() => apportion({ ...request, minimum: [0, 5, 0], maximum: 4 }), 'bounds-crossed', { index: 1 });
    refuses(() => apportion({ ...request, minimum: [1, 2] }), 'lengths-differ', {
      what: 'minimum',
      expected: 3,
      actual: 2,
    });
    refuses(() => apportion({ ...request, maximum: [9, 9, 1.5] }), 'not-whole', {
      what: 'maximum',
      index: 2,
    });
    refuses(() => apportion({ ...request, minimum: -1 }), 'negative', { what: 'minimum', value: -1 });
    refuses(() => apportion({ ...request, minimum: NaN }), 'not-whole', { what: 'minimum' });
  });

  it('ties, where asked to', () => {
    const request = { total: 1, weights: [2, 5, 5], method, ties: 'error' } as const;
    refuses(() => apportion(request), 'tied', { claimants: [1, 2], units: 1 });
    expect(apportion({ ...request, total: 0 }).units).toEqual([0n, 0n, 0n]);
    expect(apportion({ ...request, ties: 'order' }).units).toEqual([0n, 1n, 0n]);
  });
});

it('divisor methods refuse more units than floating point can count', () => {
  refuses(() => apportion({ total: 10n ** 16n, weights: [1], method: 'dhondt' }), 'total-too-large');
});
