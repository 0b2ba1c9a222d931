import { useCallback, useState } from 'react';
import { fill } from '../../i18n/pane';
import { reference } from '../../workbook/address';
import type { Area, CellStyle, Rectangle, Selection } from '../../workbook/port';
import { usePane } from '../context';
import { refusalOf, type Refusal } from './errors';
import type { ReadyFormula } from './formulas';
import { useAttempt } from './use-attempt';
import { asWorkbookError } from './use-workbook';

const amountFormat: CellStyle = { numberFormat: '#,##0.00;-#,##0.00;"–"' };

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

function stylesOf(formula: ReadyFormula): readonly { area: Rectangle; style: CellStyle }[] {
  const header = formula.rows > 1 ? 1 : 0;
  const amounts = (formula.amounts ?? []).map((column) => ({
    area: { row: header, column, rows: formula.rows - header, columns: 1 },
    style: amountFormat,
  }));
  if (!header || formula.columns < 2) return amounts;
  return [
    { area: { row: 0, column: 0, rows: 1, columns: formula.columns }, style: { bold: true } },
    ...amounts,
  ];
}

/** Puts formulas into the active cell and tells how it went: aloud, and as data for a message. */
export function usePut(selection: Selection | undefined): Put {
  const { port, texts, announce, alert } = usePane();
  const { attempt, run, drop } = useAttempt<Area>();
  const [formula, setFormula] = useState<ReadyFormula>();
  /** Where it was tried: the message must not change when the user then chooses another cell. */
  const [tried, setTried] = useState<Selection>();
  const insert = useCallback(
    (next: ReadyFormula) => {
      setFormula(next);
      setTried(selection);
      void run(async () => {
        try {
          const size = { rows: next.rows, columns: next.columns };
          return await port.insertFormula(next.formula, size, stylesOf(next));
        } catch (error) {
          const refusal = refusalOf(asWorkbookError(error), texts, { formula: next, selection });
          alert(`${refusal.title}. ${refusal.body}`);
          throw error;
        }
      }).then((area) => {
        if (area) announce(fill(texts.contributions.insertedOne, { area: reference(area) }));
      });
    },
    [alert, announce, port, run, selection, texts],
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
