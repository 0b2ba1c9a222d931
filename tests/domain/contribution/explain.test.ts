import { describe, expect, it } from 'vitest';
import { explainLine, explainSplit, PROVINCE_SHARE, splitBudget } from '../../../src/domain/contribution';
import { MUNICIPALITIES } from '../../../src/domain/drenthe';

const split2025 = splitBudget({
  budget: 1518461_50n,
  inhabitants: MUNICIPALITIES.map(({ inhabitants }) => inhabitants[3]),
  fixed: MUNICIPALITIES.map(() => 25_000_00n),
});

describe('explainLine', () => {
  it('leads to the contribution of Assen in 2025 by the steps of the explanation screen', () => {
    expect(explainLine(split2025, 1)).toEqual([
      { kind: 'budget', amount: 1518461_50n },
      { kind: 'province', amount: 501092_30n, share: PROVINCE_SHARE },
      { kind: 'municipal', amount: 1017369_20n },
      { kind: 'fixed', amount: 300000_00n, participants: 12, each: 25000_00n },
      { kind: 'to-split', amount: 717369_20n, totalInhabitants: 506_529 },
      { kind: 'share', amount: 99692_32n, inhabitants: 70_392, totalInhabitants: 506_529 },
      { kind: 'rounding-cent', amount: 0n, leftover: 7 },
      { kind: 'own-fixed', amount: 25000_00n },
      { kind: 'contribution', amount: 124692_32n },
    ]);
  });

  it('adds up: share, cent and own fixed amount are the contribution', () => {
    split2025.lines.forEach((line, index) => {
      const [share, cent, own, contribution] = explainLine(split2025, index).slice(-4);
      expect(share.amount + cent.amount + own.amount).toBe(contribution.amount);
      expect(contribution.amount).toBe(line.contribution);
    });
  });

  it('knows no line that is not there', () => {
    expect(() => explainLine(split2025, 12)).toThrow(RangeError);
  });
});

describe('explainSplit', () => {
  it('ends with who received the cents that were left', () => {
    const { steps, receivers, leftover, participants, lines, ties } = explainSplit(split2025);
    expect(steps.map(({ kind }) => kind)).toEqual(['budget', 'province', 'municipal', 'fixed', 'to-split']);
    expect(receivers.map((index) => MUNICIPALITIES[index].name)).toEqual([
      'Aa en Hunze',
      'Borger-Odoorn',
      'Coevorden',
      'De Wolden',
      'Emmen',
      'Noordenveld',
      'Tynaarlo',
    ]);
    expect({ leftover, participants, lines, ties }).toEqual({
      leftover: 7,
      participants: 12,
      lines: 12,
      ties: [],
    });
  });

  it('names one fixed amount only if all who take part have it, and no share for a decided amount', () => {
    const request = { budget: 100_00n, province: 30_00n, inhabitants: [1, 0, 3] };
    const alike = explainSplit(splitBudget({ ...request, fixed: [5_00n, 9_00n, 5_00n] }));
    expect(alike.steps[1]).toEqual({ kind: 'province', amount: 30_00n });
    expect(alike.steps[3]).toEqual({ kind: 'fixed', amount: 10_00n, participants: 2, each: 5_00n });
    expect([alike.participants, alike.lines]).toEqual([2, 3]);
    const own = explainSplit(splitBudget({ ...request, fixed: [5_00n, 9_00n, 6_00n] }));
    expect(own.steps[3]).toEqual({ kind: 'fixed', amount: 11_00n, participants: 2 });
  });
});
