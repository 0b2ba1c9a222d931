import {
  isDay,
  isQuantity,
  nameKey,
  openings as bookOpenings,
  type Books,
  type Card,
  type Opening,
  type Stamp,
} from '../../domain/ledger';
import { columnTexts } from '../../i18n/workbook/columns';
import { holderName } from '../../i18n/ledger';
import { refusalSentence } from '../../i18n/ledger/refusals';
import type { Language } from '../../i18n/language';
import { fill, type PaneTexts } from '../../i18n/pane';
import { holderOf } from '../../tables/ledger';
import { typedDate, typedNumber } from './booking-form';
import { csvLines } from './csv-lines';
import { plainText } from './csv-text';

/** A line that cannot be booked, numbered as an editor numbers it, with what to do. */
export interface BadLine {
  readonly line: number;
  readonly text: string;
}

export interface Imported {
  readonly openings: readonly Opening[];
  readonly bad: readonly BadLine[];
}

const COLUMNS = ['holder', 'card', 'strips', 'date', 'description', 'reference'] as const;
type Column = (typeof COLUMNS)[number];
/** For a booking that is only tried out. */
const TRIAL: Stamp = { id: 'B-TRIAL', at: '', by: '' };
const NEEDED: readonly Column[] = ['holder', 'card', 'strips'];

/**
 * Reads opening balances from CSV. Headers may be in either language, numbers and dates as they are typed in the
 * reader's, dates also as ISO text. A line without a date gets the first day of its card. Says everything that is
 * wrong, line by line.
 */
export function readOpenings(
  text: string,
  around: { readonly books: Books; readonly holders: readonly string[] },
  words: { readonly texts: PaneTexts; readonly language: Language },
): Imported {
  const form = words.texts.ledgerForms.import;
  const csv = csvLines(text);
  const broken = csv.broken.map(({ line, from }): BadLine => ({
    line,
    text: line === from ? form.quote : fill(form.quoted, { line: from }),
  }));
  const [header, ...lines] = csv.lines;
  // Below a broken line the names of the columns may be among what it swallowed.
  if (!header || (broken.length > 0 && broken[0].line < header.line)) return { openings: [], bad: broken };
  const columns = columnsOf(header.cells);
  const missing = NEEDED.filter((column) => columns[column] < 0);
  if (missing.length > 0) {
    const noHeader = fill(form.noHeader, { columns: namesOf(missing, words.language) });
    return { openings: [], bad: [{ line: header.line, text: noHeader }, ...broken] };
  }
  const openings: Opening[] = [];
  const bad = [...broken];
  const seen = new Set<string>();
  for (const { cells, line } of lines) {
    const few = NEEDED.filter((column) => columns[column] >= cells.length);
    const read =
      few.length > 0
        ? fill(form.tooFew, { columns: namesOf(few, words.language) })
        : readLine((column) => plainText(cells[columns[column]] ?? ''), around, words);
    if (typeof read === 'string') {
      bad.push({ line, text: read });
      continue;
    }
    const place = { holder: holderName(read.holder, words.language), card: read.card };
    const key = JSON.stringify([nameKey(read.holder), nameKey(read.card)]);
    const before = around.books.accounts.balance(read.holder, read.card).opening;
    if (seen.has(key)) bad.push({ line, text: fill(form.twice, place) });
    else if (before !== 0) bad.push({ line, text: fill(form.already, place) });
    else {
      const tried = bookOpenings(around.books, TRIAL, [read]);
      if (tried.ok) openings.push(read);
      else
        bad.push({ line, text: refusalSentence(tried.refusal.code, tried.refusal.params, words.language) });
    }
    seen.add(key);
  }
  return { openings, bad: bad.sort((a, b) => a.line - b.line) };
}

function namesOf(columns: readonly Column[], language: Language): string {
  return columns.map((column) => columnTexts[language][column]).join(', ');
}

/** What the first line calls the columns, in either language. */
function columnsOf(header: readonly string[]): Record<Column, number> {
  const names = header.map(nameKey);
  return Object.fromEntries(
    COLUMNS.map((column) => [
      column,
      names.findIndex((name) => Object.values(columnTexts).some((texts) => nameKey(texts[column]) === name)),
    ]),
  ) as Record<Column, number>;
}

function readLine(
  at: (column: Column) => string,
  { books, holders }: { readonly books: Books; readonly holders: readonly string[] },
  { texts, language }: { readonly texts: PaneTexts; readonly language: Language },
): Opening | string {
  const form = texts.ledgerForms.import;
  const holder = holders.find((each) => nameKey(each) === nameKey(holderOf(at('holder'))));
  if (holder === undefined) return fill(form.unknownHolder, { got: at('holder') });
  const card = books.cards.find(({ label }) => nameKey(label) === nameKey(at('card')));
  if (!card) {
    const known = books.cards.map(({ label }) => label).join(', ');
    return fill(form.unknownCard, { got: at('card'), known });
  }
  const strips = typedNumber(at('strips'), language);
  if (strips === undefined || !isQuantity(strips)) return fill(form.noNumber, { got: at('strips') });
  const date = dayOf(at('date'), card, language);
  if (date === undefined) return fill(form.noDate, { got: at('date') });
  return {
    holder,
    card: card.label,
    strips,
    date,
    description: at('description'),
    reference: at('reference'),
  };
}

function dayOf(text: string, card: Card, language: Language): string | undefined {
  if (text === '') return card.start;
  const date = isDay(text) ? text : typedDate(text, language);
  return isDay(date) ? date : undefined;
}

/** A file to begin with, in the reader's language. */
export function openingsTemplate(
  holders: readonly string[],
  card: Card,
  date: string,
  language: Language,
): string {
  const separator = { nl: ';', en: ',' }[language];
  const texts = columnTexts[language];
  const header = COLUMNS.map((column) => texts[column]).join(separator);
  const lines = holders.map((holder) =>
    [holderName(holder, language), card.label, '0', date, '', ''].join(separator),
  );
  return `\ufeff${[header, ...lines].join('\r\n')}\r\n`;
}
