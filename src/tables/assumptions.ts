import {
  ASSUMPTION_KEYS,
  MUNICIPALITIES,
  PROVINCE,
  ruleOf,
  TOGETHER,
  type AssumptionKey,
  type AssumptionRow,
  type AssumptionValue,
} from '../domain/scenario';
import { nameKey } from '../domain/party';
import type { Language } from '../i18n/language';
import { scenarioTexts, type ScenarioTexts } from '../i18n/scenario';
import { columnOf, shownOf, textOf, type PlainColumn, type TableCell, type TableCells } from './cells';

/** The columns of `FlexAssumptions` in their order. */
export const assumptionColumns = [
  'scenario',
  'party',
  'fromYear',
  'untilYear',
  'assumption',
  'value',
  'unit',
  'source',
  'note',
] as const satisfies readonly PlainColumn[];
type Column = (typeof assumptionColumns)[number];

/** Without these no row can be understood. */
const needed: readonly Column[] = ['scenario', 'assumption', 'value'];

/** A row that is no assumption: what it says it assumes is not known, or its years are none. */
export interface UnreadableAssumption {
  /** Row of the table body, from 1. */
  readonly row: number;
  readonly scenario: string;
  readonly column: 'scenario' | 'party' | 'assumption' | 'fromYear' | 'untilYear' | 'value';
  /** What stands there. */
  readonly got: string;
}

/** What is written beside a row for people. */
export interface AssumptionSource {
  readonly source: string;
  readonly note: string;
}

export interface AssumptionTable {
  readonly rows: readonly AssumptionRow[];
  readonly unreadable: readonly UnreadableAssumption[];
  /** By `row`. */
  readonly sources: ReadonlyMap<number, AssumptionSource>;
  /** Columns that are gone and needed. */
  readonly missing: readonly Column[];
}

/**
 * Reads `FlexAssumptions`, in the words of either language. Rows without scenario, assumption and value are left out.
 * What the values mean is judged by `Assumptions`; what is left here are rows of which not even that can be said.
 */
export function readAssumptions(table: TableCells): AssumptionTable {
  const columns = Object.fromEntries(
    assumptionColumns.map((column) => [column, columnOf(table, column)]),
  ) as Record<Column, number>;
  const missing = needed.filter((column) => columns[column] < 0);
  const rows: AssumptionRow[] = [];
  const unreadable: UnreadableAssumption[] = [];
  const sources = new Map<number, AssumptionSource>();
  if (missing.length > 0) return { rows, unreadable, sources, missing };
  table.rows.forEach((cells, index) => {
    const cell = (column: Column): TableCell | undefined => cells[columns[column]];
    if (needed.every((column) => isBlank(cell(column)))) return;
    const read = readRow(cell, index + 1);
    if ('key' in read) {
      rows.push(read);
      sources.set(read.row, { source: textOf(cell('source')), note: textOf(cell('note')) });
    } else unreadable.push(read);
  });
  return { rows, unreadable, sources, missing };
}

function readRow(
  cell: (column: Column) => TableCell | undefined,
  row: number,
): AssumptionRow | UnreadableAssumption {
  const scenario = textOf(cell('scenario'));
  const fault = (column: UnreadableAssumption['column']): UnreadableAssumption => ({
    row,
    scenario,
    column,
    got: shownOf(cell(column)),
  });
  // An error, or a yes or no, is no name; blank it would mean another one.
  const noName = (['scenario', 'party'] as const).find((column) => isNoName(cell(column)));
  if (noName !== undefined) return fault(noName);
  const key = keysByWord.get(nameKey(textOf(cell('assumption'))));
  if (key === undefined) return fault('assumption');
  const [from, until] = [yearOf(cell('fromYear')), yearOf(cell('untilYear'))];
  if (from === 'none') return fault('fromYear');
  if (until === 'none') return fault('untilYear');
  const value = valueOf(key, cell('value'));
  if (value === undefined) return fault('value');
  return {
    row,
    scenario,
    party: partyOf(textOf(cell('party'))),
    key,
    value,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}

/** What a cell of a row gets, by column; the port's `CellInput` fits. */
export type AssumptionInput =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'blank' };

