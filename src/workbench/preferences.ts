import { languageOf, type Language } from '../i18n/language';

const languageKey = 'flexteam-language';
const themeKey = 'flexteam-theme';

/** Storage may be denied (private windows, cross-site frames); preferences then last as long as the page. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice holds until the page is closed.
  }
}

/** The language chosen earlier, else that of the browser. */
export function preferredLanguage(): Language {
  return languageOf(read(languageKey) ?? navigator.language);
}

export function rememberLanguage(language: Language): void {
  write(languageKey, language);
}

/** The theme chosen earlier, else that of the system. */
export function preferredDark(): boolean {
  const chosen = read(themeKey);
  return chosen === null ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
}

export function rememberDark(dark: boolean): void {
  write(themeKey, dark ? 'dark' : 'light');
}
