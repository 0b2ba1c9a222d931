import { useMemo, useState } from 'react';
import { nameKey } from '../../domain/party';
import { PROVINCE } from '../../domain/scenario';
import type { ScenarioContextValue } from '../scenario-context';
import type { Pages } from './use-pages';
import type { WorkbookData } from './workbook';

/**
 * What the screens of the scenarios share. A party or year that the workbook no longer has gives way to all parties
 * and the last year. `undefined` where the workbook has no scenarios.
 */
export function useScenarioState(
  data: WorkbookData | undefined,
  pages: Pages,
  onBack: () => void,
  refresh: () => Promise<unknown>,
): ScenarioContextValue | undefined {
  const [chosen, setParty] = useState('');
  const [chosenYear, setYear] = useState<number>();
  const [isHeld, hold] = useState(false);
  const view = data?.scenarios;
  const name = data?.status.name ?? '';
  const { open, replace } = pages;
  return useMemo(() => {
    if (!view) return undefined;
    const known = [PROVINCE, ...view.input.municipalities.map(({ name }) => name)];
    const { years } = view;
    return {
      view,
      workbook: name,
      party: known.find((name) => nameKey(name) === nameKey(chosen)) ?? '',
      setParty,
      year: years.find((each) => each === chosenYear) ?? years.at(-1),
      setYear,
      isHeld,
      hold,
      refresh,
      open: (page) => open(page, 'scenarios'),
      replace: (page) => replace(page, 'scenarios'),
      back: onBack,
    };
  }, [view, name, chosen, chosenYear, isHeld, refresh, open, replace, onBack]);
}
