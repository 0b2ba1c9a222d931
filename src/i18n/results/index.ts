import type { Language } from '../language';
import { en } from './en';
import { nl } from './nl';

export type ResultTexts = typeof nl;

/** Words of results and explanations by language; shared by the functions and the pane. */
export const resultTexts: Readonly<Record<Language, ResultTexts>> = { nl, en };

/** Names as a sentence lists them: `Assen, Emmen en Meppel`. */
export function enumeration(names: readonly string[], language: Language): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${resultTexts[language].explain.and} ${names[names.length - 1]}`;
}
