import type { Accounts } from './accounts';
import { type Balance } from './accounts';
import { nameKey, type Booking, type Day, type Entry } from './entry';
import { isQuantity, isWholeSteps } from './quantity';
import { refuse } from './refusal';

/** A card: a label with its first and last day, and the step in which strips come on it. */
export interface Card {
  readonly label: string;
  readonly start: Day;
  readonly end: Day;
  readonly step: number;
}

/** What a command is given of the ledger. */
export interface Books {
  readonly accounts: Accounts;
  readonly cards: readonly Card[];
}

/** What the domain cannot know: a new random id, the time, and who books. */
export interface Stamp {
  /** Made once for a command and kept when it is tried again, so that it is never booked twice. */
  readonly id: string;
  readonly at: string;
  readonly by: string;
}

/** What every command may say of itself. */
export interface Details {
  readonly date: Day;
  readonly assignment?: string;
  readonly item?: string;
  readonly reference?: string;
  readonly description?: string;
}

/** An entry before it has its id, its place in the booking and its stamp. */
export type Draft = Pick<Entry, 'card' | 'holder' | 'type' | 'strips'> &
  Partial<Pick<Entry, 'hours' | 'related' | 'description' | 'reference' | 'date'>>;

/** The longest text that a booking takes; the cells of the journal hold a whole booking each. */
export const TEXT_LIMIT = 250;

/** Entries of one booking from drafts, all with the same details; `id.2` and so on where there are more. */
export function bookingOf(stamp: Stamp, details: Details, drafts: readonly Draft[]): Booking {
  const { date, assignment = '', item = '', reference = '', description = '' } = details;
  const texts = {
    assignment: cleanText(assignment),
    item: cleanText(item),
    reference: cleanText(reference),
    description: cleanText(description),
  };
  for (const [what, text] of Object.entries(texts)) checkLength(what, text);
  return {
    id: stamp.id,
    entries: drafts.map((draft, index) => ({
      id: index === 0 ? stamp.id : `${stamp.id}.${index + 1}`,
      date,
      hours: undefined,
      related: '',
      ...texts,
      ...draft,
      group: drafts.length > 1 ? `${index + 1}/${drafts.length}` : '',
      recordedAt: stamp.at,
      recordedBy: cleanText(stamp.by).slice(0, TEXT_LIMIT),
    })),
  };
}

/**
 * A text as a cell keeps it: on one line, without spaces around it or characters that a file of Excel cannot hold. Any
 * other would come back changed, and look as if somebody had edited it.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The card of that label; refuses where there is none. */
export function cardNamed({ cards }: Books, label: string): Card {
  const card = cards.find((each) => nameKey(each.label) === nameKey(label));
  return card ?? refuse('unknown-card', { card: label });
}

/** Refuses a card that is closed for the holder, naming one that is open. */
export function checkOpen(books: Books, card: Card, holder: string): void {
  const closed = books.accounts.closedOn(card.label, holder);
  if (closed === undefined) return;
  const open = books.cards.find(
    (each) => each.start > card.start && books.accounts.closedOn(each.label, holder) === undefined,
  );
  refuse('card-closed', { card: card.label, holder, closed, open: open?.label ?? '' });
}

/** Refuses a day that is none, or not a day of the card. */
export function checkWithin(card: Card, date: Day): void {
  checkDate(date);
  if (date < card.start || date > card.end)
    refuse('outside-card', { card: card.label, date, start: card.start, end: card.end });
}

/** Refuses a day after the end of the card; strips may be given before its start. */
export function checkNotAfter(card: Card, date: Day): void {
  checkDate(date);
  if (date > card.end) refuse('outside-card', { card: card.label, date, start: card.start, end: card.end });
}

/** Refuses what is no ISO day. */
export function checkDate(date: Day): void {
  if (!isDay(date)) refuse('bad-date', { got: date });
}

/** Whether a text is a day of the calendar, as `2025-09-24`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
}

/** Refuses strips that are negative, no quantity, or not whole steps of the card. */
export function checkStrips(card: Card, strips: number): void {
  checkQuantity('strips', strips);
  if (!isWholeSteps(strips, card.step)) refuse('not-steps', { strips, step: card.step });
}

/** Refuses hours that are negative or no quantity; none are fine. */
export function checkHours(hours: number | undefined): void {
  if (hours !== undefined) checkQuantity('hours', hours);
}

function checkQuantity(what: 'strips' | 'hours', value: number): void {
  if (!Number.isFinite(value) || !isQuantity(value)) refuse('not-a-quantity', { what, got: value });
  if (value < 0) refuse('negative', { what, got: value });
}

/** Refuses a text that is too long to be kept. */
export function checkLength(what: string, text: string): void {
  if (text.length > TEXT_LIMIT) refuse('too-long', { what, length: text.length, limit: TEXT_LIMIT });
}

/** Refuses a text that is not given. */
export function checkGiven(what: string, text: string | undefined): void {
  if (text === undefined || text.trim() === '') refuse('missing', { what });
}

/** Refuses strips beyond what is available, with the figures; none at all always pass. */
export function checkAvailable(books: Books, card: Card, holder: string, wanted: number): void {
  const balance = books.accounts.balance(holder, card.label);
  if (wanted > 0 && wanted > balance.available)
    refuse('not-enough', { holder, card: card.label, wanted, ...figuresOf(balance) });
}

function figuresOf({ available, total, used, reserved }: Balance): Record<string, number> {
  return { available, total, used, reserved };
}
