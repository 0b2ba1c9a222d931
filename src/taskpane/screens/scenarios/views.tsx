import type { ComponentType } from 'react';
import type { ScenarioViewName } from '../../data/use-pages';
import type { ScenarioView } from '../../scenario/view';
import { BridgeView } from './BridgeView';
import { Comparison } from './Comparison';
import { GoalPage } from './GoalPage';
import { TornadoView } from './TornadoView';

export interface ScenarioViewProps {
  readonly view: ScenarioView;
  /** `PROVINCE` or the name of a municipality. */
  readonly party: string;
}

/** What can be asked of all scenarios for a party, in the order of the buttons. */
export const scenarioViews: readonly {
  readonly name: Exclude<ScenarioViewName, 'council'>;
  readonly Component: ComponentType<ScenarioViewProps>;
}[] = [
  { name: 'comparison', Component: Comparison },
  { name: 'bridge', Component: BridgeView },
  { name: 'tornado', Component: TornadoView },
  { name: 'goal', Component: GoalPage },
];

/** All that can be asked: the views, and the page for a council. */
export const scenarioQuestions: readonly ScenarioViewName[] = [
  ...scenarioViews.map(({ name }) => name),
  'council',
];
