import { Accounts } from './accounts';
import { checkOf } from './check';
import { bookingIdOf, ENTRY_FIELDS, isSameEntry, nameKey, type Entry, type EntryField } from './entry';
import type { Journal } from './journal';

/** A row of the ledger as read; blank rows are left out before. */
export interface LedgerRow {
  /** Index in the body of the table, from 0. */
  readonly row: number;
  /** `undefined` where the row cannot be read. */
  readonly entry: Entry | undefined;
  readonly check: string;
  /** Whose it is, also where the rest cannot be read; "" where that is not known. */
  readonly holder: string;
  /** What cannot be read: the field and what stands there. None: the row has no strips and no type, a note. */
  readonly faults: readonly { readonly field: EntryField; readonly got: string }[];
  /** Of an entry that cannot be read: to which booking it belongs. */
  readonly legible?: Pick<Entry, 'id' | 'group'>;
}

/**
 * What can be wrong with a ledger.
 *
 * | code | means |
 * |---|---|
 * | unreadable | a field cannot be read (field, got): no balance for its holder |
 * | stray | text that is no entry; it counts for nothing |
 * | typed | written by hand: it has no id or no check; it counts |
 * | edited | no longer what was booked; it counts as it stands |
 * | doubled | the same entry a second time; it counts once |
 * | leftover | has the id of another row, which is whole; it does not count |
 * | conflict | two entries with one id: no balance for their holders |
 * | incomplete | rows of a booking are missing (found, of) |
 * | missing | booked, and not in the ledger (journal only) |
 * | unjournalled | in the ledger and not in the journal (journal only) |
 * | dangling | names an entry that is not there |
 * | reversed-twice | its entry was reversed before |
 * | overdrawn | less than nothing available on a card |
 */
export type ProblemCode =
  | 'unreadable'
  | 'stray'
  | 'typed'
  | 'edited'
  | 'doubled'
  | 'leftover'
  | 'conflict'
  | 'incomplete'
  | 'missing'
  | 'unjournalled'
  | 'dangling'
  | 'reversed-twice'
  | 'overdrawn';

export interface LedgerProblem {
  readonly code: ProblemCode;
  /** Index in the body of the table; absent where no row is to blame. */
  readonly row?: number;
  /** Id of the entry or booking; "" where there is none. */
  readonly id: string;
  readonly holder: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** What was booked, where the journal knows. */
  readonly original?: Entry;
  /** Fields of the row that differ from what was booked. */
  readonly changed?: readonly EntryField[];
}

export interface Audit {
  /** The entries that count, each id once. */
  readonly entries: readonly Entry[];
  /** Row of the table where an entry that counts stands, by id. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly accounts: Accounts;
  /** Rows of entries that are there and cannot be read, by id. */
  readonly unreadable: ReadonlyMap<string, number>;
  readonly problems: readonly LedgerProblem[];
  /** Why there is no balance for a holder, by `nameKey`; under "" for every holder. */
  readonly spoilt: ReadonlyMap<string, LedgerProblem>;
}

interface Seen {
  readonly row: LedgerRow;
  readonly entry: Entry;
  readonly isWhole: boolean;
}

/**
 * Looks through the rows once: what counts, and what is wrong. `journal` has what was booked, by booking id; without
 * it (a function sees only the table) nothing is said of rows that are gone. `checkable` is false where a column of
 * the table is missing: then no check can fit, and none is held against its row.
 */
