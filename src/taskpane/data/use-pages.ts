import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Selection } from '../../workbook/port';
import type { TabName } from '../parts/Tabs';
import type { FlexFormula } from './formula';

/** A page inside a tab. */
export type Page =
  /** The steps to one amount of the table on show. */
  | { readonly kind: 'line'; readonly index: number }
  | { readonly kind: 'cell'; readonly explained: Selection; readonly flex: FlexFormula }
  | { readonly kind: 'functions' }
  /** The form for a region of one's own, in a workbook without a model. */
  | { readonly kind: 'region' }
  | LedgerPage
  | ScenarioPage;

/** A page of the tab Scenario's. */
export type ScenarioPage =
  | { readonly kind: 'scenario'; readonly name: string }
  | { readonly kind: 'scenario-view'; readonly of: ScenarioViewName };

/** What can be asked of all scenarios together. */
export type ScenarioViewName = 'comparison' | 'bridge' | 'tornado' | 'goal' | 'council';

/** What a booking form books. */
export type BookingKind = 'reserve' | 'use' | 'release' | 'transfer' | 'grant' | 'opening' | 'correct';

/** A page of the tab Strippen; what it opens with is a start, the form may leave it. */
export type LedgerPage =
  /** One holder's card: balance, open reservations and history. */
  | { readonly kind: 'holder'; readonly holder: string }
  | {
      readonly kind: 'book';
      readonly of: BookingKind;
      readonly holder?: string;
      /** Id of the reservation to use or release. */
      readonly reservation?: string;
      /** Id of the entry to correct. */
      readonly entry?: string;
    }
  | { readonly kind: 'joint' }
  /** Entitlements of a card for all holders at once. */
  | { readonly kind: 'grant-all' }
  | { readonly kind: 'close' }
  /** Every booking of the card, with search and filter. */
  | { readonly kind: 'history'; readonly holder?: string }
  | { readonly kind: 'joint-products' }
  | { readonly kind: 'statement'; readonly holder: string }
  | { readonly kind: 'import' };

/** Whether a page belongs to the ledger's screens. */
export function isLedgerPage(page: Page | undefined): page is LedgerPage {
  return (
    page !== undefined &&
    !['line', 'cell', 'functions', 'region'].includes(page.kind) &&
    !isScenarioPage(page)
  );
}

/** Whether a page belongs to the screens of the scenarios. */
export function isScenarioPage(page: Page | undefined): page is ScenarioPage {
  return page?.kind === 'scenario' || page?.kind === 'scenario-view';
}

/** Whether a page is a form: its own buttons stand at the foot of the pane. */
export function isForm(page: Page | undefined): boolean {
  return ['book', 'joint', 'grant-all', 'close', 'import', 'region'].includes(page?.kind ?? '');
}

export interface Pages {
  readonly tab: TabName;
  readonly page: Page | undefined;
  /** A form of the ledger in which something may be typed, while another tab is on show. */
  readonly waiting: LedgerPage | undefined;
  /** The page that is open in the tab Scenario's, whether or not that tab is on show. */
  readonly scenario: ScenarioPage | undefined;
  /** Row of the table to return the focus to. */
  readonly returnTo: number | undefined;
  /** Row last looked at. */
  readonly lastRow: number | undefined;
  readonly selectTab: (tab: TabName) => void;
  readonly open: (page: Page, tab?: TabName) => void;
  /** Puts another page, or what is beneath, in the place of the page on top of a tab: the one on show, if not named. */
  readonly replace: (page: Page | undefined, on?: TabName) => void;
  /** Closes the page and gives the focus back to what opened it; `fallback` if that is gone. */
  readonly back: (fallback: HTMLElement | null) => void;
}

interface Opened {
  readonly page: Page;
  /** What had the focus when it was opened. If it is drawn anew, it is known by its `data-opener`. */
  readonly opener: Element | null;
}

/** Which tab is on show, and which pages are open in it, one on top of the other. Every tab keeps its own. */
export function usePages(): Pages {
  const [tab, setTab] = useState<TabName>('contributions');
  const [pages, setPages] = useState<Partial<Readonly<Record<TabName, readonly Opened[]>>>>({});
  const [returnTo, setReturnTo] = useState<number>();
  const [lastRow, setLastRow] = useState<number>();
  const stack = pages[tab];
  const page = stack?.at(-1)?.page;
  const ofStrips = pages.strips?.at(-1)?.page;
  const waiting = tab !== 'strips' && isForm(ofStrips) && isLedgerPage(ofStrips) ? ofStrips : undefined;
  const ofScenarios = pages.scenarios?.at(-1)?.page;
  const scenario = isScenarioPage(ofScenarios) ? ofScenarios : undefined;

  const selectTab = useCallback(
    (next: TabName) => {
      setReturnTo(undefined);
      // Choosing the tab one is on leads back to its first screen; a form is left with its own buttons, which ask first.
      if (next === tab && !isForm(page)) setPages((old) => ({ ...old, [next]: undefined }));
      setTab(next);
    },
    [page, tab],
  );
  const open = useCallback(
    (next: Page, on: TabName = tab) => {
      const opener = document.activeElement;
      setReturnTo(undefined);
      if (next.kind === 'line') setLastRow(next.index);
      setTab(on);
      setPages((old) => {
        const below = old[on] ?? [];
        // A page of the same kind takes the place of the one before it: back leads out of it, not through all.
        const kept = below.at(-1)?.page.kind === next.kind ? below.slice(0, -1) : below;
        return { ...old, [on]: [...kept, { page: next, opener }] };
      });
    },
    [tab],
  );
  const replace = useCallback(
    (next: Page | undefined, on: TabName = tab) => {
      setReturnTo(undefined);
      setPages((old) => {
        const below = (old[on] ?? []).slice(0, -1);
        // Where the page beneath is the one to come, as after a booking from a holder's page, it is that one.
        const isBeneath = JSON.stringify(below.at(-1)?.page) === JSON.stringify(next);
        return { ...old, [on]: next && !isBeneath ? [...below, { page: next, opener: null }] : below };
      });
    },
    [tab],
  );
  const back = useCallback(
    (fallback: HTMLElement | null) => {
      const closed = stack?.at(-1);
      // Now, so that what opened the page is there again.
      flushSync(() => setPages((old) => ({ ...old, [tab]: (old[tab] ?? []).slice(0, -1) })));
      if (closed?.page.kind === 'line') {
        setReturnTo(closed.page.index);
        return;
      }
      const name = closed?.opener?.getAttribute('data-opener');
      const again = [...document.querySelectorAll('[data-opener]')].find(
        (each) => each.getAttribute('data-opener') === name,
      );
      const target = closed?.opener?.isConnected === true ? closed.opener : again;
      if (target instanceof HTMLElement && target.isConnected && target !== document.body) target.focus();
      else fallback?.focus();
    },
    [stack, tab],
  );
  return { tab, page, waiting, scenario, returnTo, lastRow, selectTab, open, replace, back };
}
