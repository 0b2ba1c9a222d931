import { describe, expect, it } from 'vitest';
import { column, outcome, row, sentences } from './call';
import type { FunctionId } from '../../src/functions/registry';

const three = column(1, 2, 4);
const abc = column('A', 'B', 'C');

describe('a range that lies the wrong way', () => {
  it.each([
    ['PROVINCE', [row(1, 2, 3), column(0.1, 0.2, 0.3)], 'aandeel is 3×1; hier past 1×1 of 1×3.'],
    ['CONTRIBUTION', [column(1, 2, 3), column(1, 2)], 'begroting is 3×1; hier past 1×3.'],
    ['CONTRIBUTION', [row(1, 2, 3), row(1, 2, 4, 5)], 'inwoners is 1×4; hier past 4×1.'],
    [
      'CONTRIBUTION',
      [
        row(1, 2),
        [
          [1, 2, 4],
          [1, 2, 4],
        ],
      ],
      'inwoners is 2×3; hier past 3×2.',
    ],
    ['CONTRIBUTION', [100, row(1, 2, 4), column(1, 2, 3)], 'vast is 3×1; hier past 1×1 of 1×3.'],
    ['CONTRIBUTION', [row(1, 2), three, row(1, 2, 3)], 'vast is 1×3; hier past 1×1, 1×2, 3×1 of 3×2.'],
    ['CONTRIBUTION', [row(1, 2), three, 0, column(0, 0)], 'aandeel is 2×1; hier past 1×1 of 1×2.'],
    ['CONTRIBUTION', [row(1, 2), three, 0, 0, column(0, 0)], 'provincie is 2×1; hier past 1×1 of 1×2.'],
    ['CONTRIBUTIONOF', ['A', 100, row('A', 'B', 'C'), three], 'namen is 1×3; hier past 3×1.'],
    ['CONTRIBUTIONOF', ['A', 100, abc, row(1, 2, 4)], 'namen is 3×1; hier past 1×3.'],
    ['SPLIT', [100, row('A', 'B', 'C'), three], 'namen is 1×3; hier past 3×1.'],
    ['EXPLAIN', [100, abc, row(1, 2, 4)], 'namen is 3×1; hier past 1×3.'],
    ['ALLOCATE', [row(1, 2), row(1, 2)], 'bedrag is 1×2; hier past 2×1.'],
    ['ALLOCATE', [column(1, 2), column(1, 2)], 'gewichten is 2×1; hier past 1×2.'],
    ['APPORTION', [9, three, '', row(1, 1, 1)], 'minimum is 1×3; hier past 3×1.'],
    ['APPORTION', [9, row(1, 2, 4), '', '', column(9, 9, 9)], 'maximum is 3×1; hier past 1×3.'],
    ['INHABITANTS', [row('Emmen', 'Assen'), 2025], 'gemeente is 1×2; hier past 2×1.'],
    ['INHABITANTS', ['Emmen', column(2024, 2025)], 'jaar is 2×1; hier past 1×2.'],
  ] as [FunctionId, unknown[], string][])('%s %j', (id, args, sentence) => {
    expect(sentences(id, args)).toBe(
      `#VALUE! ${sentence} Zet rijen en kolommen om met TRANSPONEREN (TRANSPOSE).`,
    );
  });
});

