import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Language } from '../i18n/language';
import type { EmbeddedWorkbook } from '../workbook/embedded/embedded';
import { claimWorkbook } from './claim';
import { xlsxOf } from './download';
import { Keeper, openWorkbook } from './session';
import { putAside } from './storage';

export type KeepState =
  { readonly kind: 'saving' | 'refused' } | { readonly kind: 'saved'; readonly at: Date };

/** What the page offers to automation: the port, and the ways to wait and to export. */
export interface FlexWorkbench {
  readonly port: EmbeddedWorkbook['port'];
  /** Resolves when no calculation is under way. */
  calculated(): Promise<void>;
  /** The workbook as the bytes of an .xlsx file. */
  exportXlsx(): Promise<Uint8Array>;
  /** Resolves when every change so far is kept in this browser. */
  kept(): Promise<void>;
}

declare global {
  interface Window {
    flexWorkbench?: FlexWorkbench;
  }
}

export interface WorkbookState {
  readonly workbook?: EmbeddedWorkbook;
  readonly keepState?: KeepState;
  readonly failed: boolean;
  readonly damaged: boolean;
  /** Another tab keeps this workbook: changes here are not kept. */
  readonly elsewhere: boolean;
  readonly startAnew: () => Promise<void>;
}

/** Opens the workbook in the container, keeps it after changes, and opens it anew in another language. */
export function useWorkbook(
  container: RefObject<HTMLElement>,
  language: Language,
  dark: boolean,
): WorkbookState {
  const [workbook, setWorkbook] = useState<EmbeddedWorkbook>();
  const [keepState, setKeepState] = useState<KeepState>();
  const [failed, setFailed] = useState(false);
  const [damaged, setDamaged] = useState(false);
  const [elsewhere, setElsewhere] = useState(false);
  const [generation, setGeneration] = useState(0);
  const keeper = useRef<Keeper>();
  const firstDark = useRef(dark);
  firstDark.current = dark;
  // Closing a workbook takes time; the next one waits for it.
  const closing = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    let stopped = false;
    let close = (): Promise<void> => Promise.resolve();
    const opening = closing.current.then(async () => {
      if (stopped || container.current === null) return;
      // A fresh element for every workbook: the grid leaves traces of the old one behind.
      const place = document.createElement('div');
      place.className = 'flex-grid';
      container.current.replaceChildren(place);
      const opened = await openWorkbook(place, language, firstDark.current);
      const mayKeep = await claimWorkbook();
      setElsewhere(!mayKeep);
      const ownKeeper = new Keeper(opened.workbook, (kind) => {
        setKeepState(kind === 'saved' ? { kind, at: new Date() } : { kind });
      });
      if (!mayKeep) await ownKeeper.stop();
      const unwatch = opened.workbook.port.onChange((hint) => {
        if (hint !== 'selection') ownKeeper.changed();
      });
      close = async () => {
        unwatch();
        // Not `flush`: the hint of the last change may not have come yet.
        await ownKeeper.now();
        opened.workbook.dispose();
      };
      if (stopped) return;
      await ownKeeper.now();
      keeper.current = ownKeeper;
      window.flexWorkbench = automation(opened.workbook, ownKeeper);
      setFailed(false);
      setDamaged(opened.damaged);
      setWorkbook(opened.workbook);
    });
    opening.catch((error: unknown) => {
      console.error(error);
      if (!stopped) setFailed(true);
    });
    return () => {
      stopped = true;
      keeper.current = undefined;
      delete window.flexWorkbench;
      setWorkbook(undefined);
      closing.current = opening.then(() => close()).catch(() => undefined);
    };
  }, [container, language, generation]);

  useEffect(() => {
    workbook?.setDark(dark);
  }, [workbook, dark]);

  useEffect(() => {
    const flush = (): void => {
      if (document.visibilityState === 'hidden') void keeper.current?.flush();
    };
    // A browser does not wait for a write when a page goes; it asks the user instead, who then sees it done.
    const ask = (event: BeforeUnloadEvent): void => {
      if (!keeper.current?.pending) return;
      void keeper.current.flush();
      event.preventDefault();
    };
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('beforeunload', ask);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('beforeunload', ask);
    };
  }, []);

  const startAnew = useCallback(async () => {
    // First the last write of the old workbook: it would bring that back.
    await keeper.current?.stop();
    await putAside();
    setFailed(false);
    setDamaged(false);
    setGeneration((value) => value + 1);
  }, []);

  return { workbook, keepState, failed, damaged, elsewhere, startAnew };
}

function automation(workbook: EmbeddedWorkbook, keeper: Keeper): FlexWorkbench {
  return {
    port: workbook.port,
    calculated: () => workbook.calculated(),
    exportXlsx: () => xlsxOf(workbook),
    kept: () => keeper.now(),
  };
}
