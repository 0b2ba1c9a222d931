import {
  MUNICIPALITIES,
  PROVINCE,
  ruleOf,
  TOGETHER,
  type AssumptionKind,
  type AssumptionRow,
  type AssumptionValue,
} from '../../domain/scenario';
import { AMOUNT_LIMIT } from '../../domain/money';
import { fill } from '../../i18n/pane';
import { scenarioTexts } from '../../i18n/scenario';
import type { Language } from '../../i18n/language';
import type { PaneContextValue } from '../context';
import type { FieldError } from '../data/own-budget';
import { readTyped } from '../data/typed';

export type Words = Pick<PaneContextValue, 'texts' | 'language' | 'format'>;
type Key = AssumptionRow['key'];

/** What kind of value an assumption has; `scenario` is the name of one. */
export function kindOf(key: Key): AssumptionKind | 'scenario' {
  return key === 'basedOn' ? 'scenario' : ruleOf(key).kind;
}

/** What an assumption is called. */
export function labelOf(key: Key, language: Language): string {
  return scenarioTexts[language].assumptions[key];
}

/** The unit in which its kind is written in the sheet. */
export function unitText(key: Key, language: Language): string {
  return scenarioTexts[language].units[kindOf(key)];
}

/** A party or bearer in words; "" where there is none. */
export function partyText(party: string, language: Language): string {
  const { parties } = scenarioTexts[language];
  switch (party) {
    case PROVINCE:
      return parties.province;
    case TOGETHER:
      return parties.together;
    case MUNICIPALITIES:
      return parties.municipalities;
    default:
      return party;
  }
}

/** A value as people read it; one that is of another kind as it stands. */
export function valueText({ key, value }: Pick<AssumptionRow, 'key' | 'value'>, words: Words): string {
  const kind = kindOf(key);
  if (kind === 'money' && typeof value === 'number') return words.format.euroAmount(value);
  if (kind === 'yesNo' || kind === 'choice' || kind === 'bearer') return wordOf(value, words.language);
  return fieldText({ key, value }, words);
}

/** A value as the field of a form has it: a number as it would be typed, and the key of what is chosen. */
export function fieldText({ key, value }: Pick<AssumptionRow, 'key' | 'value'>, { format }: Words): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  switch (kindOf(key)) {
    case 'money':
      return format.number(value, 2);
    case 'share':
    case 'rate':
      return format.percent(value);
    case 'year':
      return String(value);
    default:
      return format.number(value);
  }
}

/** Reads what a field holds. Whether the value makes sense is for the rules of the domain to say. */
export function readValue(key: Key, text: string, words: Words): AssumptionValue | FieldError {
  const errors = words.texts.scenarios.errors;
  const input = text.trim();
  if (input === '') return { text: errors.valueEmpty };
  const typed = readTyped(input, words.language);
  switch (kindOf(key)) {
    case 'yesNo':
      return input === 'yes';
    case 'choice':
    case 'bearer':
    case 'scenario':
      return input;
    case 'year':
      return /^\d{4}$/.test(input) ? Number(input) : { text: fill(errors.year, { input, example: 2027 }) };
    case 'money':
      if (!typed || typed.percent)
        return { text: fill(errors.amount, { input, example: words.format.number(25_000, 2) }) };
      return Math.abs(typed.number) >= AMOUNT_LIMIT ? { text: errors.tooLarge } : typed.number;
    case 'count':
      return typed && !typed.percent && !typed.euro
        ? typed.number
        : { text: fill(errors.number, { input, example: words.format.number(8.5) }) };
    case 'share':
    case 'rate':
      return readPercentage(key, input, words);
  }
}

/** Growth rates that are written as a fraction are hardly ever as high; those in percent hardly ever as low. */
const HIGHEST_RATE = 0.1;

/** Without its sign a number is a fraction, which nobody means by 33, and hardly anybody by a growth rate of 0,5. */
function readPercentage(key: Key, input: string, words: Words): number | FieldError {
  const { texts, format } = words;
  const errors = texts.scenarios.errors;
  const typed = readTyped(input, words.language);
  if (!typed || typed.euro) return { text: fill(errors.percent, { input, example: format.percent(0.33) }) };
  const { number } = typed;
  const isFraction = kindOf(key) === 'share' ? number >= 0 && number <= 1 : Math.abs(number) < HIGHEST_RATE;
  if (typed.percent || number === 0 || isFraction) return number;
  const guess = format.percent(Number(`${number}e-2`));
  return {
    text: fill(errors.percentSign, { input, percent: format.percent(number), guess }),
    fix: { label: fill(errors.use, { value: guess }), value: guess },
  };
}

function wordOf(value: AssumptionValue, language: Language): string {
  const { yes, no, choices } = scenarioTexts[language];
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'string' && value in choices) return choices[value as keyof typeof choices];
  return partyText(String(value), language);
}
