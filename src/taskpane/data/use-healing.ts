import { useCallback, useEffect, useState } from 'react';
import type { FormulaRepair } from '../../workbook/port';
import { usePane } from '../context';
import { refusalOf } from './errors';
import { namesWith } from './function-list';
import { healingText, lostCount } from './healing-words';
import { useAttempt, type Attempt } from './use-attempt';
import { asWorkbookError } from './use-workbook';

/** Formulas that lost the add-in: how many there are, and giving them their functions back. */
export interface Healing {
  readonly attempt: Attempt<FormulaRepair>;
  /** As many as one look found; 0 until then, and once the user has been told enough. */
  readonly lost: number;
  readonly heal: () => void;
  /** Takes the message away. */
  readonly drop: () => void;
}

/** How often to look: each of the four requests of one look may lose its answer once. */
const LOOKS = 5;

/** Looks once, when the workbook has been read, so that opening does not wait for it. */
export function useHealing(isRead: boolean, refresh: () => Promise<unknown>): Healing {
  const pane = usePane();
  const { port, namespace, texts, announce, alert } = pane;
  const { attempt, run, drop } = useAttempt<FormulaRepair>();
  const [lost, setLost] = useState(0);
  useEffect(() => {
    if (!isRead) return;
    let stopped = false;
    const look = (left = LOOKS - 1): void => {
      port.repairFormulas(namesWith(namespace), 'look').then(
        (found) => !stopped && setLost(lostCount(found)),
        // Nobody asked for it: where it never works the menu is there.
        () => !stopped && left > 0 && look(left - 1),
      );
    };
    look();
    return () => {
      stopped = true;
    };
  }, [isRead, namespace, port]);
  const heal = useCallback(() => {
    setLost(0);
    announce(texts.healing.busy);
    void run(async () => {
      try {
        return await port.repairFormulas(namesWith(namespace));
      } catch (error) {
        const { title, body } = refusalOf(asWorkbookError(error), texts);
        alert(`${title}. ${body}`);
        throw error;
      }
    }).then(async (repair) => {
      if (!repair) return;
      const { title, sentences } = healingText(repair, pane);
      announce([`${title}.`, ...sentences].join(' '));
      await refresh();
    });
  }, [alert, announce, namespace, pane, port, refresh, run, texts]);
  return {
    attempt,
    lost,
    heal,
    drop: useCallback(() => {
      setLost(0);
      drop();
    }, [drop]),
  };
}
