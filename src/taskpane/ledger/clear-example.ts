import { readJournal } from '../../domain/ledger';
import { workbookTexts } from '../../i18n/workbook';
import { textOf } from '../../tables/cells';
import { journal } from '../../tables/names';
import type { CellContent, CellInput, Replacement, WorkbookPort } from '../../workbook/port';
import { isExampleWord } from '../data/ledger-lines';
import { readLedgerView, type LedgerView } from './view';

const BLANK: CellInput = { kind: 'blank' };
/** How far from its first cell a sheet is searched for the words that mark an example. */
const MARKED = { rows: 60, columns: 12 };

/**
 * Takes the invented bookings out of register and journal, and the marks off the sheets; what the user booked stays
 * and moves up. All of it or nothing.
 */
export async function clearExample(port: WorkbookPort): Promise<void> {
  const view = await readLedgerView(port);
  const marks = await exampleMarks(port);
  const replacements = [...registerCells(view), ...journalCellsOf(view), ...marks];
  if (replacements.length > 0) await port.replaceCells(replacements);
}

/** Rows that stay move to the top of the table, whole; those below them are left blank. */
function registerCells(view: LedgerView): readonly Replacement[] {
  const { area, rows, header } = view.prepared.table;
  const invented = new Set(
    view.table.rows.flatMap(({ row, entry }) => (entry && isExampleWord(entry.recordedBy) ? [row] : [])),
  );
  const kept = rows.filter(
    (cells, row) =>
      !invented.has(row) && cells.some(({ value, formula }) => value.kind !== 'blank' || formula),
  );
  return rows.flatMap((cells, row) =>
    header.flatMap((_, column): Replacement[] => {
      const expected = cells[column];
      const wanted = kept[row]?.[column];
      if (JSON.stringify(wanted ?? { value: { kind: 'blank' } }) === JSON.stringify(expected)) return [];
      return [
        {
          sheet: area.sheet,
          row: area.row + 1 + row,
          column: area.column + column,
          expected,
          next: wanted ? inputOf(wanted) : BLANK,
        },
      ];
    }),
  );
}

function journalCellsOf(view: LedgerView): readonly Replacement[] {
  return (view.prepared.journal ?? []).flatMap(({ slot, text }): Replacement[] => {
    const booking = readJournal(text);
    if (!booking?.entries.every(({ recordedBy }) => isExampleWord(recordedBy))) return [];
    const expected = { value: { kind: 'text' as const, text } };
    return [{ sheet: journal.sheet, row: slot, column: 0, expected, next: BLANK }];
  });
}

/** Cells anywhere near the top of a sheet that say that what it shows is an example. */
async function exampleMarks(port: WorkbookPort): Promise<readonly Replacement[]> {
  const words = Object.values(workbookTexts).map(({ example }) => example);
  const { sheets } = await port.status();
  const found: Replacement[] = [];
  for (const sheet of sheets) {
    if (sheet === journal.sheet) continue;
    const { cells } = await port.readBlock({ sheet, row: 0, column: 0, ...MARKED });
    cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (words.includes(textOf(cell))) found.push({ sheet, row, column, expected: cell, next: BLANK });
      }),
    );
  }
  return found;
}

function inputOf({ value, formula }: CellContent): CellInput {
  if (formula !== undefined) return { kind: 'formula', formula };
  switch (value.kind) {
    case 'text':
      return { kind: 'text', text: value.text };
    case 'number':
      return { kind: 'number', number: value.number };
    case 'boolean':
      return { kind: 'text', text: String(value.boolean) };
    case 'error':
      return { kind: 'text', text: value.error };
    case 'blank':
      return BLANK;
  }
}

/** Whether the register holds invented bookings. */
export async function holdsExample(port: WorkbookPort): Promise<boolean> {
  const { audit } = await readLedgerView(port);
  return audit.entries.some(({ recordedBy }) => isExampleWord(recordedBy));
}
