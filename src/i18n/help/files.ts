import type { Language } from '../language';

/** File names of the help pages, one for each language. */
export const helpFiles: Readonly<Record<Language, string>> = { nl: 'help-nl.html', en: 'help.html' };
