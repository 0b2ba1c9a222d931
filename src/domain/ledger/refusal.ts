import type { Booking } from './entry';

/**
 * Why a command was refused. Nothing is booked; the sentence that a user reads is made elsewhere, from the code and
 * its figures. Strips are numbers of strips, dates ISO texts, holders names or `COLLECTIVE` and `PROVINCE`.
 *
 * | code | params |
 * |---|---|
 * | not-enough | holder, card, wanted, available, total, used, reserved |
 * | release-beyond | open, wanted |
 * | no-reservation | |
 * | unknown-card | card |
 * | card-closed | card, holder, closed (date), open (label of an open card, or "") |
 * | outside-card | card, date, start, end |
 * | before-reservation | date, reserved (date) |
 * | not-steps | strips, step |
 * | negative | what (strips or hours), got |
 * | not-a-quantity | what, got |
 * | missing | what (a field) |
 * | bad-date | got |
 * | too-long | what, length, limit |
 * | same-holder | holder |
 * | nobody | |
 * | zero-share | holders |
 * | shares-differ | sum, total |
 * | already-granted | card |
 * | already-reversed | |
 * | is-reversal | |
 * | no-entry | |
 * | has-dependents | |
 * | reversal-overdraws | holder, card, available, taken (by it) |
 * | overdrawn | holder, card, available |
 * | same-card | card |
 * | nothing-to-close | card |
 * | journal-full | |
 */
export type RefusalCode =
  | 'not-enough'
  | 'release-beyond'
  | 'no-reservation'
  | 'unknown-card'
  | 'card-closed'
  | 'outside-card'
  | 'before-reservation'
  | 'not-steps'
  | 'negative'
  | 'not-a-quantity'
  | 'missing'
  | 'bad-date'
  | 'too-long'
  | 'same-holder'
  | 'nobody'
  | 'zero-share'
  | 'shares-differ'
  | 'already-granted'
  | 'already-reversed'
  | 'is-reversal'
  | 'no-entry'
  | 'has-dependents'
  | 'reversal-overdraws'
  | 'overdrawn'
  | 'same-card'
  | 'nothing-to-close'
  | 'journal-full';

export interface Refusal {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

export type Outcome =
  | { readonly ok: true; readonly bookings: readonly Booking[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** Thrown inside a command and turned into its outcome by `outcomeOf`; it never leaves this folder. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

export function refuse(code: RefusalCode, params: Refusal['params'] = {}): never {
  throw new Refused({ code, params });
}

/** Runs a command: its bookings, or why it was refused. */
export function outcomeOf(command: () => readonly Booking[]): Outcome {
  try {
    return { ok: true, bookings: command() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
