import type { Language } from '../../language';
import { fillSentence, type SentenceParams } from '../index';
import { en } from './en';
import { nl } from './nl';

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { nl, en };

/** The codes for which there is a sentence. */
export const refusalCodes: readonly string[] = Object.keys(nl);

/**
 * The sentence of a refusal. Apart from the other words of the ledger: the functions never refuse a booking, and they
 * are to stay small.
 */
export function refusalSentence(code: string, params: SentenceParams, language: Language): string {
  // What may still be booked is what is available, and nothing where that is negative.
  const most = Math.max(0, Number(params.available));
  return fillSentence(texts[language][code] ?? code, { most, ...params }, language);
}
