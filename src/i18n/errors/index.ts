import { parameterNames, type ParameterName } from '../functions/parameters';
import type { Language } from '../language';
import { formatEuro, formatNumber, formatPercent } from '../number';
import { en } from './en';
import { nl } from './nl';

export type ProblemKey = keyof typeof nl;
export type ProblemParam = string | number | bigint | boolean | undefined | readonly (string | number)[];
/**
 * What fills a sentence. `argument` is a parameter's name, `row` and `column` (from 0) a cell in its range;
 * they make up `{where}`.
 */
export type ProblemParams = Readonly<Record<string, ProblemParam>>;

const texts: Readonly<Record<Language, Readonly<Record<ProblemKey, string>>>> = { nl, en };

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
  const name =
    typeof argument === 'string' && argument in parameterNames
      ? parameterNames[argument as ParameterName][language]
      : String(argument);
  const [rowWord, columnWord] = language === 'nl' ? ['rij', 'kolom'] : ['row', 'column'];
  return (
    name +
    (typeof row === 'number' ? `, ${rowWord} ${row + 1}` : '') +
    (typeof column === 'number' ? `, ${columnWord} ${column + 1}` : '')
  );
}

function shown(language: Language, value: ProblemParam, kind?: string): string {
  switch (kind) {
    case 'euro':
      return formatEuro(BigInt(value as bigint), language);
    case 'percent':
      return formatPercent(Number(value), language);
    case 'number':
      return formatNumber(Number(value), language);
    case 'ordinal':
      return String(Number(value) + 1);
    case 'plain':
      return String(value);
    case 'boolean':
      return { nl: ['ONWAAR', 'WAAR'], en: ['FALSE', 'TRUE'] }[language][Number(value)];
    case 'list':
    case 'rows':
      return list(value as readonly (string | number)[], kind === 'rows');
    default:
      return typeof value === 'string' && value.length > quoteLimit
        ? `${value.slice(0, quoteLimit)}…`
        : String(value);
  }
}

function list(items: readonly (string | number)[], asRows: boolean): string {
  const shownItems = items.slice(0, listLimit).map((item) => (asRows ? Number(item) + 1 : item));
  return shownItems.join(', ') + (items.length > listLimit ? ', …' : '');
}
