import { reference } from '../../workbook/address';
import { WorkbookError, type Area, type CellValue, type WorkbookPort } from '../../workbook/port';

/** How often cells are read until they show what was asked, each time after a hint that cells have changed. */
const READS = 20;
/** How long to wait for the next hint, in milliseconds. */
const PATIENCE = 10_000;
/** What a cell shows while its formula is being calculated. */
const UNFINISHED: readonly string[] = ['#BUSY!', '#GETTING_DATA', '#N/A'];

const isUnfinished = (value: CellValue): boolean =>
  value.kind === 'error' ? UNFINISHED.includes(value.error) : value.kind !== 'text' || value.text === '';

/**
 * Resolves when all cells of an area show text. `anchor` holds the formula that fills them: `stale` if it no longer
 * has one, `unsupported` with `sheet` and `address`, as for a chart, if text does not come.
 */
export async function textsShown(port: WorkbookPort, anchor: Area, area: Area): Promise<void> {
  let hinted = false;
  let wake = (): void => undefined;
  const stop = port.onChange((hint) => {
    if (hint !== 'cells') return;
    hinted = true;
    wake();
  });
  const nextHint = (): Promise<void> =>
    new Promise((resolve) => {
      if (hinted) {
        resolve();
        return;
      }
      const timer = setTimeout(resolve, PATIENCE);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  try {
    for (let read = 0; read < READS; read += 1) {
      hinted = false;
      const found = await Promise.all([port.readBlock(anchor), port.readBlock(area)]);
      const [[holder], values] = found.map(({ cells }) => cells.flat());
      if (holder.formula === undefined)
        throw new WorkbookError('stale', { sheet: anchor.sheet, address: reference(anchor) });
      const missing = values.filter(({ value }) => value.kind !== 'text' || value.text === '');
      if (missing.length === 0) return;
      if (!missing.some(({ value }) => isUnfinished(value))) break;
      if (!isUnfinished(holder.value) && holder.value.kind === 'error') break;
      await nextHint();
      if (!hinted) break;
    }
  } finally {
    stop();
  }
  throw new WorkbookError('unsupported', { sheet: area.sheet, address: reference(area) });
}
