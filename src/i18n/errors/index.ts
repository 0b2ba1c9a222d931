import { parameterNames, type ParameterName } from '../functions/parameters';
import type { Language } from '../language';
import { holderName, ledgerTexts, type LedgerTexts } from '../ledger';
import { formatEuro, formatNumber, formatPercent } from '../number';
import { scenarioTexts, type ScenarioTexts } from '../scenario';
import { columnTexts, type ColumnTexts } from '../workbook/columns';
import { en } from './en';
import { errorName } from './error-names';
import { nl } from './nl';

export type ProblemKey = keyof typeof nl;
export type ProblemParam = string | number | bigint | boolean | undefined | readonly (string | number)[];
/**
 * What fills a sentence. `argument` is a parameter's name, `row` and `column` (from 0) a cell in its range;
 * they make up `{where}`.
 */
export type ProblemParams = Readonly<Record<string, ProblemParam>>;

const texts: Readonly<Record<Language, Readonly<Record<ProblemKey, string>>>> = { nl, en };

const words = {
  nl: {
    row: 'rij',
    column: 'kolom',
    and: ' en ',
    or: ' of ',
    more: (count: number) => ` en nog ${count}`,
    booleans: ['ONWAAR', 'WAAR'],
  },
  en: {
    row: 'row',
    column: 'column',
    and: ' and ',
    or: ' or ',
    more: (count: number) => ` and ${count} more`,
    booleans: ['FALSE', 'TRUE'],
  },
};

type PlainHeader = Exclude<keyof ColumnTexts, 'inhabitants'>;

/** Longest quotation of a user's own text, and longest list of names, in a sentence. */
const quoteLimit = 40;
const listLimit = 15;

/** The sentence of a refusal in a language. */
export function renderProblem(language: Language, key: ProblemKey, params: ProblemParams): string {
  return texts[language][key].replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, kind?: string) =>
    name === 'where' ? where(language, params) : shown(language, params[name], kind),
  );
}

function where(language: Language, { argument, row, column }: ProblemParams): string {
  return (
    parameter(language, String(argument)) +
    (typeof row === 'number' ? `, ${words[language].row} ${row + 1}` : '') +
    (typeof column === 'number' ? `, ${words[language].column} ${column + 1}` : '')
  );
}

function shown(language: Language, value: ProblemParam, kind?: string): string {
  switch (kind) {
    case 'euro':
      return formatEuro(value as bigint, language);
    case 'percent':
      return formatPercent(Number(value), language);
    case 'number':
      return formatNumber(Number(value), language);
    case 'power':
      return power(Number(value), language);
    case 'error':
      return errorName(String(value), language);
    case 'plain':
      return String(value);
    case 'parameter':
      return parameter(language, String(value));
    case 'list':
      return list(language, value as readonly string[], ', ');
    case 'rows':
      return list(
        language,
        (value as readonly number[]).map((row) => String(row + 1)),
        words[language].and,
      );
    case 'holders':
      return list(
        language,
        (value as readonly string[]).map((holder) => holderName(holder, language)),
        ', ',
      );
    case 'field':
      return ledgerTexts[language].fields[value as keyof LedgerTexts['fields']];
    case 'columns':
      return list(
        language,
        (value as readonly PlainHeader[]).map((key) => columnTexts[language][key]),
        words[language].and,
      );
    case 'assumption':
      return scenarioTexts[language].assumptions[value as keyof ScenarioTexts['assumptions']];
    case 'words':
      return list(
        language,
        (value as readonly (keyof ScenarioTexts['choices'])[]).map(
          (word) => scenarioTexts[language].choices[word],
        ),
        words[language].or,
      );
    case 'either':
      return list(language, value as readonly string[], words[language].or);
    default:
      return plain(language, value);
  }
}

/** What a user entered, as the user would write it. */
function plain(language: Language, value: ProblemParam): string {
  switch (typeof value) {
    case 'number':
      return formatNumber(value, language);
    case 'boolean':
      return words[language].booleans[Number(value)];
    case 'string':
      return value.length > quoteLimit ? `${value.slice(0, quoteLimit)}…` : value;
    default:
      return String(value);
  }
}

/** Very large and very small numbers as Excel shows them: `1E+30`. */
function power(value: number, language: Language): string {
  const [mantissa, exponent] = value.toExponential().split('e');
  return `${formatNumber(Number(mantissa), language)}E${exponent}`;
}

/** Name of a parameter; the domain's own names for some of them differ. */
function parameter(language: Language, name: string): string {
  const own = { perStrip: 'per_strip', weight: 'weights' }[name] ?? name;
  return own in parameterNames ? parameterNames[own as ParameterName][language] : own;
}

function list(language: Language, items: readonly string[], beforeLast: string): string {
  if (items.length > listLimit) {
    return items.slice(0, listLimit).join(', ') + words[language].more(items.length - listLimit);
  }
  return items.length < 2
    ? items.join('')
    : items.slice(0, -1).join(', ') + beforeLast + items[items.length - 1];
}
