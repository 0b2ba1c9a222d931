import type { Entry, EntryField, LedgerProblem, ProblemCode } from '../../domain/ledger';
import { columnOf, textOf } from '../../tables/cells';
import { ledgerColumns, ledgerFields, type LedgerField } from '../../tables/ledger';
import type { LedgerView } from './view';

/** What can be done about a finding with one press. */
export type Fix = 'restore' | 'clear' | 'adopt' | 'record' | 'keep' | 'rename';

/** Something wrong with the ledger, with what the pane can do about it. */
export interface LedgerFinding {
  readonly key: string;
  readonly code: ProblemCode | 'missing-column' | 'journal-damaged' | 'journal-gone';
  /** Index of the row in the body of the table. */
  readonly row?: number;
  readonly id: string;
  readonly holder: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly original?: Entry;
  readonly changed?: readonly EntryField[];
  readonly fix?: Fix;
  /** Where the header of a lost column stands, or the slot of a journal cell. */
  readonly place?: number;
  /** What stood there: our cells of the row, the header, or the cell of the journal; absent where it is in no cell. */
  readonly seen?: string;
}

/** Fixes that bring back what was booked, and so may be done all at once. */
export const SAFE: readonly Fix[] = ['restore', 'clear', 'record', 'rename'];

/** Everything wrong with the ledger: what LEDGERCHECK says of the table, and what only the journal shows. */
export function ledgerFindings(view: LedgerView): readonly LedgerFinding[] {
  const { journal, table, audit } = view;
  const lost = table.missing.map((field): LedgerFinding => {
    const place = placeOfHeader(view, field);
    return {
      key: `column-${field}`,
      code: 'missing-column',
      id: '',
      holder: '',
      params: { field },
      ...(place === undefined ? {} : { fix: 'rename', place }),
    };
  });
  const gone: LedgerFinding[] = journal
    ? []
    : [{ key: 'journal', code: 'journal-gone', id: '', holder: '', params: {}, fix: 'restore' }];
  const damaged = (journal?.damaged ?? []).map((slot): LedgerFinding => ({
    key: `slot-${slot}`,
    code: 'journal-damaged',
    id: '',
    holder: '',
    params: {},
    fix: 'clear',
    place: slot,
  }));
  const problems = audit.problems.map((problem, index): LedgerFinding => {
    const known = problem.original ?? unreadableOriginal(view, problem);
    const fix = fixOf(view, problem, known);
    return {
      ...problem,
      key: `${problem.code}-${problem.row ?? problem.id}-${index}`,
      ...(known ? { original: known } : {}),
      ...(fix ? { fix } : {}),
    };
  });
  return [...gone, ...lost, ...damaged, ...problems].map((finding) => ({
    ...finding,
    seen: seenBy(view, finding),
  }));
}

function seenBy({ prepared, table }: LedgerView, { code, row, place }: LedgerFinding): string | undefined {
  if (code === 'missing-column') return place === undefined ? undefined : prepared.table.header[place];
  if (code === 'journal-damaged') return prepared.journal?.find(({ slot }) => slot === place)?.text;
  if (row === undefined) return undefined;
  return JSON.stringify(ledgerFields.map((field) => prepared.table.rows[row]?.[table.columns[field]]));
}

function fixOf(
  view: LedgerView,
  { code, id, row }: LedgerProblem,
  original: Entry | undefined,
): Fix | undefined {
  switch (code) {
    case 'edited':
      return original ? 'restore' : 'adopt';
    case 'unreadable':
      return original ? 'restore' : undefined;
    case 'missing':
      return 'restore';
    case 'incomplete':
      return view.journal?.bookings.has(id) === true ? 'restore' : undefined;
    case 'doubled':
    case 'leftover':
    case 'reversed-twice':
      return 'clear';
    case 'typed':
      return 'adopt';
    case 'unjournalled':
      return view.journal ? 'record' : undefined;
    case 'conflict':
      return row === undefined ? undefined : 'keep';
    case 'stray':
    case 'dangling':
    case 'overdrawn':
      return undefined;
  }
}

/** What was booked in a row that cannot be read, by the id that still stands in it. */
function unreadableOriginal(view: LedgerView, { code, row }: LedgerProblem): Entry | undefined {
  if (code !== 'unreadable' || row === undefined) return undefined;
  const id = textOf(view.prepared.table.rows[row]?.[view.table.columns.id]);
  if (id === '') return undefined;
  return [...(view.journal?.bookings.values() ?? [])]
    .flatMap(({ entries }) => entries)
    .find((entry) => entry.id === id);
}

/**
 * Where the header of a column that is gone stands: right behind the column that comes before it, if what stands there
 * is none of our headers.
 */
function placeOfHeader(view: LedgerView, field: LedgerField): number | undefined {
  const { header } = view.prepared.table;
  const before = ledgerFields[ledgerFields.indexOf(field) - 1];
  const place = before === undefined ? 0 : view.table.columns[before] + 1;
  if (before !== undefined && view.table.columns[before] < 0) return undefined;
  const isOurs = ledgerFields.some(
    (each) => columnOf({ header: [header[place] ?? ''], rows: [] }, ledgerColumns[each]) === 0,
  );
  return place < header.length && !isOurs ? place : undefined;
}
