import {
  Accounts,
  audit,
  MEASURES,
  nameKey,
  upTo,
  type Audit,
  type Balance,
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
  return accountNotes(args, holderOf(holder), measure, args[2], args[3], words);
}

/** The identity of the row's holder, or of the one that was asked for. */
export function statementNotes(question: CellQuestion, words: Words): CellNotes | undefined {
  const { args, place, label } = question;
  const asked = textAt(args[3]);
  if (place.row === 0) return undefined;
  if (asked !== '') return accountNotes(args, holderOf(asked), 'available', args[1], args[2], words);
  const name = textOf(label);
  if (name === '' || place.column === 0) return undefined;
  const isTotal = Object.values(resultTexts).some(({ statement }) => statement.total === name);
  const measure = place.column > BEYOND ? 'hours' : 'available';
  return accountNotes(args, isTotal ? undefined : holderOf(name), measure, args[1], args[2], words);
}

/** What the row of the ledger says. */
export function ledgerCheckNotes({ args, place, label }: CellQuestion, words: Words): CellNotes | undefined {
  const texts = cellTexts[words.language];
  const table = tableOf(args[0]);
  if (!table || place.row === 0) return undefined;
  const row = label?.kind === 'number' ? label.number : undefined;
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

function accountNotes(
  args: readonly Resolved[],
  holder: string | undefined,
  measure: Measure,
  cardArg: Resolved | undefined,
  asOfArg: Resolved | undefined,
  words: Words,
): CellNotes | undefined {
  const books = booksOf(args[0]);
  if (!books) return undefined;
  const text = textAt(cardArg);
  const card = text === '' || text === '0' ? undefined : text;
  const asOf = dayAt(asOfArg);
  const entries = upTo(books.entries, asOf);
  const balance = (asOf === undefined ? books.accounts : new Accounts(entries)).balance(holder, card);
  const counted = entries.filter(
    (entry) =>
      (holder === undefined || nameKey(entry.holder) === nameKey(holder)) &&
      (card === undefined || nameKey(entry.card) === nameKey(card)),
  );
  const texts = cellTexts[words.language];
  const sentence = fill(counted.length === 1 ? texts.entriesOne : texts.entries, {
    holder: holder === undefined ? texts.allHolders : holderName(holder, words.language),
    card: card === undefined ? texts.allCards : fill(texts.card, { card }),
    count: counted.length,
    until: asOf === undefined ? '' : fill(texts.until, { date: words.format.date(asOf) }),
  });
  const isApart = ['hours', 'shared_strips', 'shared_hours'].includes(measure);
  return {
    sentences: [sentence],
    ...(isApart ? {} : { groups: [{ steps: identity(balance, measure, words), addUp: true }] }),
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

function booksOf(arg: Resolved | undefined): Audit | undefined {
  const table = tableOf(arg);
  const ledger = table && readLedger(table);
  return ledger && !ledger.isLost ? audit(ledger.rows, undefined, ledger.missing.length === 0) : undefined;
}
