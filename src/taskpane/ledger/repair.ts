import { bookingIdOf, checkOf, readJournal, type Booking, type Entry, type Stamp } from '../../domain/ledger';
import type { Language } from '../../i18n/language';
import { workbookTexts } from '../../i18n/workbook';
import { journalPlan } from '../../model';
import { entryInputs, ledgerColumns, ledgerFields, type LedgerField } from '../../tables/ledger';
import { journal } from '../../tables/names';
import type { CellInput, Replacement, WorkbookPort } from '../../workbook/port';
import { rowReplacements } from './desk';
import type { LedgerFinding } from './findings';
import { foundAgain } from './found-again';
import { isInRegister } from './lacking';
import { journalCells, rowInputs, type Random } from './rows';
import { ledgerPlace, readLedgerView, type LedgerView } from './view';

/** What a repair needs beside the workbook. */
export interface RepairTools {
  readonly language: Language;
  /** A new stamp for a row that was typed by hand. */
  readonly stamp: () => Stamp;
  readonly random: Random;
}

const BLANK: CellInput = { kind: 'blank' };
const KEEP: CellInput = { kind: 'keep' };
/** Rows that are read beneath the table. */
const ROOM = 64;

/**
 * Puts findings right, all of these or none of each kind of change: what was found is looked up again, cells of the
 * register and of the journal are replaced only where they still hold what was read, and what is missing is appended
 * as a booking is.
 */
export async function repair(
  port: WorkbookPort,
  seen: readonly LedgerFinding[],
  tools: RepairTools,
): Promise<void> {
  let view = await readLedgerView(port, ROOM);
  let found = foundAgain(view, seen);
  const isGone = found.some(({ code }) => code === 'journal-gone');
  if (isGone) {
    await port.insertModel(journalPlan(tools.language, view.prepared.table.area.sheet));
    view = await readLedgerView(port, ROOM);
    found = foundAgain(view, found);
  }
  const replacements = found.flatMap((finding) => replacementsOf(view, finding, tools));
  if (replacements.length > 0) await port.replaceCells(distinct(replacements));
  const after = replacements.length > 0 ? await readLedgerView(port, ROOM) : view;
  const rows = missingRows(after, found);
  const booked = unrecorded(after, found, isGone);
  const journalled = journalCells(after, booked, ledgerPlace.slots, tools.random) ?? [];
  if (rows.length + journalled.length === 0) return;
  await port.append(ledgerPlace, after.prepared, {
    journal: journalled,
    rows: rows.map((entry) => rowInputs(after, entry, tools.language)),
  });
}

function replacementsOf(
  view: LedgerView,
  finding: LedgerFinding,
  tools: RepairTools,
): readonly Replacement[] {
  const { code, fix, row, original, place } = finding;
  if (code === 'missing-column' && place !== undefined) return [header(view, finding, place, tools.language)];
  if (code === 'journal-damaged' && place !== undefined) return slotReplacement(view, place);
  if (row === undefined) return [];
  switch (fix) {
    case 'restore':
      return original ? rowReplacements(view, row, rowInputs(view, original, tools.language)) : [];
    case 'clear':
      return rowReplacements(view, row, clearedRow(view));
    case 'adopt':
      return adopted(view, row, tools);
    case 'keep':
      return keptReplacements(view, finding, row);
    default:
      return [];
  }
}

/** Our columns of a row, blank; what a user added stays. */
function clearedRow(view: LedgerView): readonly CellInput[] {
  const ours = new Set(ledgerFields.map((field) => view.table.columns[field]));
  return view.prepared.table.header.map((_, column) => (ours.has(column) ? BLANK : KEEP));
}

/** A row that was typed by hand gets an id, who recorded it, and its check. */
function adopted(view: LedgerView, row: number, { stamp, language }: RepairTools): readonly Replacement[] {
  const read = view.table.rows.find((each) => each.row === row)?.entry;
  if (!read) return [];
  const { id, at, by } = stamp();
  const entry: Entry = {
    ...read,
    id: read.id === '' ? id : read.id,
    recordedAt: read.recordedAt || at,
    recordedBy: read.recordedBy || by,
  };
  const inputs = entryInputs(entry, checkOf(entry), language);
  const fields: readonly LedgerField[] = ['id', 'recordedAt', 'recordedBy', 'check'];
  const cells = view.prepared.table.header.map((_, column) => {
    const field = fields.find((each) => view.table.columns[each] === column);
    return field ? inputs[field] : KEEP;
  });
  return rowReplacements(view, row, cells);
}

