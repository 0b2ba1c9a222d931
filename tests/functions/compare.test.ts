import { describe, expect, it } from 'vitest';
import { column, outcome, row } from './call';
import { assumptions, municipalities } from './scenario-case';

const compare = (...args: unknown[]): unknown => outcome('COMPARE', assumptions, municipalities, ...args);

describe('COMPARE', () => {
  it('sets the parties of a year side by side, with differences in euros and per cent', () => {
    expect(compare(row('Besluit', 'Door'), '', '', 2026)).toEqual([
      ['Partij', 'Besluit', 'Door', 'Verschil Door', 'Verschil Door in %'],
      // 17,538.22 / 501,092.30, and so on.
      ['Provincie', 501_092.3, 518_630.52, 17_538.22, 0.035],
      ['Assen', 298_249.66, 308_855.92, 10_606.26, 0.0356],
      ['Emmen', 450_751.17, 467_276.81, 16_525.64, 0.0367],
      ['Meppel', 165_797.79, 171_262.9, 5_465.11, 0.033],
      ['Westerveld', 102_570.58, 105_581.5, 3_010.92, 0.0294],
      ['Totaal', 1_518_461.5, 1_571_607.65, 53_146.15, 0.035],
    ]);
  });

  it('sets the years of a party side by side, with their sum', () => {
    expect(compare(column('Door', 'Besluit'), '', 'Meppel', '', 'en')).toEqual([
      ['Year', 'Door', 'Besluit', 'Difference Besluit', 'Difference Besluit in %'],
      [2024, 164_878.09, 164_878.09, 0, 0],
      [2025, 165_797.79, 165_797.79, 0, 0],
      [2026, 171_262.9, 165_797.79, -5_465.11, -0.0319],
      [2027, 0, 165_797.79, 165_797.79, ''],
      ['Total', 501_938.78, 662_271.46, 160_332.68, 0.3194],
    ]);
  });

  it('takes one party of a year, and all together where neither is given', () => {
    expect(compare(row('Besluit', 'Door'), '', 'Emmen', 2026)).toHaveLength(2);
    expect(compare(row('Besluit', 'Door'))).toMatchObject({
      3: [2026, 1_518_461.5, 1_571_607.65, 53_146.15, 0.035],
    });
  });

  it('keeps the columns of a blank among the scenarios', () => {
    expect(compare(row('Besluit', '', 'Door'))).toMatchObject({
      0: ['Jaar', 'Besluit', '', 'Door', '', 'Verschil Door', '', 'Verschil Door in %'],
      3: [2026, 1_518_461.5, '', 1_571_607.65, '', 53_146.15, '', 0.035],
    });
  });

  it('compares sums only over the same years', () => {
    const own = ['Los', null, 2026, null, 'begroting', 1_000_000, null, null, null];
    const lines = (measure: string): unknown[][] =>
      outcome(
        'COMPARE',
        [...assumptions, own],
        municipalities,
        row('Besluit', 'Los'),
        measure,
      ) as unknown[][];
    expect(lines('contribution').slice(3)).toEqual([
      [2026, 1_518_461.5, 1_000_000, -518_461.5, -0.3414],
      [2027, 1_518_461.5, 1_000_000, -518_461.5, -0.3414],
      ['Totaal', 6_073_846, 2_000_000, '', ''],
    ]);
    expect(lines('cumulative')[4]).toEqual([2027, 6_073_846, 2_000_000, '', '']);
  });

  it('gives a party without figures a blank line', () => {
    expect(compare(row('Besluit', 'Door'), 'strips', 'Provincie', 2026)).toEqual([
      ['Partij', 'Besluit', 'Door', 'Verschil Door', 'Verschil Door in %'],
      ['Provincie', '', '', '', ''],
    ]);
  });

  it('gives no sum of what does not add up', () => {
    expect(compare(row('Besluit', 'Door'), 'per_inhabitant', 'Emmen')).toHaveLength(5);
    expect(compare(row('Besluit', 'Door'), 'cumulative', 'Emmen')).toHaveLength(5);
  });

  it('takes one scenario, and refuses none, an unknown one and a block of them', () => {
    expect(compare('Door', '', 'Emmen', 2026)).toEqual([
      ['Partij', 'Door'],
      ['Emmen', 467_276.81],
    ]);
    expect(compare(row('', ''))).toBe('#VALUE! missing');
    expect(compare(row('Door', 'Weg'))).toBe('#N/A name-not-found');
    expect(compare([...row('Door', 'Besluit'), ...row('Door', 'Besluit')])).toBe('#VALUE! one-line');
  });

  it.each([
    [2031, '#N/A year-not-assumed'],
    [2023, '#N/A year-not-assumed'],
    [2026.5, '#VALUE! whole-value'],
    ['2026', '#VALUE! numeric-text'],
  ])('refuses the year %s', (year, refusal) => {
    expect(compare(row('Besluit', 'Door'), '', '', year)).toBe(refusal);
  });
});
