import { useCallback, useRef, useState } from 'react';
import { fill } from '../../i18n/pane';
import { buildModel, drentheData, type ModelData } from '../../model';
import type { WorkbookPlan } from '../../workbook/port';
import type { PaneContextValue } from '../context';
import { refusalOf, type Refusal } from './errors';
import { useAttempt } from './use-attempt';
import { asWorkbookError } from './use-workbook';

export type Inserting =
  | { readonly state: 'idle' }
  | {
      readonly state: 'busy';
      readonly plan: WorkbookPlan | undefined;
      /** What it is made from. */
      readonly data: ModelData;
      /** Index of the sheet being made. */
      readonly sheet: number;
      readonly cancelling: boolean;
      /** Why it does not go on, or not yet. */
      readonly refusal?: Refusal;
      /** Waiting for the user to leave a cell: goes on by itself. */
      readonly waiting: boolean;
    }
  | { readonly state: 'done'; readonly sheets: number }
  | { readonly state: 'cancelled' };

type Words = Pick<PaneContextValue, 'port' | 'texts' | 'language' | 'namespace' | 'announce' | 'alert'>;

/** Inserting the model, of Drenthe where nothing else is given: progress, cancelling, and what came of it. */
export function useInsertModel(words: Words): {
  readonly inserting: Inserting;
  readonly insert: (data?: ModelData) => void;
  /** Once more, with the same data. */
  readonly retry: () => void;
  readonly cancel: () => void;
  readonly close: () => void;
} {
  const { port, texts, language, namespace, announce, alert } = words;
  const { attempt, run, drop } = useAttempt<number>();
  const [data, setData] = useState(drentheData);
  const [plan, setPlan] = useState<WorkbookPlan>();
  const [sheet, setSheet] = useState(0);
  const [cancelling, setCancelling] = useState(false);
  const controller = useRef<AbortController>();

  const insert = useCallback(
    (of: ModelData = drentheData) => {
      setData(of);
      const abort = new AbortController();
      controller.current = abort;
      setCancelling(false);
      setSheet(0);
      let said: string | undefined;
      void run(async () => {
        try {
          const { sheets } = await port.status();
          const next = buildModel({ language, namespace, existingSheets: sheets, data: of });
          setPlan(next);
          await port.insertModel(next, { onSheet: setSheet, signal: abort.signal });
          return next.sheets.filter(({ hidden }) => hidden !== true).length;
        } catch (caught) {
          const error = asWorkbookError(caught);
          const refusal = refusalOf(error, texts);
          // While it tries again by itself, the same refusal is said once.
          if (error.kind === 'cancelled') announce(`${refusal.title}. ${refusal.body}`);
          else if (said !== error.kind) alert(`${refusal.title}. ${refusal.body}`);
          said = error.kind;
          throw error;
        }
      }).then((count) => {
        if (count !== undefined)
          announce(`${texts.inserting.inserted}. ${fill(texts.inserting.insertedBody, { count })}`);
      });
    },
    [alert, announce, language, namespace, port, run, texts],
  );

  const cancel = useCallback(() => {
    if (attempt.state === 'busy') {
      setCancelling(true);
      controller.current?.abort();
    } else drop();
  }, [attempt.state, drop]);

  let inserting: Inserting = { state: 'idle' };
  if (attempt.state === 'busy') inserting = { state: 'busy', plan, data, sheet, cancelling, waiting: false };
  if (attempt.state === 'done') inserting = { state: 'done', sheets: attempt.result };
  if (attempt.state === 'blocked') {
    const { kind } = attempt.error;
    inserting =
      kind === 'cancelled'
        ? { state: 'cancelled' }
        : {
            state: 'busy',
            plan,
            data,
            sheet,
            cancelling,
            refusal: refusalOf(attempt.error, texts),
            waiting: kind === 'cell-editing',
          };
  }
  const retry = useCallback(() => insert(data), [insert, data]);
  return { inserting, insert, retry, cancel, close: drop };
}
