import type { Language } from '../language';
import { en } from './en';
import { nl } from './nl';

export type WorkbookTexts = typeof nl;

/** Texts of the generated workbook by language. */
export const workbookTexts: Readonly<Record<Language, WorkbookTexts>> = { nl, en };
