import type { DescribedFunction } from '../../functions/signatures';
import type { Language } from '../../language';
import { ledgerTexts } from '../../ledger';
import { columnTexts } from '../../workbook/columns';
import { count, date, type ExampleCell, type ExampleSheet, type FunctionExamples } from './example';

const ledgerTable = 'FlexLedger';
/** Excel's serial numbers of 2 January, 3 February and 10 March 2025. */
const [january, february, march] = [45_659, 45_691, 45_726].map(date);

/** Emmen was granted 14 strips, reserved 5 and used 3 of those; only the columns that matter here. */
function smallLedger(language: Language): ExampleSheet {
  const columns = columnTexts[language];
  const { types } = ledgerTexts[language];
  return {
    table: ledgerTable,
    rows: [
      [
        columns.entryId,
        columns.date,
        columns.card,
        columns.holder,
        columns.type,
        columns.strips,
        columns.hours,
        columns.related,
      ],
      ['B-1', january, '2025', 'Emmen', types.grant, count(14), '', ''],
      ['B-2', february, '2025', 'Emmen', types.reserve, count(5), '', ''],
      ['B-3', march, '2025', 'Emmen', types.use, count(3), count(40), 'B-2'],
    ],
  };
}

/** A whole ledger of two bookings, of which the second was changed from 3 to 4 strips after it was booked. */
function changedLedger(language: Language): ExampleSheet {
  const columns = columnTexts[language];
  const { types } = ledgerTexts[language];
  const details: readonly ExampleCell[] = ['', '', '', '', ''];
  return {
    table: ledgerTable,
    rows: [
      [
        columns.entryId,
        columns.date,
        columns.card,
        columns.holder,
        columns.type,
        columns.strips,
        columns.hours,
        columns.assignment,
        columns.item,
        columns.reference,
        columns.related,
        columns.group,
        columns.description,
        columns.recordedAt,
        columns.recordedBy,
        columns.entryCheck,
      ],
      [
        'B-1',
        january,
        '2025',
        'Emmen',
        types.grant,
        count(14),
        '',
        ...details,
        '',
        '2025-01-02 09:00:00',
        'A. Jansen',
        'C-7ZSTQ2B',
      ],
      [
        'B-2',
        march,
        '2025',
        'Emmen',
        types.use,
        count(4),
        count(40),
        ...details,
        '',
        '2025-03-10 09:00:00',
        'A. Jansen',
        'C-SWRCNXN',
      ],
    ],
  };
}

/** Examples of the functions of the strip ledger. */
export function ledgerExamples(
  language: Language,
): Readonly<Record<Extract<DescribedFunction, 'BALANCE' | 'STATEMENT' | 'LEDGERCHECK'>, FunctionExamples>> {
  const small = smallLedger(language);
  const all = `${ledgerTable}[#All]`;
  return {
    BALANCE: {
      worked: [
        { sheets: [small], args: [all, '"Emmen"', '"2025"'], shows: ['number'] },
        {
          sheets: [small],
          args: [all, '"Emmen"', '"2025"', '"2025-02-28"', '"reserved"'],
          shows: ['number'],
        },
      ],
      refused: [
        [all, '"Emen"'],
        [all, '"Emmen"', '"2030"'],
        [all, '"Emmen"', '"2025"', '2025'],
        ['A1:C2', '"Emmen"'],
      ],
    },
    STATEMENT: {
      worked: [
        { sheets: [small], args: [all, '"2025"'], shows: ['number'], headed: true },
        { sheets: [small], args: [all, '"2025"', '', '"Emmen"'], shows: ['date', 'number'], headed: true },
      ],
      refused: [
        [all, '"2030"'],
        [all, '"2025"', '', '"Emen"'],
      ],
    },
    LEDGERCHECK: {
      worked: [{ sheets: [changedLedger(language)], args: [all], shows: ['number'], headed: true }],
      refused: [['A1:C2']],
    },
  };
}
