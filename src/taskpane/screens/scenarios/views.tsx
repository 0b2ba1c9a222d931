import type { ComponentType } from 'react';
import type { ScenarioViewName } from '../../data/use-pages';
import type { ScenarioView } from '../../scenario/view';

export interface ScenarioViewProps {
  readonly view: ScenarioView;
  /** `PROVINCE` or the name of a municipality. */
  readonly party: string;
}

/** What can be asked of all scenarios together, in the order of the buttons; the place to mount another one. */
export const scenarioViews: readonly {
  readonly name: ScenarioViewName;
  readonly Component: ComponentType<ScenarioViewProps>;
}[] = [];
