import { useCallback, useState } from 'react';
import { fill, type PaneTexts } from '../../i18n/pane';
import { reference } from '../../workbook/address';
import type { Area, Selection } from '../../workbook/port';
import { usePane } from '../context';
import { refusalOf, type Refusal } from './errors';
import type { ReadyFormula } from './formulas';
import { lookOf } from './looks';
import { useAttempt } from './use-attempt';
import { asWorkbookError } from './use-workbook';

/** What happened to a formula that was to be put into the sheet. */
export type PutState =
  | { readonly state: 'idle' }
  | { readonly state: 'busy' }
  | { readonly state: 'blocked'; readonly refusal: Refusal; readonly formula: ReadyFormula }
  | { readonly state: 'done'; readonly area: Area; readonly formula: ReadyFormula };

export interface Put {
  readonly put: PutState;
  readonly insert: (formula: ReadyFormula) => void;
  readonly drop: () => void;
}

/** What was put where: the split by its own word, any other function by its name. */
export function putText(formula: ReadyFormula, area: Area, texts: PaneTexts, namespace: string): string {
  const { inserted, insertedNamed } = texts.contributions;
  return formula.name === 'SPLIT'
    ? fill(inserted, { area: reference(area) })
    : fill(insertedNamed, { name: `${namespace}.${formula.name}`, area: reference(area) });
}

/** Puts formulas into the active cell and tells how it went: aloud, and as data for a message. */
export function usePut(selection: Selection | undefined): Put {
  const { port, texts, namespace, announce, alert } = usePane();
  const { attempt, run, drop } = useAttempt<Area>();
  const [formula, setFormula] = useState<ReadyFormula>();
  /** Where it was tried: the message must not change when the user then chooses another cell. */
  const [tried, setTried] = useState<Selection>();
  const insert = useCallback(
    (next: ReadyFormula) => {
      setFormula(next);
      void run(async () => {
        try {
          const size = { rows: next.rows, columns: next.columns };
          return await port.insertFormula(next.formula, size, lookOf(next.name, next.rows, next.columns));
        } catch (error) {
          // The cell that is active now, where it was refused; what the pane has read may be older.
          const now = await port.selection().catch(() => selection);
          setTried(now);
          const refusal = refusalOf(asWorkbookError(error), texts, { formula: next, selection: now });
          alert(`${refusal.title}. ${refusal.body}`);
          throw error;
        }
      }).then((area) => {
        if (area) announce(`${putText(next, area, texts, namespace)}.`);
      });
    },
    [alert, announce, namespace, port, run, selection, texts],
  );
  let put: PutState = { state: 'idle' };
  if (attempt.state === 'busy') put = { state: 'busy' };
  if (formula && attempt.state === 'done') put = { state: 'done', area: attempt.result, formula };
  if (formula && attempt.state === 'blocked') {
    put = {
      state: 'blocked',
      refusal: refusalOf(attempt.error, texts, { formula, selection: tried }),
      formula,
    };
  }
  return { put, insert, drop };
}
