import { fill } from '../../i18n/pane';
import { formats } from '../../model/styles';
import type { ReadyChart } from '../data/formulas';
import type { Measure } from './measures';
import type { Words } from './values';
import type { ScenarioView } from './view';
import { partyName } from './words';

/** A chart over the cells of `compareFormula`: a line for each scenario, over the years and without their sum. */
export function comparisonChart(
  { input }: ScenarioView,
  asked: {
    readonly scenarios: readonly string[];
    readonly measure: Measure;
    readonly measureText: string;
    readonly party: string;
  },
  words: Words,
): ReadyChart {
  const { measure, measureText, party } = asked;
  const { compare, year } = words.texts.scenarioViews;
  const unit = measure === 'hours' || measure === 'strips' ? compare[measure] : compare.euros;
  return {
    name: 'FlexComparison',
    rows: 1 + input.assumptions.years.length,
    columns: 1 + asked.scenarios.length,
    title: fill(compare.chartTitle, { measure: measureText, party: partyName(party, words) }),
    valueTitle: unit,
    categoryTitle: year,
    numberFormat: measure === 'per_inhabitant' ? '#,##0.00' : formats.count,
  };
}
