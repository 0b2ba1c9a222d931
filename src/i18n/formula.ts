import { DUTCH_ERRORS, DUTCH_FUNCTIONS, DUTCH_TABLE_PARTS, DUTCH_VALUES } from './dutch-functions';
import { formulaTokens } from './formula-tokens';
import type { FormulaToken } from './formula-tokens';
import type { InputLocale } from './input-locale';

/*
 * Formulas between English, as the workbook holds them, and the notation of a locale. Function names stay
 * English (ours are the same in every language); Dutch names that a person types are understood.
 *
 * In Dutch `1,2` is one number and `;` separates, yet people paste English formulas. So the formula as a whole
 * decides which commas are decimal:
 * 1. With a `;` (or a `\` in an array) it is Dutch: a comma between digits is decimal, any other separates.
 * 2. Without, and with a comma that can only be a separator (`A1,6000`, `1000,0.33`, `0,1,0`), it is English.
 * 3. With neither, a comma between digits is decimal: `=0,5*2`, and `=MAX(1,2)` is MAX(1.2), as in Excel itself.
 * A point between digits is decimal (`0.33`), but `1.000` may be a thousand: outside case 2 that is refused.
 */

type Reading = 'local' | 'english';

/** An English formula as a person in `locale` sees it. */
export function showFormula(formula: string, locale: InputLocale): string {
  if (isEnglish(locale)) return formula;
  return formulaTokens(formula)
    .flatMap(englishParts)
    .map((token) => {
      if (token.kind === 'number') return withoutBareEnds(token.text).replace('.', locale.decimalSeparator);
      if (token.kind === 'brackets') return tableSeparators(token.text, locale.listSeparator);
      if (token.text !== ',') return token.text;
      return token.inArray ? locale.arraySeparator : locale.listSeparator;
    })
    .join('');
}

/** The English formula of what a person in `locale` typed; where `1.000` is doubtful it is read as one. */
export function readFormula(formula: string, locale: InputLocale): string {
  return read(formula, locale).formula;
}

/** As `readFormula`, but `undefined` where the formula holds a number such as `1.000` that may be two things. */
export function readFormulaStrictly(formula: string, locale: InputLocale): string | undefined {
  const { formula: english, doubtful } = read(formula, locale);
  return doubtful ? undefined : english;
}

function read(formula: string, locale: InputLocale): { formula: string; doubtful: boolean } {
  if (isEnglish(locale)) return { formula, doubtful: false };
  const tokens = formulaTokens(formula);
  const reading = readingOf(tokens, locale);
  let doubtful = false;
  const texts = tokens.map((token, index) => {
    switch (token.kind) {
      case 'number': {
        if (reading === 'english') return token.text;
        const numbers = token.text.match(/[\d.]+(?:,\d+)?(?:[eE][+-]?\d+)?/g) ?? [];
        doubtful ||= /,\d+\./.test(token.text) || numbers.some(isDoubtful);
        return numbers.map(englishNumber).join(',');
      }
      case 'name':
        return englishName(token.text, tokens[index + 1]?.text, tokens[index - 1]?.text);
      case 'error':
        return DUTCH_ERRORS[token.text.toUpperCase()] ?? token.text;
      case 'brackets':
        return englishTableParts(tableSeparators(token.text, ','));
      case 'other':
        if (token.inArray) return token.text === locale.arraySeparator ? ',' : token.text;
        return token.text === locale.listSeparator ? ',' : token.text;
      default:
        return token.text;
    }
  });
  return { formula: texts.join(''), doubtful };
}

function isEnglish(locale: InputLocale): boolean {
  return locale.decimalSeparator === '.' && locale.listSeparator === ',';
}

function readingOf(tokens: readonly FormulaToken[], locale: InputLocale): Reading {
  const local = tokens.some(({ kind, text, inArray }) =>
    kind === 'other' ? text === (inArray ? locale.arraySeparator : locale.listSeparator) : false,
  );
  if (local) return 'local';
  const english = tokens.some(({ kind, text }) => {
    if (kind === 'other') return text === ',';
    // A second comma, or a point behind a comma, cannot belong to the same number.
    return kind === 'number' && /,\d+[.,]/.test(text);
  });
  return english ? 'english' : 'local';
}

/** `1.000` may be one or a thousand; `1.5,3` is no number at all. */
function isDoubtful(number: string): boolean {
  const groups = /^[1-9]\d{0,2}(\.\d{3})+(?=,|$)/.test(number);
  return number.includes(',') ? number.includes('.') && !groups : groups;
}

/** `1.234,56` can only be a number with groups; a point without a comma behind it is decimal. */
function englishNumber(number: string): string {
  return number.includes(',') ? number.replace(/\./g, '').replace(',', '.') : number;
}

/** In English a comma always separates: `1,2` is two numbers. */
function englishParts(token: FormulaToken): readonly FormulaToken[] {
  if (token.kind !== 'number') return [token];
  return token.text
    .split(/(,)/)
    .map((text) => ({ kind: text === ',' ? 'other' : 'number', text, inArray: token.inArray }));
}

/** `.5` as `0.5`: behind a separator a comma would not be seen as decimal. */
function withoutBareEnds(number: string): string {
  return number.startsWith('.') ? `0${number}` : number;
}

function englishName(name: string, next: string | undefined, previous: string | undefined): string {
  const upper = name.toUpperCase();
  if (next === '(') return DUTCH_FUNCTIONS[upper] ?? name;
  const alone = next !== '!' && next !== '[' && next !== ':' && previous !== '!';
  return (alone ? DUTCH_VALUES[upper] : undefined) ?? name;
}

/** The separators between the parts of `[[#All],[Col]]`; a comma inside a column name stays. */
function tableSeparators(brackets: string, separator: string): string {
  return brackets.replace(/'.|(\]\s*)[,;](\s*\[)/g, (text, before?: string, after?: string) =>
    before === undefined ? text : `${before}${separator}${after ?? ''}`,
  );
}

function englishTableParts(brackets: string): string {
  return brackets.replace(/'.|\[(#[^[\]]+)\]/g, (text, part?: string) => {
    const english = part === undefined ? undefined : DUTCH_TABLE_PARTS[part.toLowerCase()];
    return english === undefined ? text : `[${english}]`;
  });
}
