/** What of the bookings in the journal is not in the register, or not as it was booked. */
import { ENTRY_FIELDS, isSameBooking, type Booking, type Entry } from '../../domain/ledger';
import type { LedgerView } from './view';

/** A row of the register with what should stand there. */
export interface MixedRow {
  readonly row: number;
  readonly entry: Entry;
}

/** Entries that are in the journal and not in the register; of these bookings only, where given. */
export function lackingRows(view: LedgerView, of?: readonly Booking[]): readonly Entry[] {
  if (view.table.isLost) return [];
  const bookings = of ?? [...(view.journal?.bookings.values() ?? [])];
  return bookings.flatMap(({ entries }) => entries).filter(({ id }) => !isInRegister(view, id));
}

/** Whether an entry has a row, be it one that cannot be read. */
export function isInRegister({ audit }: LedgerView, id: string): boolean {
  return audit.rowOf.has(id) || audit.unreadable.has(id);
}

/** Rows of these bookings that are not as they were booked. */
export function mixedRows(view: LedgerView, own: readonly Booking[]): readonly MixedRow[] {
  const entries = new Map(
    own.flatMap((booking) => booking.entries.map((entry) => [entry.id, entry] as const)),
  );
  return view.audit.problems.flatMap(({ code, row, id }) => {
    const entry = entries.get(id);
    return code === 'edited' && row !== undefined && entry ? [{ row, entry }] : [];
  });
}

/** Whether the journal has a booking, as it is and not another one of that id. */
export function isJournalled(view: LedgerView, booking: Booking): boolean {
  const known = view.journal?.bookings.get(booking.id);
  if (!known) return false;
  const versions = view.journal?.conflicts.get(booking.id) ?? [known];
  return versions.some((version) => isSameBooking(version, booking));
}

/** Whether anything of a booking is in the workbook. */
export function isAnywhere(view: LedgerView, booking: Booking): boolean {
  return isJournalled(view, booking) || booking.entries.some(({ id }) => isInRegister(view, id));
}

/**
 * Rows in which two people's cells came together when their copies were merged: all that was blank in the one entry
 * shows what the other one has there. Nobody types that; so it may be put right without asking.
 */
export function mergedRows(view: LedgerView): readonly MixedRow[] {
  const edited = view.audit.problems.filter(({ code, original }) => code === 'edited' && original);
  if (edited.length === 0) return [];
  const booked = [...(view.journal?.bookings.values() ?? [])].flatMap(({ entries }) => entries);
  const rows = new Map(view.table.rows.map(({ row, entry }) => [row, entry]));
  return edited.flatMap(({ row, original }) => {
    const found = row === undefined ? undefined : rows.get(row);
    if (row === undefined || !found || !original) return [];
    return isMerged(found, original, booked) ? [{ row, entry: original }] : [];
  });
}

function isMerged(found: Entry, original: Entry, booked: readonly Entry[]): boolean {
  const open = ENTRY_FIELDS.filter((field) => isBlank(original[field]));
  const changed = ENTRY_FIELDS.filter((field) => found[field] !== original[field]);
  if (changed.length === 0 || changed.some((field) => !open.includes(field))) return false;
  const others = booked.filter(
    (other) =>
      other.id !== original.id &&
      open.some((field) => !isBlank(other[field])) &&
      open.every((field) => isBlank(other[field]) || other[field] === found[field]),
  );
  return changed.every((field) => others.some((other) => other[field] === found[field]));
}

function isBlank(value: string | number | undefined): boolean {
  return value === '' || value === undefined;
}
