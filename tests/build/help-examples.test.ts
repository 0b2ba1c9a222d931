import { describe, expect, it } from 'vitest';
import { evaluateExample } from '../../src/build/help/evaluate-example';
import { helpExamples } from '../../src/i18n/help/examples';
import type { FunctionId } from '../../src/functions/registry';
import { column, row } from '../functions/call';
import { contributions2025 } from '../functions/case';

/*
 * What the worked examples give, known from elsewhere: published amounts, the golden figures of the case, Balinski and
 * Young's tables, and sums done by hand.
 */
const known: readonly (readonly [id: FunctionId, example: number, result: unknown])[] = [
  ['PROVINCE', 0, row(258425.81, 501092.3, 501092.3)],
  ['PROVINCE', 1, 501092.46],
  ['CONTRIBUTION', 0, contributions2025],
  [
    'CONTRIBUTION',
    1,
    [
      [7500, 10050],
      [15000, 20100],
      [37500, 50250],
    ],
  ],
  ['CONTRIBUTIONOF', 0, 180330.93],
  ['TOTALRANGE', 0, row(1518461.5, 1518461.53)],
  ['ALLOCATE', 0, row(45082.74, 45082.73, 45082.73, 45082.73)],
  ['ALLOCATE', 2, column(380000, 379000, 759000)],
  ['INDEXED', 0, row(1571607.65, 1626613.92, 1683545.41)],
  ['STRIPS', 0, column(14, 10, 14, 9)],
  ['STRIPS', 1, column(20, 11, 20, 10)],
  ['APPORTION', 0, column(10, 9, 7, 5, 4, 1)],
  ['APPORTION', 1, column(11, 9, 7, 5, 3, 1)],
  [
    'INHABITANTS',
    0,
    [
      [107856, 109678],
      [19854, 19983],
    ],
  ],
  ['BALANCE', 0, 9],
  ['BALANCE', 1, 5],
];

describe('the worked examples of the help', () => {
  it.each(known)('%s, example %i', (id, index, expected) => {
    for (const language of ['nl', 'en'] as const) {
      const { args, sheets } = helpExamples(language)[id].worked[index];
      expect(evaluateExample(id, args, sheets)).toEqual(expected);
    }
  });

  const figures = (id: FunctionId, index = 0): readonly unknown[] => {
    const { args, sheets } = helpExamples('nl')[id].worked[index];
    return (evaluateExample(id, args, sheets) as readonly (readonly unknown[])[]).flat();
  };

  it('split VAT to the cent', () => {
    const [net, vat] = figures('ALLOCATE', 1).slice(0, 2).map(Number);
    expect(figures('ALLOCATE', 1).slice(0, 2)).toEqual([103051.5, 21640.82]);
    expect(Math.round(net * 100) + Math.round(vat * 100)).toBe(12469232);
  });

  it('share out a whole pool of strips within its bounds', () => {
    const strips = figures('STRIPPOOL').map(Number);
    expect(strips.reduce((sum, each) => sum + each, 0)).toBe(137);
    expect([Math.min(...strips), Math.max(...strips)]).toEqual([9, 14]);
  });

  it('split a year into the contributions of three municipalities', () => {
    for (const amount of [356588.39, 541648.93, 119131.88, 501092.3]) {
      expect(figures('SPLIT')).toContain(amount);
      expect(figures('SCENARIO')).toContain(amount);
    }
    expect(figures('EXPLAIN')).toContain(541648.93);
  });

  it('find the growth of 3.5 % as the whole difference between two scenarios', () => {
    // 1,571,607.65 − 1,518,461.50.
    expect(figures('BRIDGE')).toContain(53146.15);
    expect(figures('COMPARE')).toContain(53146.15);
  });

  it('find the strips that were changed after booking, and nothing else', () => {
    const { args, sheets } = helpExamples('nl').LEDGERCHECK.worked[0];
    const lines = evaluateExample('LEDGERCHECK', args, sheets) as readonly (readonly unknown[])[];
    expect(lines).toHaveLength(2);
    expect(lines[1][1]).toMatch(/buiten het paneel gewijzigd/);
    expect(figures('STATEMENT', 1)).toContain(9);
  });
});
