import type { Refusal } from '../../domain/ledger';
import { holderName } from '../../i18n/ledger';
import { refusalSentence } from '../../i18n/ledger/refusals';
import { formatDate } from '../../i18n/date';
import type { Language } from '../../i18n/language';
import { fill, type PaneTexts } from '../../i18n/pane';
import { againCommand, tryCorrection, type Correction, type CorrectionWay, type Tried } from './correction';
import { refusedField, unreadable, type FieldError } from './form-errors';
import type { LedgerContextValue } from '../ledger-context';

export type CorrectionField = 'holder' | 'entry' | 'strips' | 'reason' | 'date' | 'bookedBy';

export interface CorrectionReading {
  readonly errors: readonly FieldError<CorrectionField>[];
  /** What it would do; `undefined` while something essential is missing. */
  readonly tried: Tried | undefined;
}

/** Reads the form of a correction, and asks the rules of the ledger what they would say. */
export function readCorrection(
  form: {
    readonly holder: string;
    readonly way: CorrectionWay | undefined;
    readonly correction: Correction;
    /** The field of the strips as it was typed. */
    readonly stripsTyped: string;
    readonly dateTyped: string;
    readonly again: boolean;
    /** The old booking has been taken back already. */
    readonly isHalf: boolean;
  },
  ledger: Pick<LedgerContextValue, 'books' | 'card' | 'ledger' | 'tryOut'>,
  words: { readonly texts: PaneTexts; readonly language: Language },
): CorrectionReading {
  const { way, correction, again, isHalf } = form;
  const texts = words.texts.booking.form;
  const errors: FieldError<CorrectionField>[] = [];
  const missing = (field: 'holder' | 'entry' | 'reason' | 'date' | 'strips'): void => {
    errors.push({ field, text: texts.missing[field], missing: true });
  };
  if (form.holder === '') missing('holder');
  if (!way) missing('entry');
  const closed = way?.closed;
  if (closed?.open === '') {
    const { card, on } = closed;
    const holder = holderName(way?.entries[0].holder ?? '', words.language);
    const date = formatDate(on, words.language);
    errors.push({ field: 'entry', text: fill(texts.correct.closedNone, { card, holder, date }) });
  }
  if (again || closed) {
    const nothing = correction.strips === 0;
    if (form.stripsTyped.trim() === '') missing('strips');
    else if (correction.strips === undefined) errors.push(unreadable('strips', form.stripsTyped, words));
    else if (nothing) errors.push({ field: 'strips', text: closed ? texts.correct.nothing : texts.nothing });
  }
  if (correction.reason.trim() === '' && !isHalf) missing('reason');
  if (form.dateTyped.trim() === '' && !isHalf) missing('date');
  if (!way || closed?.open === '') return { errors, tried: undefined };
  if (isHalf) {
    const kind = way.again;
    const outcome = kind && ledger.tryOut(againCommand(way.entries, kind, correction));
    if (outcome && !outcome.ok) add(errors, errorOf(outcome.refusal, true, 0, words));
    return { errors, tried: undefined };
  }
  // The rest is asked as if a reason were given, so that its sentence does not wait for that.
  const reason = correction.reason.trim() === '' ? '?' : correction.reason;
  const tried = tryCorrection(ledger, way, { ...correction, reason }, again);
  if (tried.refusal) {
    const isNumber = tried.isSecond || closed !== undefined;
    add(errors, errorOf(tried.refusal, isNumber, tried.open, words));
  }
  const hasNumber = correction.strips !== undefined || !(again || closed);
  return { errors, tried: hasNumber && !tried.refusal ? tried : undefined };
}

function add(errors: FieldError<CorrectionField>[], error: FieldError<CorrectionField>): void {
  if (!errors.some(({ field }) => field === error.field)) errors.push(error);
}

/** `isNumber`: what is refused has the number that was typed. */
function errorOf(
  refusal: Refusal,
  isNumber: boolean,
  open: number,
  words: { readonly texts: PaneTexts; readonly language: Language },
): FieldError<CorrectionField> {
  const { code, params } = refusal;
  const text = refusalSentence(code, params, words.language);
  if (params['what'] === 'description' || params['what'] === 'reason') return { field: 'reason', text };
  const { field, ...rest } = refusedField(refusal, open, words);
  if (field === 'date' && !isNumber) return { field, ...rest };
  if (field === 'date' && code !== 'before-reservation') return { field, ...rest };
  return isNumber ? { ...rest, field: 'strips' } : { field: 'entry', text };
}
