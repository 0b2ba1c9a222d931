import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET } from '@univerjs/engine-formula';
import type { ErrorType } from '@univerjs/engine-formula';
import type { CellContent, CellInput, CellValue } from '../port';
import { WorkbookError } from '../port';

/** Empties a cell's content and leaves its looks. */
export const NO_CONTENT: ICellData = { v: null, t: null, f: null, si: null, p: null };

/**
 * The grid's form of an input. Text is a "forced string": the grid then neither reads it as a number or a
 * formula, nor guesses at it again when the cell is edited.
 */
export function toGridCell(input: Exclude<CellInput, { kind: 'keep' }>): ICellData {
  switch (input.kind) {
    case 'text':
      return input.text === ''
        ? { ...NO_CONTENT }
        : { ...NO_CONTENT, v: input.text, t: CellValueType.FORCE_STRING };
    case 'number':
      if (!Number.isFinite(input.number)) throw new WorkbookError('unsupported', { detail: 'not a number' });
      return { ...NO_CONTENT, v: withoutSign(input.number), t: CellValueType.NUMBER };
    case 'formula':
      if (!input.formula.startsWith('=')) {
        throw new WorkbookError('unsupported', { detail: `not a formula: ${input.formula}` });
      }
      return { ...NO_CONTENT, f: input.formula };
    case 'blank':
      return { ...NO_CONTENT };
  }
}

/** The value of a grid cell; `calculated` for a cell that holds a formula or is filled by a spill. */
export function fromGridValue(cell: Nullable<ICellData>, calculated: boolean): CellValue {
  const text = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '');
  if (text === undefined || text === null) return { kind: 'blank' };
  switch (cell?.t) {
    case CellValueType.BOOLEAN:
      return { kind: 'boolean', boolean: text === true || text === 1 || /^(1|true)$/i.test(String(text)) };
    case CellValueType.NUMBER:
      if (Number.isFinite(Number(text)) && text !== '')
        return { kind: 'number', number: withoutSign(Number(text)) };
      break;
    case CellValueType.STRING:
    case CellValueType.FORCE_STRING:
      break;
    default:
      if (typeof text === 'number') return { kind: 'number', number: withoutSign(text) };
      if (typeof text === 'boolean') return { kind: 'boolean', boolean: text };
  }
  // A text that only reads like an error is a forced one.
  const mayBeError = calculated || cell?.t !== CellValueType.FORCE_STRING;
  if (mayBeError && ERROR_TYPE_SET.has(text as ErrorType)) return { kind: 'error', error: String(text) };
  if (text === '' && !calculated) return { kind: 'blank' };
  return { kind: 'text', text: String(text) };
}

/** Whether a cell still holds what was read: formulas are compared as formulas, others by value. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if (one.formula !== undefined || other.formula !== undefined) return one.formula === other.formula;
  return JSON.stringify(one.value) === JSON.stringify(other.value);
}

export function isBlank(content: CellContent): boolean {
  return content.value.kind === 'blank' && content.formula === undefined;
}

/** Zero has no sign in a spreadsheet. */
function withoutSign(number: number): number {
  return number === 0 ? 0 : number;
}
