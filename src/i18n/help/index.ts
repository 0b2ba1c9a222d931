import type { Language } from '../language';
import { en } from './en';
import { nl, type HelpTexts } from './nl';

export type { HelpTexts } from './nl';

/** The texts of the help by language; made into pages by the build. */
export const helpTexts: Readonly<Record<Language, HelpTexts>> = { nl, en };
