import { useCallback, useEffect, useState } from 'react';
import type { Notice } from './Messages';
import { FileError, readFile, type FileProblem, type ReadFile } from './read-file';
import type { FileResult, WorkbookState } from './use-workbook';

/** Lets the user choose a file; `undefined` where none was chosen. */
export function chooseFile(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.xlsx';
    input.addEventListener('change', () => {
      resolve(input.files?.[0]);
    });
    input.addEventListener('cancel', () => {
      resolve(undefined);
    });
    input.click();
  });
}

/**
 * Opens files that are chosen or dropped onto the page. A file that cannot be read leaves the workbook as it is; one
 * that can waits for an answer where the workbook has changes that are in no file.
 */
export function useOpenFile(
  { workbook, fileResult, openFile, isUnsaved }: WorkbookState,
  notify: (notice: Notice | undefined) => void,
): {
  readonly open: (file: File) => Promise<void>;
  /** The file that waits for an answer. */
  readonly waiting: ReadFile | undefined;
  readonly answer: (open: boolean) => void;
  /** A file is being dragged over the page. */
  readonly dragging: boolean;
} {
  const [waiting, setWaiting] = useState<ReadFile>();
  const [dragging, setDragging] = useState(false);
  const open = useCallback(
    async (file: File): Promise<void> => {
      if (!workbook) return;
      notify(undefined);
      try {
        const read = await readFile(file);
        if (isUnsaved()) setWaiting(read);
        else openFile(read);
      } catch (error) {
        notify(problemNotice(file.name, error instanceof FileError ? error.problem : 'broken'));
      }
    },
    [workbook, isUnsaved, openFile, notify],
  );
  const answer = useCallback(
    (yes: boolean) => {
      setWaiting(undefined);
      if (yes && waiting) openFile(waiting);
    },
    [waiting, openFile],
  );

  useEffect(() => {
    if (!fileResult) return;
    notify(resultNotice(fileResult));
  }, [fileResult, notify]);

  useEffect(() => {
    const holdsFile = ({ dataTransfer }: DragEvent): boolean =>
      dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setDragging(true);
    };
    const leave = (event: DragEvent): void => {
      // Out of the page, and not from one element of it to the next.
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setDragging(false);
      const file = event.dataTransfer?.files[0];
      if (file) void open(file);
    };
    // Before the grid, which takes what is dragged over it for cells.
    window.addEventListener('dragover', over, true);
    window.addEventListener('dragleave', leave, true);
    window.addEventListener('drop', drop, true);
    return () => {
      window.removeEventListener('dragover', over, true);
      window.removeEventListener('dragleave', leave, true);
      window.removeEventListener('drop', drop, true);
    };
  }, [open]);

  return { open, waiting, answer, dragging };
}

function problemNotice(name: string, problem: FileProblem): Notice {
  return { intent: 'error', text: (texts) => texts.fileProblems[problem](name) };
}

function resultNotice({ name, shown, lost, results: { failed, other } }: FileResult): Notice {
  if (!shown) return problemNotice(name, 'broken');
  return {
    intent: failed || other || lost.length > 0 ? 'warning' : 'success',
    text: (texts) => {
      const parts = lost.map(({ kind, sheets }) => texts.lostKind(texts.lostKinds[kind], sheets));
      return [
        texts.opened(name),
        ...(parts.length > 0 ? [texts.lost(parts.join(', '))] : []),
        ...(failed ? [texts.failedResults(failed.count, failed.first)] : []),
        ...(other ? [texts.otherResults(other.count, other.first)] : []),
      ].join(' ');
    },
  };
}