export function audit(rows: readonly LedgerRow[], journal?: Journal, checkable = true): Audit {
  const problems: LedgerProblem[] = [];
  const spoilt = new Map<string, LedgerProblem>();
  const booked = journal && bookedEntries(journal);
  const seen = new Map<string, Seen>();
  const hidden = new Map<string, LedgerRow>();
  const report = (problem: LedgerProblem, ...spoils: string[]): void => {
    problems.push(problem);
    for (const holder of spoils) if (!spoilt.has(nameKey(holder))) spoilt.set(nameKey(holder), problem);
  };

  for (const row of rows) {
    const { entry, holder } = row;
    const at = { row: row.row, holder };
    if (!entry) {
      const [fault] = row.faults;
      if (row.legible) hidden.set(row.legible.id, row);
      if (fault) report({ code: 'unreadable', ...at, id: '', params: { ...fault } }, holder);
      else report({ code: 'stray', ...at, id: '', params: {} });
      continue;
    }
    const isWhole = !checkable || checkOf(entry) === row.check;
    const id = entry.id === '' ? `#${row.row + 1}` : entry.id;
    const before = seen.get(id);
    if (!before) {
      seen.set(id, { row, entry, isWhole });
      continue;
    }
    const params = { other: before.row.row };
    if (isSameEntry(before.entry, entry)) {
      report({ code: 'doubled', ...at, id, params });
    } else if (before.isWhole === isWhole) {
      report({ code: 'conflict', ...at, id, params }, holder, before.entry.holder);
    } else {
      const [whole, other] = isWhole ? [row, before.row] : [before.row, row];
      report({ code: 'leftover', row: other.row, holder: other.holder, id, params: { other: whole.row } });
      if (isWhole) seen.set(id, { row, entry, isWhole });
    }
  }

  const entries: Entry[] = [];
  const rowOf = new Map<string, number>();
  const accounts = new Accounts();
  for (const [id, { row, entry, isWhole }] of seen) {
    const counted = entry.id === id ? entry : { ...entry, id };
    entries.push(counted);
    rowOf.set(id, row.row);
    accounts.add(counted);
    const original = booked?.get(id);
    const problem = rowProblem({ row, entry, isWhole }, original, booked !== undefined);
    if (problem?.code === 'conflict') report(problem, entry.holder);
    else if (problem) report(problem);
  }
  for (const problem of bookingProblems(entries, rowOf, accounts, hidden)) report(problem);
  for (const [id, original] of booked ?? []) {
    if (!seen.has(id) && !hidden.has(id))
      report({ code: 'missing', id, holder: original.holder, params: {}, original });
  }
  for (const [id, versions] of journal?.conflicts ?? []) {
    const holders = versions.flatMap(({ entries: own }) => own.map(({ holder }) => holder));
    const row = rowOf.get(id);
    report({ code: 'conflict', row, holder: holders[0], id, params: {} }, ...holders);
  }
  for (const { holder, card, balance } of accounts.list()) {
    // Where a row cannot be read there is no balance, and so none below zero.
    if (balance.available < 0 && !spoilt.has(nameKey(holder)) && !spoilt.has(''))
      report({ code: 'overdrawn', id: '', holder, params: { card, available: balance.available } });
  }
  const inTableOrder = problems.sort((a, b) => (a.row ?? Infinity) - (b.row ?? Infinity) || 0);
  const unreadable = new Map([...hidden].map(([id, { row }]) => [id, row]));
  return { entries, rowOf, accounts, unreadable, problems: inTableOrder, spoilt };
}

/** Why there is no balance for a holder; `undefined` where there is one. */
export function spoiltFor({ spoilt }: Audit, holder: string): LedgerProblem | undefined {
  return spoilt.get(nameKey(holder)) ?? spoilt.get('');
}

function bookedEntries({ bookings }: Journal): Map<string, Entry> {
  const booked = new Map<string, Entry>();
  for (const { entries } of bookings.values()) for (const entry of entries) booked.set(entry.id, entry);
  return booked;
}

/** What is wrong with a row that counts, taken by itself. */
function rowProblem(
  { row, entry, isWhole }: Seen,
  original: Entry | undefined,
  known: boolean,
): LedgerProblem | undefined {
  const at = { row: row.row, holder: entry.holder, id: entry.id, params: {} };
  if (!original) {
    if (entry.id === '' || row.check === '') return { code: 'typed', ...at };
    if (!isWhole) return { code: 'edited', ...at };
    return known ? { code: 'unjournalled', ...at } : undefined;
  }
  const changed = ENTRY_FIELDS.filter((field) => entry[field] !== original[field]);
  if (isWhole && isSameEntry(entry, original)) return undefined;
  if (isWhole) return { code: 'conflict', ...at, original, changed };
  return { code: 'edited', ...at, original, changed };
}

/** What is wrong between entries: bookings with rows missing, and entries that name one that is not there. */
function bookingProblems(
  entries: readonly Entry[],
  rowOf: ReadonlyMap<string, number>,
  accounts: Accounts,
  hidden: ReadonlyMap<string, LedgerRow>,
): readonly LedgerProblem[] {
  const problems: LedgerProblem[] = [];
  const groups = new Map<string, { first: Entry; places: Set<string>; of: number }>();
  for (const entry of entries) {
    const { id, holder, related, type } = entry;
    const at = { row: rowOf.get(id), id, holder };
    const group = /^(\d+)\/(\d+)$/.exec(entry.group);
    if (group) {
      const booking = bookingIdOf(id);
      const known = groups.get(booking) ?? { first: entry, places: new Set<string>(), of: Number(group[2]) };
      groups.set(booking, known);
      known.places.add(group[1]);
    }
    if (related === '' || type === 'correction') continue;
    if (hidden.has(related)) continue;
    if (!accounts.entry(related)) problems.push({ code: 'dangling', ...at, params: { related } });
    else if (type === 'reverse' && accounts.reversalOf(related) !== entry)
      problems.push({ code: 'reversed-twice', ...at, params: { related } });
  }
  for (const { legible } of hidden.values()) {
    const place = /^(\d+)\/\d+$/.exec(legible?.group ?? '');
    if (legible && place) groups.get(bookingIdOf(legible.id))?.places.add(place[1]);
  }
  for (const [id, { first, places, of }] of groups) {
    if (places.size >= of) continue;
    problems.push({
      code: 'incomplete',
      row: rowOf.get(first.id),
      id,
      holder: first.holder,
      params: { found: places.size, of },
    });
  }
  return problems;
}
