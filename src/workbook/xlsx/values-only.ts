import { parseA1 } from '../address';
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../embedded/embedded';

/**
 * A workbook in which nothing is calculated: every formula gives way to what it shows, check cells keep the colours
 * of that, and of the defined names stay those of cells. It opens alike in every program.
 * `instead`: texts that are so only where formulas calculate, with what stands there.
 */
export function valuesOnly(
  { sheets, names }: WorkbookSnapshot,
  instead: ReadonlyMap<string, string> = new Map(),
): WorkbookSnapshot {
  return {
    sheets: sheets.map((sheet): SheetSnapshot => ({
      ...sheet,
      cells: sheet.cells.map((row) => row.map((cell) => onlyValue(cell, instead))),
    })),
    names: names.filter(({ refersTo }) => parseA1(refersTo.replace(/^=/, '')) !== undefined),
  };
}

function onlyValue({ value, style }: SnapshotCell, instead: ReadonlyMap<string, string>): SnapshotCell {
  if (value.kind !== 'text') return { value, ...(style && { style }) };
  const text = instead.get(value.text) ?? value.text;
  return { value: text === '' ? { kind: 'blank' } : { kind: 'text', text }, ...(style && { style }) };
}
