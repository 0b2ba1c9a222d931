/** Cells as Excel takes and gives them. */
import { WorkbookError } from '../port';
import type { CellContent, CellInput, CellValue, Rectangle } from '../port';

/** The longest text that a cell of Excel holds. */
const MAX_TEXT = 32_767;

/** Words that Excel reads as a boolean, in the languages it speaks. */
const BOOLEANS = new Set(
  (
    'true false waar onwaar wahr falsch vrai faux verdadero falso vero verdadeiro fals cert cierto sand falsk ' +
    'sann usann sant tosi epätosi tõene väär prawda fałsz pravda nepravda igaz hamis doğru yanlış adevărat ' +
    'истина ложь'
  ).split(' '),
);

/**
 * Whether Excel would keep the text as it is. Only a text on one line that begins with a letter, has no digit and
 * is no boolean is left to it: all else might become a formula, a number, a date (`mei 2026`) or an error.
 */
function isPlain(text: string): boolean {
  return /^\p{L}/u.test(text) && !/[\p{N}\p{C}]/u.test(text) && !BOOLEANS.has(text.trim().toLowerCase());
}

/** A text as Excel must get it to stay a text: with an apostrophe in front, which Excel does not show. */
function textInput(text: string): string {
  if (text.length > MAX_TEXT)
    throw new WorkbookError('too-large', { detail: `a text of ${text.length} characters` });
  return text === '' || isPlain(text) ? text : `'${text}`;
}

/** What `range.values` gets for a cell; `null` leaves the cell alone. */
export type ExcelInput = string | number | boolean | null;

/** What `range.values` gets for an input; formulas go another way and are left alone here. */
export function valueInput(input: CellInput | undefined): ExcelInput {
  switch (input?.kind) {
    case 'text':
      return textInput(input.text);
    case 'number':
      // JSON turns these into null, and null would silently leave the cell as it was.
      if (!Number.isFinite(input.number))
        throw new WorkbookError('unsupported', { detail: String(input.number) });
      return input.number;
    case 'blank':
      return '';
    default:
      return null;
  }
}

/** What `range.formulas` gets for an input; values go another way and are left alone here. */
export function formulaInput(input: CellInput | undefined): ExcelInput {
  return input?.kind === 'formula' ? input.formula : null;
}

/** What puts a cell back to what was read from it. */
export function restoreInput({ value, formula }: CellContent): { value: ExcelInput; formula: ExcelInput } {
  if (formula !== undefined) return { value: null, formula };
  switch (value.kind) {
    case 'text':
      return { value: textInput(value.text), formula: null };
    case 'number':
      return { value: value.number, formula: null };
    case 'boolean':
      return { value: value.boolean, formula: null };
    case 'error':
      return { value: value.error, formula: null };
    case 'blank':
      return { value: '', formula: null };
  }
}

/** The properties to load for reading cells. */
export const CELL_PROPERTIES = 'values,formulas,valueTypes';

/** A value as `range.values` gives it. */
type Shown = string | number | boolean;

function cellValue(value: Shown, type: string): CellValue {
  if (type === 'Error') return { kind: 'error', error: String(value) };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  return type === 'Empty' ? { kind: 'blank' } : { kind: 'text', text: value };
}

/**
 * One cell as read. `formulas` shows a text that looks like a formula without its apostrophe, so it is a formula
 * only if the value differs from it.
 */
function cellContent(value: Shown, formula: Shown, type: string): CellContent {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? { value: cellValue(value, type), formula } : { value: cellValue(value, type) };
}

/** The cells of a range for which `CELL_PROPERTIES` have been loaded. */
export function contents(range: Excel.Range): CellContent[][] {
  const { values, formulas, valueTypes } = range as {
    values: Shown[][];
    formulas: Shown[][];
    valueTypes: string[][];
  };
  return values.map((row, i) => row.map((value, j) => cellContent(value, formulas[i][j], valueTypes[i][j])));
}

/** Whether a cell holds nothing at all; a formula that shows nothing is something. */
export function isBlank({ value, formula }: CellContent): boolean {
  return value.kind === 'blank' && formula === undefined;
}

/** Whether two values are the same, kind and content. */
function sameValue(a: CellValue, b: CellValue): boolean {
  if (a.kind === 'number' && b.kind === 'number') return a.number === b.number;
  return JSON.stringify(a, Object.keys(a).sort()) === JSON.stringify(b, Object.keys(b).sort());
}

/**
 * Whether a cell still holds what was read from it. Of a formula only the formula counts: its value changes
 * by itself when something else does.
 */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.formula !== undefined || b.formula !== undefined) return a.formula === b.formula;
  return sameValue(a.value, b.value);
}

/**
 * The range of a rectangle on a sheet, for one request only. Every other range too is untracked at once: Excel
 * would have to follow it through all changes, and to be told in a request of its own when that may end.
 */
export function cellsOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Rectangle): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}
