import type { CellValue } from './port';

/** A value as a header or the name of a series has it: numbers in full, `TRUE` and `FALSE`, a blank as no text. */
export function cellText(value: CellValue): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return String(value.number);
    case 'boolean':
      return value.boolean ? 'TRUE' : 'FALSE';
    case 'error':
      return value.error;
    case 'blank':
      return '';
  }
}
