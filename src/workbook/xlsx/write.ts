import { writeXlsx as writeFile } from 'hucre/xlsx';
import type { WriteOptions } from 'hucre/xlsx';
import { a1, parseA1, quotedSheet, reference } from '../address';
import type { SheetSnapshot, WorkbookSnapshot } from '../embedded/embedded';
import { WorkbookError } from '../port';
import { fileFormula } from './file-formula';
import { fileSheet } from './file-sheet';
import { FONT } from './file-style';
import { patcher } from './patch';
import { valuesOnly } from './values-only';
import { webExtensionParts, withExtensionTypes, withPaneRelationship } from './web-extension';
import type { AddIn } from './web-extension';
import { editParts } from './zip';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

export interface FileOptions {
  /** Leaves out every formula: see `valuesOnly`. There is no add-in to name then. */
  readonly valuesOnly?: boolean;
  /** With values only: texts that are so only where formulas calculate, with what stands there. */
  readonly instead?: ReadonlyMap<string, string>;
  /** Opens the pane of the add-in with the workbook where Excel has it. */
  readonly addIn?: AddIn;
  /** Among the properties of the document. */
  readonly title?: string;
}

/**
 * A workbook as an .xlsx file. Formulas are saved as Excel itself saves those of a web add-in, with their
 * present results, so that the figures are there also where the add-in is not.
 *
 * Rejects with `unsupported` where Excel cannot hold the workbook; `params.name` is a sheet name that it refuses.
 */
export async function writeXlsx(
  snapshot: WorkbookSnapshot,
  options: FileOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { sheets, names } = withDrawnCharts(
    options.valuesOnly ? valuesOnly(snapshot, options.instead) : snapshot,
  );
  const addIn = options.valuesOnly ? undefined : options.addIn;
  const ranges = new Set(
    names.filter(({ refersTo }) => isRange(refersTo)).map(({ name }) => name.toLowerCase()),
  );
  const refused = sheets.find(
    ({ name }, index) => isRefused(name) || sheets.findIndex(sameName(name)) < index,
  );
  if (refused) throw new WorkbookError('unsupported', { name: refused.name });
  const active = Math.max(
    0,
    sheets.findIndex(({ hidden }) => !hidden),
  );
  const patch = patcher(sheets, active);
  try {
    const file = await writeFile({
      properties: { creator: 'Flexteam', ...(options.title !== undefined && { title: options.title }) },
      sheets: sheets.map((sheet) => fileSheet(sheet, ranges)),
      namedRanges: [...names.map(definedName), ...sheets.flatMap(printNames)],
      defaultFont: FONT,
      activeSheet: active,
    });
    if (!addIn) return await editParts(Uint8Array.from(file), patch);
    return await editParts(
      Uint8Array.from(file),
      (path, xml) => withAddIn(path, patch(path, xml)),
      webExtensionParts(addIn),
    );
  } catch (cause) {
    throw new WorkbookError(
      'unsupported',
      { detail: cause instanceof Error ? cause.message : String(cause) },
      { cause },
    );
  }
}

function isRefused(name: string): boolean {
  return name.length > 31 || /[[\]:*?/\\]|^'|'$|^history$/i.test(name);
}

/** To Excel, upper and lower case are the same in the names of sheets. */
function sameName(name: string): (sheet: SheetSnapshot) => boolean {
  return (sheet) => sheet.name.toLowerCase() === name.toLowerCase();
}

/** Without charts of cells that went with their sheet: Excel repairs a file whose charts refer to nothing. */
function withDrawnCharts({ sheets, names }: WorkbookSnapshot): WorkbookSnapshot {
  const known = new Set(sheets.map(({ name }) => name));
  const drawn = ({ charts, ...sheet }: SheetSnapshot): SheetSnapshot =>
    charts ? { ...sheet, charts: charts.filter(({ data }) => known.has(data.sheet)) } : sheet;
  return { sheets: sheets.map(drawn), names };
}

function withAddIn(path: string, xml: string): string {
  if (path === '[Content_Types].xml') return withExtensionTypes(xml);
  return path === '_rels/.rels' ? withPaneRelationship(xml) : xml;
}

function isRange(refersTo: string): boolean {
  const area = parseA1(refersTo.replace(/^=/, ''));
  return area !== undefined && area.rows * area.columns > 1;
}

/** A relative reference in a name would move with the cell that uses it. */
function definedName({ name, refersTo, scope }: WorkbookSnapshot['names'][number]): NamedRange {
  const area = parseA1(refersTo.replace(/^=/, ''));
  const { sheet } = area ?? {};
  const range = area && sheet !== undefined ? reference({ ...area, sheet }, true) : fileFormula(refersTo);
  return { name, range, ...(scope !== undefined && { scope }) };
}

/**
 * What is printed, and the rows repeated on every page: the frozen ones where nobody has said which. Written as names,
 * since the library does not quote the sheet in its own settings, and Excel repairs a file with `Scenario's!$1:$4`.
 */
function printNames({ name, frozen, print }: SheetSnapshot): NamedRange[] {
  const rows = print?.titleRows ?? frozen.rows;
  const named = (of: string, cells: string): NamedRange => ({
    name: `_xlnm.${of}`,
    range: `${quotedSheet(name)}!${cells}`,
    scope: name,
  });
  return [
    ...(print?.area ? [named('Print_Area', a1(print.area, true))] : []),
    ...(rows > 0 ? [named('Print_Titles', `$1:$${rows}`)] : []),
  ];
}
