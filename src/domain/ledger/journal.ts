import { digestOf } from './digest';
import { ENTRY_FIELDS, ENTRY_TYPES, isSameEntry, type Booking, type Entry, type EntryField } from './entry';
import { isQuantity } from './quantity';

/** The form of a journal cell; another form would get another word. */
const VERSION = 'J1';

/** Characters that a cell of Excel holds. */
export const JOURNAL_LIMIT = 32_767;

type Fields = Partial<Record<EntryField, string | number>>;

/**
 * A booking as one text: its version, a digest, and the entries as JSON. What all entries share stands once, what is
 * blank not at all; the same booking always gives the same text.
 */
export function journalText(booking: Booking): string {
  const shared = ENTRY_FIELDS.filter((field) =>
    booking.entries.every((entry) => entry[field] === booking.entries[0][field]),
  );
  const own = ENTRY_FIELDS.filter((field) => !shared.includes(field));
  const body = JSON.stringify({
    all: pick(booking.entries[0], shared),
    each: booking.entries.map((entry) => pick(entry, own)),
  });
  return `${VERSION} ${digestOf(body)} ${body}`;
}

/** Reads a cell of the journal; `undefined` for a text that was cut, mixed or edited: it no longer fits its digest. */
export function readJournal(text: string): Booking | undefined {
  const [version, digest] = text.split(' ', 2);
  const body = text.slice(version.length + digest?.length + 2);
  if (version !== VERSION || digestOf(body) !== digest) return undefined;
  try {
    const { all, each } = JSON.parse(body) as { all: Fields; each: Fields[] };
    const entries = each.map((own) => entryOf({ ...all, ...own }));
    return entries.length > 0 && entries.every((entry) => entry !== undefined)
      ? { id: entries[0].id, entries: entries }
      : undefined;
  } catch {
    return undefined;
  }
}

/** The journal as a whole. */
export interface Journal {
  /** Bookings by id. */
  readonly bookings: ReadonlyMap<string, Booking>;
  /** Where two bookings have one id and differ: all of them, the one in `bookings` first. */
  readonly conflicts: ReadonlyMap<string, readonly Booking[]>;
  /** Cells that are not whole, by their slot. */
  readonly damaged: readonly number[];
}

/** Reads all cells of the journal. A booking that stands there twice counts once. */
export function readJournalCells(cells: Iterable<{ readonly slot: number; readonly text: string }>): Journal {
  const bookings = new Map<string, Booking>();
  const conflicts = new Map<string, readonly Booking[]>();
  const damaged: number[] = [];
  for (const { slot, text } of cells) {
    const booking = readJournal(text);
    const before = booking && bookings.get(booking.id);
    if (!booking) damaged.push(slot);
    else if (!before) bookings.set(booking.id, booking);
    else if (!isSameBooking(before, booking))
      conflicts.set(booking.id, [...(conflicts.get(booking.id) ?? [before]), booking]);
  }
  return { bookings, conflicts, damaged };
}

/** Whether two bookings say the same; when and by whom they were written does not count. */
export function isSameBooking(a: Booking, b: Booking): boolean {
  return (
    a.entries.length === b.entries.length &&
    a.entries.every((entry, index) => isSameEntry(entry, b.entries[index]))
  );
}

function pick(entry: Entry, fields: readonly EntryField[]): Fields {
  return Object.fromEntries(
    fields.map((field) => [field, entry[field]]).filter(([, value]) => value !== '' && value !== undefined),
  ) as Fields;
}

function entryOf(fields: Fields): Entry | undefined {
  const text = (field: EntryField): string => {
    const value = fields[field];
    return typeof value === 'string' ? value : '';
  };
  const type = ENTRY_TYPES.find((each) => each === fields.type);
  const { strips, hours } = fields;
  if (type === undefined || typeof strips !== 'number' || !isQuantity(strips)) return undefined;
  if (hours !== undefined && (typeof hours !== 'number' || !isQuantity(hours))) return undefined;
  return {
    id: text('id'),
    date: text('date'),
    card: text('card'),
    holder: text('holder'),
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
}
