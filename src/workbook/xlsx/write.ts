import { writeXlsx as writeFile } from 'hucre/xlsx';
import type { WriteOptions } from 'hucre/xlsx';
import { parseA1, quotedSheet, reference } from '../address';
import type { WorkbookSnapshot } from '../embedded/embedded';
import { WorkbookError } from '../port';
import { fileFormula } from './file-formula';
import { fileSheet } from './file-sheet';
import { FONT } from './file-style';
import { patchPart } from './patch';
import { editParts } from './zip';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/**
 * A workbook as an .xlsx file. Formulas are saved as Excel itself saves those of a web add-in, with their
 * present results, so that the figures are there also where the add-in is not.
 *
 * Rejects with `unsupported` where Excel cannot hold the workbook; `params.name` is a sheet name that it refuses.
 */
export async function writeXlsx(snapshot: WorkbookSnapshot): Promise<Uint8Array<ArrayBuffer>> {
  const { sheets, names } = snapshot;
  const ranges = new Set(
    names.filter(({ refersTo }) => isRange(refersTo)).map(({ name }) => name.toLowerCase()),
  );
  const refused = sheets.find(({ name }) => name.length > 31 || /[[\]:*?/\\]|^'|'$|^history$/i.test(name));
  if (refused) throw new WorkbookError('unsupported', { name: refused.name });
  try {
    const file = await writeFile({
      sheets: sheets.map((sheet) => fileSheet(sheet, ranges)),
      namedRanges: [...names.map(definedName), ...sheets.flatMap(printTitles)],
      defaultFont: FONT,
      activeSheet: Math.max(
        0,
        sheets.findIndex(({ hidden }) => !hidden),
      ),
    });
    return await editParts(Uint8Array.from(file), patchPart);
  } catch (cause) {
    throw new WorkbookError(
      'unsupported',
      { detail: cause instanceof Error ? cause.message : String(cause) },
      { cause },
    );
  }
}

function isRange(refersTo: string): boolean {
  const area = parseA1(refersTo.replace(/^=/, ''));
  return area !== undefined && area.rows * area.columns > 1;
}

/** A relative reference in a name would move with the cell that uses it. */
function definedName({ name, refersTo }: WorkbookSnapshot['names'][number]): NamedRange {
  const area = parseA1(refersTo.replace(/^=/, ''));
  const { sheet } = area ?? {};
  const range = area && sheet !== undefined ? reference({ ...area, sheet }, true) : fileFormula(refersTo);
  return { name, range };
}

/**
 * The frozen rows, repeated on every page. Written as a name, since the library does not quote the sheet in its
 * own setting, and Excel repairs a file with `Scenario's!$1:$4`.
 */
function printTitles({ name, frozen }: WorkbookSnapshot['sheets'][number]): NamedRange[] {
  if (frozen.rows === 0) return [];
  return [{ name: '_xlnm.Print_Titles', range: `${quotedSheet(name)}!$1:$${frozen.rows}`, scope: name }];
}
