import type { Sheet } from 'hucre/xlsx';
import { losesLook } from './file-style';
import { isCheckRule } from './read-checks';
import type { Drawing } from './read-drawing';
import type { ReadTables } from './read-tables';
import type { Parts } from './unpack';

/** What a file may hold and a workbook of ours may not; it is left out, and the values stay. */
export type LostKind =
  | 'charts'
  | 'comments'
  | 'conditional-formats'
  | 'filters'
  /** Of cells: fonts, underlining, lines at the side, and so on. */
  | 'formatting'
  | 'headers-and-footers'
  | 'hidden-rows-and-columns'
  | 'links'
  | 'macros'
  | 'merged-cells'
  /** Names that stand for something else on another sheet: formulas say it themselves then. */
  | 'names'
  /** Formulas that refer to another file; their last values stay. */
  | 'other-workbooks'
  | 'pictures'
  | 'pivot-tables'
  | 'protection'
  | 'shapes'
  | 'sparklines'
  /** Those without headers; their cells stay. */
  | 'tables'
  /** Of tables; their cells stay. */
  | 'totals-rows'
  | 'validation';

export interface Lost {
  readonly kind: LostKind;
  /** The sheets where it was; none for what belongs to the whole workbook. */
  readonly sheets: readonly string[];
}

interface Found {
  /** The part of the sheet. */
  readonly xml: string;
  readonly drawing: Drawing;
  readonly tables: ReadTables;
  /** Some formula refers to another file. */
  readonly elsewhere: boolean;
}

/** What of a sheet is lost. Of rules and validations the library knows only some kinds, so their tags count. */
export function lostOfSheet(sheet: Sheet, { xml, drawing, tables, elsewhere }: Found): LostKind[] {
  const cells = [...(sheet.cells?.values() ?? [])];
  const isHidden = ({ hidden }: { hidden?: boolean }): boolean => hidden === true;
  const found: Readonly<Record<LostKind, boolean>> = {
    charts: drawing.otherCharts > 0,
    comments: cells.some(({ comment }) => comment !== undefined) || has(sheet.threadedComments),
    'conditional-formats': tags(xml, 'cfRule') > (sheet.conditionalRules ?? []).filter(isCheckRule).length,
    filters:
      sheet.autoFilter !== undefined || tables.isFiltered || has(sheet.slicers) || has(sheet.timelines),
    formatting: cells.some(
      ({ style, richText }) => losesLook(style) || richText?.some(({ font }) => font) === true,
    ),
    'headers-and-footers': sheet.headerFooter !== undefined,
    'hidden-rows-and-columns':
      [...(sheet.rowDefs?.values() ?? [])].some(isHidden) || sheet.columns?.some(isHidden) === true,
    links: cells.some(({ hyperlink }) => hyperlink !== undefined),
    macros: false,
    'merged-cells': has(sheet.merges),
    names: false,
    'other-workbooks': elsewhere,
    pictures: drawing.pictures > 0 || sheet.backgroundImage !== undefined,
    'pivot-tables': has(sheet.pivotTables),
    protection: sheet.protection !== undefined,
    shapes: drawing.shapes > 0,
    sparklines: has(sheet.sparklines),
    tables: tables.hasHeadless,
    'totals-rows': tables.hasTotals,
    validation: tags(xml, 'dataValidation') > 0,
  };
  return (Object.keys(found) as LostKind[]).filter((kind) => found[kind]);
}

/** All that is lost, each kind once. `ofSheets` has what is lost by the name of its sheet. */
export function lostTogether(
  parts: Parts,
  ofSheets: ReadonlyMap<string, readonly LostKind[]>,
  ofWorkbook: readonly LostKind[],
): Lost[] {
  const sheetsOf = new Map<LostKind, string[]>();
  for (const [sheet, kinds] of ofSheets) {
    for (const kind of kinds) sheetsOf.set(kind, [...(sheetsOf.get(kind) ?? []), sheet]);
  }
  const hasMacros = [...parts.keys()].some((path) => /vbaProject\.bin$/i.test(path));
  for (const kind of [...ofWorkbook, ...(hasMacros ? (['macros'] as const) : [])])
    sheetsOf.set(kind, sheetsOf.get(kind) ?? []);
  return [...sheetsOf].map(([kind, sheets]) => ({ kind, sheets }));
}

function tags(xml: string, name: string): number {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}[\\s/>]`, 'g'))].length;
}

function has(list: readonly unknown[] | undefined): boolean {
  return (list?.length ?? 0) > 0;
}
