import { saidOfFormulas } from '../i18n/workbook/said-of-formulas';
import { addInOf } from './add-in';
import type { EmbeddedWorkbook } from '../workbook/embedded/embedded';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What of a workbook goes into its file: `values` opens well everywhere, and calculates nothing. */
export type FileContents = 'formulas' | 'values';

/** The workbook as the bytes of an .xlsx file. */
export async function xlsxOf(
  workbook: EmbeddedWorkbook,
  contents: FileContents = 'formulas',
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import(/* webpackChunkName: "xlsx" */ '../workbook/xlsx');
  return new Uint8Array(
    await writeXlsx(await workbook.snapshot(), {
      valuesOnly: contents === 'values',
      instead: saidOfFormulas,
      addIn: addInOf(__FLEX_VERSION__),
    }),
  );
}

/** Hands a file to the browser's downloads. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: xlsxType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; it is given a minute.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
