import {
  grant,
  nameKey,
  release,
  reserve,
  transfer,
  use,
  type Books,
  type Card,
  type Entry,
  type OpenReservation,
} from '../../domain/ledger';
import { dateOfSerial, formatDate, isoOf } from '../../i18n/date';
import { readDate } from '../../i18n/input-date';
import { INPUT_LOCALES } from '../../i18n/input-locale';
import { readNumber } from '../../i18n/input-number';
import type { Language } from '../../i18n/language';
import { formatNumber } from '../../i18n/number';
import type { MenuRow } from '../../tables/menu';
import { dayOn } from '../data/ledger-lines';
import type { BookingKind } from '../data/use-pages';
import type { Command } from '../ledger-context';

/** What the usual form books; a correction has a form of its own. */
export type FormKind = Exclude<BookingKind, 'correct'>;

export type Field =
  | 'holder'
  | 'to'
  | 'reservation'
  | 'item'
  | 'assignment'
  | 'description'
  | 'strips'
  | 'hours'
  | 'date'
  | 'reference'
  | 'bookedBy';

/** What the form shows in each field, as text. */
export type Values = Readonly<Record<Exclude<Field, 'bookedBy'>, string>>;
/** What the user typed or chose; any other field shows its default. */
export type Typed = Partial<Values>;

/** What defaults are taken from. */
export interface Surroundings {
  readonly books: Books;
  readonly card: Card;
  readonly menu: readonly MenuRow[];
  /** ISO text. */
  readonly today: string;
  readonly language: Language;
  readonly start: { readonly holder?: string | undefined; readonly reservation?: string | undefined };
}

/** The open reservations of a holder, on whichever card. */
export function reservationsOf(books: Books, holder: string): readonly OpenReservation[] {
  return books.accounts.openReservations().filter(({ entry }) => nameKey(entry.holder) === nameKey(holder));
}

/** The entry of the reservation that a form names. */
export function reservationNamed(books: Books, id: string): Entry | undefined {
  return id === '' ? undefined : books.accounts.entry(id);
}

/** What the form shows: what was typed, and elsewhere what is most likely meant. */
export function valuesOf(kind: FormKind, typed: Typed, around: Surroundings): Values {
  const { books, card, menu, today, language, start } = around;
  const holder =
    typed.holder ?? start.holder ?? reservationNamed(books, start.reservation ?? '')?.holder ?? '';
  const reservation = chosenReservation(kind, typed, around, holder);
  const reserved = reservationNamed(books, reservation);
  const item = typed.item ?? reserved?.item ?? '';
  const guideline = menu.find((row) => nameKey(row.item) === nameKey(item))?.guideline;
  const isOrdered = kind === 'reserve' || kind === 'use';
  const usual = reserved ? books.accounts.openStrips(reserved.id) : isOrdered ? guideline : undefined;
  const earliest = reserved?.date ?? '';
  // On a card that was closed early, what is still reserved is used or released from that day on.
  const closed = reserved && books.accounts.closedOn(reserved.card, reserved.holder);
  const day = !reserved ? dayOn(card, today) : closed !== undefined && closed > today ? closed : today;
  return {
    holder,
    reservation,
    item,
    to: typed.to ?? '',
    assignment: typed.assignment ?? reserved?.assignment ?? '',
    description: typed.description ?? reserved?.description ?? '',
    strips: typed.strips ?? (usual === undefined ? '' : formatNumber(usual, language)),
    hours: typed.hours ?? '',
    date: typed.date ?? formatDate(day < earliest ? earliest : day, language),
    reference: typed.reference ?? reserved?.reference ?? '',
  };
}

function chosenReservation(kind: FormKind, typed: Typed, around: Surroundings, holder: string): string {
  if (kind !== 'use' && kind !== 'release') return '';
  const open = reservationsOf(around.books, holder);
  const wanted = typed.reservation ?? around.start.reservation;
  if (wanted !== undefined && (wanted === '' || open.some(({ entry }) => entry.id === wanted))) return wanted;
  return kind === 'release' && open.length === 1 ? open[0].entry.id : '';
}

/** A number as people type it in this language; `undefined` where the text is none. */
export function typedNumber(text: string, language: Language): number | undefined {
  const read = readNumber(text, localeOf(language));
  return read && !read.percent && !read.euro ? read.number : undefined;
}

/** A date as people type it, as ISO text; what is no date stays as it was typed, for the refusal to name. */
export function typedDate(text: string, language: Language): string {
  const serial = readDate(text, localeOf(language));
  const date = serial === undefined ? undefined : dateOfSerial(serial);
  return date ? isoOf(date) : text.trim();
}

/** The notation follows the pane's language: so the pane writes its figures too. */
function localeOf(language: Language) {
  return INPUT_LOCALES[language === 'nl' ? 'nl-NL' : 'en-GB'];
}

/** The figures of a form once they have been read. */
export interface Figures {
  readonly strips: number;
  readonly hours?: number;
  /** ISO text, or what was typed instead. */
  readonly date: string;
}

/** The command that a form stands for. */
export function commandOf(
  kind: FormKind,
  values: Omit<Values, 'strips' | 'hours' | 'date'>,
  card: string,
  figures: Figures,
): Command {
  const { holder, to, reservation, item, assignment, description, reference } = values;
  const { strips, hours, date } = figures;
  const plain = { date, description, reference };
  const details = { ...plain, assignment, item };
  switch (kind) {
    case 'reserve':
      return (books, stamp) => reserve(books, stamp, { ...details, holder, card, strips });
    case 'use':
      return (books, stamp) =>
        use(books, stamp, {
          ...details,
          holder,
          card,
          strips,
          ...(hours === undefined ? {} : { hours }),
          ...(reservation === '' ? {} : { reservation }),
        });
    case 'release':
      return (books, stamp) => release(books, stamp, { ...plain, reservation, strips });
    case 'transfer':
      return (books, stamp) => transfer(books, stamp, { ...plain, from: holder, to, card, strips });
    case 'grant':
    case 'opening':
      return (books, stamp) => grant(books, stamp, { ...plain, holder, card, strips, type: kind });
  }
}
