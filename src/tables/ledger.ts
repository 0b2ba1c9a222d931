import type { LedgerRow } from '../domain/ledger/audit';
import {
  COLLECTIVE,
  ENTRY_TYPES,
  nameKey,
  PROVINCE,
  type Entry,
  type EntryField,
  type EntryType,
} from '../domain/ledger/entry';
import { isQuantity } from '../domain/ledger/quantity';
import { dateOfIso, dateOfSerial, isDate, isoOf, serialOfDate } from '../i18n/date';
import type { Language } from '../i18n/language';
import { holderName, ledgerTexts } from '../i18n/ledger';
import {
  columnOf,
  numberOf,
  shownOf,
  textOf,
  type PlainColumn,
  type TableCell,
  type TableCells,
} from './cells';

/** The columns of `FlexLedger` in their order, by the field of an entry; the last is the check. */
export const ledgerColumns = {
  id: 'entryId',
  date: 'date',
  card: 'card',
  holder: 'holder',
  type: 'type',
  strips: 'strips',
  hours: 'hours',
  assignment: 'assignment',
  item: 'item',
  reference: 'reference',
  related: 'related',
  group: 'group',
  description: 'description',
  recordedAt: 'recordedAt',
  recordedBy: 'recordedBy',
  check: 'entryCheck',
} as const satisfies Readonly<Record<EntryField | 'check', PlainColumn>>;
export type LedgerField = keyof typeof ledgerColumns;

/** The fields of the columns, in their order. */
export const ledgerFields = Object.keys(ledgerColumns) as LedgerField[];

/** Without these no balance can be made. */
const needed: readonly LedgerField[] = ['id', 'date', 'card', 'holder', 'type', 'strips', 'related'];

export interface LedgerTable {
  readonly rows: readonly LedgerRow[];
  /** Index of each column in the table; −1 where it is gone. */
  readonly columns: Readonly<Record<LedgerField, number>>;
  /** Columns that are gone. */
  readonly missing: readonly LedgerField[];
  /** No row can be understood: one of the columns that every balance needs is gone. */
  readonly isLost: boolean;
}

/** Reads `FlexLedger`; rows that are blank in all our columns are left out. */
export function readLedger(table: TableCells): LedgerTable {
  const columns = Object.fromEntries(
    ledgerFields.map((field) => [field, columnOf(table, ledgerColumns[field])]),
  ) as Record<LedgerField, number>;
  const missing = ledgerFields.filter((field) => columns[field] < 0);
  const isLost = missing.some((field) => needed.includes(field));
  const own = ledgerFields.map((field) => columns[field]).filter((column) => column >= 0);
  const rows = isLost
    ? []
    : table.rows.flatMap((cells, row) =>
        own.every((column) => isEmpty(cells[column])) ? [] : [readRow(cells, row, columns)],
      );
  return { rows, columns, missing, isLost };
}

function isEmpty(cell: TableCell | undefined): boolean {
  return cell === undefined || cell.value.kind === 'blank' || textOf(cell) + shownOf(cell) === '';
}

