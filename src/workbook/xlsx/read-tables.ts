import { parseA1 } from '../address';
import type { SheetSnapshot } from '../embedded/embedded';
import { partText, relationshipsOf } from './read-package';
import type { Parts } from './unpack';
import { attributeOf, elementOf } from './xml';

export interface ReadTables {
  readonly tables: SheetSnapshot['tables'];
  /** Rows are hidden by what they hold. */
  readonly isFiltered: boolean;
  /** There is a totals row, whose cells are left to stand below the table. */
  readonly hasTotals: boolean;
  /** There is a table without headers, which no table of ours can be. */
  readonly hasHeadless: boolean;
}

/** The tables of the sheet at `path`, under the names that formulas call them by. */
export function tablesOf(parts: Parts, path: string): ReadTables {
  const xmls = [...relationshipsOf(parts, path).values()]
    .filter(({ type }) => type === 'table')
    .map((table) => partText(parts, table.path))
    .filter((xml) => xml !== '');
  const [headed, headless] = [xmls.filter(hasHeader), xmls.filter((xml) => !hasHeader(xml))];
  return {
    tables: headed.flatMap((xml) => {
      const area = parseA1(attributeOf(xml, 'ref') ?? '');
      const name = attributeOf(xml, 'displayName') ?? attributeOf(xml, 'name');
      return area && name !== undefined ? [{ name, ...area, rows: area.rows - totalsOf(xml) }] : [];
    }),
    isFiltered: xmls.some((xml) => elementOf(xml, 'filterColumn') !== ''),
    hasTotals: xmls.some((xml) => totalsOf(xml) > 0),
    hasHeadless: headless.length > 0,
  };
}

function hasHeader(xml: string): boolean {
  return attributeOf(xml, 'headerRowCount') !== '0';
}

function totalsOf(xml: string): number {
  return Number(attributeOf(xml, 'totalsRowCount') ?? 0);
}
