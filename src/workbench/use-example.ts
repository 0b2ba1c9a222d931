import { useCallback, useEffect, useState } from 'react';
import { clearExample, holdsExample } from '../taskpane/ledger/clear-example';
import type { WorkbookPort } from '../workbook/port';

/** Changes come in bursts. */
const REST = 400;

/**
 * Whether the workbook holds invented bookings, and the way to take them out; resolves to how many stay because own
 * bookings refer to them, and to `undefined` where it could not be done.
 */
export function useExample(port: WorkbookPort | undefined): {
  readonly hasExample: boolean;
  readonly clear: () => Promise<number | undefined>;
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
  const clear = useCallback(async (): Promise<number | undefined> => {
    if (!port) return undefined;
    try {
      const stay = await clearExample(port);
      setHas(false);
      return stay;
    } catch (error) {
      console.error(error);
      return undefined;
    }
  }, [port]);
  return { hasExample, clear };
}
