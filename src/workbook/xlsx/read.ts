import { readXlsx as readFile } from 'hucre/xlsx';
import type { Sheet, Workbook } from 'hucre/xlsx';
import { columnIndex, parseA1 } from '../address';
import type { SheetSnapshot, WorkbookSnapshot } from '../embedded/embedded';
import { WorkbookError } from '../port';
import { englishFormula, refersElsewhere } from './file-formula';
import { columnCharacters } from './file-sheet';
import { lostOfSheet, lostTogether } from './lost';
import type { Lost, LostKind } from './lost';
import { readCells } from './read-cells';
import { markChecks } from './read-checks';
import { drawingOf } from './read-drawing';
import { partText, sheetPaths } from './read-package';
import { printOf } from './read-print';
import { LIMITS, repackParts, TooLarge, unpackParts } from './unpack';
import type { Parts } from './unpack';

export interface FileReading extends WorkbookSnapshot {
  /** What the file has and the workbook has not. */
  readonly lost: readonly Lost[];
}

/**
 * Reads an .xlsx file: sheets, cells with values, formulas and styles, spills, tables, charts, print settings and
 * defined names. Formulas come as English formulas with the add-in's own function names. Column widths are in
 * characters. Nothing outside of the file is read, whatever it refers to.
 *
 * Rejects with `too-large` if the file, or what is packed in it, is larger than `LIMITS`, and with `unsupported` if
 * the bytes are no .xlsx file; `params.reason` is then `encrypted` for one with a password and for an .xls of old.
 */
export async function readXlsx(bytes: Uint8Array): Promise<FileReading> {
  try {
    if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte))
      throw new WorkbookError('unsupported', { reason: 'encrypted' });
    const parts = await unpackParts(Uint8Array.from(bytes));
    const paths = sheetPaths(parts);
    assertFits(parts, paths);
    return reading(parts, paths, await readFile(repackParts(parts), { readStyles: true }));
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    if (cause instanceof TooLarge) throw new WorkbookError('too-large', {}, { cause });
    throw new WorkbookError(
      'unsupported',
      { detail: cause instanceof Error ? cause.message : String(cause) },
      { cause },
    );
  }
}

/** Two cells in opposite corners make a sheet of thousands of millions: the extent counts, not the cells. */
function assertFits(parts: Parts, paths: readonly string[]): void {
  let extent = 0;
  for (const path of paths) {
    let [rows, columns] = [0, 0];
    for (const [, letters, row] of partText(parts, path).matchAll(
      /<(?:\w+:)?(?:c|row)\s(?:[^>]*?\s)?r="([A-Z]{0,3})(\d{1,7})"/g,
    )) {
      rows = Math.max(rows, Number(row));
      columns = Math.max(columns, letters === '' ? 1 : columnIndex(letters) + 1);
    }
    extent += rows * columns;
  }
  if (extent > LIMITS.cells) throw new TooLarge();
}

function reading(parts: Parts, paths: readonly string[], { sheets, namedRanges }: Workbook): FileReading {
  const lost = new Map<string, readonly LostKind[]>();
  const read = sheets.map((sheet, index) => {
    const { snapshot, kinds } = readSheet(sheet, parts, paths[index] ?? '');
    lost.set(sheet.name, kinds);
    return snapshot;
  });
  return {
    sheets: read,
    names: (namedRanges ?? [])
      .filter(({ name, range }) => !name.startsWith('_xlnm.') && !refersElsewhere(range))
      .map(({ name, range }) => ({ name, refersTo: englishFormula(range).slice(1) })),
    lost: lostTogether(parts, lost),
  };
}

function readSheet(sheet: Sheet, parts: Parts, path: string): { snapshot: SheetSnapshot; kinds: LostKind[] } {
  const drawing = drawingOf(parts, path);
  const { cells, elsewhere } = readCells(sheet);
  markChecks(cells, sheet.conditionalRules ?? []);
  const tables = (sheet.tables ?? []).flatMap(({ name, range }) => {
    const area = range === undefined ? undefined : parseA1(range);
    return area ? [{ name, ...area }] : [];
  });
  const tabColor = sheet.view?.tabColor?.rgb;
  const print = printOf(sheet, partText(parts, path));
  const snapshot = {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    ...(tabColor !== undefined && { tabColor: `#${tabColor.slice(-6)}` }),
    columnWidths: (sheet.columns ?? []).map(({ width }) =>
      width === undefined ? undefined : columnCharacters(width),
    ),
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    cells,
    tables,
    ...(print && { print }),
    ...(drawing.charts.length > 0 && { charts: drawing.charts }),
  };
  return { snapshot, kinds: lostOfSheet(sheet, drawing, elsewhere) };
}
