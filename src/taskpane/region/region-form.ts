import { splitBudget } from '../../domain/contribution';
import { DEFAULT_STRIP_RULE } from '../../domain/drenthe';
import { DomainError } from '../../domain/error';
import { centsOf, fractionOf } from '../../domain/money';
import { INPUT_LOCALES } from '../../i18n/input-locale';
import { readNumber } from '../../i18n/input-number';
import type { Language } from '../../i18n/language';
import { fill, type PaneTexts } from '../../i18n/pane';
import type { RegionFacts } from '../../model';
import type { Format } from '../data/format';
import { readAmount, readShare, type FieldError } from '../data/own-budget';
import { domainText } from '../data/problems';
import { MOST_LINES, readMunicipalityLines, type WrongLine } from './municipality-lines';

/** What is typed in the form, as text. */
export interface RegionInput {
  readonly lines: string;
  readonly firstYear: string;
  readonly inhabitantsYear: string;
  readonly budgets: string;
  readonly provinceBy: 'share' | 'decided';
  readonly share: string;
  readonly decided: string;
  readonly fixed: string;
  readonly base: string;
  readonly perStrip: string;
  readonly minimum: string;
  readonly maximum: string;
}

export type RegionField = keyof RegionInput;
export type RegionErrors = Partial<Readonly<Record<RegionField, FieldError>>>;

export interface RegionReading {
  /** Absent while something is wrong. */
  readonly facts?: RegionFacts;
  readonly errors: RegionErrors;
  readonly municipalities: RegionFacts['municipalities'];
  readonly wrongLines: readonly WrongLine[];
}

interface Words {
  readonly texts: PaneTexts;
  readonly language: Language;
  readonly format: Format;
}

/** Fields in the order of the form: the first that is wrong gets the focus. */
export const regionFields = [
  'lines',
  'firstYear',
  'inhabitantsYear',
  'budgets',
  'share',
  'decided',
  'fixed',
  'base',
  'perStrip',
  'minimum',
  'maximum',
] as const satisfies readonly RegionField[];

export const emptyRegion: RegionInput = {
  lines: '',
  firstYear: '',
  inhabitantsYear: '',
  budgets: '',
  provinceBy: 'share',
  share: '',
  decided: '',
  fixed: '',
  base: String(DEFAULT_STRIP_RULE.base),
  perStrip: String(DEFAULT_STRIP_RULE.perStrip),
  minimum: String(DEFAULT_STRIP_RULE.minimum),
  maximum: String(DEFAULT_STRIP_RULE.maximum),
};

const MOST_YEARS = 5;
const YEARS = { from: 2000, until: 2100 };

