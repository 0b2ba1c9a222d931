import { DEFAULT_STRIP_RULE } from '../../domain/drenthe';
import { PROVINCE } from '../../domain/party';
import {
  figuresIn,
  projectYear,
  rowsBehind,
  TOTAL,
  yearsOf,
  type FigureOf,
  type PartyYear,
  type ScenarioMeasure,
} from '../../domain/scenario';
import { cellTexts } from '../../i18n/cell';
import { functionTexts } from '../../i18n/functions';
import { fill } from '../../i18n/pane';
import { resultTexts } from '../../i18n/results';
import { sentence } from '../data/format';
import { isMoney } from '../scenario/measures';
import type { CellNotes, CellQuestion, NoteGroup, NoteStep, Words } from './notes';
import { textAt, textOf } from './reading';
import { bookOf, measureOf, partyNamed, rowStep, type Book } from './scenario-book';

/** One figure: of a party in a year of a scenario. */
export interface Asked {
  readonly scenario: string;
  readonly party: string;
  readonly year: number;
  readonly measure: ScenarioMeasure;
}

/** The assumptions that count for a figure of SCENARIO, and how it follows from them. */
export function scenarioNotes({ args, label, header }: CellQuestion, words: Words): CellNotes | undefined {
  const book = bookOf(args);
  const measure = measureOf(args[3]);
  const year = header?.kind === 'number' ? header.number : undefined;
  const scenario = textAt(args[2]);
  if (!book || !measure || year === undefined || scenario === '') return undefined;
  const party = partyNamed(textOf(label), book);
  if (party === undefined) return memoNotes(textOf(label), words);
  return figureNotes(book, { scenario, party, year, measure }, words);
}

/** What counts for a figure in the words of the sheet, and the sum that it is the outcome of. */
export function figureNotes(book: Book, asked: Asked, words: Words): CellNotes {
  const { scenario, year, party, measure } = asked;
  const texts = cellTexts[words.language];
  const rows = rowsBehind(book.input, { scenario, year, party: party === TOTAL ? '' : party }, measure);
  const follow = followSteps(book, asked, words);
  const parameters = { scenario, year };
  return {
    sentences: measure === 'cumulative' ? [fill(texts.cumulative, { year })] : [],
    groups: [
      ...(rows.length === 0
        ? []
        : [
            {
              title: fill(texts.assumptions, parameters),
              steps: rows.map((row) => rowStep(row, scenario, book, words)),
            },
          ]),
      ...(follow.steps.length === 0 ? [] : [follow]),
    ],
  };
}

/** Amounts from what the team costs down to what is asked; for counts the figure alone. */
function followSteps(book: Book, asked: Asked, words: Words): NoteGroup {
  const { input } = book;
  const { scenario, year, party, measure } = asked;
  const { format, language } = words;
  const texts = cellTexts[language];
  const of = (each: ScenarioMeasure): bigint | undefined => figures(book, { ...asked, measure: each })(party);
  const labelled = (each: ScenarioMeasure, amount = of(each)): NoteStep[] =>
    amount === undefined
      ? []
      : [{ what: measureLabel(each, words), amount: amountText(each, amount, words) }];
  const notZero = (each: ScenarioMeasure): NoteStep[] => (of(each) ? labelled(each) : []);
  const result = (): NoteStep[] => labelled(measure, figureIn(book, asked));
  const chain = CHAINS[measure];
  if (!chain) return { title: texts.follow, steps: result() };
  const { cost, budget, parties } = projectYear(input, scenario, year);
  const own = parties.find((each) => each.party === party);
  const province = parties.find((each) => each.party === PROVINCE);
  const contribution =
    measure === 'per_inhabitant' && party === TOTAL
      ? [municipalStep(parties, words)]
      : labelled('contribution').map((step) =>
          own && own.inhabitants > 0
            ? {
                ...step,
                how: fill(texts.byInhabitants, {
                  count: format.number(own.inhabitants),
                  all: format.number(inhabitantsOf(parties)),
                }),
              }
            : step,
        );
  const beyond = chain.filter((each) => each !== measure).flatMap(notZero);
  return {
    title: texts.follow,
    addUp: true,
    steps: [
      { what: texts.cost, amount: format.euro(cost) },
      ...(budget === cost ? [] : [{ what: texts.toSplit, amount: format.euro(budget) }]),
      ...(province && party !== PROVINCE && (party !== TOTAL || measure === 'per_inhabitant')
        ? [{ what: resultTexts[language].explain.province.step, amount: format.euro(province.contribution) }]
        : []),
      ...(measure === 'contribution' ? contribution : [...contribution, ...beyond, ...result()]),
    ],
  };
}

/** What the municipalities pay together: of them alone is what all pay per inhabitant. */
function municipalStep(parties: readonly PartyYear[], { format, language }: Words): NoteStep {
  const municipal = parties.filter(({ party }) => party !== PROVINCE);
  return {
    what: resultTexts[language].explain.municipal.step,
    how: fill(cellTexts[language].allInhabitants, { count: format.number(inhabitantsOf(parties)) }),
    amount: format.euro(municipal.reduce((sum, { contribution }) => sum + contribution, 0n)),
  };
}

/** Of all that take part; the province counts for none. */
const inhabitantsOf = (parties: readonly PartyYear[]): number =>
  parties.reduce((sum, { inhabitants }) => sum + inhabitants, 0);

/** What lies between the contribution and a measure that is paid. */
const CHAINS: Partial<Readonly<Record<ScenarioMeasure, readonly ScenarioMeasure[]>>> = {
  contribution: [],
  per_inhabitant: [],
  vat: ['one_off'],
  total: ['one_off', 'vat'],
  net: ['one_off', 'vat', 'total', 'cover'],
  cumulative: ['one_off', 'vat', 'total', 'cover', 'net'],
  gap: ['one_off', 'vat', 'total', 'cover', 'net', 'budgeted'],
  room: ['one_off', 'vat', 'total', 'cover', 'net'],
};

function figures({ input }: Book, { scenario, measure, year }: Omit<Asked, 'party'>): FigureOf {
  return figuresIn(input, scenario, year, measure, DEFAULT_STRIP_RULE);
}

/** A figure as the functions give it, in hundredths: what is cumulative has all years up to this one. */
export function figureIn(book: Book, asked: Asked): bigint | undefined {
  const { scenario, party, year, measure } = asked;
  if (measure !== 'cumulative') return figures(book, asked)(party);
  const years = yearsOf(book.input, scenario).filter((each) => each <= year);
  return years.reduce<bigint | undefined>((sum, each) => {
    const amount = figures(book, { ...asked, year: each })(party);
    return sum === undefined || amount === undefined ? sum : sum + amount;
  }, 0n);
}

export function measureLabel(measure: ScenarioMeasure, { language }: Words): string {
  return sentence(functionTexts[language].enums.scenario_measure[measure]);
}

/** A figure of a measure, in hundredths, with its unit. */
export function amountText(measure: ScenarioMeasure, amount: bigint, { format }: Words): string {
  if (isMoney(measure)) return format.euro(amount);
  return measure === 'gap_closed'
    ? format.percent(Number(amount) / 100)
    : format.number(Number(amount) / 100);
}

function memoNotes(label: string, { language }: Words): CellNotes | undefined {
  const isMemo = Object.values(resultTexts).some(({ scenario }) =>
    Object.values(scenario.memos).includes(label),
  );
  return isMemo ? { sentences: [cellTexts[language].memo] } : undefined;
}
