import type { Language } from '../language';

/** Error values as Excel shows them in Dutch. */
const dutch: Readonly<Record<string, string>> = {
  '#VALUE!': '#WAARDE!',
  '#N/A': '#N/B',
  '#NAME?': '#NAAM?',
  '#NUM!': '#GETAL!',
  '#REF!': '#VERW!',
  '#DIV/0!': '#DEEL/0!',
  '#NULL!': '#LEEG!',
  '#SPILL!': '#OVERLOOP!',
};

/** An error value as Excel shows it in a language. */
export function errorName(error: string, language: Language): string {
  return language === 'nl' ? (dutch[error] ?? error) : error;
}
