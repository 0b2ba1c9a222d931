export { nameKey, PROVINCE } from '../party';

/** The holder of the collective card, on which joint work goes. The province may hold strips as well. */
export const COLLECTIVE = '@collective';

/**
 * What an entry does to the card of its holder; all amounts in strips.
 *
 * | type | strips | effect |
 * |---|---|---|
 * | opening | >= 0 | opening + |
 * | grant | >= 0 | granted + |
 * | correction | signed | granted + |
 * | transfer, carry | signed, two entries that add up to 0 | transferred or carried in or out |
 * | reserve | >= 0 | reserved + |
 * | use, joint | >= 0 | used +; of the reservation it names, as far as that is open, reserved − |
 * | release | >= 0 | reserved − of the reservation it names |
 * | expire | >= 0 | expired + |
 * | reverse | minus those of the entry it names | negates that entry, once |
 * | served | >= 0 | none: a share in joint work on the collective card, as a memo |
 * | close | 0 | ends the card for its holder |
 */
export const ENTRY_TYPES = [
  'opening',
  'grant',
  'correction',
  'transfer',
  'carry',
  'reserve',
  'use',
  'joint',
  'release',
  'expire',
  'reverse',
  'served',
  'close',
] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

/** A day as ISO text, `2025-09-24`: days compare as texts do. */
export type Day = string;

/** One row of the ledger. Strips and hours have two decimals at most; a text that is not given is "". */
export interface Entry {
  readonly id: string;
  readonly date: Day;
  readonly card: string;
  /** The name of a municipality, `COLLECTIVE` or `PROVINCE`. */
  readonly holder: string;
  readonly type: EntryType;
  readonly strips: number;
  readonly hours: number | undefined;
  /** What it was for, as one name over reservation, use and release. */
  readonly assignment: string;
  /** Item of the menu card. */
  readonly item: string;
  /** Case number or other reference of the user's own. */
  readonly reference: string;
  /** Id of the entry that this one uses, releases, reverses or corrects. */
  readonly related: string;
  /** `2/12`: which entry of how many in its booking; "" where it is the only one. */
  readonly group: string;
  readonly description: string;
  /** When it was written, local time: `2025-09-24 14:02:11`. */
  readonly recordedAt: string;
  /** Who wrote it, by their own word. */
  readonly recordedBy: string;
}

/** One command's entries: written whole or not at all. */
export interface Booking {
  readonly id: string;
  readonly entries: readonly Entry[];
}

/** Whether two entries are the same booking; when and by whom it was written does not count. */
export function isSameEntry(a: Entry, b: Entry): boolean {
  return ENTRY_FIELDS.every(
    (field) => field === 'recordedAt' || field === 'recordedBy' || a[field] === b[field],
  );
}

/** The fields of an entry in the order of the ledger's columns. */
export const ENTRY_FIELDS = [
  'id',
  'date',
  'card',
  'holder',
  'type',
  'strips',
  'hours',
  'assignment',
  'item',
  'reference',
  'related',
  'group',
  'description',
  'recordedAt',
  'recordedBy',
] as const satisfies readonly (keyof Entry)[];
export type EntryField = (typeof ENTRY_FIELDS)[number];

/** Id of the booking that an entry belongs to: its own id without the number behind the dot. */
export function bookingIdOf(entryId: string): string {
  return entryId.replace(/\.\d+$/, '');
}