/** Of two entries with one id the one in this row stays: the other row and other versions in the journal go. */
function keptReplacements(view: LedgerView, { id }: LedgerFinding, row: number): readonly Replacement[] {
  const kept = view.table.rows.find((each) => each.row === row)?.entry;
  if (!kept) return [];
  const others = view.table.rows.filter((each) => each.row !== row && each.entry?.id === id);
  return [
    ...others.flatMap((other) => rowReplacements(view, other.row, clearedRow(view))),
    ...otherVersions(view, kept).flatMap((slot) => slotReplacement(view, slot)),
  ];
}

/**
 * Slots of the journal with another version of the booking of an entry. Of versions that hold this very entry, those
 * stay whose other entries stand in the register as well, if there are any.
 */
function otherVersions(view: LedgerView, kept: Entry): readonly number[] {
  const versions = (view.prepared.journal ?? []).flatMap(({ slot, text }) => {
    const booking = readJournal(text);
    return booking?.id === bookingIdOf(kept.id) ? [{ slot, checks: booking.entries.map(checkOf) }] : [];
  });
  const inRegister = new Set(view.table.rows.flatMap(({ entry }) => (entry ? [checkOf(entry)] : [])));
  const holding = versions.filter(({ checks }) => checks.includes(checkOf(kept)));
  const whole = holding.filter(({ checks }) => checks.every((check) => inRegister.has(check)));
  const stay = whole.length > 0 ? whole : holding;
  return versions.filter((version) => !stay.includes(version)).map(({ slot }) => slot);
}

function slotReplacement(view: LedgerView, slot: number): readonly Replacement[] {
  const cell = view.prepared.journal?.find((each) => each.slot === slot);
  if (!cell) return [];
  const expected = { value: { kind: 'text' as const, text: cell.text } };
  return [{ sheet: journal.sheet, row: slot, column: 0, expected, next: BLANK }];
}

function header(view: LedgerView, { params }: LedgerFinding, place: number, language: Language): Replacement {
  const { area, header: names } = view.prepared.table;
  const field = params.field as LedgerField;
  return {
    sheet: area.sheet,
    row: area.row,
    column: area.column + place,
    expected: { value: { kind: 'text', text: names[place] } },
    next: { kind: 'text', text: workbookTexts[language].columns[ledgerColumns[field]] },
  };
}

/** Entries to append again: single ones that are gone, and those that their booking lacks. */
function missingRows(view: LedgerView, findings: readonly LedgerFinding[]): readonly Entry[] {
  const wanted = findings.flatMap(({ code, id, original }): readonly Entry[] => {
    if (code === 'missing' && original) return [original];
    return code === 'incomplete' ? (view.journal?.bookings.get(id)?.entries ?? []) : [];
  });
  const entries = new Map(wanted.map((entry) => [entry.id, entry]));
  return [...entries.values()].filter(({ id }) => !isInRegister(view, id));
}

/** Bookings of the register to be recorded in the journal: whole ones, whichever of their rows was found. */
function unrecorded(
  view: LedgerView,
  findings: readonly LedgerFinding[],
  everything: boolean,
): readonly Booking[] {
  const rows = new Set(
    findings.flatMap(({ fix, row }) => (fix === 'record' || fix === 'adopt' || fix === 'keep' ? [row] : [])),
  );
  const ids = new Set<string>();
  for (const [id, row] of view.audit.rowOf) {
    if ((everything || rows.has(row)) && !id.startsWith('#')) ids.add(bookingIdOf(id));
  }
  return [...ids]
    .filter((id) => !view.journal?.bookings.has(id))
    .map((id) => ({ id, entries: view.audit.entries.filter((entry) => bookingIdOf(entry.id) === id) }));
}

/** One replacement for each cell: two findings may be about the same row. */
function distinct(replacements: readonly Replacement[]): readonly Replacement[] {
  return [
    ...new Map(replacements.map((each) => [`${each.sheet}\n${each.row}\n${each.column}`, each])).values(),
  ];
}
