import { WorkbookError } from '../port';
import type { Area, CellContent, WorkbookPort } from '../port';
import { CELL_PROPERTIES, cellsOf, contents } from './cells';
import { run } from './run';

const AREA_PROPERTIES = 'rowIndex,columnIndex,rowCount,columnCount,worksheet/name';

/** Asks for what `areaOf` needs. */
export function loadArea(range: Excel.Range): void {
  range.load(AREA_PROPERTIES);
}

export function areaOf({ worksheet, rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { sheet: worksheet.name, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

export const host: WorkbookPort['host'] = () =>
  run(async (trip) => {
    const { application } = trip.context.workbook;
    application.load('decimalSeparator,thousandsSeparator');
    application.cultureInfo.load('name');
    await trip.read();
    const { decimalSeparator, thousandsSeparator } = application;
    return {
      kind: 'excel',
      language: displayLanguage() ?? application.cultureInfo.name,
      decimalSeparator,
      groupSeparator: thousandsSeparator,
      // Excel does not tell; Windows and macOS keep the comma apart from a decimal comma in this way.
      listSeparator: decimalSeparator === ',' ? ';' : ',',
      charts: true,
    };
  });

/** The language of the menus; unknown where office.js runs without a page. */
function displayLanguage(): string | undefined {
  const office = (globalThis as { Office?: { context?: { displayLanguage?: string } } }).Office;
  return office?.context?.displayLanguage;
}

export const status: WorkbookPort['status'] = () =>
  run(async (trip) => {
    const { workbook } = trip.context;
    const { worksheets, tables } = workbook;
    workbook.load('name,readOnly');
    worksheets.load('items/name');
    tables.load('items/name');
    await trip.read();
    return {
      name: workbook.name,
      readOnly: workbook.readOnly,
      sheets: worksheets.items.map((sheet) => sheet.name),
      tables: tables.items.map((table) => table.name),
    };
  });

function rangeOf(context: Excel.RequestContext, where: Area | { readonly name: string }): Excel.Range {
  const { worksheets, names } = context.workbook;
  if ('name' in where) return names.getItem(where.name).getRangeOrNullObject().untrack();
  return cellsOf(worksheets.getItem(where.sheet), where);
}

export const readBlock: WorkbookPort['readBlock'] = async (where) => {
  const name = 'name' in where ? where.name : where.sheet;
  try {
    return await run(async (trip) => {
      const range = rangeOf(trip.context, where);
      range.load(`${AREA_PROPERTIES},${CELL_PROPERTIES}`);
      await trip.read();
      // A name may stand for a number, or for cells that are gone.
      if (range.isNullObject) throw new WorkbookError('missing', { name });
      return { area: areaOf(range), cells: contents(range) };
    });
  } catch (error) {
    const problem = error as WorkbookError;
    if (problem.kind !== 'missing') throw problem;
    throw new WorkbookError('missing', { name }, { cause: problem });
  }
};

interface FoundTable {
  readonly name: string;
  readonly table: Excel.Table;
  readonly body: Excel.Range;
}

export const readTables: WorkbookPort['readTables'] = (names) =>
  run(async (trip) => {
    const { tables } = trip.context.workbook;
    tables.load('items/name,items/showHeaders');
    await trip.read();
    const found: FoundTable[] = [];
    for (const name of names) {
      const table = tables.items.find((item) => item.name.toLowerCase() === name.toLowerCase());
      if (!table) continue;
      const body = table.getDataBodyRange().untrack();
      body.load(`${AREA_PROPERTIES},${CELL_PROPERTIES}`);
      table.columns.load('items/name');
      found.push({ name, table, body });
    }
    if (found.length > 0) await trip.read();
    return new Map(
      found.map(({ name, table, body }) => [name, tableBlock(name, table, body, contents(body))]),
    );
  });

/** A table of which the body's area, `showHeaders` and the names of the columns have been loaded. */
export function tableBlock(
  name: string,
  { showHeaders, columns }: Excel.Table,
  body: Excel.Range,
  rows: CellContent[][],
): { name: string; area: Area; header: string[]; rows: CellContent[][] } {
  const area = areaOf(body);
  return {
    name,
    area: showHeaders ? { ...area, row: area.row - 1, rows: area.rows + 1 } : area,
    header: columns.items.map((column) => column.name),
    rows,
  };
}
