import { describe, expect, it } from 'vitest';
import { call, cellsOf, centsIn, column, outcome, row, sentences } from './call';
import { contributions2025, inhabitants2024, inhabitants2025, names } from './case';

const budgets = row(783108.5, 1518461.5, 1518461.5);
const fixed = row(8333.33, 25000, 25000);

describe('the published figures', () => {
  it('PROVINCE gives the published amounts at 33 %', () => {
    expect(outcome('PROVINCE', budgets)).toEqual(row(258425.81, 501092.3, 501092.3));
    expect(outcome('PROVINCE', 783108.53)).toBe(258425.81);
    expect(outcome('PROVINCE', 783108.54)).toBe(258425.82);
    expect(outcome('PROVINCE', 1518461.53, 0.33)).toBe(501092.3);
    expect(outcome('PROVINCE', 1518461.54, 0.33)).toBe(501092.31);
  });

  it('a third of the printed totals is 12,733.92 more over three years', () => {
    expect(outcome('PROVINCE', row(783109, 1518462, 1518462), 1 / 3)).toEqual(row(261036.33, 506154, 506154));
    expect(261036_33n + 2n * 506154_00n - (258425_81n + 2n * 501092_30n)).toBe(12733_92n);
  });

  it('PROVINCE rounds the budget to the cent first, then the share half away from zero', () => {
    expect(outcome('PROVINCE', 0.5, 0.5)).toBe(0.25);
    expect(outcome('PROVINCE', 0.01, 0.5)).toBe(0.01);
    expect(outcome('PROVINCE', 0.014, 0.5)).toBe(0.01);
    expect(outcome('PROVINCE', 0.0149, 0.4)).toBe(0);
  });

  it('TOTALRANGE finds the totals behind a published contribution', () => {
    expect(outcome('TOTALRANGE', 258425.81)).toEqual(row(783108.5, 783108.53));
    expect(outcome('TOTALRANGE', 501092.3)).toEqual(row(1518461.5, 1518461.53));
    expect(outcome('TOTALRANGE', 0.01, 1)).toEqual(row(0.01, 0.01));
    expect(outcome('TOTALRANGE', 0)).toEqual(row(0, 0.01));
  });

  it('TOTALRANGE is #N/A where there is no such total', () => {
    // Every cent of contribution has a total as long as the share is at most 1; with share 0 there is none.
    expect(outcome('TOTALRANGE', 0.01, 0)).toBe('#N/A no-total');
  });
});

