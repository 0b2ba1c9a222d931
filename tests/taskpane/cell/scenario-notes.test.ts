import { describe, expect, it } from 'vitest';
import { arg, tell, valueOf } from './ask';

const header = [
  'Scenario',
  'Partij',
  'Vanaf jaar',
  'T/m jaar',
  'Aanname',
  'Waarde',
  'Eenheid',
  'Bron',
  'Opmerking',
];
const assumptions = {
  ...arg(
    'FlexAssumptions[#All]',
    header,
    ['Basis', '', 2025, '', 'begroting', 1518461.5, '€', 'Brief GS', ''],
    ['Basis', '', 2025, '', 'aandeel provincie', 0.33, '%', 'Brief GS', ''],
    ['Basis', '', 2025, '', 'vast bedrag', 25000, '€', 'aanname', ''],
    ['Groei', '', '', '', 'gebaseerd op', 'Basis', '', '', ''],
    ['Groei', '', 2026, '', 'prijsindex', 0.035, '%', 'CPB', ''],
    ['Groei', 'Emmen', 2026, '', 'al begroot', 600000, '€', 'begroting Emmen', ''],
  ),
  area: { sheet: 'Aannames', row: 3, column: 0, rows: 7, columns: 9 },
};
const municipalities = arg(
  'FlexMunicipalities[#All]',
  ['Gemeente', 'Inwoners 2025'],
  ['Assen', 70392],
  ['Emmen', 109678],
);
const args = (...more: ReturnType<typeof arg>[]) => [assumptions, municipalities, ...more];

