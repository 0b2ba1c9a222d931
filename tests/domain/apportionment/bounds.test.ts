import { describe, expect, it } from 'vitest';
import { apportion, METHODS } from '../../../src/domain/apportionment';
import { refuses } from '../errors';
import { DIVISOR_METHODS, unitsOf } from './problems';

describe('hamilton with bounds', () => {
  it('keeps who is raised out of the remainders', () => {
    // Quotas 6.3, 3.2, 0.5: C is raised to 1, and the one unit left by the floors has gone to it.
    expect(unitsOf({ total: 10, weights: [63, 32, 5], minimum: 1 })).toEqual([6, 3, 1]);
    expect(unitsOf({ total: 10, weights: [63, 32, 5] })).toEqual([6, 3, 1]);
    // Quotas 5.5, 4.3, 0.2: without a minimum A has the largest remainder.
    expect(unitsOf({ total: 10, weights: [55, 43, 2] })).toEqual([6, 4, 0]);
    expect(unitsOf({ total: 10, weights: [55, 43, 2], minimum: 1 })).toEqual([5, 4, 1]);
  });

  it('takes quotas anew where the raised need more than the floors leave', () => {
    // Quotas 9.7, 0.1, 0.1, 0.1: bases 9 + 3 × 2 exceed 10, so A gets the 4 that are left.
    expect(unitsOf({ total: 10, weights: [97, 1, 1, 1], minimum: 2 })).toEqual([4, 2, 2, 2]);
  });

  it('divides the surplus of who is capped over all others in proportion', () => {
    // A stops at 50; 50 units by 30 : 10 are 37.5 and 12.5, a tie that goes by order.
    const result = apportion({ total: 100, weights: [60, 30, 10], maximum: [50, 100, 100] });
    expect(result).toEqual({ units: [50n, 38n, 12n], ties: [1, 2], tiedUnits: 1 });
    // 5 by 3 : 1 are 3.75 and 1.25.
    expect(unitsOf({ total: 10, weights: [6, 3, 1], maximum: 5 })).toEqual([5, 4, 1]);
  });
});

describe.each(METHODS)('%s', (method) => {
  it('reaches either end of what is feasible', () => {
    const request = { weights: [100, 0, 10, 1], method, minimum: [1, 5, 2, 3], maximum: [4, 9, 6, 8] };
    expect(unitsOf({ ...request, total: 6 })).toEqual([1, 0, 2, 3]);
    expect(unitsOf({ ...request, total: 18 })).toEqual([4, 0, 6, 8]);
    refuses(() => apportion({ ...request, total: 5 }), 'infeasible-total', { total: 5n, min: 6n, max: 18n });
    refuses(() => apportion({ ...request, total: 19 }), 'infeasible-total', {
      total: 19n,
      min: 6n,
      max: 18n,
    });
  });

  it('names no upper limit where there is none', () => {
    const request = { total: 1, weights: [1, 1], method, minimum: 1 };
    refuses(() => apportion(request), 'infeasible-total', { total: 1n, min: 2n });
    expect(unitsOf({ ...request, total: 12, maximum: Infinity })).toEqual([6, 6]);
  });

  it('gives a minimum to nobody who takes no part', () => {
    expect(unitsOf({ total: 6, weights: [1, 0, 1], method, minimum: 3 })).toEqual([3, 0, 3]);
  });

  it('allows a maximum of nothing', () => {
    expect(unitsOf({ total: 5, weights: [9, 1, 1], method, maximum: [0, 9, 9] })).toEqual([0, 3, 2]);
  });
});

describe.each(['huntington-hill', 'dean', 'adams'] as const)('%s with fewer units than parties', (method) => {
  it('gives one to each of the largest, on top of minima', () => {
    expect(unitsOf({ total: 2, weights: [1, 3, 2], method })).toEqual([0, 1, 1]);
    expect(unitsOf({ total: 4, weights: [1, 3, 2, 9], method, minimum: [2, 0, 0, 0] })).toEqual([2, 1, 0, 1]);
    expect(unitsOf({ total: 2, weights: [1, 3, 2, 9], method, maximum: [9, 9, 9, 0] })).toEqual([0, 1, 1, 0]);
  });

  it('reports equal weights at the cut', () => {
    const result = apportion({ total: 2, weights: [1, 2, 1, 1], method });
    expect(result).toEqual({ units: [1n, 1n, 0n, 0n], ties: [0, 2, 3], tiedUnits: 1 });
  });
});

it.each(DIVISOR_METHODS)('%s with bounds is the median for one divisor', (method) => {
  // Claims at divisor 10: 34.7, 10.2, 5.2, 1.2; none is near a signpost of any method.
  const rounded = { dhondt: [34, 10, 5, 1], adams: [35, 11, 6, 2] }[method as string] ?? [35, 10, 5, 1];
  const expected = rounded.map((units) => Math.min(Math.max(units, 4), 20));
  const total = expected.reduce((sum, units) => sum + units, 0);
  expect(unitsOf({ total, weights: [347, 102, 52, 12], method, minimum: 4, maximum: 20 })).toEqual(expected);
});