describe('CONTRIBUTION', () => {
  it('gives the contributions of 2025 to the cent', () => {
    expect(outcome('CONTRIBUTION', 1518461.5, inhabitants2025, 25000)).toEqual(contributions2025);
  });

  it('adds up per year to what the municipalities pay', () => {
    const result = call('CONTRIBUTION', budgets, inhabitants2024, fixed);
    expect([0, 1, 2].map((year) => centsIn(result, year))).toEqual([524682_69n, 1017369_20n, 1017369_20n]);
  });

  it('splits by largest remainder, ties in row order', () => {
    expect(outcome('CONTRIBUTION', 1, column(1, 1, 1), 0, 0)).toEqual(column(0.34, 0.33, 0.33));
    expect(outcome('CONTRIBUTION', 0.02, column(1, 1, 1), 0, 0)).toEqual(column(0.01, 0.01, 0));
    expect(outcome('CONTRIBUTION', 0.01, column(1, 2), 0, 0)).toEqual(column(0, 0.01));
  });

  it('takes fixed amounts once, per municipality, per year, or both', () => {
    const years = row(100, 200);
    const inhabitants = column(1, 3);
    const free = (...rest: unknown[]): unknown => outcome('CONTRIBUTION', years, inhabitants, ...rest);
    expect(free(10, 0)).toEqual([
      [30, 55],
      [70, 145],
    ]);
    expect(free(column(10, 30), 0)).toEqual([
      [25, 50],
      [75, 150],
    ]);
    expect(free(row(10, 50), 0)).toEqual([
      [30, 75],
      [70, 125],
    ]);
    const each = [
      [10, 0],
      [30, 100],
    ];
    expect(free(each, 0)).toEqual([
      [25, 25],
      [75, 175],
    ]);
  });

  it('takes inhabitants per year, also under one budget for all years', () => {
    const inhabitants = [
      [1, 3],
      [1, 1],
    ];
    expect(outcome('CONTRIBUTION', row(100, 200), inhabitants, 0, 0)).toEqual([
      [50, 150],
      [50, 50],
    ]);
    expect(outcome('CONTRIBUTION', 100, inhabitants, 0, 0)).toEqual([
      [50, 75],
      [50, 25],
    ]);
  });

  it('takes a row of municipalities under one budget, and gives a row', () => {
    expect(outcome('CONTRIBUTION', 100, row(1, 3), 0, 0)).toEqual(row(25, 75));
    expect(outcome('CONTRIBUTION', 100, row(1, 3), row(10, 30), 0)).toEqual(row(25, 75));
  });

  it('counts fixed amounts to the cent first', () => {
    expect(outcome('CONTRIBUTION', 1, column(1, 1), 0.005, 0)).toEqual(column(0.5, 0.5));
    expect(outcome('CONTRIBUTION', 0.02, column(1, 1), 0.005, 0)).toEqual(column(0.01, 0.01));
  });

  it('lets a decided amount replace the share, year by year', () => {
    const years = row(100, 100, 100);
    expect(outcome('CONTRIBUTION', years, 5, 0, row(0.5, 0.5, ''), row(40, null, ''))).toEqual(
      row(60, 50, 67),
    );
    expect(outcome('CONTRIBUTION', years, 5, 0, 0.5, row(0, 100, ''))).toEqual(row(100, 0, 50));
    expect(outcome('CONTRIBUTION', years, 5, 0, '33', 40)).toEqual(row(60, 60, 60));
  });

  it('takes a blank share per year as 33 %, and 0 as 0', () => {
    expect(outcome('CONTRIBUTION', row(100, 100, 100), 5, 0, row(null, 0, 0.5))).toEqual(row(67, 100, 50));
  });

  it('lets who has no inhabitants pay nothing, whatever the fixed amount', () => {
    expect(outcome('CONTRIBUTION', 100, column(1, null, 0, ''), 10, 0)).toEqual(column(100, 0, 0, 0));
  });

  it('splits nothing where the budget is zero or the province pays all', () => {
    expect(outcome('CONTRIBUTION', 0, column(1, 2))).toEqual(column(0, 0));
    expect(outcome('CONTRIBUTION', 100, column(1, 2), 0, 1)).toEqual(column(0, 0));
    expect(outcome('CONTRIBUTION', 0, column(0, null))).toEqual(column(0, 0));
  });

  it('fails per year', () => {
    const years = row(100, -100, 100, 100, 'x', 100, { error: '#DIV/0!', message: '' });
    const fixedAmounts = row(0, 0, 60, 0, 0, 0, 0);
    const decided = row('', '', '', 101, '', 0, '');
    const first = ['#VALUE! negative-budget', '#VALUE! fixed-beyond-municipal-part'];
    const later = ['#VALUE! province-beyond-budget', '#VALUE! text', 50, '#DIV/0! cell-error'];
    const line = [33.5, ...first, ...later];
    expect(outcome('CONTRIBUTION', years, column(1, 1), fixedAmounts, 0.33, decided)).toEqual([line, line]);
  });

  it('refuses money that nobody is there to pay, in that year only', () => {
    const inhabitants = [
      [1, 0],
      [1, null],
    ];
    const line = [33.5, '#VALUE! nobody-takes-part'];
    expect(outcome('CONTRIBUTION', row(100, 100), inhabitants)).toEqual([line, line]);
  });
});

