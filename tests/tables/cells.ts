import type { TableCell, TableCells } from '../../src/tables/cells';

/** A cell for a plain value: null is blank, `#…` an error value. */
export function cell(value: string | number | boolean | null): TableCell {
  if (value === null) return { value: { kind: 'blank' } };
  switch (typeof value) {
    case 'number':
      return { value: { kind: 'number', number: value } };
    case 'boolean':
      return { value: { kind: 'boolean', boolean: value } };
    default:
      return {
        value: value.startsWith('#') ? { kind: 'error', error: value } : { kind: 'text', text: value },
      };
  }
}

/** A table from its header and rows of plain values. */
export function table(
  header: readonly string[],
  ...rows: readonly (readonly (string | number | boolean | null)[])[]
): TableCells {
  return { header, rows: rows.map((cells) => cells.map(cell)) };
}
