import {
  Accounts,
  audit,
  chargedLines,
  inOrder,
  MEASURES,
  nameKey,
  specification,
  upTo,
  type Audit,
  type Balance,
  type Entry,
  type Measure,
} from '../../domain/ledger';
import { cellTexts } from '../../i18n/cell';
import { dateOfSerial } from '../../i18n/date';
import { holderName } from '../../i18n/ledger';
import { fill } from '../../i18n/pane';
import { resultTexts } from '../../i18n/results';
import { numberOf, shownOf } from '../../tables/cells';
import { holderOf, ledgerFields, readLedger } from '../../tables/ledger';
import type { Resolved } from '../data/resolve';
import type { CellNotes, CellQuestion, NoteStep, Words } from './notes';
import { dayAt, tableOf, textAt, textOf, wordAt } from './reading';

/** The parts of the identity in the order of a statement, with their sign. */
const PARTS = [
  ['opening', 1],
  ['granted', 1],
  ['transferred_in', 1],
  ['transferred_out', -1],
  ['carried_in', 1],
  ['carried_out', -1],
  ['expired', -1],
  ['reserved', -1],
  ['used', -1],
] as const satisfies readonly (readonly [Measure, 1 | -1])[];

/** Columns of an overview behind the identity: what a holder has used in hours and shared in. */
const BEYOND = PARTS.length + 1;

/** What a holder has, by the identity. */
export function balanceNotes({ args, place }: CellQuestion, words: Words): CellNotes | undefined {
  const holder = textAt(args[1], { ...place, column: 0 });
  const measure = wordAt(args[4], MEASURES, 'available');
  if (holder === '' || measure === undefined) return undefined;
  const asked = { holder: holderOf(holder), measure, card: nameAt(args[2]), asOf: dayAt(args[3]) };
  return accountNotes(booksOf(args[0]), asked, words);
}

/** The identity of the row's holder; of the one that was asked for as it was after the entry of the row. */
export function statementNotes(question: CellQuestion, words: Words): CellNotes | undefined {
  const { args, place, label } = question;
  const books = booksOf(args[0]);
  const holder = nameAt(args[3]);
  const asked = { card: nameAt(args[1]), asOf: dayAt(args[2]) };
  if (!books || place.row === 0) return undefined;
  if (holder !== undefined) {
    const one = { ...asked, holder: holderOf(holder), measure: 'available' as const };
    return specificationNotes(books, one, place.row - 1, words);
  }
  const name = textOf(label);
  if (name === '' || place.column === 0) return undefined;
  const isTotal = Object.values(resultTexts).some(({ statement }) => statement.total === name);
  const measure = place.column > BEYOND ? 'hours' : 'available';
  return accountNotes(books, { ...asked, holder: isTotal ? undefined : holderOf(name), measure }, words);
}

/**
 * What a holder had after the entry in a line of its statement: line 0 is the balance before, the one after the
 * entries what is left, and below that stands work that was only noted.
 */
function specificationNotes(
  books: Audit,
  asked: Asked & { readonly holder: string },
  line: number,
  words: Words,
): CellNotes | undefined {
  const { holder, card, asOf } = asked;
  const options = { ...(card === undefined ? {} : { card }), ...(asOf === undefined ? {} : { asOf }) };
  const lines = chargedLines(specification(books.entries, holder, options).lines);
  if (line === 0) return undefined;
  if (line > lines.length + 1) return { sentences: [words.texts.cards.statements.jointNote] };
  if (line > lines.length) return accountNotes(books, asked, words);
  const counted = lines.slice(0, line).map(({ entry }) => entry);
  // Bookings on other cards may use what is reserved on this one.
  const ordered = inOrder(upTo(books.entries, asOf));
  const before = ordered.slice(0, ordered.indexOf(counted[line - 1]) + 1);
  const until = cellTexts[words.language].untilThis;
  return identityNotes(counted, new Accounts(before), asked, until, words);
}

