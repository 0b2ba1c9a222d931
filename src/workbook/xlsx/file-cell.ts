import type { WriteSheet } from 'hucre/xlsx';
import { a1 } from '../address';
import type { SnapshotCell } from '../embedded/embedded';
import type { CellStyle } from '../port';
import { calculatesArrays } from './array-formula';
import { fileFormula } from './file-formula';
import { fileStyle } from './file-style';

export type FileCell = NonNullable<WriteSheet['cells']> extends Map<string, infer Cell> ? Cell : never;

/**
 * Marks the error that a formula gave. The library can only write it as a text; `markedErrors` in `patch.ts`
 * turns it into an error value. A character of private use, so that no text of a user looks like it.
 */
export const ERROR_MARK = '\uE0E0';

/** The errors that a file can hold; newer ones stand in it as `#VALUE!`, until they are calculated. */
const FILE_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** Excel refuses the file if a cell holds more. */
const MAX_TEXT = 32_767;

/**
 * A cell as the file holds it, `undefined` if there is nothing to write. Text stays text whatever it begins
 * with; a formula of the add-in, or one that calculates arrays, becomes a dynamic array formula with its result.
 */
export function fileCell(
  cell: SnapshotCell,
  at: { readonly row: number; readonly column: number },
  ranges: ReadonlySet<string>,
  style: CellStyle | undefined = cell.style,
): FileCell | undefined {
  const look = style && { style: fileStyle(style) };
  if (cell.formula !== undefined && !cell.spilled) {
    const size = cell.spill ?? { rows: 1, columns: 1 };
    const dynamic = cell.spill !== undefined || calculatesArrays(cell.formula, ranges);
    return {
      ...look,
      formula: fileFormula(cell.formula),
      formulaResult: result(cell),
      ...(dynamic && { formulaType: 'array', formulaDynamic: true, formulaRef: a1({ ...at, ...size }) }),
    };
  }
  switch (cell.value.kind) {
    case 'blank':
      return look;
    case 'number':
      return { ...look, value: cell.value.number };
    case 'boolean':
      return { ...look, value: cell.value.boolean };
    case 'error':
      return { ...look, value: fileError(cell.value.error) };
    case 'text':
      return { ...look, ...fileText(cell.value.text) };
  }
}

/** A text such as `#N/A` would be written as an error value, unless it is given as formatted text. */
export function fileText(text: string): FileCell {
  const kept = fileString(text);
  return kept.startsWith('#') ? { value: kept, richText: [{ text: kept }] } : { value: kept };
}

function result({ value }: SnapshotCell): string | number | boolean | null {
  switch (value.kind) {
    case 'number':
      return value.number;
    case 'boolean':
      return value.boolean;
    case 'text':
      return fileString(value.text);
    case 'error':
      return ERROR_MARK + fileError(value.error);
    case 'blank':
      return null;
  }
}

function fileError(error: string): string {
  return FILE_ERRORS.has(error) ? error : '#VALUE!';
}

/** In the file `_x0041_` stands for A: what a user typed so gets its first `_` in that form. */
function fileString(text: string): string {
  return text.slice(0, MAX_TEXT).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
