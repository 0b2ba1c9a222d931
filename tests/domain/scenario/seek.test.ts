import { describe, expect, it } from 'vitest';
import { PROVINCE, seek, type Goal } from '../../../src/domain/scenario';
import { input, municipalities, names, type Line } from './fixture';
import { cents, plainMunicipal } from './reference';

const lines: readonly Line[] = [
  ['A', 'budget', 1_000_000, 2025],
  ['A', 'share', 0.33, 2025],
  ['A', 'fixed', 20_000],
];
const all = input(...lines);
const inhabitants = municipalities.map((each) => each.inhabitants.get(2025)!);
const westerveld = names.indexOf('Westerveld');
const goal = (over: Partial<Goal>): Goal => ({
  scenario: 'A',
  year: 2025,
  party: 'Westerveld',
  limit: cents('60000'),
  key: 'fixed',
  changeFor: '',
  ...over,
});

describe('what it would take', () => {
  it('finds the largest fixed amount for all with which the smallest stays within its limit', () => {
    const answer = seek(all, goal({}));
    if (answer.kind !== 'most') throw new Error(answer.kind);
    const paid = (fixed: bigint): bigint => plainMunicipal(cents('670000'), fixed, inhabitants)[westerveld];
    const found = BigInt(Math.round(answer.value * 100));
    expect(answer.paid).toBe(paid(found));
    expect(paid(found)).toBeLessThanOrEqual(cents('60000'));
    expect(paid(found + 1n)).toBeGreaterThan(cents('60000'));
  });

  it('finds the least for the largest, which gains from higher fixed amounts', () => {
    const answer = seek(all, goal({ party: 'Emmen', limit: cents('250000') }));
    if (answer.kind !== 'least') throw new Error(answer.kind);
    const paid = (fixed: bigint): bigint =>
      plainMunicipal(cents('670000'), fixed, inhabitants)[names.indexOf('Emmen')];
    const found = BigInt(Math.round(answer.value * 100));
    expect(paid(found)).toBeLessThanOrEqual(cents('250000'));
    expect(paid(found - 1n)).toBeGreaterThan(cents('250000'));
  });

  it('finds it for the party alone, whatever the others pay', () => {
    const answer = seek(all, goal({ changeFor: 'Westerveld', limit: cents('50000') }));
    if (answer.kind !== 'most') throw new Error(answer.kind);
    expect(answer.paid).toBeLessThanOrEqual(cents('50000'));
    expect(cents('50000') - answer.paid).toBeLessThanOrEqual(1n);
  });

  it('finds the share of the province with which it stays at its amount', () => {
    // 33.5 % of a million.
    expect(seek(all, goal({ key: 'share', party: PROVINCE, limit: cents('335000') }))).toEqual({
      kind: 'most',
      value: 0.335,
      paid: cents('335000'),
    });
  });

  it('finds the budget to the cent', () => {
    const answer = seek(all, goal({ key: 'budget', party: PROVINCE, limit: cents('330000') }));
    // A cent more would be rounded down as well: 33 % of 1,000,000.01 is 330,000.0033.
    expect(answer).toEqual({ kind: 'most', value: 1_000_000.01, paid: cents('330000') });
  });

  it('says that nothing will do, and what is paid at the least', () => {
    const answer = seek(all, goal({ limit: cents('10000') }));
    const least = plainMunicipal(cents('670000'), 0n, inhabitants)[westerveld];
    expect(answer).toEqual({ kind: 'never', paid: least });
  });

  it('says that anything will do', () => {
    expect(seek(all, goal({ limit: cents('900000') }))).toEqual({ kind: 'any' });
  });
});