function readRow(
  cells: readonly TableCell[],
  row: number,
  columns: Readonly<Record<LedgerField, number>>,
): LedgerRow {
  const cell = (field: LedgerField): TableCell | undefined => cells[columns[field]];
  const text = (field: LedgerField): string => textOf(cell(field));
  const holder = holderOf(text('holder'));
  const check = text('check');
  if (text('id') === '' && isEmpty(cell('type')) && isEmpty(cell('strips')))
    return { row, entry: undefined, check, holder, faults: [] };
  const type = typeOf(text('type'));
  const date = dayOf(cell('date'));
  const strips = numberOf(cell('strips'));
  const hours = isEmpty(cell('hours')) ? undefined : (numberOf(cell('hours')) ?? NaN);
  const broken: EntryField[] = [];
  if (date === undefined) broken.push('date');
  if (text('card') === '') broken.push('card');
  if (holder === '') broken.push('holder');
  if (type === undefined) broken.push('type');
  if (strips === undefined || !isQuantity(strips)) broken.push('strips');
  if (hours !== undefined && !isQuantity(hours)) broken.push('hours');
  // An error value in any of our columns may hide what was booked.
  for (const field of ledgerFields)
    if (field !== 'check' && cell(field)?.value.kind === 'error' && !broken.includes(field))
      broken.push(field);
  if (date === undefined || type === undefined || strips === undefined || broken.length > 0) {
    const faults = broken.map((field) => ({ field, got: shownOf(cell(field)) }));
    const legible = { id: text('id'), group: text('group') };
    return { row, entry: undefined, check, holder, faults, ...(legible.id === '' ? {} : { legible }) };
  }
  const entry: Entry = {
    id: text('id'),
    date,
    card: text('card'),
    holder,
    type,
    strips,
    hours,
    assignment: text('assignment'),
    item: text('item'),
    reference: text('reference'),
    related: text('related'),
    group: text('group'),
    description: text('description'),
    recordedAt: text('recordedAt'),
    recordedBy: text('recordedBy'),
  };
  return { row, entry, check, holder, faults: [] };
}

function dayOf(cell: TableCell | undefined): string | undefined {
  const serial = numberOf(cell);
  if (serial !== undefined) {
    const date = dateOfSerial(serial);
    return date && isoOf(date);
  }
  const text = textOf(cell);
  const iso = dateOfIso(text);
  if (iso) return isoOf(iso);
  // Typed into a cell that was text: day, month, year, which no other order can be meant by in this workbook.
  const match = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text);
  const date = match && { year: Number(match[3]), month: Number(match[2]), day: Number(match[1]) };
  return date && isDate(date) ? isoOf(date) : undefined;
}

const wordsOf = (pick: (language: Language) => string): readonly string[] =>
  (['nl', 'en'] as const).map((language) => nameKey(pick(language)));
const typesByWord = new Map<string, EntryType>(
  ENTRY_TYPES.flatMap((type) =>
    wordsOf((language) => ledgerTexts[language].types[type]).map((word): [string, EntryType] => [word, type]),
  ),
);
const holdersByWord = new Map<string, string>([
  ...wordsOf((language) => ledgerTexts[language].holders.collective).map((word): [string, string] => [
    word,
    COLLECTIVE,
  ]),
  ...wordsOf((language) => ledgerTexts[language].holders.province).map((word): [string, string] => [
    word,
    PROVINCE,
  ]),
]);

function typeOf(text: string): EntryType | undefined {
  return typesByWord.get(nameKey(text));
}

/** A holder by what stands in a cell: the collective card and the province by their word in either language. */
export function holderOf(text: string): string {
  return holdersByWord.get(nameKey(text)) ?? text.trim();
}

/** What the cell of a field gets; the port's `CellInput` fits. */
export type LedgerInput =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'blank' };

/** The cells of an entry with its check, by field, in words of the language. */
export function entryInputs(
  entry: Entry,
  check: string,
  language: Language,
): Readonly<Record<LedgerField, LedgerInput>> {
  const { types } = ledgerTexts[language];
  const text = (value: string): LedgerInput =>
    value === '' ? { kind: 'blank' } : { kind: 'text', text: value };
  const number = (value: number | undefined): LedgerInput =>
    value === undefined ? { kind: 'blank' } : { kind: 'number', number: value };
  const date = dateOfIso(entry.date);
  const serial = date && serialOfDate(date);
  return {
    id: text(entry.id),
    date: serial === undefined ? text(entry.date) : number(serial),
    card: text(entry.card),
    holder: text(holderName(entry.holder, language)),
    type: text(types[entry.type]),
    strips: number(entry.strips),
    hours: number(entry.hours),
    assignment: text(entry.assignment),
    item: text(entry.item),
    reference: text(entry.reference),
    related: text(entry.related),
    group: text(entry.group),
    description: text(entry.description),
    recordedAt: text(entry.recordedAt),
    recordedBy: text(entry.recordedBy),
    check: text(check),
  };
}
