/** The languages of the product. */
export type Language = 'nl' | 'en';

/** The product's language for a host's language tag: Dutch for `nl` and its variants, otherwise English. */
export function languageOf(tag: string | undefined): Language {
  return tag !== undefined && /^nl\b/i.test(tag) ? 'nl' : 'en';
}
