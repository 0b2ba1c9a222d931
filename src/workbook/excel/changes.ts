import type { ChangeHint, WorkbookError } from '../port';
import { run } from './run';

type Listener = (hint: ChangeHint) => void;

/** Time before another attempt, in milliseconds, when Excel would not take the subscription. */
const RETRY_AFTER = 3_000;

/** Whether Excel tells that a sheet got another name. */
function tellsOfNames(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.17');
}

/**
 * One subscription to Excel for all listeners, begun with the first and ended with the last. The payload of an
 * event is thrown away: Excel misses deletions and fast edits in it, so whoever listens reads again. Hints that
 * come together are given once.
 */
export function createChanges(): (listener: Listener) => () => void {
  const listeners = new Set<Listener>();
  const waiting = new Set<ChangeHint>();
  let handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
  /** Whether it is settled that names of sheets are told of, or never will be. */
  let isNamed = false;
  let work = Promise.resolve();
  let retry: ReturnType<typeof setTimeout> | undefined;

  const deliver = (): void => {
    const hints = [...waiting];
    waiting.clear();
    for (const hint of hints) for (const listener of [...listeners]) listener(hint);
  };
  const hint = (kind: ChangeHint) => (): Promise<void> => {
    if (waiting.size === 0) queueMicrotask(deliver);
    waiting.add(kind);
    return Promise.resolve();
  };

  const subscribe = (): Promise<void> =>
    run(async (trip) => {
      const { worksheets } = trip.context.workbook;
      const added = [
        worksheets.onChanged.add(hint('cells')),
        worksheets.onCalculated.add(hint('cells')),
        worksheets.onSelectionChanged.add(hint('selection')),
        worksheets.onActivated.add(hint('selection')),
        worksheets.onAdded.add(hint('sheets')),
        worksheets.onDeleted.add(hint('sheets')),
      ];
      await trip.read();
      handlers = added;
    });

  /** By itself: an office.js older than Excel refuses it, and the other hints must not go with it. */
  const subscribeToNames = (): Promise<void> =>
    run(async (trip) => {
      const added = trip.context.workbook.worksheets.onNameChanged.add(hint('sheets'));
      await trip.read();
      handlers = [...handlers, added];
    }).catch((error: unknown) => {
      if ((error as WorkbookError).kind !== 'unsupported') throw error;
    });

  const unsubscribe = async (): Promise<void> => {
    const old = handlers;
    handlers = [];
    isNamed = false;
    for (const handler of old) handler.remove();
    // The handlers belong to the context that they were added in, so that one has to send their removal.
    for (const context of new Set(old.map((handler) => handler.context))) await context.sync();
  };

  /** Brings the subscription in line with whether anyone listens. */
  const settle = async (): Promise<void> => {
    clearTimeout(retry);
    try {
      if (listeners.size > 0 && handlers.length === 0) await subscribe();
      if (listeners.size > 0 && !isNamed) {
        if (tellsOfNames()) await subscribeToNames();
        isNamed = true;
      }
      if (listeners.size === 0 && handlers.length > 0) await unsubscribe();
    } catch {
      // Hints are a convenience; a cell open for editing must not turn into an error here.
      if (listeners.size > 0) retry = setTimeout(change, RETRY_AFTER);
    }
  };
  const change = (): void => {
    work = work.then(settle);
  };

  return (listener) => {
    // An own function each time, so that the same listener may subscribe twice.
    const own: Listener = (kind) => listener(kind);
    listeners.add(own);
    change();
    return () => {
      if (listeners.delete(own)) change();
    };
  };
}
