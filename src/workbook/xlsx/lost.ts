import type { Sheet } from 'hucre/xlsx';
import { isCheckRule } from './read-checks';
import type { Drawing } from './read-drawing';
import type { Parts } from './unpack';

/** What a file may hold and a workbook of ours may not; it is left out, and the values stay. */
export type LostKind =
  | 'charts'
  | 'comments'
  | 'conditional-formats'
  | 'filters'
  | 'headers-and-footers'
  | 'hidden-rows-and-columns'
  | 'links'
  | 'macros'
  | 'merged-cells'
  /** Formulas that refer to another file; their last values stay. */
  | 'other-workbooks'
  | 'pictures'
  | 'pivot-tables'
  | 'protection'
  | 'shapes'
  | 'sparklines'
  | 'validation';

export interface Lost {
  readonly kind: LostKind;
  /** The sheets where it was; none for what belongs to the whole workbook. */
  readonly sheets: readonly string[];
}

/** What of a sheet is lost. */
export function lostOfSheet(sheet: Sheet, drawing: Drawing, refersElsewhere: boolean): LostKind[] {
  const cells = [...(sheet.cells?.values() ?? [])];
  const isHidden = ({ hidden }: { hidden?: boolean }): boolean => hidden === true;
  const found: Readonly<Record<LostKind, boolean>> = {
    charts: drawing.otherCharts > 0,
    comments: cells.some(({ comment }) => comment !== undefined) || has(sheet.threadedComments),
    'conditional-formats': sheet.conditionalRules?.some((rule) => !isCheckRule(rule)) === true,
    filters: sheet.autoFilter !== undefined || has(sheet.slicers) || has(sheet.timelines),
    'headers-and-footers': sheet.headerFooter !== undefined,
    'hidden-rows-and-columns':
      [...(sheet.rowDefs?.values() ?? [])].some(isHidden) || sheet.columns?.some(isHidden) === true,
    links: cells.some(({ hyperlink }) => hyperlink !== undefined),
    macros: false,
    'merged-cells': has(sheet.merges),
    'other-workbooks': refersElsewhere,
    pictures: drawing.pictures > 0 || sheet.backgroundImage !== undefined,
    'pivot-tables': has(sheet.pivotTables),
    protection: sheet.protection !== undefined,
    shapes: drawing.shapes > 0,
    sparklines: has(sheet.sparklines),
    validation: has(sheet.dataValidations),
  };
  return (Object.keys(found) as LostKind[]).filter((kind) => found[kind]);
}

/** All that is lost, each kind once. `ofSheets` has what is lost by the name of its sheet. */
export function lostTogether(parts: Parts, ofSheets: ReadonlyMap<string, readonly LostKind[]>): Lost[] {
  const sheetsOf = new Map<LostKind, string[]>();
  for (const [sheet, kinds] of ofSheets) {
    for (const kind of kinds) sheetsOf.set(kind, [...(sheetsOf.get(kind) ?? []), sheet]);
  }
  if ([...parts.keys()].some((path) => /vbaProject\.bin$|macrosheets\//i.test(path)))
    sheetsOf.set('macros', []);
  return [...sheetsOf].map(([kind, sheets]) => ({ kind, sheets }));
}

function has(list: readonly unknown[] | undefined): boolean {
  return (list?.length ?? 0) > 0;
}
