import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle, SETTLEMENTS, type SettlementRequest } from '../../../src/domain/contribution';
import { holds } from '../property';
import { cents, plainSplit } from '../scenario/reference';

// Three municipalities; 10,000 each and the rest by inhabitants, the province a quarter.
const planned = {
  budget: cents('100000'),
  inhabitants: [1_000, 3_000, 6_000],
  fixed: [cents('10000'), cents('10000'), cents('10000')],
  share: { numerator: 1n, denominator: 4n },
};
// Province 25,000; 75,000 − 30,000 = 45,000 over 1 : 3 : 6.
const advance = ['25000', '14500', '23500', '37000'].map(cents);
const request = (over: Partial<SettlementRequest> = {}): SettlementRequest => ({
  planned,
  final: planned,
  advance,
  choice: 'settle',
  ...over,
});

describe('the settlement of a year', () => {
  it('is nothing where all came as planned', () => {
    const { lines, total, kept } = settle(request());
    expect(lines.map(({ difference }) => difference)).toEqual([0n, 0n, 0n, 0n]);
    expect([total.final, total.advance, kept]).toEqual([cents('100000'), cents('100000'), 0n]);
  });

  it('gives back what cost less, by the planned key', () => {
    const { lines, total } = settle(request({ final: { ...planned, budget: cents('92000') } }));
    // 2,000 of the province; 6,000 over 1 : 3 : 6.
    expect(lines.map(({ costEffect }) => costEffect)).toEqual(
      ['2000', '600', '1800', '3600'].map((of) => -cents(of)),
    );
    expect(lines.map(({ keyEffect }) => keyEffect)).toEqual([0n, 0n, 0n, 0n]);
    expect(lines.map(({ due }) => due)).toEqual(lines.map(({ difference }) => difference));
    expect(total.due).toBe(-cents('8000'));
  });

  it('tells what the cost did from what the key did', () => {
    const final = { ...planned, budget: cents('108000'), inhabitants: [2_500, 3_000, 4_500] };
    const { lines, total } = settle(request({ final }));
    expect(lines.map(({ costEffect }) => costEffect)).toEqual(['2000', '600', '1800', '3600'].map(cents));
    // 51,000 over 2.5 : 3 : 4.5 instead of 1 : 3 : 6.
    expect(lines.map(({ keyEffect }) => keyEffect)).toEqual([0n, cents('7650'), 0n, -cents('7650')]);
    expect(total.keyEffect).toBe(0n);
    expect(total.difference).toBe(cents('8000'));
  });

  it('says where something else was invoiced than was planned', () => {
    const paid = [cents('25000'), cents('14000'), cents('23500'), cents('37000')];
    const { lines } = settle(request({ advance: paid }));
    expect(lines[1]).toMatchObject({
      invoiceEffect: cents('500'),
      difference: cents('500'),
      due: cents('500'),
    });
  });

  it('keeps a surplus or an overrun with the team where that was chosen', () => {
    const at = (budget: string) =>
      settle(request({ final: { ...planned, budget: cents(budget) }, choice: 'keep' }));
    expect(at('92000').lines.every(({ due }) => due === 0n)).toBe(true);
    expect(at('92000').kept).toBe(cents('8000'));
    expect(at('108000').kept).toBe(-cents('8000'));
  });

  it('lets a decided amount of the province stand, whatever it cost', () => {
    const decided = { ...planned, province: cents('30000') };
    const { lines } = settle(request({ planned: decided, final: { ...decided, budget: cents('92000') } }));
    expect(lines[0]).toMatchObject({ final: cents('30000'), costEffect: 0n, invoiceEffect: cents('5000') });
  });

  it('asks for an advance of every party', () => {
    expect(() => settle(request({ advance: advance.slice(1) }))).toThrow('lengths-differ');
  });

  it('has causes that add up, and final amounts that are those of the split', () => {
    const budget = fc.bigInt({ min: cents('60000'), max: cents('900000') });
    const counts = fc.array(fc.integer({ min: 1, max: 120_000 }), { minLength: 2, maxLength: 2 });
    holds(
      fc.property(
        budget,
        budget,
        counts,
        counts,
        fc.array(budget, { minLength: 3, maxLength: 3 }),
        fc.constantFrom(...SETTLEMENTS),
        (before, after, first, second, paid, choice) => {
          const fixed = [cents('5000'), cents('5000')];
          const { lines, total, kept } = settle({
            planned: { budget: before, inhabitants: first, fixed },
            final: { budget: after, inhabitants: second, fixed },
            advance: paid,
            choice,
          });
          for (const { advance: was, final, costEffect, keyEffect, invoiceEffect, difference } of lines) {
            expect(was + costEffect + keyEffect + invoiceEffect).toBe(final);
            expect(final - was).toBe(difference);
          }
          expect(lines.map(({ final }) => final)).toEqual(
            plainSplit({ budget: after, percent: 33, fixed: cents('5000'), inhabitants: second }),
          );
          expect(total.final).toBe(after);
          expect(total.difference + kept).toBe(total.due);
        },
      ),
    );
  });
});