describe('a total row among the inhabitants', () => {
  const withTotal = column(10, 20, 30, 60);
  const sentence =
    '#VALUE! inwoners, rij 4: 60 is de som van de andere getallen. Dat lijkt een totaal: laat die cel buiten het bereik.';

  it('is refused by every function that splits over inhabitants', () => {
    const four = column('A', 'B', 'C', 'D');
    expect(sentences('CONTRIBUTION', [100, withTotal])).toEqual(
      column(sentence, sentence, sentence, sentence),
    );
    expect(sentences('CONTRIBUTIONOF', ['A', 100, four, withTotal])).toBe(sentence);
    expect(sentences('SPLIT', [100, four, withTotal])).toBe(sentence);
    expect(sentences('EXPLAIN', [100, four, withTotal])).toBe(sentence);
    expect(sentences('STRIPPOOL', [40, withTotal])).toBe(sentence);
  });

  it('fails its year only', () => {
    const inhabitants = [
      [10, 10],
      [20, 20],
      [31, 30],
    ];
    const result = outcome('CONTRIBUTION', row(100, 100), inhabitants) as unknown[][];
    expect(result.map(([first]) => typeof first)).toEqual(['number', 'number', 'number']);
    expect(result.map(([, second]) => second)).toEqual(Array(3).fill('#VALUE! total-row'));
    expect(sentences('CONTRIBUTION', [row(100, 100), inhabitants], 'en')).toMatchObject([
      {
        1: '#VALUE! inhabitants, row 3, column 2: 30 is the sum of the other numbers. It looks like a total: leave that cell out of the range.',
      },
      {},
      {},
    ]);
  });

  it('is found in a row of municipalities too, and in fractions of 15 digits', () => {
    expect(outcome('CONTRIBUTION', 100, row(10, 20, 30))).toEqual(
      row(...Array<string>(3).fill('#VALUE! total-row')),
    );
    expect(outcome('STRIPPOOL', 40, column(0.1, 0.2, 0.3))).toBe('#VALUE! total-row');
  });

  it('needs three figures: two equal municipalities are none', () => {
    expect(outcome('CONTRIBUTION', 100, column(10, 10), 0, 0)).toEqual(column(50, 50));
    expect(outcome('CONTRIBUTION', 100, column(10, 10, 0), 0, 0)).toEqual(column(50, 50, 0));
  });

  it('is not looked for where weights may be anything', () => {
    expect(outcome('ALLOCATE', 6, column(1, 2, 3))).toEqual(column(1, 2, 3));
    expect(outcome('APPORTION', 6, column(1, 2, 3))).toEqual(column(1, 2, 3));
    expect(outcome('STRIPS', column(6000, 12000, 18000))).toEqual(column(9, 9, 9));
  });
});

describe('CONTRIBUTIONOF', () => {
  it('is the line of CONTRIBUTION', () => {
    const all = outcome('CONTRIBUTION', budgets, inhabitants2024, fixed) as number[][];
    names.forEach(([name], index) => {
      expect(outcome('CONTRIBUTIONOF', name, budgets, names, inhabitants2024, fixed)).toEqual([all[index]]);
    });
    expect(outcome('CONTRIBUTIONOF', 'assen', 1518461.5, names, inhabitants2025, 25000)).toBe(124692.32);
  });

  it('takes municipalities side by side', () => {
    expect(outcome('CONTRIBUTIONOF', 'b', 100, row('A', 'B'), row(1, 3), 0, 0)).toBe(75);
  });

  it('fails per year', () => {
    expect(outcome('CONTRIBUTIONOF', 'A', row(100, -1), column('A'), column(1), 0, 0)).toEqual(
      row(100, '#VALUE! negative-budget'),
    );
  });

  it('refuses a name that is missing or occurs twice', () => {
    const twice = column('A', 'B', 'a ', '');
    expect(sentences('CONTRIBUTIONOF', ['A', 100, twice, column(1, 2, 4, 0)])).toBe(
      '#VALUE! „A” staat meer dan eens bij namen. Laat elke naam één keer voorkomen.',
    );
    expect(sentences('CONTRIBUTIONOF', ['C', 100, twice, column(1, 2, 4, 0)])).toBe(
      '#N/A „C” staat niet bij namen. Kies een naam die er wel staat: A, B, a.',
    );
  });

  it('takes a blank name for one, also where Excel delivers it as 0', () => {
    expect(outcome('CONTRIBUTIONOF', 'A', 100, column('A', null), column(1, 0), 0, 0)).toBe(100);
    expect(outcome('CONTRIBUTIONOF', 'A', 100, column('A', 0), column(1, 0), 0, 0)).toBe(100);
  });
});

