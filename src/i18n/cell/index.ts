import type { Language } from '../language';
import { en } from './en';
import { nl } from './nl';

export type CellTexts = typeof nl;

/** Words of the explanation of a cell by language; apart from the pane's, as they come with it later. */
export const cellTexts: Readonly<Record<Language, CellTexts>> = { nl, en };
