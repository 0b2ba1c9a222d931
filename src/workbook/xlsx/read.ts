import { readXlsx as readFile } from 'hucre/xlsx';
import type { Sheet, Workbook } from 'hucre/xlsx';
import { columnIndex } from '../address';
import type { SheetSnapshot, WorkbookSnapshot } from '../embedded/embedded';
import { WorkbookError } from '../port';
import { columnCharacters } from './file-sheet';
import { portColor } from './file-style';
import { lostOfSheet, lostTogether } from './lost';
import type { Lost, LostKind } from './lost';
import { readCells } from './read-cells';
import { markChecks } from './read-checks';
import { drawingOf } from './read-drawing';
import { namesOf } from './read-names';
import type { ReadNames } from './read-names';
import { partText, tabsOf } from './read-package';
import type { Tab } from './read-package';
import { printOf } from './read-print';
import { tablesOf } from './read-tables';
import { LIMITS, repackParts, TooLarge, unpackParts } from './unpack';
import type { Parts } from './unpack';

const SHEET_TYPE = 'worksheet';

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
    const tabs = tabsOf(parts);
    assertFits(
      parts,
      sheetTabs(tabs).map(({ path }) => path),
    );
    // The library rejects a file with a tab that is no sheet of cells.
    const sheets = tabs.flatMap(({ type }, index) => (type === SHEET_TYPE ? [index] : []));
    return reading(parts, tabs, await readFile(repackParts(parts), { readStyles: true, sheets }));
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

function sheetTabs(tabs: readonly Tab[]): readonly Tab[] {
  return tabs.filter(({ type }) => type === SHEET_TYPE);
}

/** Two cells in opposite corners make a sheet of thousands of millions: the extent counts, not the cells. */
function assertFits(parts: Parts, paths: readonly string[]): void {
  let extent = 0;
  for (const path of paths) {
    let [rows, columns] = [0, 0];
    for (const [, letters, row] of partText(parts, path).matchAll(
      /<(?:\w+:)?(?:c|row)\s(?:[^>]*?\s)?r\s*=\s*["']([A-Z]{0,3})(\d{1,7})["']/gi,
    )) {
      rows = Math.max(rows, Number(row));
      columns = Math.max(columns, letters === '' ? 1 : columnIndex(letters) + 1);
    }
    extent += rows * columns;
  }
  if (extent > LIMITS.cells) throw new TooLarge();
}

function reading(parts: Parts, tabs: readonly Tab[], file: Workbook): FileReading {
  const lost = new Map<string, readonly LostKind[]>();
  for (const { name, type } of tabs)
    if (type !== SHEET_TYPE) lost.set(name, [type === 'chartsheet' ? 'charts' : 'macros']);
  const names = namesOf(file);
  const sheets = sheetTabs(tabs).map(({ path }, index) => {
    const sheet = file.sheets[index];
    const { snapshot, kinds } = readSheet(sheet, { parts, path, names, file });
    lost.set(sheet.name, kinds);
    return snapshot;
  });
  const ofWorkbook: LostKind[] = [
    ...(names.elsewhere ? (['other-workbooks'] as const) : []),
    ...(names.doubled.length > 0 ? (['names'] as const) : []),
    ...(file.workbookProtection ? (['protection'] as const) : []),
  ];
  return { sheets, names: names.names, lost: lostTogether(parts, lost, ofWorkbook) };
}

interface Surroundings {
  readonly parts: Parts;
  /** Of the part of the sheet. */
  readonly path: string;
  readonly names: ReadNames;
  readonly file: Workbook;
}

function readSheet(
  sheet: Sheet,
  { parts, path, names, file }: Surroundings,
): { snapshot: SheetSnapshot; kinds: LostKind[] } {
  const xml = partText(parts, path);
  const drawing = drawingOf(parts, path);
  const found = tablesOf(parts, path);
  const { cells, elsewhere } = readCells(
    sheet,
    { is1904: file.dateSystem === '1904', theme: file.themeColors },
    (formula) => names.written(formula, sheet.name),
  );
  markChecks(cells, sheet.conditionalRules ?? []);
  const tabColor = portColor(sheet.view?.tabColor, file.themeColors);
  const print = printOf(sheet, xml);
  const snapshot = {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    ...(tabColor !== undefined && { tabColor }),
    columnWidths: (sheet.columns ?? []).map(({ width }) =>
      width === undefined ? undefined : columnCharacters(width),
    ),
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    cells,
    tables: found.tables,
    ...(print && { print }),
    ...(drawing.charts.length > 0 && { charts: drawing.charts }),
  };
  return { snapshot, kinds: lostOfSheet(sheet, { xml, drawing, tables: found, elsewhere }) };
}