describe('ALLOCATE', () => {
  it('adds up in cents, and mirrors negative amounts', () => {
    expect(outcome('ALLOCATE', 100, column(1, 1, 1))).toEqual(column(33.34, 33.33, 33.33));
    expect(outcome('ALLOCATE', -100, row(1, 1, 1))).toEqual(row(-33.34, -33.33, -33.33));
    expect(outcome('ALLOCATE', 0, column(0, null))).toEqual(column(0, 0));
  });

  it('adds up in other units', () => {
    expect(outcome('ALLOCATE', 1518000, column(1, 1, 2), 1000)).toEqual(column(380000, 379000, 759000));
    expect(outcome('ALLOCATE', 1, column(1, 1, 1), 0.05)).toEqual(column(0.35, 0.35, 0.3));
    expect(outcome('ALLOCATE', 10, column(1, 1, 1), 1)).toEqual(column(4, 3, 3));
    expect(outcome('ALLOCATE', 0.001, column(1, 3), 0.0001)).toEqual(column(0.0003, 0.0007));
  });

  it('spreads N amounts over K weights, each row adding up', () => {
    expect(outcome('ALLOCATE', column(100, -1, 0), row(1, 1, 1))).toEqual([
      [33.34, 33.33, 33.33],
      [-0.34, -0.33, -0.33],
      [0, 0, 0],
    ]);
    // VAT of 21 % within the contributions of 2025: amount and VAT add up to the cent in every row.
    const parts = outcome('ALLOCATE', contributions2025, row(100, 21)) as number[][];
    parts.forEach(([net, vat], index) => {
      expect(Math.round(net * 100) + Math.round(vat * 100)).toBe(
        Math.round(contributions2025[index][0] * 100),
      );
    });
    expect(parts[1]).toEqual([103051.5, 21640.82]);
  });

  it('refuses what cannot be handed out, saying the amount as entered', () => {
    expect(sentences('ALLOCATE', [5, column(0, 0), 0.001])).toBe(
      '#VALUE! gewichten: alles is leeg of nul, zodat niemand meedoet, maar er is 5 te verdelen. Vul minstens één getal in.',
    );
    expect(sentences('ALLOCATE', [column(1, 1500), row(1, 1), 1000])).toBe(
      '#VALUE! bedrag, rij 1: 1 is geen veelvoud van de eenheid 1.000. Rond het bedrag eerst af, of kies een kleinere eenheid.',
    );
  });
});

