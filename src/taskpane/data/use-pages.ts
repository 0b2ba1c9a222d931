import { useCallback, useRef, useState } from 'react';
import type { Selection } from '../../workbook/port';
import type { TabName } from '../parts/Tabs';
import type { FlexFormula } from './formula';

/** A page inside a tab. */
export type Page =
  /** The steps to one amount of the table on show. */
  | { readonly kind: 'line'; readonly index: number }
  | { readonly kind: 'cell'; readonly explained: Selection; readonly flex: FlexFormula }
  | { readonly kind: 'functions' };

export interface Pages {
  readonly tab: TabName;
  readonly page: Page | undefined;
  /** Row of the table to return the focus to. */
  readonly returnTo: number | undefined;
  /** Row last looked at. */
  readonly lastRow: number | undefined;
  readonly selectTab: (tab: TabName) => void;
  readonly open: (page: Page, tab?: TabName) => void;
  /** Closes the page and gives the focus back to what opened it; `fallback` if that is gone. */
  readonly back: (fallback: HTMLElement | null) => void;
}

/** Which tab is on show, and which page in it. Every tab keeps its own page. */
export function usePages(): Pages {
  const [tab, setTab] = useState<TabName>('contributions');
  const [pages, setPages] = useState<Partial<Readonly<Record<TabName, Page>>>>({});
  const [returnTo, setReturnTo] = useState<number>();
  const [lastRow, setLastRow] = useState<number>();
  const opener = useRef<Element | null>(null);
  const page = pages[tab];

  const selectTab = useCallback(
    (next: TabName) => {
      setReturnTo(undefined);
      // Choosing the tab one is on leads back to its first screen.
      if (next === tab) setPages((old) => ({ ...old, [next]: undefined }));
      setTab(next);
    },
    [tab],
  );
  const open = useCallback(
    (next: Page, on: TabName = tab) => {
      opener.current = document.activeElement;
      setReturnTo(undefined);
      if (next.kind === 'line') setLastRow(next.index);
      setTab(on);
      setPages((old) => ({ ...old, [on]: next }));
    },
    [tab],
  );
  const back = useCallback(
    (fallback: HTMLElement | null) => {
      const closed = page;
      setPages((old) => ({ ...old, [tab]: undefined }));
      if (closed?.kind === 'line') {
        setReturnTo(closed.index);
        return;
      }
      const target = opener.current;
      if (target instanceof HTMLElement && target.isConnected && target !== document.body) target.focus();
      else fallback?.focus();
    },
    [page, tab],
  );
  return { tab, page, returnTo, lastRow, selectTab, open, back };
}
