import type { Outcome, Refusal } from '../../domain/ledger';
import { holderName, stripsText } from '../../i18n/ledger';
import { refusalSentence } from '../../i18n/ledger/refusals';
import type { Language } from '../../i18n/language';
import { fill, type PaneTexts } from '../../i18n/pane';
import { formatNumber } from '../../i18n/number';
import type { LedgerContextValue } from '../ledger-context';
import {
  commandOf,
  reservationNamed,
  reservationsOf,
  typedDate,
  typedNumber,
  type Field,
  type Figures,
  type FormKind,
  type Values,
} from './booking-form';

/** What is wrong with a field of a form. */
export interface FieldError<Name extends string = Field> {
  readonly field: Name;
  readonly text: string;
  /** What would solve it. */
  readonly fix?: { readonly label: string; readonly value: string };
  /** Nothing was filled in: no news while the user has not been there. */
  readonly missing?: true;
}

export interface Reading {
  readonly errors: readonly FieldError[];
  /** `undefined` where they cannot be read. */
  readonly figures: Figures | undefined;
  /** What the rules say of it; not asked while something essential is missing. */
  readonly outcome: Outcome | undefined;
  /** Strips of the reservation that is used or released. */
  readonly open: number;
}

interface Words {
  readonly texts: PaneTexts;
  readonly language: Language;
}

/** Reads a form, and asks the rules of the ledger what they would say. */
export function readForm(
  kind: FormKind,
  values: Values,
  ledger: Pick<LedgerContextValue, 'books' | 'card' | 'tryOut'>,
  words: Words,
): Reading {
  const { books, card } = ledger;
  const form = words.texts.booking.form;
  const errors: FieldError[] = [];
  const missing = (field: keyof typeof form.missing & Field, text = form.missing[field]): void => {
    errors.push({ field, text, missing: true });
  };
  if (values.holder === '') missing('holder');
  if (kind === 'transfer' && values.to === '') missing('to');
  if (kind === 'release' && values.reservation === '' && values.holder !== '') {
    const none = reservationsOf(books, values.holder).length === 0;
    if (none)
      errors.push({
        field: 'reservation',
        text: fill(form.noOpenReservation, { holder: holderName(values.holder, words.language) }),
      });
    else missing('reservation');
  }
  const isAddressed = errors.length === 0;
  const strips = typedNumber(values.strips, words.language);
  const hours = typedNumber(values.hours, words.language);
  const usesHours = kind === 'use' && values.hours.trim() !== '';
  if (values.strips.trim() === '') missing('strips');
  else if (strips === undefined) errors.push(unreadable('strips', values.strips, words));
  else if (strips === 0 && kind !== 'use') errors.push({ field: 'strips', text: form.nothing });
  else if (strips === 0 && !usesHours) errors.push({ field: 'strips', text: form.nothingUsed });
  if (usesHours && hours === undefined) errors.push(unreadable('hours', values.hours, words));
  if (values.date.trim() === '') missing('date');

  const figures = {
    strips: strips ?? 0,
    date: typedDate(values.date, words.language),
    ...(usesHours && hours !== undefined ? { hours } : {}),
  };
  const asked = isAddressed ? ledger.tryOut(commandOf(kind, values, card.label, figures)) : undefined;
  const open = books.accounts.openStrips(reservationNamed(books, values.reservation)?.id ?? '');
  if (asked && !asked.ok) {
    const error = refusedField(asked.refusal, open, words);
    if (!errors.some(({ field }) => field === error.field)) errors.push(error);
  }
  return {
    errors: errors.sort((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field)),
    figures: strips === undefined ? undefined : figures,
    outcome: strips === undefined ? undefined : asked,
    open,
  };
}

/** Fields from the top of the form to its foot. */
const ORDER: readonly Field[] = [
  'holder',
  'to',
  'reservation',
  'item',
  'description',
  'strips',
  'hours',
  'date',
  'assignment',
  'reference',
  'bookedBy',
];

export function unreadable<Name extends string>(
  field: Name,
  input: string,
  { texts, language }: Words,
): FieldError<Name> {
  const example = formatNumber(2.5, language);
  return { field, text: fill(texts.booking.form.unreadable, { input: input.trim(), example }) };
}

/** A refusal of the rules at the field that it is about, with what solves it. */
export function refusedField(refusal: Refusal, open: number, words: Words): FieldError {
  const { code, params } = refusal;
  const { language, texts } = words;
  // Strips of the reservation itself need not be free.
  const most =
    code === 'not-enough' ? Math.max(0, Number(params['available'])) + open : Number(params['open']);
  const sentence = refusalSentence(code, code === 'not-enough' ? { most, ...params } : params, language);
  const field = fieldOf(refusal);
  const fixable = (code === 'not-enough' || code === 'release-beyond') && most > 0;
  if (!fixable) return { field, text: sentence };
  const value = formatNumber(most, language);
  return { field, text: sentence, fix: { label: fill(texts.booking.form.fix, { strips: value }), value } };
}

function fieldOf({ code, params }: Refusal): Field {
  switch (code) {
    case 'bad-date':
    case 'outside-card':
    case 'before-reservation':
      return 'date';
    case 'card-closed':
    case 'unknown-card':
      return 'holder';
    case 'same-holder':
      return 'to';
    case 'no-reservation':
      return 'reservation';
    case 'missing':
    case 'negative':
    case 'not-a-quantity':
    case 'too-long':
      return ORDER.find((field) => field === params['what']) ?? 'strips';
    default:
      return 'strips';
  }
}

/** What a form's button says: what will happen, with the number where that is known. */
export function submitLabel(
  kind: FormKind,
  figures: Figures | undefined,
  { texts, language }: Words,
): string {
  const form = texts.booking.form;
  if (!figures || figures.strips < 0) return form.submitEmpty[kind];
  return fill(form.submit[kind], { strips: stripsText(figures.strips, language) });
}
