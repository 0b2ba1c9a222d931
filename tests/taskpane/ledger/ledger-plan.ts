import { checkOf, journalText, type Booking, type Card } from '../../../src/domain/ledger';
import type { Language } from '../../../src/i18n/language';
import { workbookTexts } from '../../../src/i18n/workbook';
import { entryInputs, ledgerColumns, ledgerFields } from '../../../src/tables/ledger';
import { journal, tableNames } from '../../../src/tables/names';
import type { CellInput, WorkbookPlan } from '../../../src/workbook/port';
import { sheetPlan } from '../../contract/plan';

export const REGISTER = 'Strippenregister';

export const CARDS: readonly Card[] = [
  { label: '2024', start: '2024-01-01', end: '2024-12-31', step: 1 },
  { label: '2025', start: '2025-01-01', end: '2025-12-31', step: 1 },
];

/** A workbook with nothing but a register and its journal; the header is in row 1, the body begins in row 2. */
export function ledgerPlan(bookings: readonly Booking[] = [], language: Language = 'nl'): WorkbookPlan {
  const { columns } = workbookTexts[language];
  const header = ledgerFields.map((field): CellInput => ({
    kind: 'text',
    text: columns[ledgerColumns[field]],
  }));
  const rows = bookings.flatMap(({ entries }) =>
    entries.map((entry) => {
      const inputs = entryInputs(entry, checkOf(entry), language);
      return ledgerFields.map((field): CellInput => inputs[field]);
    }),
  );
  return {
    sheets: [
      sheetPlan(REGISTER, {
        cells: [header, ...rows],
        tables: [
          {
            name: tableNames.ledger,
            area: { row: 0, column: 0, rows: 1 + Math.max(1, rows.length), columns: header.length },
          },
        ],
      }),
      sheetPlan(journal.sheet, {
        cells: bookings.map((booking): CellInput[] => [{ kind: 'text', text: journalText(booking) }]),
        hidden: true,
      }),
    ],
    names: [],
    checkStyles: { good: {}, bad: {} },
    activate: REGISTER,
  };
}
