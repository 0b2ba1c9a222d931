import type { DescribedFunction } from '../../functions/signatures';
import type { Language } from '../../language';
import {
  count,
  euro,
  plain,
  share,
  type ExampleCell,
  type ExampleSheet,
  type FunctionExamples,
} from './example';

const words = {
  nl: {
    year: 'Jaar',
    budget: 'Begroting',
    share: 'Aandeel provincie',
    fixed: 'Vast bedrag',
    decided: 'Besloten bedrag',
    municipality: 'Gemeente',
    inhabitants: 'Inwoners',
    province: 'Provincie',
    amount: 'Bijdrage',
    quarter: 'Kwartaal',
    net: 'Zonder btw',
    vat: 'Btw',
    item: 'Onderdeel',
    part: 'Deel',
    rates: 'Groei',
  },
  en: {
    year: 'Year',
    budget: 'Budget',
    share: 'Province share',
    fixed: 'Fixed amount',
    decided: 'Decided amount',
    municipality: 'Municipality',
    inhabitants: 'Inhabitants',
    province: 'Province',
    amount: 'Contribution',
    quarter: 'Quarter',
    net: 'Before VAT',
    vat: 'VAT',
    item: 'Item',
    part: 'Part',
    rates: 'Growth',
  },
};

/** CBS, 1 January 2025. */
const population2025: readonly (readonly [name: string, inhabitants: number])[] = [
  ['Aa en Hunze', 25_935],
  ['Assen', 70_392],
  ['Borger-Odoorn', 26_049],
  ['Coevorden', 35_860],
  ['De Wolden', 24_672],
  ['Emmen', 109_678],
  ['Hoogeveen', 56_906],
  ['Meppel', 36_271],
  ['Midden-Drenthe', 34_021],
  ['Noordenveld', 31_751],
  ['Tynaarlo', 35_011],
  ['Westerveld', 19_983],
];

export const inhabitants2025 = (names?: readonly string[]): readonly (readonly ExampleCell[])[] =>
  population2025
    .filter(([name]) => names === undefined || names.includes(name))
    .map(([name, inhabitants]) => [name, count(inhabitants)]);

/** The budget of 2025, the fixed amount of the model, and municipalities from row 4. */
function budget2025(language: Language, names?: readonly string[]): ExampleSheet {
  const { budget, fixed, municipality, inhabitants } = words[language];
  return {
    rows: [
      [budget, euro(1_518_461.5)],
      [fixed, euro(25_000)],
      [municipality, inhabitants],
      ...inhabitants2025(names),
    ],
  };
}

const three = ['Assen', 'Emmen', 'Westerveld'];

/** Examples of the functions that split, index or trace an amount. */
export function splitExamples(
  language: Language,
): Readonly<
  Record<
    Extract<
      DescribedFunction,
      | 'PROVINCE'
      | 'CONTRIBUTION'
      | 'CONTRIBUTIONOF'
      | 'SPLIT'
      | 'EXPLAIN'
      | 'TOTALRANGE'
      | 'ALLOCATE'
      | 'INDEXED'
    >,
    FunctionExamples
  >
