import type { DescribedFunction } from '../../functions/signatures';
import type { Language } from '../../language';
import { count, plain, type ExampleSheet, type FunctionExamples } from './example';
import { inhabitants2025 } from './split';

const words = {
  nl: { municipality: 'Gemeente', inhabitants: 'Inwoners', state: 'Staat', people: 'Bevolking' },
  en: { municipality: 'Municipality', inhabitants: 'Inhabitants', state: 'State', people: 'Population' },
};

/** Balinski and Young, Fair Representation (1982): six states and 36 seats, on which every method differs. */
const states: readonly (readonly [name: string, people: number])[] = [
  ['A', 27_744],
  ['B', 25_178],
  ['C', 19_947],
  ['D', 14_614],
  ['E', 9_225],
  ['F', 3_292],
];

/** Examples of the functions that count: strips, whole units and inhabitants. */
export function unitExamples(
  language: Language,
): Readonly<
  Record<Extract<DescribedFunction, 'STRIPS' | 'STRIPPOOL' | 'APPORTION' | 'INHABITANTS'>, FunctionExamples>
> {
  const of = words[language];
  const some: ExampleSheet = {
    rows: [
      [of.municipality, of.inhabitants],
      ...inhabitants2025(['Assen', 'De Wolden', 'Emmen', 'Westerveld']),
    ],
  };
  const all: ExampleSheet = { rows: [[of.municipality, of.inhabitants], ...inhabitants2025()] };
  const people: ExampleSheet = {
    rows: [[of.state, of.people], ...states.map(([name, size]) => [name, count(size)])],
  };
  const names: ExampleSheet = {
    rows: [[of.municipality, plain(2022), plain(2025)], ['Emmen'], ['GM1701']],
  };
  return {
    STRIPS: {
      worked: [
        { sheets: [some], args: ['B2:B5'], shows: ['number'] },
        { sheets: [some], args: ['B2:B5', '5000', '6', '9', '20', '"nearest"'], shows: ['number'] },
      ],
      refused: [['B2:B5', '0'], ['B2:B5', '6000', '6', '15', '14'], ['A2']],
    },
    STRIPPOOL: {
      worked: [{ sheets: [all], args: ['137', 'B2:B13'], shows: ['number'] }],
      refused: [
        ['107', 'B2:B13'],
        ['137.5', 'B2:B13'],
      ],
    },
    APPORTION: {
      worked: [
        { sheets: [people], args: ['36', 'B2:B7'], shows: ['number'] },
        { sheets: [people], args: ['36', 'B2:B7', '"dhondt"'], shows: ['number'] },
      ],
      refused: [
        ['4', '{5;5;5}', '', '', '', '"error"'],
        ['36', 'B2:B7', '"grootste"'],
        ['36', 'B2:B7', '"dhondt"', '7'],
      ],
    },
    INHABITANTS: {
      worked: [{ sheets: [names], args: ['A2:A3', 'B1:C1'], shows: ['number'] }],
      refused: [
        ['"Groningen"', '2025'],
        ['"Emmen"', '2030'],
      ],
    },
  };
}
