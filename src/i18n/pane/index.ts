import type { Language } from '../language';
import { en } from './en';
import { nl } from './nl';
import type { PaneTexts } from './texts';

export type { PaneTexts } from './texts';

/** The texts of the pane in a language. */
export function paneTexts(language: Language): PaneTexts {
  return language === 'nl' ? nl : en;
}

/**
 * A text with its places filled. A place without a value stays visible as `{name}`, so that it is found in a
 * test instead of reading as a gap.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : String(value);
  });
}