describe('strips', () => {
  it('STRIPS by the assumed rule: 136 in 2024, 137 in 2025, Westerveld 9 and Emmen 14', () => {
    const total = (inhabitants: number[][]): number =>
      cellsOf(call('STRIPS', inhabitants)).reduce<number>((sum, cell) => sum + Number(cell), 0);
    expect(total(inhabitants2024)).toBe(136);
    expect(total(inhabitants2025)).toBe(137);
    expect(outcome('STRIPS', inhabitants2024)).toMatchObject({ 5: [14], 11: [9] });
  });

  it('STRIPS rounds inhabitants per strip, adds the base, then bounds', () => {
    const strips = (inhabitants: number, rounding: string): unknown =>
      outcome('STRIPS', inhabitants, 1000, 2, 0, 100, rounding);
    expect([1499, 1500, 1501, 2000].map((count) => strips(count, 'down'))).toEqual([3, 3, 3, 4]);
    expect([1499, 1500, 1501, 2000].map((count) => strips(count, 'Nearest'))).toEqual([3, 4, 4, 4]);
    expect([1499, 1500, 1501, 2000].map((count) => strips(count, 'up'))).toEqual([4, 4, 4, 4]);
    expect(outcome('STRIPS', row(1, 8000, 90000), 1000, 2, 5, 12)).toEqual(row(5, 10, 12));
    expect(outcome('STRIPS', row(0, null), 1000, 2, 5, 12)).toEqual(row(0, 0));
  });

  it('STRIPS fails per cell', () => {
    expect(
      outcome('STRIPS', [
        [24000, 'x'],
        [-1, { type: 'Error', basicValue: '#N/A' }],
      ]),
    ).toEqual([
      [10, '#VALUE! text'],
      ['#VALUE! negative-value', '#N/A cell-error'],
    ]);
  });

  it('STRIPPOOL adds up to the pool within the bounds', () => {
    const shares = cellsOf(call('STRIPPOOL', 137, inhabitants2025)).map(Number);
    expect(shares.reduce((sum, strips) => sum + strips, 0)).toBe(137);
    expect(Math.min(...shares)).toBe(9);
    expect(Math.max(...shares)).toBe(14);
    expect(outcome('STRIPPOOL', 10, column(3, 2, 0), 1, 0, 100)).toEqual(column(6, 4, 0));
    expect(outcome('STRIPPOOL', 10, row(3, 2), 1, 0, 5)).toEqual(row(5, 5));
  });

  it('STRIPPOOL names the feasible range', () => {
    expect(sentences('STRIPPOOL', [107, inhabitants2025])).toBe(
      '#VALUE! pot is 107; met deze grenzen is 108 tot en met 168 mogelijk. Pas het aantal of de grenzen aan.',
    );
    expect(sentences('STRIPPOOL', [169, inhabitants2025], 'en')).toBe(
      '#VALUE! pool is 169; these bounds allow 108 to 168. Change the number or the bounds.',
    );
    expect(sentences('STRIPPOOL', [10, row(0, 0)])).toBe(
      '#VALUE! inwoners: alles is leeg of nul, zodat niemand meedoet, maar er is 10 te verdelen. Vul minstens één getal in.',
    );
  });
});

