import { languageOf, type Language } from '../i18n/language';

/*
 * Storage may be denied: in private windows, and where Excel on the web frames the page from another site. What is
 * chosen then lasts as long as the page.
 */

const languageKey = 'flexteam-language';

export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeStored(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // See above.
  }
}

/** The language chosen earlier, else that of the host. */
export function storedLanguage(hostLanguage: string): Language {
  return languageOf(readStored(languageKey) ?? hostLanguage);
}

export function storeLanguage(language: Language): void {
  writeStored(languageKey, language);
}
