import type { ComponentType } from 'react';
import type { ScenarioViewName } from '../../data/use-pages';
import type { ScenarioView } from '../../scenario/view';
import { BridgeView } from './BridgeView';
import { Comparison } from './Comparison';
import { GoalSeek } from './GoalSeek';
import { TornadoView } from './TornadoView';

export interface ScenarioViewProps {
  readonly view: ScenarioView;
  /** `PROVINCE` or the name of a municipality. */
  readonly party: string;
}

/** What can be asked of all scenarios together, in the order of the buttons; the place to mount another one. */
export const scenarioViews: readonly {
  readonly name: ScenarioViewName;
  readonly Component: ComponentType<ScenarioViewProps>;
}[] = [
  { name: 'comparison', Component: Comparison },
  { name: 'bridge', Component: BridgeView },
  { name: 'tornado', Component: TornadoView },
  { name: 'goal', Component: GoalSeek },
];
