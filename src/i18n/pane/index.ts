import type { Language } from '../language';
import { en } from './en';
import { nl } from './nl';

/** The texts of the pane: the same keys in every language. `{name}` marks a place for a value. */
export type PaneTexts = typeof nl;

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
