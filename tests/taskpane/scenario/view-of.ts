import { startingAssumptions, type ScenarioId } from '../../../src/domain/drenthe';
import { assumptionInputs } from '../../../src/tables/assumptions';
import { readScenarioView, type ScenarioView } from '../../../src/taskpane/scenario/view';
import type { CellContent, CellInput } from '../../../src/workbook/port';
import { cells, withScenarios } from './scenario-plan';

/** Names of the starting scenarios in these tests. */
export const names: Readonly<Record<ScenarioId, string>> = {
  decision: 'Besluit 2023–2025',
  continued: 'Doorzetten',
  growth: 'Groeien naar 10 fte',
  eight: 'Acht fte',
  centre: 'Centrumgemeente',
  phaseOut: 'Provincie bouwt af',
  leaving: 'Een gemeente stapt uit',
  stopping: 'Stoppen',
};

/** The starting set, as cells. */
const startingRows = startingAssumptions({ names, leaver: 'Assen', host: 'Emmen' }).map((each) =>
  assumptionInputs(each, { source: each.origin, note: each.about ?? '' }, 'nl').map(
    (input: CellInput): CellContent =>
      input.kind === 'number' || input.kind === 'text' ? { value: input } : { value: { kind: 'blank' } },
  ),
);

/** The starting set as the pane reads it, with rows of one's own below it. */
export async function viewOf(...more: readonly (readonly (string | number)[])[]): Promise<ScenarioView> {
  const view = await readScenarioView(withScenarios('nl', [...startingRows, ...more.map(cells)]));
  if (!view) throw new Error('no scenarios');
  return view;
}

/** Euros as typed to whole cents. */
export const cents = (euros: string): bigint => {
  const negative = euros.startsWith('-');
  const size = BigInt(euros.replace(/[-.]/g, ''));
  return negative ? -size : size;
};
