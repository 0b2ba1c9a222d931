import type { Language } from '../language';
import { en } from './en';
import { nl } from './nl';

export type ScenarioTexts = typeof nl;

/** Words of the scenarios by language. */
export const scenarioTexts: Readonly<Record<Language, ScenarioTexts>> = { nl, en };
