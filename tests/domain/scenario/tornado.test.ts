import { describe, expect, it } from 'vitest';
import { PROVINCE, tornado } from '../../../src/domain/scenario';
import { input, type Line } from './fixture';
import { cents } from './reference';

const lines: readonly Line[] = [
  ['A', 'budget', 1_000_000, 2025],
  ['A', 'share', 0.3, 2025],
  ['A', 'fixed', 20_000],
  ['A', 'wageIndex', 0.1, 2026],
  ['A', 'oneOff', 0, 2026],
  ['A', 'perStrip', 6_000, 2025],
];

describe('how much an assumption matters', () => {
  it('is what the party pays with a tenth less and a tenth more, the largest first', () => {
    // 30 % of 1,100,000; a budget a tenth lower, and a share of 27 %, do the same; the index is 9 % or 11 %.
    const found = tornado(input(...lines), 'A', 2026, PROVINCE);
    expect(found).toEqual([
      { key: 'budget', changeFor: '', value: 1_000_000, lowered: cents('297000'), raised: cents('363000') },
      { key: 'share', changeFor: '', value: 0.3, lowered: cents('297000'), raised: cents('363000') },
      { key: 'wageIndex', changeFor: '', value: 0.1, lowered: cents('327000'), raised: cents('333000') },
    ]);
  });

  it('goes no further than a whole, and leaves out what cannot be split', () => {
    const steep = input(
      ['A', 'budget', 110_000, 2025],
      ['A', 'share', 0.05, 2025],
      ['A', 'fixed', 20_000],
      ['A', 'vatNotRecovered', 1, 2025],
      ['A', 'vatRate', 0.2, 2025],
    );
    const found = tornado(steep, 'A', 2025, 'Emmen');
    // Five times 20,000 is more than 95 % of a tenth less.
    expect(found.find(({ key }) => key === 'budget')).not.toHaveProperty('lowered');
    expect(found.find(({ key }) => key === 'fixed')).not.toHaveProperty('raised');
    const kept = found.find(({ key }) => key === 'vatNotRecovered');
    expect(kept?.raised).toBe(found.find(({ key }) => key === 'vatNotRecovered')?.raised);
    expect(
      kept && kept.raised !== undefined && kept.lowered !== undefined && kept.raised > kept.lowered,
    ).toBe(true);
  });

  it('tells an assumption for one party from the one for all', () => {
    const own: Line = ['A', 'fixed', 10_000, 2025, undefined, 'Emmen'];
    const found = tornado(input(...lines, own), 'A', 2026, 'Emmen').filter(({ key }) => key === 'fixed');
    expect(found.map(({ changeFor, value }) => [changeFor, value])).toEqual(
      expect.arrayContaining([
        ['', 20_000],
        ['Emmen', 10_000],
      ]),
    );
  });
});
