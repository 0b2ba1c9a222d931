import { createContext, useContext } from 'react';
import type { ScenarioPage } from './data/use-pages';
import type { ScenarioView } from './scenario/view';

/** Everything that the screens of the scenarios share, kept while other tabs are on show. */
export interface ScenarioContextValue {
  readonly view: ScenarioView;
  /** Name of the workbook. */
  readonly workbook: string;
  /** Whose amounts are shown: `PROVINCE`, the name of a municipality, or "" for all together. */
  readonly party: string;
  readonly setParty: (party: string) => void;
  /** The one year that is shown beside all years together; `undefined` where there are none. */
  readonly year: number | undefined;
  readonly setYear: (year: number) => void;
  /** Something was typed and not saved: the screen stays as it is while another tab is looked at. */
  readonly isHeld: boolean;
  readonly hold: (isHeld: boolean) => void;
  /** Reads the workbook again. */
  readonly refresh: () => Promise<unknown>;
  readonly open: (page: ScenarioPage) => void;
  readonly replace: (page: ScenarioPage | undefined) => void;
  readonly back: () => void;
}

export const ScenarioContext = createContext<ScenarioContextValue | undefined>(undefined);

export function useScenarios(): ScenarioContextValue {
  const value = useContext(ScenarioContext);
  if (!value) throw new Error('outside of the scenarios');
  return value;
}