/** Reads the form; each wrong field gets its own sentence. */
export function readRegion(input: RegionInput, words: Words): RegionReading {
  const { region } = words.texts;
  const errors: Partial<Record<RegionField, FieldError>> = {};
  const take = <Value>(field: RegionField, value: Value | FieldError): Value | undefined => {
    if (typeof value !== 'object' || value === null || !('text' in value)) return value;
    errors[field] = value;
    return undefined;
  };
  const { municipalities, wrong } = readMunicipalityLines(input.lines, words);
  const count = municipalities.length;
  if (wrong.length > 0)
    errors.lines = {
      text: wrong.length === 1 ? region.badLine : fill(region.badLines, { count: wrong.length }),
    };
  else if (count === 0) errors.lines = { text: region.noLines };
  else if (count > MOST_LINES) errors.lines = { text: fill(region.tooMany, { count, most: MOST_LINES }) };

  const firstYear = take('firstYear', readYear(input.firstYear, words));
  const inhabitantsYear =
    input.inhabitantsYear.trim() === ''
      ? firstYear
      : take('inhabitantsYear', readYear(input.inhabitantsYear, words));
  const budgets = take('budgets', readBudgets(input.budgets, words));
  const { provinceBy } = input;
  const read = provinceBy === 'share' ? readShare : readAmount;
  const paid = take(provinceBy, read(input[provinceBy], words));
  const fixed = take('fixed', readAmount(input.fixed, words));
  const [base, perStrip, minimum, maximum] = (['base', 'perStrip', 'minimum', 'maximum'] as const).map(
    (field) => take(field, readWhole(input[field], field === 'base' || field === 'minimum' ? 0 : 1, words)),
  );
  if (minimum !== undefined && maximum !== undefined && maximum < minimum)
    errors.maximum = { text: fill(region.boundsCrossed, { minimum }) };

  const figures = [firstYear, inhabitantsYear, paid, fixed, base, perStrip, minimum, maximum];
  const isWhole = figures.every((figure) => figure !== undefined) && budgets !== undefined;
  if (!isWhole || Object.keys(errors).length > 0) return { errors, municipalities, wrongLines: wrong };
  const facts: RegionFacts = {
    municipalities,
    inhabitantsYear: inhabitantsYear ?? 0,
    firstYear: firstYear ?? 0,
    budgets,
    province: provinceBy === 'share' ? { share: paid ?? 0 } : { decided: paid ?? 0 },
    fixed: fixed ?? 0,
    stripRule: {
      ...DEFAULT_STRIP_RULE,
      base: base ?? 0,
      perStrip: perStrip ?? 1,
      minimum: minimum ?? 0,
      maximum: maximum ?? 1,
    },
  };
  const refused = refusedYear(facts, words);
  return refused
    ? { errors: { [refused.field]: refused.error }, municipalities, wrongLines: wrong }
    : { facts, errors, municipalities, wrongLines: wrong };
}

function readYear(text: string, { texts }: Words): number | FieldError {
  const tidy = text.trim();
  if (tidy === '') return { text: texts.region.yearEmpty };
  const year = Number(tidy);
  if (/^\d{4}$/.test(tidy) && year >= YEARS.from && year <= YEARS.until) return year;
  return { text: fill(texts.region.yearUnreadable, { input: tidy, ...YEARS }) };
}

/** One amount, or more with `;` between them. */
function readBudgets(text: string, words: Words): readonly number[] | FieldError {
  const parts = text.split(';').map((part) => part.trim());
  while (parts.length > 1 && parts[parts.length - 1] === '') parts.pop();
  if (parts.length > MOST_YEARS)
    return { text: fill(words.texts.region.budgetsTooMany, { count: parts.length, most: MOST_YEARS }) };
  const budgets: number[] = [];
  for (const part of parts) {
    const amount = readAmount(part, words);
    if (typeof amount !== 'number') return amount;
    budgets.push(amount);
  }
  return budgets;
}

function readWhole(text: string, least: number, { texts, language }: Words): number | FieldError {
  const typed = readNumber(text, INPUT_LOCALES[language === 'nl' ? 'nl-NL' : 'en-GB']);
  if (typed && !typed.percent && !typed.euro && Number.isInteger(typed.number) && typed.number >= least)
    return typed.number;
  return { text: fill(texts.region.wholeUnreadable, { input: text.trim(), least }) };
}

/** The first year that cannot be split, under the field that can solve it. */
function refusedYear(
  { budgets, firstYear, municipalities, province, fixed }: RegionFacts,
  words: Words,
): { readonly field: RegionField; readonly error: FieldError } | undefined {
  const participants = municipalities.length;
  for (const [index, budget] of budgets.entries()) {
    try {
      splitBudget({
        budget: centsOf(budget),
        inhabitants: municipalities.map(({ inhabitants }) => inhabitants),
        fixed: municipalities.map(() => centsOf(fixed)),
        share: 'share' in province ? fractionOf(province.share) : undefined,
        province: 'decided' in province ? centsOf(province.decided) : undefined,
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const names = municipalities.map(({ name }) => name);
      const problem = domainText(error, words, { names, participants });
      const isFixed = error.code === 'fixed-beyond-municipal-part';
      const field = isFixed ? 'fixed' : 'decided' in province ? 'decided' : 'budgets';
      return {
        field,
        error: { text: fill(words.texts.region.inYear, { year: firstYear + index, problem }) },
      };
    }
  }
  return undefined;
}
