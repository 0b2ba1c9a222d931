import { readXlsx as readFile } from 'hucre/xlsx';
import type { Cell, CellValue as FileValue, Sheet } from 'hucre/xlsx';
import { parseA1 } from '../address';
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../embedded/embedded';
import { WorkbookError } from '../port';
import type { CellValue } from '../port';
import { englishFormula } from './file-formula';
import { columnCharacters } from './file-sheet';
import { styleOfFile } from './file-style';

const DAY = 86_400_000;

/**
 * Reads an .xlsx file back: sheets, cells with values, formulas and styles, spills, tables and defined names.
 * Formulas come as English formulas with the add-in's own function names. Column widths are in characters.
 *
 * Rejects with `unsupported` if the bytes are no .xlsx file.
 */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  try {
    const { sheets, namedRanges } = await readFile(bytes, { readStyles: true });
    return {
      sheets: sheets.map(sheetSnapshot),
      names: (namedRanges ?? [])
        .filter(({ name }) => !name.startsWith('_xlnm.'))
        .map(({ name, range }) => ({ name, refersTo: englishFormula(range).slice(1) })),
    };
  } catch (cause) {
    throw new WorkbookError(
      'unsupported',
      { detail: cause instanceof Error ? cause.message : String(cause) },
      { cause },
    );
  }
}

function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  const cells = sheet.rows.map((row, r) =>
    row.map((value, c): SnapshotCell => cellSnapshot(value, sheet.cells?.get(`${r},${c}`))),
  );
  for (const [key, cell] of sheet.cells ?? []) markSpill(cells, key.split(',').map(Number), cell);
  const tables = (sheet.tables ?? []).flatMap(({ name, range }) => {
    const area = range === undefined ? undefined : parseA1(range);
    return area ? [{ name, ...area }] : [];
  });
  const tabColor = sheet.view?.tabColor?.rgb;
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    ...(tabColor !== undefined && { tabColor: `#${tabColor.slice(-6)}` }),
    columnWidths: (sheet.columns ?? []).map(({ width }) =>
      width === undefined ? undefined : columnCharacters(width),
    ),
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    cells,
    tables,
  };
}

function cellSnapshot(value: FileValue, cell: Cell | undefined): SnapshotCell {
  const style = styleOfFile(cell?.style);
  return {
    value: valueOf(value, cell),
    ...(cell?.formula && { formula: englishFormula(cell.formula) }),
    ...(style && { style }),
  };
}

function valueOf(value: FileValue, cell: Cell | undefined): CellValue {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (value instanceof Date) return { kind: 'number', number: serial(value) };
  return cell?.type === 'error' ? { kind: 'error', error: value } : { kind: 'text', text: value };
}

/** The library makes dates of numbers with the format of a date; a cell holds a number all the same. */
function serial(date: Date): number {
  const days = (date.getTime() - Date.UTC(1899, 11, 30)) / DAY;
  return days < 61 ? days - 1 : days;
}

function markSpill(cells: SnapshotCell[][], [row, column]: number[], cell: Cell): void {
  const area = cell.formulaDynamic && cell.formulaRef !== undefined ? parseA1(cell.formulaRef) : undefined;
  if (!area || area.rows * area.columns === 1) return;
  for (let r = area.row; r < area.row + area.rows; r++) {
    for (let c = area.column; c < area.column + area.columns; c++) {
      const line = (cells[r] ??= []);
      const filled = line[c] ?? { value: { kind: 'blank' } };
      line[c] =
        r === row && c === column
          ? { ...filled, spill: { rows: area.rows, columns: area.columns } }
          : { ...filled, spilled: true };
    }
  }
}
