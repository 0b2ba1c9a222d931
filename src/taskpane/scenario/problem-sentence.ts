import type { DomainError } from '../../domain/error';
import { ruleOf } from '../../domain/scenario';
import { fill } from '../../i18n/pane';
import { scenarioTexts } from '../../i18n/scenario';
import { columnTexts } from '../../i18n/workbook/columns';
import { domainText } from '../data/problems';
import { labelOf, partyText, type Words } from './values';
import { sheetRow, type RowProblem, type ScenarioView } from './view';

type Place = Pick<ScenarioView, 'block'>;

/** What is wrong with rows of the assumptions, and what to do. */
export function problemSentence(problem: RowProblem, view: Place, words: Words): string {
  const { language } = words;
  const texts = words.texts.scenarios.problems;
  const { code, key, value, column } = problem;
  const { choices } = scenarioTexts[language];
  return fill(texts[code], {
    rows: rowsText(problem, view, words),
    what: key === undefined ? '' : labelOf(key, language),
    value: shown(code, value, words),
    column: column === undefined ? '' : columnTexts[language][column],
    choices:
      key === undefined || key === 'basedOn'
        ? ''
        : (ruleOf(key).choices ?? []).map((each) => choices[each as keyof typeof choices]).join(', '),
  });
}

/** The same with the rows of the sheet in front, unless the sentence names them itself. */
export function rowSentence(problem: RowProblem, view: Place, words: Words): string {
  const sentence = problemSentence(problem, view, words);
  if (problem.rows.length > 1) return sentence;
  const { where } = words.texts.scenarios.problems;
  return fill(where, { rows: rowsText(problem, view, words), problem: sentence });
}

/** Why a scenario has no figures in a year. */
export function refusalSentence(error: DomainError, names: readonly string[], words: Words): string {
  const texts = words.texts.scenarios.problems;
  const { code, params } = error;
  const euro = (value: unknown): string => (typeof value === 'bigint' ? words.format.euro(value) : '');
  switch (code) {
    case 'no-budget':
      return fill(texts[params.what === 'costPerFte' ? 'no-cost-per-fte' : 'no-budget'], {
        year: String(params.year),
      });
    case 'no-inhabitants':
      return fill(texts[code], { party: String(params.party), year: String(params.year) });
    case 'cover-beyond-cost':
      return fill(texts[code], {
        cover: euro(params.cover),
        cost: euro(params.cost),
        year: String(params.year),
      });
    default:
      return domainText(error, words, { names, participants: names.length });
  }
}

function rowsText({ rows }: RowProblem, view: Place, words: Words): string {
  const numbers = rows.map((row) => String(sheetRow(view, row)));
  const { and } = words.texts.scenarios.problems;
  return numbers.length > 1
    ? `${numbers.slice(0, -1).join(', ')}${and}${numbers.at(-1)}`
    : (numbers[0] ?? '');
}

function shown(code: RowProblem['code'], value: RowProblem['value'], { format, language }: Words): string {
  const isShare = code === 'share-outside-range' || code === 'rate-outside-range';
  if (typeof value === 'number') return isShare ? format.percent(value) : format.number(value);
  if (typeof value === 'boolean') return scenarioTexts[language][value ? 'yes' : 'no'];
  return partyText(value ?? '', language);
}
