import { JOURNAL_LIMIT, journalText } from '../../domain/ledger';
import type { Booking, Books, Card, Entry, Outcome, Refusal, Stamp } from '../../domain/ledger';
import type { Language } from '../../i18n/language';
import { reference } from '../../workbook/address';
import {
  WorkbookError,
  type Append,
  type Area,
  type Replacement,
  type WorkbookPort,
} from '../../workbook/port';
import { isAnywhere, isJournalled, lackingRows, mergedRows, mixedRows, type MixedRow } from './lacking';
import { journalCells, rowInputs, type Random } from './rows';
import { ledgerPlace, readLedgerView, type LedgerView } from './view';

/** A command with all that must stay the same when it is tried again. Make one for every press of a button. */
export interface Attempt {
  readonly stamp: Stamp;
  readonly command: (books: Books, stamp: Stamp) => Outcome;
  /** What was tried to be booked; kept so that a second try can find it. */
  bookings?: readonly Booking[];
}

export type BookResult =
  | { readonly kind: 'booked'; readonly bookings: readonly Booking[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface DeskOptions {
  readonly language: () => Language;
  readonly cards: () => readonly Card[];
  readonly random: Random;
  /** Milliseconds, only to be compared. */
  readonly now: () => number;
}

/** How long after a booking it may still be lost to somebody who booked at the same moment, in milliseconds. */
export const UNSURE = 60_000;
/** Rows that are read beneath the table when it is not known how many will be written. */
const ROOM = 64;
/** How often to look for what became of a booking whose answer was lost. */
const LOOKS = 3;

/**
 * Books in the workbook so that nothing is lost and nothing is there twice. A booking goes to the journal and to the
 * register in one batch; whatever of it is missing from the register afterwards is written again, by its id.
 */
export class Desk {
  /** Bookings made here that may still be overwritten by somebody else's, with when they were made. */
  private readonly unsure = new Map<string, { readonly booking: Booking; readonly since: number }>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly port: WorkbookPort,
    private readonly options: DeskOptions,
  ) {}

  /**
   * Carries out a command on the ledger as it now stands. Resolves to what was booked or why it was refused; rejects
   * with `WorkbookError` where nothing was booked, and with `outcome-unknown` where that could not be found out:
   * the same attempt may then be tried again, and is not booked twice.
   */
  book(attempt: Attempt, room = ROOM): Promise<BookResult> {
    return this.inTurn(async () => {
      const view = await readLedgerView(this.port, room);
      if (attempt.bookings && attempt.bookings.some((booking) => isAnywhere(view, booking))) {
        return this.finish(view, attempt.bookings);
      }
      const outcome = attempt.command(
        { accounts: view.audit.accounts, cards: this.options.cards() },
        attempt.stamp,
      );
      if (!outcome.ok) return { kind: 'refused', refusal: outcome.refusal };
      const { bookings } = outcome;
      const tooLong = bookings
        .map((booking) => journalText(booking).length)
        .find((length) => length > JOURNAL_LIMIT);
      if (tooLong !== undefined) {
        const params = { what: 'booking', length: tooLong, limit: JOURNAL_LIMIT };
        return { kind: 'refused', refusal: { code: 'too-long', params } };
      }
      attempt.bookings = bookings;
      // What others booked and lost goes back first, so that it is counted from now on.
      const rows = [...lackingRows(view), ...bookings.flatMap(({ entries }) => entries)];
      const cells = journalCells(view, bookings, ledgerPlace.slots, this.options.random);
      if (!cells) return { kind: 'refused', refusal: { code: 'journal-full', params: {} } };
      try {
        await this.append(view, { journal: cells, rows: this.inputs(view, rows) });
      } catch (error) {
        return await this.findOut(error as WorkbookError, bookings);
      }
      return this.booked(bookings);
    });
  }

  /**
   * Writes again what is missing: with `everything` all that the journal has and the register lacks, else only what
   * was booked here a short while ago. Resolves to whether anything was written. Not for event handlers: they run
   * in every open pane, and each would write.
   */
  settle(everything: boolean): Promise<boolean> {
    return this.inTurn(async () => {
      const view = await readLedgerView(this.port, ROOM);
      const own = this.stillUnsure();
      const mixed = [...mixedRows(view, own), ...(everything ? mergedRows(view) : [])];
      const mended = await this.mendRows(view, mixed);
      const rows = everything ? lackingRows(view) : lackingRows(view, own);
      const lost = own.filter((booking) => !isJournalled(view, booking));
      if (rows.length + lost.length === 0 || !view.prepared.journal) return mended;
      const journal = journalCells(view, lost, ledgerPlace.slots, this.options.random) ?? [];
      await this.append(view, { journal, rows: this.inputs(view, rows) });
      return true;
    });
  }

  /** Whether something that was booked here a short while ago is no longer whole in this view. */
  isLacking(view: LedgerView): boolean {
    const own = this.stillUnsure();
    return (
      lackingRows(view, own).length > 0 ||
      own.some((booking) => !isJournalled(view, booking)) ||
      mixedRows(view, own).length > 0
    );
  }

  /** Whether a booking was made here. */
  isOwn(bookingId: string): boolean {
    return this.unsure.has(bookingId);
  }

  /** Forgets a booking: it was taken back, or its row was put right on purpose. */
  forget(bookingId: string): void {
    this.unsure.delete(bookingId);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.queue.then(work, work);
    this.queue = next.catch(() => undefined);
    return next;
  }

  private stillUnsure(): readonly Booking[] {
    const now = this.options.now();
    for (const [id, { since }] of this.unsure) if (now - since > UNSURE) this.unsure.delete(id);
    return [...this.unsure.values()].map(({ booking }) => booking);
  }

  private inputs(view: LedgerView, entries: readonly Entry[]): Append['rows'] {
    const language = this.options.language();
    return entries.map((entry) => rowInputs(view, entry, language));
  }

  private async append(view: LedgerView, append: Append): Promise<void> {
    const rows = append.rows.length;
    const { obstacle } = view.prepared;
    if (rows <= ROOM || obstacle) {
      await this.port.append(ledgerPlace, view.prepared, append);
      return;
    }
    // More rows than were looked at: look again, so that nothing beneath the table is written over.
    const wider = await readLedgerView(this.port, rows);
    await this.port.append(ledgerPlace, wider.prepared, append);
  }

  private booked(bookings: readonly Booking[]): BookResult {
    const since = this.options.now();
    for (const booking of bookings) this.unsure.set(booking.id, { booking, since });
    return { kind: 'booked', bookings };
  }

  /** Completes a booking of which a part is in the workbook. */
  private async finish(view: LedgerView, bookings: readonly Booking[]): Promise<BookResult> {
    const lost = bookings.filter((booking) => !isJournalled(view, booking));
    const rows = bookings.flatMap(({ entries }) => entries).filter(({ id }) => !view.audit.rowOf.has(id));
    const journal = journalCells(view, lost, ledgerPlace.slots, this.options.random) ?? [];
    if (lost.length + rows.length > 0) await this.append(view, { journal, rows: this.inputs(view, rows) });
    return this.booked(bookings);
  }

  /** After an answer that was lost: looks by id whether the booking is in the workbook. */
  private async findOut(error: WorkbookError, bookings: readonly Booking[]): Promise<BookResult> {
    if (error.kind !== 'outcome-unknown') throw error;
    for (let look = 1; look <= LOOKS; look += 1) {
      try {
        const view = await readLedgerView(this.port, ROOM);
        if (bookings.some((booking) => isAnywhere(view, booking))) return await this.finish(view, bookings);
        throw new WorkbookError('host', error.params, { cause: error });
      } catch (second) {
        // A connection that is still gone says nothing; any other answer does.
        const known = second instanceof WorkbookError && second.cause === error;
        if (known || look === LOOKS) throw known ? second : error;
      }
    }
    throw error;
  }

  /** Puts rows right in which somebody else's cells stand. */
  private async mendRows(view: LedgerView, mixed: readonly MixedRow[]): Promise<boolean> {
    if (mixed.length === 0) return false;
    const language = this.options.language();
    const byRow = new Map(mixed.map(({ row, entry }) => [row, entry]));
    await this.port.replaceCells(
      [...byRow].flatMap(([row, entry]) => rowReplacements(view, row, rowInputs(view, entry, language))),
    );
    return true;
  }
}

/** Replaces the cells of a row of the register, provided that they still hold what was read. */
export function rowReplacements(
  view: LedgerView,
  row: number,
  inputs: readonly Replacement['next'][],
): readonly Replacement[] {
  const { area, rows } = view.prepared.table;
  return inputs.flatMap((next, column): Replacement[] =>
    next.kind === 'keep'
      ? []
      : [
          {
            sheet: area.sheet,
            row: area.row + 1 + row,
            column: area.column + column,
            expected: rows[row][column],
            next,
          },
        ],
  );
}

/** The cells of a row of the register, for showing them in the sheet. */
export function rowArea(view: LedgerView, row: number): Area {
  const { area } = view.prepared.table;
  return { ...area, row: area.row + 1 + row, rows: 1 };
}

/** A row of the register as people write it: `Strippenregister!A42`. */
export function rowText(view: LedgerView, row: number): string {
  return reference({ ...rowArea(view, row), columns: 1 });
}
