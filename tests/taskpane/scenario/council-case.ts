import type { Language } from '../../../src/i18n/language';
import { readScenarioView, type ScenarioView } from '../../../src/taskpane/scenario/view';
import type { CellContent } from '../../../src/workbook/port';
import { cells, withScenarios } from './scenario-plan';

/**
 * Figures to be checked by hand. The fixed amounts take all of the municipal part, so everyone pays the same: of A
 * 12 × 10,000 and 120,000 for the province, of B 12 × 11,000 and 132,000. To decide on are 2026 and 2027.
 */
export const handRows: readonly (readonly CellContent[])[] = [
  cells(['A', '', 2025, '', 'begroting', 240_000, '€', 'Begroting 2025', 'Vastgesteld']),
  cells(['A', '', 2025, '', 'aandeel provincie', 0.5]),
  cells(['A', '', 2025, '', 'vast bedrag', 10_000]),
  cells(['A', '', 2025, '', 'budget provincie', 500_000]),
  cells(['A', 'Emmen', 2026, 2027, 'al begroot', 9_000]),
  cells(['B', '', '', '', 'gebaseerd op', 'A']),
  cells(['B', '', 2026, '', 'begroting', 264_000]),
  cells(['B', '', 2026, '', 'vast bedrag', 11_000]),
  cells(['B', '', 2026, 2026, 'eenmalige kosten', 6_000]),
  cells(['B', '', 2026, 2026, 'eenmalige kosten voor', 'Emmen']),
  cells(['B', '', 2026, '', 'btw-tarief', 0.2]),
  cells(['B', 'Emmen', 2026, '', 'btw niet terug', 0.5]),
  cells(['B', 'Emmen', 2026, '', 'eigen dekking', 500]),
  cells(['B', '', 2026, '', 'fte', 10]),
  cells(['B', '', 2026, '', 'uren per fte', 1_000]),
  cells(['B', '', 2026, '', 'deel gezamenlijk werk', 0.2]),
];

/** The scenarios of a workbook with these rows; those of the model if none are given. */
export async function viewOf(
  rows?: readonly (readonly CellContent[])[],
  language: Language = 'nl',
): Promise<ScenarioView> {
  const view = await readScenarioView(withScenarios(language, rows));
  if (!view) throw new Error('no scenarios');
  return view;
}