/** What the row of the ledger says. */
export function ledgerCheckNotes(
  { args, place, label, value }: CellQuestion,
  words: Words,
): CellNotes | undefined {
  const texts = cellTexts[words.language];
  const table = tableOf(args[0]);
  if (!table || place.row === 0) return undefined;
  // The first column has the number itself.
  const first = place.column === 0 ? value : label;
  const row = first?.kind === 'number' ? first.number : undefined;
  const cells = row === undefined ? undefined : table.rows[row - 1];
  if (row === undefined || !cells) return { sentences: [texts.wholeLedger] };
  const { columns } = readLedger(table);
  const area = args[0].area;
  const steps = ledgerFields.flatMap((field): NoteStep[] => {
    const cell = cells[columns[field]];
    const serial = field === 'date' ? numberOf(cell) : undefined;
    const date = serial === undefined ? undefined : dateOfSerial(serial);
    const amount = date ? words.format.date(date) : shownOf(cell);
    return amount === '' ? [] : [{ what: table.header[columns[field]], amount }];
  });
  return {
    groups: [
      {
        title: fill(texts.ledgerRow, { row }),
        steps: steps.map((step, index) =>
          index === 0 && area ? { ...step, area: { ...area, row: area.row + row, rows: 1 } } : step,
        ),
      },
    ],
  };
}

/** Whose account is asked for; of all holders or cards together where none is named. */
interface Asked {
  readonly holder: string | undefined;
  readonly measure: Measure;
  readonly card: string | undefined;
  readonly asOf: string | undefined;
}

function accountNotes(books: Audit | undefined, asked: Asked, words: Words): CellNotes | undefined {
  if (!books) return undefined;
  const { holder, card, asOf } = asked;
  const entries = upTo(books.entries, asOf);
  const counted = entries.filter(
    (entry) =>
      (holder === undefined || nameKey(entry.holder) === nameKey(holder)) &&
      (card === undefined || nameKey(entry.card) === nameKey(card)),
  );
  const accounts = asOf === undefined ? books.accounts : new Accounts(entries);
  const until =
    asOf === undefined ? '' : fill(cellTexts[words.language].until, { date: words.format.date(asOf) });
  return identityNotes(counted, accounts, asked, until, words);
}

function identityNotes(
  counted: readonly Entry[],
  accounts: Accounts,
  { holder, card, measure }: Asked,
  until: string,
  words: Words,
): CellNotes {
  const texts = cellTexts[words.language];
  const sentence = fill(counted.length === 1 ? texts.entriesOne : texts.entries, {
    holder: holder === undefined ? texts.allHolders : holderName(holder, words.language),
    card: card === undefined ? texts.allCards : fill(texts.card, { card }),
    count: counted.length,
    until,
  });
  const isApart = ['hours', 'shared_strips', 'shared_hours'].includes(measure);
  if (isApart) return { sentences: [sentence] };
  const balance = accounts.balance(holder, card);
  const steps = identity(balance, measure, words);
  const part = PARTS.findIndex(([each]) => each === measure);
  if (part < 0) return { sentences: [sentence], groups: [{ steps, addUp: true }] };
  const what = resultTexts[words.language].statement.overviewHeader[part + 1];
  return {
    sentences: [sentence],
    groups: [
      { steps: [{ what, amount: words.format.number(balance[PARTS[part][0]]) }] },
      { title: texts.within, steps, addUp: true },
    ],
  };
}

function identity(balance: Balance, measure: Measure, { language, format }: Words): readonly NoteStep[] {
  const texts = cellTexts[language];
  const header = resultTexts[language].statement.overviewHeader;
  const isTotal = measure === 'total';
  const parts = PARTS.flatMap(([part, sign], index): NoteStep[] => {
    if (isTotal && (part === 'reserved' || part === 'used')) return [];
    if (balance[part] === 0 && part !== 'opening' && part !== 'granted') return [];
    return [{ what: header[index + 1], amount: format.number(sign * balance[part] || 0) }];
  });
  const [what, figure] = isTotal
    ? [texts.cardSize, balance.total]
    : [header[PARTS.length + 1], balance.available];
  return [...parts, { what, amount: format.number(figure) }];
}

/** A card or holder; none where the cell is blank or 0. */
function nameAt(arg: Resolved | undefined): string | undefined {
  const text = textAt(arg);
  return text === '' || text === '0' ? undefined : text;
}

function booksOf(arg: Resolved | undefined): Audit | undefined {
  const table = tableOf(arg);
  const ledger = table && readLedger(table);
  return ledger && !ledger.isLost ? audit(ledger.rows, undefined, ledger.missing.length === 0) : undefined;
}