> {
  const of = words[language];
  const years: ExampleSheet = {
    rows: [
      [of.year, plain(2023), plain(2024), plain(2025)],
      [of.budget, euro(783_108.5), euro(1_518_461.5), euro(1_518_461.5)],
      [of.share, share(0.33), '', ''],
    ],
  };
  const decided: ExampleSheet = {
    rows: [
      [of.budget, euro(100_000), euro(120_000)],
      [of.decided, euro(40_000), ''],
      [of.municipality, `${of.inhabitants} 2024`, `${of.inhabitants} 2025`],
      ['A', count(1_000), count(1_000)],
      ['B', count(2_000), count(2_000)],
      ['C', count(5_000), count(5_000)],
    ],
  };
  const all = budget2025(language);
  const few = budget2025(language, three);
  const province: ExampleSheet = { rows: [[of.province, euro(501_092.3)]] };
  const emmen: ExampleSheet = {
    rows: [
      [of.amount, euro(180_330.93)],
      [of.quarter, count(1), count(2), count(3), count(4)],
      [of.part, count(1), count(1), count(1), count(1)],
    ],
  };
  const vat: ExampleSheet = {
    rows: [
      ['', of.net, of.vat],
      [of.part, count(100), count(21)],
      ['Assen', euro(124_692.32)],
      ['Emmen', euro(180_330.93)],
    ],
  };
  const indexed: ExampleSheet = {
    rows: [
      [of.budget, euro(1_518_461.5), '', ''],
      [of.year, plain(2026), plain(2027), plain(2028)],
      [of.rates, share(0.035), share(0.035), share(0.035)],
    ],
  };
  return {
    PROVINCE: {
      worked: [
        { sheets: [years], args: ['B2:D2', 'B3'], shows: ['euro'] },
        { sheets: [{ rows: [[of.budget, euro(1_518_462)]] }], args: ['B1'], shows: ['euro'] },
      ],
      refused: [['B2:D2', '33'], ['A2'], ['B2:D2', 'B3:C3']],
    },
    CONTRIBUTION: {
      worked: [
        { sheets: [all], args: ['B1', 'B4:B15', 'B2'], shows: ['euro'] },
        { sheets: [decided], args: ['B1:C1', 'B4:C6', '', '', 'B2:C2'], shows: ['euro'] },
      ],
      refused: [
        ['B1', 'B4:B15', '100000'],
        ['B1', 'A4:A15', 'B2'],
        ['B1', '{70392;109678;180070}', 'B2'],
        ['-5000', 'B4:B15'],
      ],
    },
    CONTRIBUTIONOF: {
      worked: [{ sheets: [all], args: ['"Emmen"', 'B1', 'A4:A15', 'B4:B15', 'B2'], shows: ['euro'] }],
      refused: [
        ['"Emen"', 'B1', 'A4:A15', 'B4:B15', 'B2'],
        ['"Emmen"', 'B1', 'A4:A14', 'B4:B15', 'B2'],
      ],
    },
    SPLIT: {
      worked: [
        {
          sheets: [few],
          args: ['B1', 'A4:A6', 'B4:B6', 'B2'],
          shows: ['number', 'number', 'euro', 'euro', 'euro', 'share', 'euro'],
          headed: true,
        },
      ],
      refused: [
        ['B1', 'A4:A5', 'B4:B6', 'B2'],
        ['B1', 'A4:A6', 'B4:B6', '400000'],
      ],
    },
    EXPLAIN: {
      worked: [{ sheets: [few], args: ['B1', 'A4:A6', 'B4:B6', 'B2'], shows: ['euro'], headed: true }],
      refused: [
        ['B1', 'A4:A6', 'B4:B6', 'B2', '1.5'],
        ['B1', 'A4:A6', 'B4:B6', 'B2', '33%', '2000000'],
      ],
    },
    TOTALRANGE: {
      worked: [{ sheets: [province], args: ['B1', '33%'], shows: ['euro'] }],
      refused: [['0.01', '0%'], ['-1']],
    },
    ALLOCATE: {
      worked: [
        { sheets: [emmen], args: ['B1', 'B3:E3'], shows: ['euro'] },
        { sheets: [vat], args: ['B3:B4', 'B2:C2'], shows: ['euro'] },
        {
          sheets: [
            {
              rows: [
                [of.budget, euro(1_518_000)],
                [of.item, ''],
                ...['A', 'B', 'C'].map((name, at) => [name, count([1, 1, 2][at])]),
              ],
            },
          ],
          args: ['B1', 'B3:B5', '1000'],
          shows: ['euro'],
        },
      ],
      refused: [
        ['B1', 'B3:E3', '1000'],
        ['B1', '{0,0,0,0}'],
      ],
    },
    INDEXED: {
      worked: [{ sheets: [indexed], args: ['B1', 'B3:D3'], shows: ['euro'] }],
      refused: [
        ['B1', '-100%'],
        ['A1', 'B3:D3'],
      ],
    },
  };
}
