import { useCallback } from 'react';
import { fill } from '../../i18n/pane';
import { usePane } from '../context';
import type { LedgerFinding } from '../ledger/findings';
import { repair } from '../ledger/repair';
import { newStamp, random } from '../ledger/stamp';
import { readStored } from '../stored';
import { refusalOf, type Refusal } from './errors';
import { useAttempt } from './use-attempt';
import { NAME_KEY } from './use-ledger-state';
import { asWorkbookError } from './use-workbook';

/** Repairs of the ledger from the list of checks. */
export interface LedgerRepair {
  readonly run: (findings: readonly LedgerFinding[]) => void;
  readonly refusal: Refusal | undefined;
  /** What was done, in words. */
  readonly done: string | undefined;
  readonly drop: () => void;
}

/** Puts findings right, tells how it went, and reads the workbook again. */
export function useRepair(refresh: () => Promise<unknown>): LedgerRepair {
  const { port, language, texts, announce, alert } = usePane();
  const { attempt, run: tryIt, drop } = useAttempt<string>();
  const run = useCallback(
    (findings: readonly LedgerFinding[]) => {
      const words = texts.ledgerForms.repair;
      void tryIt(async () => {
        try {
          await repair(port, findings, {
            language,
            stamp: () => newStamp(readStored(NAME_KEY) ?? ''),
            random,
          });
        } catch (error) {
          const { title, body } = refusalOf(asWorkbookError(error), texts);
          alert(`${title}. ${body}`);
          throw error;
        }
        const count = findings.length;
        return count === 1 ? words.done : fill(words.doneMany, { count });
      }).then(async (said) => {
        await refresh();
        if (said !== undefined) announce(said);
      });
    },
    [alert, announce, language, port, refresh, texts, tryIt],
  );
  return {
    run,
    refusal: attempt.state === 'blocked' ? refusalOf(attempt.error, texts) : undefined,
    done: attempt.state === 'done' ? attempt.result : undefined,
    drop,
  };
}
