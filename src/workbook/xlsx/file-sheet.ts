import type { SheetChart, WriteSheet } from 'hucre/xlsx';
import type { SheetSnapshot } from '../embedded/embedded';
import type { ChartPlan, PrintPlan } from '../port';
import { fileCell, fileText } from './file-cell';
import type { FileCell } from './file-cell';
import { checkRules, withoutCheckColours } from './file-checks';
import { fileRows } from './file-rows';
import { fileColor } from './file-style';
import { fileTable } from './file-table';

/** One sheet as the library writes it. `ranges`: see `calculatesArrays`. */
export function fileSheet(sheet: SheetSnapshot, ranges: ReadonlySet<string>): WriteSheet {
  const cells = new Map<string, FileCell>();
  sheet.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      const written = fileCell(cell, { row, column }, ranges, withoutCheckColours(cell));
      if (written) cells.set(`${row},${column}`, written);
    });
  });
  const tables = sheet.tables.map((table) => {
    const { definition, headers } = fileTable(table, sheet.cells);
    headers.forEach((header, index) => {
      const key = `${table.row},${table.column + index}`;
      const style = cells.get(key)?.style;
      cells.set(key, { ...(style && { style }), ...fileText(header) });
    });
    return definition;
  });
  const { rows, columns } = sheet.frozen;
  const conditionalRules = checkRules(sheet.cells);
  const rowDefs = fileRows(sheet);
  return {
    name: sheet.name,
    cells,
    columns: sheet.columnWidths.map((width) => (width === undefined ? {} : { width: fileWidth(width) })),
    ...(rowDefs.size > 0 && { rowDefs }),
    pageSetup: filePage(sheet.print),
    ...(sheet.charts && sheet.charts.length > 0 && { charts: sheet.charts.map(fileChart) }),
    ...(sheet.hidden && { hidden: true }),
    ...(sheet.tabColor !== undefined && { view: { tabColor: { rgb: fileColor(sheet.tabColor) } } }),
    ...((rows > 0 || columns > 0) && { freezePane: { rows, columns } }),
    ...(tables.length > 0 && { tables }),
    ...(conditionalRules.length > 0 && { conditionalRules }),
  };
}

/** A sheet of which nobody has said how it is printed is as wide as a page that lies. */
function filePage({ landscape, onePage }: Partial<PrintPlan> = {}): NonNullable<WriteSheet['pageSetup']> {
  return {
    paperSize: 'a4',
    orientation: landscape === false ? 'portrait' : 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: onePage === true ? 1 : 0,
  };
}

/** The frame of a chart; `chart-part.ts` writes what is in it. */
function fileChart({ title, place }: ChartPlan): SheetChart {
  const { row, column, rows, columns } = place;
  return {
    type: 'column',
    series: [{ values: 'A1' }],
    altText: title,
    anchor: { from: { row, col: column }, to: { row: row + rows, col: column + columns } },
  };
}

/** The file counts 5 pixels of padding with the characters, in steps of 1/256 (ECMA-376 part 1, 18.3.1.13). */
function fileWidth(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}

/** The inverse of `fileWidth`, in hundredths of a character. */
export function columnCharacters(width: number): number {
  return Math.max(0, Math.round(((width * 7 - 5) / 7) * 100) / 100);
}
