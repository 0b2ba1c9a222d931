import { Assumptions, ruleOf, type AssumptionProblem, type AssumptionRow } from '../../domain/scenario';
import { nameKey } from '../../domain/party';
import { fill } from '../../i18n/pane';
import type { AssumptionSource } from '../../tables/assumptions';
import { columnOf, shownOf } from '../../tables/cells';
import type { FieldError } from '../data/own-budget';
import { problemSentence } from './problem-sentence';
import { fieldText, kindOf, readValue, unitText, type Words } from './values';
import { sheetRow, type ScenarioView } from './view';

/** The fields of an assumption, in the order of the form. */
export const draftFields = ['value', 'unit', 'party', 'fromYear', 'untilYear', 'source', 'note'] as const;
export type DraftField = (typeof draftFields)[number];

/** What a form holds, as text: of lists the key of what is chosen. */
export type Draft = Readonly<Record<DraftField, string>>;
export type DraftErrors = Partial<Readonly<Record<DraftField, FieldError>>>;

/** An assumption as it would be written. */
export interface ReadDraft {
  readonly row: Omit<AssumptionRow, 'row'>;
  readonly about: AssumptionSource;
  readonly unit: string;
}

export type DraftReading =
  { readonly ok: true; readonly read: ReadDraft } | { readonly ok: false; readonly errors: DraftErrors };

/** An assumption that is there, as the form shows it. */
export function draftOf(row: AssumptionRow, view: ScenarioView, words: Words): Draft {
  const { source = '', note = '' } = view.table.sources.get(row.row) ?? {};
  const unit = shownOf(view.block.rows[row.row - 1]?.[columnOf(view.block, 'unit')]);
  return {
    value: fieldText(row, words),
    unit,
    party: row.party,
    fromYear: row.from === undefined ? '' : String(row.from),
    untilYear: row.until === undefined ? '' : String(row.until),
    source,
    note,
  };
}

/** A new assumption: for all, from the first year on show. */
export function newDraft(key: AssumptionRow['key'], view: ScenarioView, words: Words): Draft {
  const first = kindOf(key) === 'scenario' ? '' : String(view.years[0] ?? '');
  return {
    value: '',
    unit: unitText(key, words.language),
    party: '',
    fromYear: first,
    untilYear: '',
    source: '',
    note: '',
  };
}

/**
 * Reads a form; each wrong field has its own sentence. What is well written is then judged by the rules, in the place
 * of row `at` or as one more row, beside all others.
 */
export function readDraft(
  draft: Draft,
  of: { readonly scenario: string; readonly key: AssumptionRow['key']; readonly at?: number },
  view: ScenarioView,
  words: Words,
): DraftReading {
  const { scenario, key } = of;
  const value = readValue(key, draft.value, words);
  const from = readYear(draft.fromYear, words);
  const until = readYear(draft.untilYear, words);
  const errors: DraftErrors = {
    ...(typeof value === 'object' ? { value } : {}),
    ...(typeof from === 'object' ? { fromYear: from } : {}),
    ...(typeof until === 'object' ? { untilYear: until } : {}),
  };
  if (typeof value === 'object' || typeof from === 'object' || typeof until === 'object')
    return { ok: false, errors };
  const row: Omit<AssumptionRow, 'row'> = {
    scenario,
    party: draft.party,
    key,
    value,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
  const problem = problemWith(row, of.at ?? 0, view);
  if (problem) {
    const text = sentenceOf(problem, of.at ?? 0, view, words);
    return { ok: false, errors: { [fieldOf(problem, row)]: { text } } };
  }
  const { source, note, unit } = draft;
  return { ok: true, read: { row, about: { source: source.trim(), note: note.trim() }, unit: unit.trim() } };
}

function sentenceOf(problem: AssumptionProblem, at: number, view: ScenarioView, words: Words): string {
  if (problem.code !== 'duplicate') return problemSentence(problem, view, words);
  const rows = problem.rows.filter((row) => row !== at).map((row) => sheetRow(view, row));
  return fill(words.texts.scenarios.errors.duplicate, { rows: rows.join(', ') });
}

/** What the rules say of a row at its place, 0 for a new one. */
function problemWith(
  row: Omit<AssumptionRow, 'row'>,
  at: number,
  { table, input }: ScenarioView,
): AssumptionProblem | undefined {
  const others = table.rows.filter((each) => each.row !== at);
  const names = input.municipalities.map(({ name }) => name);
  const { problems } = new Assumptions([...others, { row: at, ...row }], names);
  return problems.find(({ rows }) => rows.includes(at));
}

function fieldOf({ code }: AssumptionProblem, { key, party }: Omit<AssumptionRow, 'row'>): DraftField {
  switch (code) {
    case 'duplicate':
      return 'fromYear';
    case 'until-before-from':
      return 'untilYear';
    case 'not-for-one-party':
      return 'party';
    case 'unknown-party':
      return kindOf(key) === 'bearer' && nameKey(party) === '' ? 'value' : 'party';
    default:
      return 'value';
  }
}

function readYear(text: string, { texts }: Words): number | undefined | FieldError {
  const input = text.trim();
  if (input === '') return undefined;
  const year = /^\d{4}$/.test(input) ? Number(input) : 0;
  return year >= 1900 && year <= 2199
    ? year
    : { text: fill(texts.scenarios.errors.year, { input, example: 2027 }) };
}

/** Whether a row may be for one party. */
export function isByParty(key: AssumptionRow['key']): boolean {
  return key !== 'basedOn' && ruleOf(key).byParty === true;
}