describe('the explanation of a figure of a scenario', () => {
  const rows = [
    'Begroting | van Basis · vanaf 2025 · rij 5 · Brief GS | € 1.518.461,50',
    'Prijsindex | eigen regel · vanaf 2026 · rij 9 · CPB | 3,5 %',
    'Aandeel provincie | van Basis · vanaf 2025 · rij 6 · Brief GS | 33 %',
    'Vast bedrag | van Basis · vanaf 2025 · rij 7 · aanname | € 25.000,00',
  ];
  // 33 % of 1,571,607.65 is 518,630.5245; of the rest less 2 × 25,000 Emmen has 109,678 of 180,070 inhabitants.
  const rest = 157160765n - 51863052n - 5000000n;
  const emmen = Number((rest * 109678n) / 180070n) / 100 + 25000;

  it('names the rows that count, own and inherited, and how the figure follows', () => {
    const told = tell('SCENARIO', args(arg('"Groei"', ['Groei'])), {
      row: 3,
      column: 2,
      label: valueOf('Emmen'),
      header: valueOf(2026),
    });
    expect(told?.slice(0, 5)).toEqual(['# Aannames die tellen in 2026', ...rows]);
    expect(told?.slice(5, 8)).toEqual([
      '# Zo volgt het getal',
      'Kosten van het team | € 1.571.607,65',
      'Deel provincie | € 518.630,52',
    ]);
    const last = told?.[8] ?? '';
    expect(last).toContain(
      'Jaarlijkse bijdrage | vast bedrag, en van de rest een deel naar 109.678 van 180.070 inwoners | ',
    );
    const amount = Number((/€ ([\d.,]+)$/.exec(last)?.[1] ?? '').replace(/\./g, '').replace(',', '.'));
    expect(Math.abs(amount - emmen)).toBeLessThan(0.011);
    expect(told).toHaveLength(9);
  });

  it('goes on to what a party has budgeted already, and to the total in English', () => {
    const gap = tell('SCENARIO', args(arg('A1', ['Groei']), arg('"gap"', ['gap'])), {
      row: 3,
      column: 2,
      label: valueOf('Emmen'),
      header: valueOf(2026),
    });
    expect(gap).toContain(
      'Al begroot (Emmen) | eigen regel · vanaf 2026 · rij 10 · begroting Emmen | € 600.000,00',
    );
    expect(gap?.at(-1)).toMatch(/^Netto min al begroot \| /);
    const total = tell('SCENARIO', args(arg('A1', ['basis'])), {
      row: 4,
      column: 1,
      label: valueOf('Totaal'),
      header: valueOf(2025),
      language: 'en',
    });
    expect(total?.[1]).toBe('Budget | own row · from 2025 on · row 5 · Brief GS | €1,518,461.50');
    // The parties together pay what it costs; the province's part is no step on the way there.
    expect(total?.slice(-2)).toEqual([
      'Cost of the team | €1,518,461.50',
      'Yearly contribution | €1,518,461.50',
    ]);
  });

  it('compares two scenarios by their figures and by the assumptions that differ', () => {
    const both = args(arg('A1:B1', ['Basis', 'Groei']), arg(''), arg(''), arg('2026', [2026]));
    expect(tell('COMPARE', both, { row: 1, column: 3, label: valueOf('Totaal') })).toEqual([
      'Basis | € 1.518.461,50',
      'Groei | € 1.571.607,65',
      'Verschil | Groei min Basis | € 53.146,15',
      '# Waarin de aannames verschillen',
      'Prijsindex | eerst geen, dan 3,5 %',
    ]);
    const own = tell('COMPARE', both, { row: 1, column: 2, label: valueOf('Totaal') });
    expect(own?.[0]).toBe('# Aannames die tellen in 2026');
  });

  const ofTotal = { row: 4, column: 2, label: valueOf('Totaal'), header: valueOf(2026) };

  it('divides what the municipalities pay, where it is per inhabitant of all', () => {
    const told = tell('SCENARIO', args(arg('A1', ['Groei']), arg('A2', ['per_inhabitant'])), ofTotal);
    // 1,571,607.65 − 518,630.52, over 70,392 + 109,678 inhabitants.
    expect(told?.slice(-2)).toEqual([
      'Deel gemeenten | van 180.070 inwoners samen | € 1.052.977,13',
      'Bijdrage per inwoner | € 5,85',
    ]);
  });

  it('shows the part of the missing fte that the team fills', () => {
    const more = {
      ...assumptions,
      values: [
        ...(assumptions.values ?? []),
        ...(
          [
            ['fte', 8],
            ['fte nodig', 160],
            ['fte beschikbaar', 60],
          ] as const
        ).map(([what, count]) => ['Basis', '', 2025, '', what, count, 'fte', '', ''].map(valueOf)),
      ],
    };
    const measure = arg('A2', ['gap_closed']);
    const told = tell('SCENARIO', [more, municipalities, arg('A1', ['Basis']), measure], ofTotal);
    // 8 of the 100 that are missing.
    expect(told?.at(-1)).toMatch(/ \| 8 %$/);
  });

  it('compares what adds up over the years by its sums, and tells the percentage of its column', () => {
    const both = args(
      arg('A1:B1', ['Basis', 'Groei']),
      arg('A2', ['cumulative']),
      arg(''),
      arg('2026', [2026]),
    );
    const told = (column: number, value: number) =>
      tell('COMPARE', both, {
        row: 1,
        column,
        label: valueOf('Totaal'),
        header: valueOf('Verschil Groei in %'),
        value: valueOf(value),
      });
    // Two years of 1,518,461.50, of which the second is 3.5 % more.
    const sums = [
      'Basis | € 3.036.923,00',
      'Groei | € 3.090.069,15',
      'Verschil | Groei min Basis | € 53.146,15',
    ];
    expect(told(3, 53146.15)?.slice(0, 4)).toEqual([...sums, '# Waarin de aannames verschillen']);
    expect(told(4, 0.0175)?.slice(0, 4)).toEqual([
      ...sums,
      'Verschil Groei in % | € 53.146,15 ÷ € 3.036.923,00 | 1,75 %',
    ]);
  });

  it('names no weight where there is nothing to weigh, and the fixed amount that another pays', () => {
    const more = {
      ...assumptions,
      values: [
        ...(assumptions.values ?? []),
        ...[
          ['Groei', '', 2026, '', 'gewicht lonen', 0.7, '%', '', ''],
          ['Groei', 'Assen', 2026, '', 'vast bedrag', 40000, '€', '', ''],
        ].map((row) => row.map(valueOf)),
      ],
    };
    const told = tell('SCENARIO', [more, municipalities, arg('A1', ['Groei'])], {
      row: 3,
      column: 2,
      label: valueOf('Emmen'),
      header: valueOf(2026),
    });
    expect(told?.filter((line) => /^(Gewicht|Vast bedrag)/.test(line))).toEqual([
      'Vast bedrag | van Basis · vanaf 2025 · rij 7 · aanname | € 25.000,00',
      'Vast bedrag (Assen) | eigen regel · vanaf 2026 · rij 12 | € 40.000,00',
    ]);
  });

  it('shows the way of a bridge, and what is behind the cause of the row', () => {
    const told = tell(
      'BRIDGE',
      args(arg('A1', ['Basis']), arg('B1', ['Groei']), arg(''), arg('2026', [2026])),
      {
        row: 3,
        column: 1,
        label: valueOf('Index'),
      },
    );
    expect(told).toEqual([
      '# Van het ene naar het andere scenario in 2026',
      'Basis | € 1.518.461,50',
      'Index | +€ 53.146,15',
      'Groei | € 1.571.607,65',
      '# Waarin de aannames verschillen',
      'Prijsindex | eerst geen, dan 3,5 %',
    ]);
  });
});