describe('APPORTION', () => {
  // Balinski and Young, Fair Representation (1982): six states, 36 seats; every method differs.
  const states = column(27744, 25178, 19947, 14614, 9225, 3292);

  it.each([
    ['adams', [10, 9, 7, 5, 3, 2]],
    ['dean', [10, 9, 7, 5, 4, 1]],
    ['huntington-hill', [10, 9, 7, 6, 3, 1]],
    ['sainte-lague', [10, 9, 8, 5, 3, 1]],
    ['dhondt', [11, 9, 7, 5, 3, 1]],
    ['hamilton', [10, 9, 7, 5, 4, 1]],
  ])('%s', (method, seats) => {
    expect(outcome('APPORTION', 36, states, method)).toEqual(column(...seats));
    expect(outcome('APPORTION', 36, row(...states.flat()), method.toUpperCase())).toEqual(row(...seats));
  });

  it('keeps bounds, one for all or one each', () => {
    expect(outcome('APPORTION', 10, column(9, 1, 0), 'dhondt', 2)).toEqual(column(8, 2, 0));
    expect(outcome('APPORTION', 10, column(9, 1), 'dhondt', 0, 7)).toEqual(column(7, 3));
    expect(outcome('APPORTION', 10, column(9, 1), 'dhondt', column(0, 4), column(null, 5))).toEqual(
      column(6, 4),
    );
    expect(outcome('APPORTION', 10, row(9, 1), 'dhondt', row(null, 4))).toEqual(row(6, 4));
  });

  it('breaks ties in order, or names them', () => {
    expect(outcome('APPORTION', 4, column(1, 1, 1))).toEqual(column(2, 1, 1));
    expect(sentences('APPORTION', [4, column(5, 5, 5), '', '', '', 'error'])).toBe(
      '#N/A gewichten: de rijen 1, 2 en 3 staan gelijk, met nog 1 te verdelen. Kies "order" om de bovenste voor te laten gaan, of wijzig de gewichten.',
    );
    expect(sentences('APPORTION', [4, row(5, 5, 5), '', '', '', 'error'], 'en')).toBe(
      '#N/A weights: columns 1, 2 and 3 are tied, with 1 left to hand out. Choose "order" to let the first one go first, or change the weights.',
    );
    expect(outcome('APPORTION', 3, column(1, 1, 1), '', '', '', 'error')).toEqual(column(1, 1, 1));
  });

  it('says what its bounds allow', () => {
    expect(sentences('APPORTION', [10, row(1, 1), '', 6])).toBe(
      '#VALUE! totaal is 10; met deze grenzen moet het minstens 12 zijn. Pas het aantal of de grenzen aan.',
    );
    expect(sentences('APPORTION', [10, row(1, 1), '', 0, 4])).toBe(
      '#VALUE! totaal is 10; met deze grenzen is 0 tot en met 8 mogelijk. Pas het aantal of de grenzen aan.',
    );
  });
});

describe('INHABITANTS', () => {
  it('gives names by years, and #N/A per cell for what is not known', () => {
    expect(outcome('INHABITANTS', column('Emmen', 'Groningen', 'gm1701'), row(2022, 2025, 2026))).toEqual([
      [107856, 109678, '#N/A unknown-year'],
      ['#N/A unknown-municipality', '#N/A unknown-municipality', '#N/A unknown-municipality'],
      [19854, 19983, '#N/A unknown-year'],
    ]);
    expect(outcome('INHABITANTS', names, 2024)).toEqual(inhabitants2024);
    expect(outcome('INHABITANTS', names, 2025)).toEqual(inhabitants2025);
  });

  it('says what is known', () => {
    expect(sentences('INHABITANTS', ['Emmen', 2030])).toBe(
      '#N/A jaar: de inwoners op 1 januari 2030 zijn niet bekend. Kies een jaar van 2022 tot en met 2025.',
    );
    expect(sentences('INHABITANTS', ['Groningen', 2025], 'en')).toMatch(
      /^#N\/A municipality: “Groningen” is not a known municipality\. Choose one of Aa en Hunze, Assen, .*Westerveld, or its code such as GM0114\.$/,
    );
  });

  it('has no default year', () => {
    expect(outcome('INHABITANTS', 'Emmen')).toBe('#VALUE! missing');
    expect(outcome('INHABITANTS', 'Emmen', null)).toBe('#VALUE! missing');
  });
});

describe('INDEXED', () => {
  it('grows step by step, each to the cent', () => {
    expect(outcome('INDEXED', 1518461.5, row(0.035, 0.035, 0.035, 0.035, 0.035))).toEqual(
      row(1571607.65, 1626613.92, 1683545.41, 1742469.5, 1803455.93),
    );
    expect(outcome('INDEXED', 100, column(0.5, null, -0.5))).toEqual(column(150, 150, 75));
    expect(outcome('INDEXED', -0.01, row(0.5))).toBe(-0.02);
  });

  it('reads rates row by row', () => {
    expect(
      outcome('INDEXED', 100, [
        [1, 1],
        [1, 1],
      ]),
    ).toEqual([
      [200, 400],
      [800, 1600],
    ]);
  });
});
