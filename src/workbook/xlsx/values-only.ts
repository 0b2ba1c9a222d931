import { parseA1 } from '../address';
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../embedded/embedded';

/**
 * A workbook in which nothing is calculated: every formula gives way to what it shows, check cells keep the colours
 * of that, and of the defined names stay those of cells. It opens alike in every program.
 */
export function valuesOnly({ sheets, names }: WorkbookSnapshot): WorkbookSnapshot {
  return {
    sheets: sheets.map((sheet): SheetSnapshot => ({
      ...sheet,
      cells: sheet.cells.map((row) => row.map(onlyValue)),
    })),
    names: names.filter(({ refersTo }) => parseA1(refersTo.replace(/^=/, '')) !== undefined),
  };
}

function onlyValue({ value, style }: SnapshotCell): SnapshotCell {
  const isEmpty = value.kind === 'text' && value.text === '';
  return { value: isEmpty ? { kind: 'blank' } : value, ...(style && { style }) };
}
