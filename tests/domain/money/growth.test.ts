import { describe, expect, it } from 'vitest';
import { indexed } from '../../../src/domain/money';
import { refuses } from '../errors';

describe('indexed', () => {
  it('rounds each step to the cent', () => {
    // By hand: 100.00 → 103.00 → 106.09 → 109.2727 ≈ 109.27 → 112.5481 ≈ 112.55 (unrounded: 112.5509).
    expect(indexed(10000n, [0.03, 0.03, 0.03, 0.03])).toEqual([10300n, 10609n, 10927n, 11255n]);
  });

  it('rounds halves away from zero and mirrors negative amounts', () => {
    expect(indexed(50n, [0.01, -0.01])).toEqual([51n, 50n]);
    expect(indexed(-50n, [0.01, -0.01])).toEqual([-51n, -50n]);
  });

  it('gives nothing for no rates', () => {
    expect(indexed(10000n, [])).toEqual([]);
  });

  it('refuses −100 % and below', () => {
    refuses(() => indexed(100n, [0.02, -1]), 'rate-too-low', { index: 1, rate: -1 });
    expect(indexed(100_00n, [-0.99])).toEqual([100n]);
  });
});
