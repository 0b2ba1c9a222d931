import type { Language } from '../i18n/language';
import { columnTexts, type ColumnTexts } from '../i18n/workbook/columns';

/** A cell as a table reader needs it; the port's `CellContent` fits. */
export interface TableCell {
  readonly value:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'number'; readonly number: number }
    | { readonly kind: 'boolean'; readonly boolean: boolean }
    | { readonly kind: 'error'; readonly error: string }
    | { readonly kind: 'blank' };
}

/** A table as read; the port's `TableBlock` fits. */
export interface TableCells {
  readonly header: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

export type PlainColumn = {
  [Key in keyof ColumnTexts]: ColumnTexts[Key] extends string ? Key : never;
}[keyof ColumnTexts];

const languages: readonly Language[] = ['nl', 'en'];

const normal = (header: string): string => header.trim().toLowerCase();

/** Index of a column by its header in either language; -1 if there is none. */
export function columnOf(table: TableCells, key: PlainColumn): number {
  const wanted = languages.map((language) => normal(columnTexts[language][key]));
  return table.header.findIndex((header) => wanted.includes(normal(header)));
}

/** Columns of inhabitants by year, found by a header such as `Inwoners 2024` in either language. */
export function inhabitantsColumns(table: TableCells): ReadonlyMap<number, number> {
  const prefixes = languages.map((language) => normal(columnTexts[language].inhabitantsPrefix));
  const columns = new Map<number, number>();
  table.header.forEach((header, index) => {
    const text = normal(header);
    const year = /(\d{4})$/.exec(text);
    if (year && prefixes.some((prefix) => text === `${prefix} ${year[1]}`))
      columns.set(Number(year[1]), index);
  });
  return columns;
}

/** The text of a cell; a number gives its digits, anything else nothing. */
export function textOf(cell: TableCell | undefined): string {
  if (cell?.value.kind === 'text') return cell.value.text.trim();
  return cell?.value.kind === 'number' ? String(cell.value.number) : '';
}

/** The number of a cell, or `undefined` where it holds none. */
export function numberOf(cell: TableCell | undefined): number | undefined {
  return cell?.value.kind === 'number' ? cell.value.number : undefined;
}

/** What a cell holds, as it would be quoted. */
export function shownOf(cell: TableCell | undefined): string {
  const value = cell?.value;
  switch (value?.kind) {
    case 'text':
      return value.text.trim();
    case 'number':
      return String(value.number);
    case 'boolean':
      return String(value.boolean).toUpperCase();
    case 'error':
      return value.error;
    default:
      return '';
  }
}