describe('a range that does not fit either way', () => {
  it.each([
    ['PROVINCE', [row(1, 2, 3), row(0.1, 0.2)], 'aandeel is 1×2; hier past 1×1 of 1×3.'],
    [
      'CONTRIBUTION',
      [
        row(1, 2, 3),
        [
          [1, 2],
          [3, 4],
        ],
      ],
      'inwoners is 2×2; hier past 2×1 of 2×3.',
    ],
    [
      'CONTRIBUTION',
      [row(1, 2, 3), column(1, 2), column(1, 2, 3, 4)],
      'vast is 4×1; hier past 1×1, 1×3, 2×1 of 2×3.',
    ],
    ['CONTRIBUTIONOF', ['A', 100, abc, column(1, 2)], 'namen is 3×1; hier past 2×1.'],
    [
      'SPLIT',
      [
        100,
        abc,
        [
          [1, 2],
          [3, 4],
        ],
      ],
      'inwoners is 2×2; hier past 2×1.',
    ],
    ['APPORTION', [9, three, '', column(1, 2)], 'minimum is 2×1; hier past 3×1.'],
  ] as [FunctionId, unknown[], string][])('%s %j', (id, args, sentence) => {
    expect(sentences(id, args)).toBe(
      `#VALUE! ${sentence} Kies een bereik van die vorm, zo nodig omgezet met TRANSPONEREN (TRANSPOSE).`,
    );
  });

  it('one row or one column', () => {
    const square = [
      [1, 2],
      [3, 4],
    ];
    const sentence = 'is 2×2; hier past één rij of één kolom. Kies een bereik van één rij of één kolom.';
    expect(sentences('ALLOCATE', [1, square])).toBe(`#VALUE! gewichten ${sentence}`);
    expect(sentences('APPORTION', [1, square])).toBe(`#VALUE! gewichten ${sentence}`);
    expect(sentences('STRIPPOOL', [1, square])).toBe(`#VALUE! inwoners ${sentence}`);
  });
});

it('the year columns are those of the budget: nothing is added or cut off', () => {
  const five = [
    [1, 1, 1, 1, 1],
    [1, 1, 1, 1, 1],
  ];
  expect(outcome('CONTRIBUTION', row(100, 100, 100), five)).toBe('#VALUE! shape');
});

describe('elementwise functions keep the shape', () => {
  const block = [
    [100, 200],
    [300, 'x'],
    [null, true],
  ];

  it('PROVINCE with one share, and with a share for each cell', () => {
    expect(outcome('PROVINCE', block)).toEqual([
      [33, 66],
      [99, '#VALUE! text'],
      [0, '#VALUE! boolean'],
    ]);
    const shares = [
      [0.5, null],
      [33, 0],
      [0, 0],
    ];
    expect(outcome('PROVINCE', block, shares)).toEqual([
      [50, 66],
      ['#VALUE! share-meant', '#VALUE! text'],
      [0, '#VALUE! boolean'],
    ]);
  });

  it('names the cell in a range, and only then', () => {
    expect(sentences('PROVINCE', [block])).toMatchObject({
      1: { 1: '#VALUE! begroting, rij 2, kolom 2: „x” is tekst. Vul een getal in.' },
      2: { 1: '#VALUE! begroting, rij 3, kolom 2: WAAR is geen getal. Vul een getal in.' },
    });
    expect(sentences('PROVINCE', [row(1, 'x')])).toEqual([
      [0.33, '#VALUE! begroting, kolom 2: „x” is tekst. Vul een getal in.'],
    ]);
    expect(sentences('PROVINCE', ['x'])).toBe('#VALUE! begroting: „x” is tekst. Vul een getal in.');
  });
});

describe('an argument of one cell', () => {
  const pair = column(1, 2);
  it.each([
    ['TOTALRANGE', [1, pair], 'aandeel'],
    ['ALLOCATE', [1, pair, pair], 'eenheid'],
    ['STRIPS', [1, pair], 'per_strip'],
    ['STRIPS', [1, 1, pair], 'basis'],
    ['STRIPS', [1, 1, 1, pair], 'minimum'],
    ['STRIPS', [1, 1, 1, 1, pair], 'maximum'],
    ['STRIPS', [1, 1, 1, 1, 1, pair], 'afronding'],
    ['STRIPPOOL', [9, pair, pair], 'basis'],
    ['STRIPPOOL', [9, pair, 1, pair], 'minimum'],
    ['STRIPPOOL', [9, pair, 1, 1, pair], 'maximum'],
    ['STRIPPOOL', [9, pair, 1, 1, 9, pair], 'methode'],
    ['APPORTION', [9, pair, pair], 'methode'],
    ['APPORTION', [9, pair, '', '', '', pair], 'gelijk'],
    ['SPLIT', [9, column('A', 'B'), pair, 0, 0, 0, pair], 'taal'],
    ['EXPLAIN', [9, column('A', 'B'), pair, 0, 0, 0, pair], 'taal'],
  ] as [FunctionId, unknown[], string][])('%s %j', (id, args, name) => {
    expect(sentences(id, args)).toBe(`#VALUE! ${name}: hier past één cel; dit bereik is 2×1. Kies één cel.`);
  });
});
