import { useCallback, useRef } from 'react';
import type { Area, WorkbookPort } from '../../workbook/port';
import { useAttempt, type Attempt } from './use-attempt';

/** Going to a place in the workbook, which may be refused: its sheet is hidden or gone, or a cell is open for editing. */
export interface Going {
  readonly attempt: Attempt<Area>;
  readonly goTo: (area: Area) => void;
  readonly retry: () => void;
  readonly drop: () => void;
}

export function useGoTo(port: WorkbookPort): Going {
  const { attempt, run, drop } = useAttempt<Area>();
  const last = useRef<Area>();
  const goTo = useCallback(
    (area: Area): void => {
      last.current = area;
      void run(async () => {
        await port.goTo(area);
        return area;
      });
    },
    [port, run],
  );
  const retry = useCallback(() => {
    if (last.current) goTo(last.current);
  }, [goTo]);
  return { attempt, goTo, retry, drop };
}
