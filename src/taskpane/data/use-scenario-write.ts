import { useCallback } from 'react';
import { fill, type PaneTexts } from '../../i18n/pane';
import type { WorkbookError } from '../../workbook/port';
import { usePane } from '../context';
import { useScenarios } from '../scenario-context';
import { refusalOf, type Refusal } from './errors';
import { useAttempt } from './use-attempt';
import { asWorkbookError } from './use-workbook';

/** Writes in the assumptions, and tells how it went: aloud, and as data for the screen. */
export function useScenarioWrite(): {
  readonly isBusy: boolean;
  readonly refusal: Refusal | undefined;
  /** Resolves to whether it was written; then the workbook has been read again. */
  readonly write: (action: () => Promise<void>, said: string) => Promise<boolean>;
  readonly drop: () => void;
} {
  const { texts, announce, alert } = usePane();
  const { refresh } = useScenarios();
  const { attempt, run, drop } = useAttempt<true>();
  const write = useCallback(
    async (action: () => Promise<void>, said: string): Promise<boolean> => {
      const done = await run(async () => {
        try {
          await action();
          return true;
        } catch (error) {
          const { title, body } = scenarioRefusal(asWorkbookError(error), texts);
          alert(`${title}. ${body}`);
          throw error;
        }
      });
      if (done !== true) return false;
      await refresh();
      announce(said);
      return true;
    },
    [alert, announce, refresh, run, texts],
  );
  return {
    isBusy: attempt.state === 'busy',
    refusal: attempt.state === 'blocked' ? scenarioRefusal(attempt.error, texts) : undefined,
    write,
    drop,
  };
}

/** A refusal in words; what is in the way is beneath the table here. */
function scenarioRefusal(error: WorkbookError, texts: PaneTexts): Refusal {
  const { sheet = '', address = '', reason } = error.params;
  if (error.kind !== 'occupied') return refusalOf(error, texts);
  const { blocked } = texts.scenarios;
  const isTotals = reason === 'totals';
  return {
    intent: 'error',
    title: isTotals ? blocked.totals : blocked.occupied,
    body: isTotals ? blocked.totalsBody : fill(blocked.occupiedBody, { sheet, address }),
    retry: true,
  };
}
