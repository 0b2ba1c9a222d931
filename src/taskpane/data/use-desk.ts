import { useEffect, useMemo, useRef } from 'react';
import type { WorkbookPort } from '../../workbook/port';
import { Desk } from '../ledger/desk';
import { lackingRows, mergedRows } from '../ledger/lacking';
import { random } from '../ledger/stamp';
import type { LedgerView } from '../ledger/view';
import type { Language } from '../../i18n/language';
import type { WorkbookData } from './workbook';

/** How long to wait before something lost is written again: another pane may be doing it. */
const SOON = { least: 300, most: 1_500 };

/**
 * The desk that books in this workbook. When the pane opens, what the journal has and the register lacks is written
 * again; afterwards only what was booked here, a random while after it was seen to be gone.
 */
export function useDesk(
  port: WorkbookPort,
  language: Language,
  data: WorkbookData | undefined,
  refresh: () => Promise<unknown>,
): Desk {
  const latest = useRef({ language, cards: data?.ledgerCards ?? [] });
  latest.current = { language, cards: data?.ledgerCards ?? [] };
  const desk = useMemo(
    () =>
      new Desk(port, {
        language: () => latest.current.language,
        cards: () => latest.current.cards,
        random,
        now: () => Date.now(),
      }),
    [port],
  );
  const opened = useRef<Desk>();
  const ledger = data?.ledger;
  useEffect(() => {
    if (!ledger) return undefined;
    const first = opened.current !== desk;
    const isWhole = first ? isAsBooked(ledger) : !desk.isLacking(ledger);
    if (isWhole) {
      opened.current = desk;
      return undefined;
    }
    const wait = first ? 0 : SOON.least + random() * (SOON.most - SOON.least);
    const timer = setTimeout(() => {
      opened.current = desk;
      // What cannot be written now (a cell is open, the sheet is protected) shows in the checks, and is tried again
      // with the next booking.
      desk.settle(first).then(
        (changed) => changed && refresh(),
        () => undefined,
      );
    }, wait);
    return () => clearTimeout(timer);
  }, [desk, ledger, refresh]);
  return desk;
}

function isAsBooked(ledger: LedgerView): boolean {
  return lackingRows(ledger).length + mergedRows(ledger).length === 0;
}
