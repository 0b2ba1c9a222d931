import { workbookTexts } from '../../i18n/workbook';
import { textOf } from '../../tables/cells';
import { ledgerFields } from '../../tables/ledger';
import { journal } from '../../tables/names';
import type { CellContent, CellInput, Replacement, WorkbookPort } from '../../workbook/port';
import { inventedIn } from './invented';
import { readLedgerView, type LedgerView } from './view';

const BLANK: CellInput = { kind: 'blank' };
/** How far from its first cell a sheet is searched for the words that mark an example. */
const MARKED = { rows: 60, columns: 12 };

/**
 * Takes the invented bookings out of register and journal, and the marks off the sheets; what the user booked stays.
 * All of it or nothing. Resolves to how many invented bookings stay, and with them the marks, since the user's own
 * ones refer to them.
 */
export async function clearExample(port: WorkbookPort): Promise<number> {
  const view = await readLedgerView(port);
  const invented = inventedIn(view);
  const marks = invented.needed > 0 ? [] : await exampleMarks(port);
  const replacements = [
    ...registerCells(view, invented.rows),
    ...journalCellsOf(view, invented.slots),
    ...marks,
  ];
  if (replacements.length > 0) await port.replaceCells(replacements);
  return invented.needed;
}

/**
 * The rows that go are made blank in our columns. Those that stay move up into their place, if nothing is lost by it:
 * a column of the user's own belongs to its row, and a formula means other cells elsewhere.
 */
function registerCells(view: LedgerView, going: ReadonlySet<number>): readonly Replacement[] {
  if (going.size === 0) return [];
  const { area, rows } = view.prepared.table;
  const ours = ledgerFields.map((field) => view.table.columns[field]).filter((column) => column >= 0);
  const kept = rows.filter((cells, row) => !going.has(row) && ours.some((column) => !isBlank(cells[column])));
  const mayMove =
    kept.every((cells) => ours.every((column) => canMove(cells[column]))) &&
    rows.every((cells) => cells.every((cell, column) => ours.includes(column) || isBlank(cell)));
  const wanted = mayMove ? kept : rows.map((cells, row) => (going.has(row) ? undefined : cells));
  return rows.flatMap((cells, row) =>
    ours.flatMap((column): Replacement[] => {
      const expected = cells[column];
      const next = wanted[row]?.[column];
      if (JSON.stringify(next ?? { value: { kind: 'blank' } }) === JSON.stringify(expected)) return [];
      return [
        {
          sheet: area.sheet,
          row: area.row + 1 + row,
          column: area.column + column,
          expected,
          next: next ? inputOf(next) : BLANK,
        },
      ];
    }),
  );
}

function journalCellsOf(view: LedgerView, going: ReadonlySet<number>): readonly Replacement[] {
  return (view.prepared.journal ?? []).flatMap(({ slot, text }): Replacement[] => {
    if (!going.has(slot)) return [];
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

function isBlank({ value, formula }: CellContent): boolean {
  return value.kind === 'blank' && formula === undefined;
}

/** Whether a cell can be written again elsewhere as it is. */
function canMove({ value, formula }: CellContent): boolean {
  return formula === undefined && value.kind !== 'boolean' && value.kind !== 'error';
}

/** Of a cell that can move. */
function inputOf({ value }: CellContent): CellInput {
  if (value.kind === 'text') return { kind: 'text', text: value.text };
  return value.kind === 'number' ? { kind: 'number', number: value.number } : BLANK;
}

/** Whether the workbook holds invented bookings that can be taken out. */
export async function holdsExample(port: WorkbookPort): Promise<boolean> {
  const { rows, slots } = inventedIn(await readLedgerView(port));
  return rows.size + slots.size > 0;
}
