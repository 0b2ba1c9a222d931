import type { CellValue } from '../src/workbook/port';

/** What a cell shows as one plain value; an error is told apart from a text that reads the same. */
export function plainValue(value: CellValue): number | string | boolean | null | { error: string } {
  switch (value.kind) {
    case 'number':
      return value.number;
    case 'text':
      return value.text;
    case 'boolean':
      return value.boolean;
    case 'error':
      return { error: value.error };
    case 'blank':
      return null;
  }
}

/** What a cell shows as a person reads it: an error by its name. */
export function shown(value: CellValue): number | string | boolean | null {
  return value.kind === 'error'
    ? value.error
    : (plainValue(value) as Exclude<ReturnType<typeof plainValue>, object>);
}
