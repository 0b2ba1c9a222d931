import { checkOf, type Booking, type Entry } from '../../domain/ledger';
import { journalText } from '../../domain/ledger';
import type { Language } from '../../i18n/language';
import { workbookTexts } from '../../i18n/workbook';
import { entryInputs, ledgerColumns, ledgerFields } from '../../tables/ledger';
import { WorkbookError, type CellInput, type JournalCell } from '../../workbook/port';
import type { LedgerView } from './view';

const KEEP: CellInput = { kind: 'keep' };

/** The row of an entry in the order of the table's columns; columns that a user added are left alone. */
export function rowInputs(view: LedgerView, entry: Entry, language: Language): readonly CellInput[] {
  const [gone] = view.table.missing;
  if (gone !== undefined)
    throw new WorkbookError('missing', { name: workbookTexts[language].columns[ledgerColumns[gone]] });
  const inputs = entryInputs(entry, checkOf(entry), language);
  const row: CellInput[] = view.prepared.table.header.map(() => KEEP);
  for (const field of ledgerFields) row[view.table.columns[field]] = inputs[field];
  return row;
}

/** A number from 0 up to, but not including, 1. */
export type Random = () => number;

/** A cell of the journal for each booking, in free slots chosen at random; `undefined` where there are too few. */
export function journalCells(
  view: LedgerView,
  bookings: readonly Booking[],
  slots: number,
  random: Random,
): readonly JournalCell[] | undefined {
  const taken = new Set((view.prepared.journal ?? []).map(({ slot }) => slot));
  if (taken.size + bookings.length > slots) return undefined;
  return bookings.map((booking) => {
    let slot = Math.floor(random() * slots) % slots;
    while (taken.has(slot)) slot = (slot + 1) % slots;
    taken.add(slot);
    return { slot, text: journalText(booking) };
  });
}
