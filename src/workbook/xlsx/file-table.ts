import type { TableDefinition } from 'hucre/xlsx';
import { a1 } from '../address';
import { cellText } from '../cell-text';
import type { SheetSnapshot } from '../embedded/embedded';

type Table = SheetSnapshot['tables'][number];

/**
 * A table of the file, and its headers. Excel repairs a file, and drops the table, unless every header cell is a
 * text, the same as in the table's own list, not empty and not there twice (upper or lower case alike).
 */
export function fileTable(
  table: Table,
  cells: SheetSnapshot['cells'],
): { definition: TableDefinition; headers: readonly string[] } {
  const used = new Set<string>();
  const headers = Array.from({ length: table.columns }, (_, index) => {
    const name = headerText(cells[table.row]?.[table.column + index]) || `Column${index + 1}`;
    let unique = name;
    for (let again = 2; used.has(unique.toLowerCase()); again++) unique = `${name}${again}`;
    used.add(unique.toLowerCase());
    return unique;
  });
  return {
    headers,
    definition: {
      name: table.name,
      displayName: table.name,
      // A table without rows still has one empty row in Excel.
      range: a1({ ...table, rows: Math.max(2, table.rows) }),
      columns: headers.map((name) => ({ name })),
      style: 'TableStyleLight1',
      showRowStripes: false,
    },
  };
}

function headerText(cell: SheetSnapshot['cells'][number][number] | undefined): string {
  const text = cell ? cellText(cell.value) : '';
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
