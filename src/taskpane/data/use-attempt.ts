import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkbookError } from '../../workbook/port';
import { asWorkbookError } from './use-workbook';

/** How often to look whether the user has left the cell. */
const AGAIN = 1000;

export type Attempt<Result> =
  | { readonly state: 'idle' }
  | { readonly state: 'busy' }
  | { readonly state: 'blocked'; readonly error: WorkbookError }
  | { readonly state: 'done'; readonly result: Result };

/**
 * An action on the workbook that may be refused. While a cell is open for editing nothing can be written, so the
 * action stays pending and is tried again every second until it passes, fails otherwise or is dropped.
 */
export function useAttempt<Result>(): {
  readonly attempt: Attempt<Result>;
  /** Runs the action; resolves to its result, or `undefined` if it was refused or dropped. */
  readonly run: (action: () => Promise<Result>) => Promise<Result | undefined>;
  readonly drop: () => void;
} {
  const [attempt, setAttempt] = useState<Attempt<Result>>({ state: 'idle' });
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  const drop = useCallback(() => {
    turn.current += 1;
    setAttempt({ state: 'idle' });
  }, []);
  const run = useCallback(async (action: () => Promise<Result>): Promise<Result | undefined> => {
    const mine = ++turn.current;
    setAttempt({ state: 'busy' });
    for (;;) {
      try {
        const result = await action();
        if (mine !== turn.current) return undefined;
        setAttempt({ state: 'done', result });
        return result;
      } catch (caught) {
        if (mine !== turn.current) return undefined;
        const error = asWorkbookError(caught);
        setAttempt((old) =>
          old.state === 'blocked' && old.error.kind === error.kind ? old : { state: 'blocked', error },
        );
        if (error.kind !== 'cell-editing') return undefined;
        await new Promise((resolve) => setTimeout(resolve, AGAIN));
        if (mine !== turn.current) return undefined;
      }
    }
  }, []);
  return { attempt, run, drop };
}
