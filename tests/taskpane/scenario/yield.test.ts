import { describe, expect, it } from 'vitest';
import { PROVINCE } from '../../../src/domain/party';
import { yieldOf } from '../../../src/taskpane/scenario/yield';
import { cents, names, viewOf } from './view-of';

describe('what a party gets for what it pays', () => {
  it('is strips and hours, with the joint part and the price at which hiring costs as much', async () => {
    // 8 × 1,363 × 0.85 = 9,268.40 hours, a fifth of them joint; Assen has 14 of 137 strips.
    expect(yieldOf(await viewOf(), names.continued, 2026, 'Assen')).toEqual({
      strips: 14,
      hours: 75_771n,
      fte: 8,
      jointShare: 0.2,
      hoursPerStrip: 5_412n,
      costPerStrip: cents('9260.05'),
      costPerHour: cents('171.10'),
      breakEven: cents('169.57'),
      hirePrice: cents('110.00'),
      gapClosed: 8 / 105,
    });
  });

  it('is for the province what all get together', async () => {
    const found = yieldOf(await viewOf(), names.continued, 2026, PROVINCE);
    // 1,571,607.65 over 137 strips and over 7,414.72 hours.
    expect(found).toMatchObject({
      strips: 137,
      hours: 741_472n,
      costPerStrip: cents('11471.59'),
      costPerHour: cents('211.96'),
    });
  });

  it('is no price where the team makes no hours', async () => {
    const found = yieldOf(await viewOf(), names.stopping, 2027, 'Assen');
    expect(found).toMatchObject({ hours: 0n, costPerHour: undefined, breakEven: undefined });
  });
});
