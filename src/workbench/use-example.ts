import { useCallback, useEffect, useState } from 'react';
import { clearExample, holdsExample } from '../taskpane/ledger/clear-example';
import type { WorkbookPort } from '../workbook/port';

/** Changes come in bursts. */
const REST = 400;

/** Whether the workbook holds invented bookings, and the way to take them out; resolves to whether it could. */
export function useExample(port: WorkbookPort | undefined): {
  readonly hasExample: boolean;
  readonly clear: () => Promise<boolean>;
} {
  const [hasExample, setHas] = useState(false);
  useEffect(() => {
    if (!port) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      holdsExample(port).then(setHas, () => setHas(false));
    };
    look();
    const stop = port.onChange((hint) => {
      if (hint === 'selection') return;
      clearTimeout(timer);
      timer = setTimeout(look, REST);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [port]);
  const clear = useCallback(async (): Promise<boolean> => {
    if (!port) return false;
    try {
      await clearExample(port);
      setHas(false);
      return true;
    } catch (error) {
      console.error(error);
      return false;
    }
  }, [port]);
  return { hasExample, clear };
}
