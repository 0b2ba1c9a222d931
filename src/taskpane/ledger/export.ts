import { unparse } from 'papaparse';
import { checkOf, type Entry } from '../../domain/ledger';
import { formatDate } from '../../i18n/date';
import type { Language } from '../../i18n/language';
import { workbookTexts } from '../../i18n/workbook';
import { entryInputs, ledgerColumns, ledgerFields } from '../../tables/ledger';
import { protectedText } from './csv-text';

/** How a spreadsheet in the language takes numbers, what stands between two cells, and in the part of a booking. */
const marks = {
  nl: { decimal: ',', delimiter: ';', of: 'van' },
  en: { decimal: '.', delimiter: ',', of: 'of' },
} as const;

/** The part of a booking, as the register has it. */
const PART = /^(\d+)\/(\d+)$/;

/**
 * Entries as CSV that a spreadsheet in the language opens as it is: the header of the register, dates as days, numbers
 * with the separator of the language. A text that a spreadsheet would take for a formula or a day gets an apostrophe;
 * the part of a booking is `1 van 2`, since `1/2` is a day.
 */
export function csvOf(entries: readonly Entry[], language: Language): string {
  const { columns } = workbookTexts[language];
  const { decimal, delimiter, of } = marks[language];
  const rows = entries.map((entry) => {
    const inputs = entryInputs(entry, checkOf(entry), language);
    return ledgerFields.map((field): string => {
      const input = inputs[field];
      if (field === 'date') return language === 'nl' ? formatDate(entry.date, 'nl') : entry.date;
      if (input.kind === 'number') return String(input.number).replace('.', decimal);
      if (input.kind !== 'text') return '';
      if (field === 'recordedAt') return input.text;
      return protectedText(field === 'group' ? input.text.replace(PART, `$1 ${of} $2`) : input.text);
    });
  });
  const header = ledgerFields.map((field) => columns[ledgerColumns[field]]);
  // The mark at the front tells Excel that the text is UTF-8.
  return `\ufeff${unparse([header, ...rows], { delimiter, newline: '\r\n' })}\r\n`;
}
