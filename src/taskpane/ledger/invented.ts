import { bookingIdOf, readJournal } from '../../domain/ledger';
import { textOf } from '../../tables/cells';
import type { LedgerField } from '../../tables/ledger';
import { isExampleWord } from '../data/ledger-lines';
import type { LedgerView } from './view';

/** The bookings of the example in a workbook: where those stand that can go, and how many cannot. */
export interface Invented {
  /** Rows of the register, by their index in the body of the table. */
  readonly rows: ReadonlySet<number>;
  /** Slots of the journal. */
  readonly slots: ReadonlySet<number>;
  /** Bookings that stay: the user's own ones use, release, correct or reverse them. */
  readonly needed: number;
}

/** What register and journal have of one booking. */
interface Part {
  readonly id: string;
  readonly related: readonly string[];
  readonly isInvented: boolean;
  readonly row?: number;
  readonly slot?: number;
}

/**
 * Tells the example from what the user booked, by who recorded it; where a row does not say that, by the journal. A row
 * need not be readable for it. What an own booking refers to is needed, and what that one refers to.
 */
export function inventedIn(view: LedgerView): Invented {
  const journal = journalParts(view);
  const known = new Set(journal.flatMap(({ id, isInvented }) => (isInvented ? [id] : [])));
  const parts = [...journal, ...registerParts(view, known)];
  const needed = neededOf(parts);
  const going = parts.filter(({ id, isInvented }) => isInvented && !needed.has(id));
  return {
    rows: new Set(going.flatMap(({ row }) => (row === undefined ? [] : [row]))),
    slots: new Set(going.flatMap(({ slot }) => (slot === undefined ? [] : [slot]))),
    needed: needed.size,
  };
}

function journalParts({ prepared }: LedgerView): readonly Part[] {
  return (prepared.journal ?? []).flatMap(({ slot, text }): Part[] => {
    const booking = readJournal(text);
    if (!booking) return [];
    const { id, entries } = booking;
    const related = entries.map((entry) => bookingIdOf(entry.related));
    return [{ id, related, slot, isInvented: entries.every((entry) => isExampleWord(entry.recordedBy)) }];
  });
}

function registerParts({ prepared, table }: LedgerView, known: ReadonlySet<string>): readonly Part[] {
  return prepared.table.rows.map((cells, row): Part => {
    const text = (field: LedgerField): string => textOf(cells[table.columns[field]]);
    const id = bookingIdOf(text('id'));
    const by = text('recordedBy');
    const isInvented = by === '' ? known.has(id) : isExampleWord(by);
    return { id, related: [bookingIdOf(text('related'))], row, isInvented };
  });
}

/** Ids of invented bookings that own ones lead to. */
function neededOf(parts: readonly Part[]): ReadonlySet<string> {
  const invented = new Set(parts.flatMap(({ id, isInvented }) => (isInvented ? [id] : [])));
  const needed = new Set<string>();
  const open = parts.filter(({ isInvented }) => !isInvented);
  for (let part = open.pop(); part; part = open.pop()) {
    for (const id of part.related) {
      if (id === '' || !invented.has(id) || needed.has(id)) continue;
      needed.add(id);
      open.push(...parts.filter((each) => each.id === id));
    }
  }
  return needed;
}
