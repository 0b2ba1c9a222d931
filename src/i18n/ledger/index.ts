import { formatDate } from '../date';
import type { Language } from '../language';
import { formatNumber } from '../number';
import { en } from './en';
import { nl } from './nl';

export type LedgerTexts = typeof nl;
export type LedgerType = keyof LedgerTexts['types'];

/** Words and sentences of the strip ledger by language. */
export const ledgerTexts: Readonly<Record<Language, LedgerTexts>> = { nl, en };

type Value = string | number | readonly string[] | undefined;
export type SentenceParams = Readonly<Record<string, Value>>;

/** A holder as people read it: the collective card and the province by their word, anyone else by name. */
export function holderName(holder: string, language: Language): string {
  const { collective, province } = ledgerTexts[language].holders;
  if (holder === '@collective') return collective;
  return holder === '@province' ? province : holder;
}

/** `1 strip`, `5 strippen`. */
export function stripsText(strips: number, language: Language): string {
  const one = Math.abs(strips) === 1;
  return `${formatNumber(strips, language)} ${{ nl: one ? 'strip' : 'strippen', en: one ? 'strip' : 'strips' }[language]}`;
}

/** A sentence about the ledger with its places filled in the language. */
export function ledgerSentence(
  group: 'problems' | 'advice',
  key: string,
  params: SentenceParams,
  language: Language,
): string {
  const sentences = ledgerTexts[language][group] as Readonly<Record<string, string>>;
  return fillSentence(sentences[key] ?? key, params, language);
}

/** A text with its places filled: `{name}`, or `{name:kind}` where the value has a form of its own. */
export function fillSentence(text: string, params: SentenceParams, language: Language): string {
  return text.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, kind?: string) =>
    shown(params[name], kind, language),
  );
}

function shown(value: Value, kind: string | undefined, language: Language): string {
  const texts = ledgerTexts[language];
  switch (kind) {
    case 'holder':
      return holderName(String(value), language);
    case 'strips':
      return stripsText(Number(value), language);
    case 'date':
      return formatDate(String(value), language);
    case 'field':
      return texts.fields[String(value) as keyof typeof texts.fields] ?? String(value);
    case 'zero': {
      const names = (value as readonly string[]).map((name) => holderName(name, language));
      const verb = { nl: names.length === 1 ? 'krijgt' : 'krijgen', en: names.length === 1 ? 'gets' : 'get' };
      const last =
        names.length > 1 ? `${{ nl: ' en ', en: ' and ' }[language]}${names[names.length - 1]}` : '';
      const who = `${names.length > 1 ? names.slice(0, -1).join(', ') : names[0]}${last}`;
      // In a Dutch sentence that does not begin with them, the verb comes first.
      return { nl: `${verb.nl} ${who}`, en: `${who} ${verb.en}` }[language];
    }
    default:
      return typeof value === 'number' ? formatNumber(value, language) : quoted(String(value));
  }
}

/** Longest quotation of a user's own text in a sentence. */
const LONGEST = 40;

function quoted(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
