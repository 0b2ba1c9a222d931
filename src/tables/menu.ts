import { columnOf, numberOf, textOf, type TableCells } from './cells';

/** A row of `FlexMenu`: what can be ordered, with the number of strips that it usually takes. */
export interface MenuRow {
  readonly item: string;
  readonly kind: string;
  readonly guideline?: number;
  readonly description: string;
}

/** Reads `FlexMenu`; rows without a name are left out. */
export function readMenu(table: TableCells): readonly MenuRow[] {
  const [item, kind, guideline, description] = (
    ['menuItem', 'menuKind', 'guideline', 'description'] as const
  ).map((key) => columnOf(table, key));
  return table.rows
    .map((cells) => ({
      item: textOf(cells[item]),
      kind: textOf(cells[kind]),
      guideline: numberOf(cells[guideline]),
      description: textOf(cells[description]),
    }))
    .filter((row) => row.item !== '');
}
