import { readScenarioView, type ScenarioView } from '../../../src/taskpane/scenario/view';
import { cells, startingRows, withScenarios } from './scenario-plan';

/** The starting set as the pane reads it, with rows of one's own below it. */
export async function viewOf(...more: readonly (readonly (string | number)[])[]): Promise<ScenarioView> {
  const view = await readScenarioView(withScenarios('nl', [...startingRows('nl'), ...more.map(cells)]));
  if (!view) throw new Error('no scenarios');
  return view;
}

/** Euros as typed to whole cents. */
export const cents = (euros: string): bigint => {
  const negative = euros.startsWith('-');
  const size = BigInt(euros.replace(/[-.]/g, ''));
  return negative ? -size : size;
};
