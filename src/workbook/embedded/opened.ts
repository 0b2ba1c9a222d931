import type { IStyleData, IWorkbookData } from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { parseA1 } from '../address';
import type { OpenedFile, SheetSnapshot, WorkbookSnapshot } from './embedded';
import { openedSheet } from './opened-sheet';
import { range } from './read';

/** Names under which the grid's plug-ins keep what is theirs in a saved workbook. */
const TABLES = 'SHEET_TABLE_PLUGIN';
const NAMES = 'SHEET_DEFINED_NAME_PLUGIN';

/**
 * A workbook that was read from a file, in the form in which the grid saves its own. Results of formulas are left out:
 * the grid calculates them.
 */
export function openedData({ name, snapshot }: OpenedFile): Partial<IWorkbookData> {
  const ids = new Map(
    snapshot.sheets.map((sheet, index) => [sheet.name.toLowerCase(), `sheet-${index + 1}`]),
  );
  const idOf = (sheet: string): string | undefined => ids.get(sheet.toLowerCase());
  const styles = new Map<string, string>();
  const styleId = (style: IStyleData): string => {
    const key = JSON.stringify(style);
    const id = styles.get(key) ?? `style-${styles.size + 1}`;
    styles.set(key, id);
    return id;
  };
  const order = [...ids.values()];
  return {
    id: 'workbook',
    name,
    sheetOrder: order,
    sheets: Object.fromEntries(
      snapshot.sheets.map((sheet, index) => [order[index], openedSheet(order[index], sheet, styleId, idOf)]),
    ),
    styles: Object.fromEntries([...styles].map(([key, id]) => [id, JSON.parse(key) as IStyleData])),
    resources: [
      { name: TABLES, data: JSON.stringify(tablesById(snapshot, order)) },
      { name: NAMES, data: JSON.stringify(namesById(snapshot, idOf)) },
    ],
  };
}

function tablesById({ sheets }: WorkbookSnapshot, ids: readonly string[]): object {
  const ofSheet = ({ tables }: SheetSnapshot, id: string): object[] =>
    tables.map(({ name, ...place }, index) => ({
      id: `${id}-table-${index + 1}`,
      name,
      range: range(place),
      options: { showHeader: true, showFooter: false },
      columns: [],
    }));
  return Object.fromEntries(
    sheets.map((sheet, index) => [ids[index], { tables: ofSheet(sheet, ids[index]) }]),
  );
}

function namesById({ names }: WorkbookSnapshot, idOf: (sheet: string) => string | undefined): object {
  const items = names.map(({ name, refersTo, scope }, index) => ({
    id: `name-${index + 1}`,
    name,
    // What is no reference is a formula or a value, and the grid reads it as one by its sign.
    formulaOrRefString: parseA1(refersTo) ? refersTo : `=${refersTo.replace(/^=/, '')}`,
    localSheetId: (scope !== undefined && idOf(scope)) || SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    comment: '',
    hidden: false,
  }));
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
