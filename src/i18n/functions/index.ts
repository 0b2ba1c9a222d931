import type { Language } from '../language';
import { en } from './en';
import { nl } from './nl';

export type FunctionTexts = typeof nl;

/** What is said about the functions by language: for Excel's metadata, the pane and the help. */
export const functionTexts: Readonly<Record<Language, FunctionTexts>> = { nl, en };
