import { cellTexts, type CellTexts } from '../../i18n/cell';
import { parameterNames } from '../../i18n/functions/parameters';
import { signatures, type DescribedFunction } from '../../i18n/functions/signatures';
import { fill } from '../../i18n/pane';
import { POPULATION_SETS } from '../../domain/drenthe';
import { inhabitantsColumns } from '../../tables/cells';
import { tableNames } from '../../tables/names';
import { reference } from '../../workbook/address';
import type { WorkbookPort } from '../../workbook/port';
import { originText } from '../data/origin';
import type { WorkbookData } from '../data/workbook';
import { noBreak, sentence } from '../data/format';
import type { CellQuestion, Words } from './notes';
import { numberAt, textAt } from './reading';

type Rule = Exclude<keyof CellTexts['sources'], 'cbs' | 'ledger' | 'assumptions' | 'noted'>;

/** Where the rule of each function comes from. */
const rules: Partial<Readonly<Record<string, readonly Rule[]>>> = {
  PROVINCE: ['letter'],
  CONTRIBUTION: ['letter', 'key'],
  CONTRIBUTIONOF: ['letter', 'key'],
  SPLIT: ['letter', 'key'],
  EXPLAIN: ['letter', 'key'],
  TOTALRANGE: ['letter', 'totals'],
  STRIPS: ['strips'],
  STRIPPOOL: ['methods'],
  APPORTION: ['methods'],
  ALLOCATE: ['remainder'],
  INDEXED: ['growth'],
};

/** In a workbook for another region the letter says nothing; how cents are shared out stays. */
const elsewhere: Partial<Readonly<Record<Rule, readonly Rule[]>>> = {
  letter: [],
  key: ['remainder'],
  strips: [],
};

/** Named rows of the budget that have their ground beside them. */
const NOTED = ['budget', 'share', 'decided', 'fixed'] as const;
/** How far beside a row that may stand. */
const BESIDE = 3;

/** The sources of the rule and, as far as the workbook tells them, of what the formula was given. */
export async function sourcesOf(
  question: CellQuestion,
  port: WorkbookPort,
  words: Words,
): Promise<readonly string[]> {
  const { name, args } = question;
  const texts = cellTexts[words.language].sources;
  const facts = [...(question.data?.population.values() ?? [])];
  const isRegion = facts.length > 0 && facts.every(({ status }) => status === 'stated');
  const ruled = (rules[name] ?? [])
    .flatMap((rule) => (isRegion ? (elsewhere[rule] ?? [rule]) : [rule]))
    .map((rule) => texts[rule]);
  const noted = await Promise.all(args.map((_, index) => notedText(question, index, port, words)));
  const whole = args[0]?.area ? reference(args[0].area) : '';
  return [
    ...ruled,
    ...noted.flatMap((each) => (each === undefined ? [] : [each])),
    ...inhabitantsText(question, words),
    ...(whole !== '' && ['BALANCE', 'STATEMENT', 'LEDGERCHECK'].includes(name)
      ? [fill(texts.ledger, { address: whole })]
      : []),
    ...(whole !== '' && ['SCENARIO', 'COMPARE', 'BRIDGE'].includes(name)
      ? [fill(texts.assumptions, { address: whole })]
      : []),
  ];
}

/** What the sheet has beside a row of the budget that was given: published, derived or assumed. */
async function notedText(
  { name, args, place, data }: CellQuestion,
  index: number,
  port: WorkbookPort,
  { language }: Words,
): Promise<string | undefined> {
  const { area } = args[index];
  // What is left open there, such as an amount that was never decided, has no part in the figure.
  if (!area || area.rows !== 1 || textAt(args[index], place) === '') return undefined;
  const block = NOTED.map((key) => data?.blocks.get(key)?.area).find(
    (each) => each?.sheet === area.sheet && each.row === area.row,
  );
  const parameter = name in signatures ? signatures[name as DescribedFunction][index] : undefined;
  if (!block || !parameter) return undefined;
  const beside = { ...block, column: block.column + block.columns, columns: BESIDE, rows: 1 };
  const { cells } = await port.readBlock(beside);
  const note = cells[0]?.find(({ value }) => value.kind === 'text' && value.text.trim() !== '')?.value;
  if (note?.kind !== 'text') return undefined;
  return fill(cellTexts[language].sources.noted, {
    name: sentence(parameterNames[parameter.name][language]),
    note: noBreak(note.text),
  });
}

/** Whose the inhabitants are, and of which day. */
function inhabitantsText(question: CellQuestion, words: Words): readonly string[] {
  const { name, args, place, data, case: of, header } = question;
  const texts = cellTexts[words.language].sources;
  const statuses = words.texts.contributions;
  if (name === 'INHABITANTS') {
    const year = numberAt(args[1], { ...place, row: 0 });
    const set = POPULATION_SETS.find((each) => each.year === year);
    return set
      ? [
          fill(texts.cbs, {
            source: set.source,
            date: words.format.date(set.referenceDate),
            status: statuses[set.status],
          }),
        ]
      : [];
  }
  if (!data) return [];
  if (of && of.inhabitantsYear !== undefined) return [sentence(originText(of, data, words))];
  const inYear = name === 'SCENARIO' && header?.kind === 'number' ? header.number : undefined;
  const year = inYear === undefined ? yearOf(question, data) : lastKnown(inYear, data);
  const facts = year === undefined ? undefined : data.population.get(year);
  if (!facts) return [];
  const { source, status, date } = facts;
  return [
    fill(texts.cbs, {
      source,
      date: words.format.date(date),
      status: status === 'definitive' || status === 'provisional' ? statuses[status] : status,
    }),
  ];
}

/** The year of the inhabitants that STRIPS or STRIPPOOL was given. */
function yearOf({ name, args, place }: CellQuestion, data: WorkbookData): number | undefined {
  const area = name === 'STRIPS' ? args[0]?.area : name === 'STRIPPOOL' ? args[1]?.area : undefined;
  if (!area) return undefined;
  const column = area.column + (area.columns > 1 ? place.column : 0);
  const counted = data.blocks.get('counted')?.area;
  if (counted?.sheet === area.sheet)
    return data.years.find((each) => each.column === column - counted.column)?.inhabitantsYear;
  const table = data.tables.get(tableNames.municipalities);
  if (table?.area.sheet !== area.sheet) return undefined;
  return [...inhabitantsColumns(table)].find(([, at]) => at === column - table.area.column)?.[0];
}

/** Of a year without figures the last ones before it count. */
function lastKnown(year: number, { population }: WorkbookData): number | undefined {
  const known = [...population.keys()].filter((each) => each <= year);
  return known.length === 0 ? undefined : Math.max(...known);
}
