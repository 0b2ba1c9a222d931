import { CAUSES, isAdditive, PROVINCE } from '../../domain/scenario';
import type { Language } from '../../i18n/language';
import { scenarioTexts } from '../../i18n/scenario';
import { scenarioTables } from '../../tables/names';
import type { ReadyFormula } from '../data/formulas';
import type { Measure } from './measures';
import type { ScenarioView } from './view';

interface Words {
  readonly namespace: string;
  readonly language: Language;
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const partyText = (party: string, { language }: Words): string =>
  quoted(party === PROVINCE ? scenarioTexts[language].parties.province : party);

/** Scenarios side by side in every year, as cells that follow the assumptions. */
export function compareFormula(
  { input }: ScenarioView,
  asked: { readonly scenarios: readonly string[]; readonly measure: Measure; readonly party: string },
  words: Words,
): ReadyFormula {
  const { measure } = asked;
  const names = asked.scenarios.map(quoted).join(',');
  const count = asked.scenarios.length;
  const party = partyText(asked.party, words);
  return {
    name: 'COMPARE',
    formula: `=${words.namespace}.COMPARE(${scenarioTables},{${names}},"${measure}",${party},,"${words.language}")`,
    rows: 1 + input.assumptions.years.length + (isAdditive(measure) ? 1 : 0),
    columns: 1 + count + (count - 1) * 2,
  };
}

/** The difference between two scenarios by cause, as cells that follow the assumptions. */
export function bridgeFormula(
  asked: { readonly from: string; readonly to: string; readonly party: string; readonly year: number },
  words: Words,
): ReadyFormula {
  const between = [asked.from, asked.to].map(quoted).join(',');
  const party = partyText(asked.party, words);
  return {
    name: 'BRIDGE',
    formula: `=${words.namespace}.BRIDGE(${scenarioTables},${between},${party},${asked.year},"${words.language}")`,
    rows: CAUSES.length + 3,
    columns: 2,
  };
}
