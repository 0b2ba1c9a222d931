import { describe, expect, it } from 'vitest';
import { arg, tell, valueOf } from './ask';

const inhabitants2025 = [
  25935, 70392, 26049, 35860, 24672, 109678, 56906, 36271, 34021, 31751, 35011, 19983,
].map((each) => [each]);

describe('the explanation of a part of a whole', () => {
  it('shows the rule of the strips with its bounds, in the row of the cell', () => {
    const inhabitants = arg('B2:B3', [19983], [109678]);
    expect(tell('STRIPS', [inhabitants], { row: 1 })).toEqual([
      '109.678 ÷ 6.000 = 18,28; naar beneden: 18. 6 + 18 = 24; ten minste 9, ten hoogste 14: 14',
    ]);
    const own = [
      arg('5000', [5000]),
      arg('6', [6]),
      arg('9', [9]),
      arg('20', [20]),
      arg('"nearest"', ['nearest']),
    ];
    expect(tell('STRIPS', [inhabitants, ...own], { language: 'en' })).toEqual([
      '19,983 ÷ 5,000 = 3.9966; to the nearest; a half goes up: 4. 6 + 4 = 10; at least 9, at most 20: 10',
    ]);
    // 17.99983: two decimals would say 18, and the rule 17.
    expect(tell('STRIPS', [arg('B2', [107999])])?.[0]).toContain('= 17,9998; naar beneden: 17.');
    expect(tell('STRIPS', [arg('B2', ['']), arg('""', [''])])).toEqual(['Geen inwoners: geen strippen.']);
  });

  it('shows what of a pool comes first and what goes by inhabitants', () => {
    const told = tell('STRIPPOOL', [arg('137', [137]), arg('B2:B13', ...inhabitants2025)], { row: 5 });
    expect(told?.[0]).toBe('Van 137 strippen vooraf 12 × 6 = 72; de andere 65 gaan naar inwoners.');
    expect(told?.[1]).toContain('Met 109.678 van 506.529 inwoners zijn het er 8. 6 + 8 = 14.');
    expect(told?.[2]).toBe('Iedereen krijgt er ten minste 9 en ten hoogste 14.');
  });

  it('shows the exact part before it is made whole', () => {
    // Quotas 4.8, 3.2 and 2: the remainder of 0.8 is the largest.
    const args = [
      arg('10', [10]),
      arg('B2:D2', [48, 32, 20]),
      arg('"hamilton"', ['hamilton']),
      arg('1', [1]),
    ];
    const told = tell('APPORTION', args);
    expect(told?.[0]).toMatch(/^10 × 48 ÷ 100 = 4,80\. Methode: .*Uitkomst: 5\.$/);
    expect(told?.[1]).toBe('Ten minste 1.');
    const bounded = [args[0], arg('B2:B4', [1], [1], [1]), arg(''), arg('C2:C4', [''], [''], [8])];
    expect(tell('APPORTION', bounded, { row: 2 })?.slice(-1)).toEqual(['Ten minste 8.']);
    expect(tell('APPORTION', bounded, { row: 2 })?.[0]).toMatch(/Uitkomst: 8\.$/);
    expect(tell('APPORTION', [args[0], arg('B2', [0, 1])])).toEqual(['Gewicht 0 of leeg: krijgt niets.']);
  });

  it('shows the exact part of an amount in its row, and the one that adds up', () => {
    const args = [arg('A1:A2', [100], [-100]), arg('B1:D1', [1, 1, 1])];
    expect(tell('ALLOCATE', args, { row: 1, column: 0, value: valueOf(-33.34) })).toEqual([
      '−€ 100,00 × 1 ÷ 3 = −33,3333; in delen van € 0,01, het grootste restant eerst: −€ 33,34',
    ]);
    const fine = [arg('A1', [1]), arg('B1:D1', [1, 1, 1]), arg('0.001', [0.001])];
    expect(tell('ALLOCATE', fine, { value: valueOf(0.334) })).toEqual([
      '€ 1,00 × 1 ÷ 3 = 0,3333; in delen van 0,001, het grootste restant eerst: 0,334',
    ]);
  });
});
