import { useCallback, useEffect, useRef, useState } from 'react';
import { WorkbookError, type HostFacts, type Selection, type WorkbookPort } from '../../workbook/port';
import { readWorkbook, type WorkbookData } from './workbook';

/** Changes come in bursts: a recalculation sends one hint a cell. */
const REST = 120;
/** How long to wait for a user who is typing in a cell, and before asking once more what was not answered. */
const AGAIN = 1000;
/** How often the selection is asked again: with a drawing selected there is none. */
const TRIES = 3;
/** How long to wait before each time that a read is tried once more which the host failed to answer. */
const LOST = [250, 500, 1_000];

export interface WorkbookView {
  readonly data: WorkbookData | undefined;
  readonly host: HostFacts | undefined;
  readonly selection: Selection | undefined;
  /** Why the last read failed, also when tried again; the data of the read before it stays. */
  readonly failure: WorkbookError | undefined;
  readonly readAt: Date | undefined;
  /** Reads again now; resolves to `undefined` where that failed, although it is then tried again. */
  readonly refresh: () => Promise<WorkbookData | undefined>;
}

export function asWorkbookError(error: unknown): WorkbookError {
  return error instanceof WorkbookError
    ? error
    : new WorkbookError('host', { detail: String(error) }, { cause: error });
}

/**
 * The workbook as it is now: read at the start and again after every hint, with a rest so that a burst is one
 * read. What was read stays on show until the next read is complete, so nothing flashes. A read that gets no answer
 * is tried again by itself, and so is one that meets a cell which is open for editing: what is booked on old data
 * would be refused for no reason.
 */
export function useWorkbook(port: WorkbookPort): WorkbookView {
  const [view, setView] = useState<Omit<WorkbookView, 'refresh'>>({
    data: undefined,
    host: undefined,
    selection: undefined,
    failure: undefined,
    readAt: undefined,
  });
  const timers = useRef<Record<string, ReturnType<typeof setTimeout> | undefined>>({});
  const latest = useRef({ turn: 0 });

  const read = useCallback(
    async (tries: number): Promise<WorkbookData | undefined> => {
      const turn = ++latest.current.turn;
      clearTimeout(timers.current.again);
      try {
        const data = await readWorkbook(port);
        if (turn === latest.current.turn)
          setView((old) => ({ ...old, data, failure: undefined, readAt: new Date() }));
        return data;
      } catch (error) {
        const failure = asWorkbookError(error);
        if (turn !== latest.current.turn) return undefined;
        const again = (rest: number, next: number): void => {
          timers.current.again = setTimeout(() => void read(next), rest);
        };
        if (failure.kind === 'host' && tries < LOST.length) {
          again(LOST[tries], tries + 1);
          return undefined;
        }
        setView((old) => ({ ...old, failure }));
        if (failure.kind === 'cell-editing') again(AGAIN, 0);
        return undefined;
      }
    },
    [port],
  );
  const refresh = useCallback(() => read(0), [read]);

  useEffect(() => {
    let stopped = false;
    const pending = timers.current;
    const reads = latest.current;
    const later = (name: string, rest: number, act: () => void): void => {
      clearTimeout(pending[name]);
      if (!stopped) pending[name] = setTimeout(act, rest);
    };
    const readSelection = (left = TRIES): void => {
      port.selection().then(
        (selection) => !stopped && setView((old) => ({ ...old, selection })),
        // What was shown stays meanwhile.
        (error: unknown) => {
          const waiting = asWorkbookError(error).kind === 'cell-editing';
          if (waiting || left > 0) later('selection', AGAIN, () => readSelection(waiting ? left : left - 1));
        },
      );
    };
    const readHost = (): void => {
      port.host().then(
        (host) => !stopped && setView((old) => ({ ...old, host })),
        () => later('host', AGAIN, readHost),
      );
    };
    readHost();
    void refresh();
    readSelection();
    const stop = port.onChange((hint) => {
      later('selection', REST / 2, () => readSelection());
      if (hint !== 'selection') later('cells', REST, () => void refresh());
    });
    return () => {
      stopped = true;
      reads.turn += 1;
      stop();
      for (const timer of Object.values(pending)) clearTimeout(timer);
    };
  }, [port, refresh]);

  return { ...view, refresh };
}
