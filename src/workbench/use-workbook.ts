import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Language } from '../i18n/language';
import type { EmbeddedWorkbook } from '../workbook/embedded/embedded';
import type { Lost } from '../workbook/xlsx';
import { claimWorkbook } from './claim';
import { compareResults, type ComparedResults } from './compare-results';
import { xlsxOf, type FileContents } from './download';
import type { ReadFile } from './read-file';
import { Keeper, openWorkbook, type FileToOpen, type OpenedWorkbook } from './session';
import { putAside } from './storage';
import { Unsaved } from './unsaved';

export type KeepState =
  { readonly kind: 'saving' | 'refused' } | { readonly kind: 'saved'; readonly at: Date };

/** What the page offers to automation: the port, and the ways to wait and to export. */
export interface FlexWorkbench {
  readonly port: EmbeddedWorkbook['port'];
  /** Resolves when no calculation is under way. */
  calculated(): Promise<void>;
  /** The workbook as the bytes of an .xlsx file, with its formulas unless told otherwise. */
  exportXlsx(contents?: FileContents): Promise<Uint8Array>;
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
  /** What became of the file that was opened last. */
  readonly fileResult?: FileResult;
  readonly startAnew: () => Promise<void>;
  /** Puts a file in the place of the workbook. */
  readonly openFile: (file: ReadFile) => void;
  /** Whether the workbook has changes that are in no file. */
  readonly isUnsaved: () => boolean;
  /** The workbook as it stands has been saved as a file. */
  readonly markSaved: () => void;
}

/** `shown` is false where the grid could not take the file, and the workbook of before is there again. */
export interface FileResult {
  readonly name: string;
  readonly shown: boolean;
  readonly lost: readonly Lost[];
  readonly results: ComparedResults;
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
  const [fileResult, setFileResult] = useState<FileResult>();
  const keeper = useRef<Keeper>();
  const unsaved = useRef<Unsaved>();
  const toOpen = useRef<FileToOpen>();
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
      const next = toOpen.current;
      toOpen.current = undefined;
      const opened = await openWorkbook(place, language, firstDark.current, next);
      const mayKeep = await claimWorkbook();
      setElsewhere(!mayKeep);
      const ownUnsaved = new Unsaved(opened.workbook, opened.unsaved);
      const report = (kind: 'saving' | 'saved' | 'refused'): void => {
        setKeepState(kind === 'saved' ? { kind, at: new Date() } : { kind });
      };
      const ownKeeper = new Keeper(opened.workbook, report, undefined, () => ownUnsaved.any);
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
      unsaved.current = ownUnsaved;
      window.flexWorkbench = automation(opened.workbook, ownKeeper);
      setFailed(false);
      setDamaged(opened.damaged);
      setWorkbook(opened.workbook);
      if (next) setFileResult(await resultOf(next.file, opened));
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

  const openFile = useCallback(
    (file: ReadFile) => {
      if (!workbook) return;
      toOpen.current = { file, present: workbook.save(), presentUnsaved: unsaved.current?.any ?? true };
      setFileResult(undefined);
      setGeneration((value) => value + 1);
    },
    [workbook],
  );
  const isUnsaved = useCallback(() => unsaved.current?.any ?? false, []);
  const markSaved = useCallback(() => {
    unsaved.current?.saved();
    keeper.current?.changed();
  }, []);
  const startAnew = useCallback(async () => {
    // First the last write of the old workbook: it would bring that back.
    await keeper.current?.stop();
    await putAside();
    setFailed(false);
    setDamaged(false);
    setGeneration((value) => value + 1);
  }, []);

  return {
    workbook,
    keepState,
    failed,
    damaged,
    elsewhere,
    fileResult,
    startAnew,
    openFile,
    isUnsaved,
    markSaved,
  };
}

async function resultOf(file: ReadFile, { workbook, fileFailed }: OpenedWorkbook): Promise<FileResult> {
  if (fileFailed) return { name: file.name, shown: false, lost: [], results: {} };
  const results = compareResults(file.snapshot, await workbook.snapshot());
  return { name: file.name, shown: true, lost: file.lost, results };
}

function automation(workbook: EmbeddedWorkbook, keeper: Keeper): FlexWorkbench {
  return {
    port: workbook.port,
    calculated: () => workbook.calculated(),
    exportXlsx: (contents) => xlsxOf(workbook, contents),
    kept: () => keeper.now(),
  };
}
