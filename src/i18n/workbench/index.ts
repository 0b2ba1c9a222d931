import type { Language } from '../language';
import { en } from './en';
import { nl } from './nl';

export type WorkbenchTexts = typeof nl;

/** Texts of the workbench page by language. */
export const workbenchTexts: Readonly<Record<Language, WorkbenchTexts>> = { nl, en };
