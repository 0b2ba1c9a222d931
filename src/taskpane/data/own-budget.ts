import type { Language } from '../../i18n/language';
import { fill, type PaneTexts } from '../../i18n/pane';
import { AMOUNT_LIMIT, numberOfCents } from '../../domain/money';
import type { BudgetYear } from '../../tables/budget';
import type { Format } from './format';
import { domainText } from './problems';
import type { OwnBudget, Problem } from './split';
import { readTyped } from './typed';

/** What is typed in the three fields, as text. */
export type OwnInput = Readonly<Record<keyof OwnBudget, string>>;

/** What is wrong with a field, and the value that would solve it. */
export interface FieldError {
  readonly text: string;
  readonly fix?: { readonly label: string; readonly value: string };
}

export type OwnErrors = Partial<Readonly<Record<keyof OwnBudget, FieldError>>>;

export type OwnReading =
  { readonly ok: true; readonly own: OwnBudget } | { readonly ok: false; readonly errors: OwnErrors };

interface Words {
  readonly language: Language;
  readonly texts: PaneTexts;
  readonly format: Format;
}

/** The fields to start from: the figures of a year of the workbook. */
export function ownFrom(year: BudgetYear | undefined, format: Format): OwnInput {
  return {
    budget: year?.budget === undefined ? '' : format.number(year.budget, 2),
    share: format.percent(year?.share ?? 0.33),
    fixed: format.number(year?.fixed ?? 0, 2),
  };
}

/** Reads the three fields; each wrong field gets its own sentence. */
export function readOwn(input: OwnInput, words: Words): OwnReading {
  const budget = readAmount(input.budget, words);
  const share = readShare(input.share, words);
  const fixed = readAmount(input.fixed, words);
  if (typeof budget === 'number' && typeof share === 'number' && typeof fixed === 'number') {
    return { ok: true, own: { budget, share, fixed } };
  }
  const errors: Partial<Record<keyof OwnBudget, FieldError>> = {};
  if (typeof budget !== 'number') errors.budget = budget;
  if (typeof share !== 'number') errors.share = share;
  if (typeof fixed !== 'number') errors.fixed = fixed;
  return { ok: false, errors };
}

/** Fixed amounts beyond the municipal part are wrong together; the fixed amount is what can be lowered. */
export function beyond(problem: Extract<Problem, { kind: 'refused' }>, words: Words): OwnErrors {
  const { error, participants } = problem;
  const { municipal } = error.params;
  if (error.code !== 'fixed-beyond-municipal-part' || typeof municipal !== 'bigint') return {};
  const most = municipal / BigInt(Math.max(1, participants));
  return {
    fixed: {
      text: domainText(error, words, { names: [], participants }),
      fix: {
        label: fill(words.texts.contributions.use, { value: words.format.euro(most) }),
        value: words.format.number(numberOfCents(most), 2),
      },
    },
  };
}

/** Reads a typed amount, not negative; what is wrong with it otherwise. */
export function readAmount(text: string, { language, texts, format }: Words): number | FieldError {
  const words = texts.contributions;
  if (text.trim() === '') return { text: words.amountEmpty };
  const reading = readTyped(text, language);
  if (!reading || reading.percent) {
    return {
      text: fill(words.amountUnreadable, { input: text.trim(), example: format.number(1518461.5, 2) }),
    };
  }
  if (reading.number < 0) return { text: words.amountNegative };
  if (reading.number >= AMOUNT_LIMIT) return { text: words.amountTooLarge };
  return reading.number;
}

/** A share as typed, 0.33 for 33 %, or what is wrong with it. */
export function readShare(text: string, { language, texts, format }: Words): number | FieldError {
  const words = texts.contributions;
  if (text.trim() === '') return { text: words.shareEmpty };
  const reading = readTyped(text, language);
  if (!reading || reading.euro) {
    return { text: fill(words.shareUnreadable, { input: text.trim(), example: format.percent(0.33) }) };
  }
  const { number, percent } = reading;
  if (number >= 0 && number <= 1) return number;
  if (!percent && number > 1 && number <= 100) {
    const guess = format.percent(Number(`${number}e-2`));
    return {
      text: fill(words.shareOutside, { input: text.trim(), percent: format.percent(number), guess }),
      fix: { label: fill(words.use, { value: guess }), value: guess },
    };
  }
  return { text: words.shareRange };
}
