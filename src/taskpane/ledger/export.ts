import { unparse } from 'papaparse';
import { checkOf, type Entry } from '../../domain/ledger';
import { formatDate } from '../../i18n/date';
import type { Language } from '../../i18n/language';
import { workbookTexts } from '../../i18n/workbook';
import { entryInputs, ledgerColumns, ledgerFields } from '../../tables/ledger';

/** How a spreadsheet in the language takes numbers, and what stands between two of them. */
const marks = { nl: { decimal: ',', delimiter: ';' }, en: { decimal: '.', delimiter: ',' } } as const;

/**
 * Entries as CSV that a spreadsheet in the language opens as it is: the header of the register, dates as days, numbers
 * with the separator of the language. A text that a spreadsheet would take for a formula gets an apostrophe.
 */
export function csvOf(entries: readonly Entry[], language: Language): string {
  const { columns } = workbookTexts[language];
  const { decimal, delimiter } = marks[language];
  const rows = entries.map((entry) => {
    const inputs = entryInputs(entry, checkOf(entry), language);
    return ledgerFields.map((field): string => {
      const input = inputs[field];
      if (field === 'date') return language === 'nl' ? formatDate(entry.date, 'nl') : entry.date;
      if (input.kind === 'number') return String(input.number).replace('.', decimal);
      return input.kind === 'text' ? safe(input.text) : '';
    });
  });
  const header = ledgerFields.map((field) => columns[ledgerColumns[field]]);
  // The mark at the front tells Excel that the text is UTF-8.
  return `\ufeff${unparse([header, ...rows], { delimiter, newline: '\r\n' })}\r\n`;
}

/** Numbers with a minus are numbers; only text can be a formula (CWE-1236). */
function safe(text: string): string {
  return /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