/** The cells of an assumption in the words of the language, in the order of the columns. */
export function assumptionInputs(
  of: Omit<AssumptionRow, 'row'>,
  about: AssumptionSource,
  language: Language,
): readonly AssumptionInput[] {
  const texts = scenarioTexts[language];
  const text = (value: string): AssumptionInput =>
    value === '' ? { kind: 'blank' } : { kind: 'text', text: value };
  const number = (value: number | undefined): AssumptionInput =>
    value === undefined ? { kind: 'blank' } : { kind: 'number', number: value };
  const unit = of.key === 'basedOn' ? 'scenario' : ruleOf(of.key).kind;
  return [
    text(of.scenario),
    text(partyWord(of.party, texts)),
    number(of.from),
    number(of.until),
    text(texts.assumptions[of.key]),
    typeof of.value === 'number' ? number(of.value) : text(valueWord(of.key, of.value, texts)),
    text(texts.units[unit]),
    text(about.source),
    text(about.note),
  ];
}

const both = (pick: (texts: ScenarioTexts) => string): readonly string[] =>
  Object.values(scenarioTexts).map((texts) => nameKey(pick(texts)));

const keysByWord = new Map(
  (['basedOn', ...ASSUMPTION_KEYS] as const).flatMap((key) =>
    both(({ assumptions }) => assumptions[key]).map((word): [string, AssumptionKey | 'basedOn'] => [
      word,
      key,
    ]),
  ),
);
const partyKeys = { together: TOGETHER, municipalities: MUNICIPALITIES, province: PROVINCE } as const;
type PartyWord = keyof typeof partyKeys;
const partiesByWord = new Map(
  (Object.keys(partyKeys) as PartyWord[]).flatMap((party) =>
    both(({ parties }) => parties[party]).map((word): [string, string] => [word, partyKeys[party]]),
  ),
);
type Choice = keyof ScenarioTexts['choices'];
const choicesByWord = new Map(
  (['keep', 'shrink', 'phase', 'down', 'nearest', 'up'] as const).flatMap((choice) =>
    both(({ choices }) => choices[choice]).map((word): [string, Choice] => [word, choice]),
  ),
);

/** A party by what stands in a cell: the province by its word in either language. */
export function partyOf(text: string): string {
  return partiesByWord.get(nameKey(text)) ?? text.trim();
}

function partyWord(party: string, { parties }: ScenarioTexts): string {
  const word = (Object.keys(partyKeys) as PartyWord[]).find((each) => partyKeys[each] === party);
  return word ? parties[word] : party;
}

function valueWord(key: AssumptionKey | 'basedOn', value: string | boolean, texts: ScenarioTexts): string {
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (key !== 'basedOn' && ruleOf(key).kind === 'choice') return texts.choices[value as Choice];
  return key === 'basedOn' ? value : partyWord(value, texts);
}

function valueOf(key: AssumptionKey | 'basedOn', cell: TableCell | undefined): AssumptionValue | undefined {
  if (cell === undefined || cell.value.kind === 'blank' || cell.value.kind === 'error') return undefined;
  if (key === 'basedOn') return textOf(cell);
  switch (ruleOf(key).kind) {
    case 'yesNo': {
      if (cell.value.kind === 'boolean') return cell.value.boolean;
      const word = nameKey(textOf(cell));
      if (both(({ yes }) => yes).includes(word)) return true;
      return both(({ no }) => no).includes(word) ? false : textOf(cell);
    }
    case 'choice':
      return choicesByWord.get(nameKey(textOf(cell))) ?? textOf(cell);
    case 'bearer':
      return partyOf(textOf(cell));
    default:
      return cell.value.kind === 'number' ? cell.value.number : shownOf(cell);
  }
}

const isNoName = (cell: TableCell | undefined): boolean =>
  cell?.value.kind === 'error' || cell?.value.kind === 'boolean';

function yearOf(cell: TableCell | undefined): number | undefined | 'none' {
  if (isBlank(cell)) return undefined;
  if (cell?.value.kind === 'number') return cell.value.number;
  const text = textOf(cell);
  return /^\d{4}$/.test(text) ? Number(text) : 'none';
}

function isBlank(cell: TableCell | undefined): boolean {
  return shownOf(cell) === '';
}
