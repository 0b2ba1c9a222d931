import { createContext, useContext } from 'react';
import type { Booking, Books, Card, Outcome, Stamp } from '../domain/ledger';
import type { Refusal } from './data/errors';
import type { LedgerPage } from './data/use-pages';
import type { WorkbookData } from './data/workbook';
import type { Desk } from './ledger/desk';
import type { LedgerView } from './ledger/view';

/** How a booking went. */
export type BookingState =
  | { readonly state: 'idle' }
  | { readonly state: 'busy' }
  /** The rules refuse it; the sentence has the figures. */
  | { readonly state: 'refused'; readonly code: string; readonly sentence: string }
  /** The workbook refuses it. */
  | { readonly state: 'blocked'; readonly refusal: Refusal }
  | { readonly state: 'done'; readonly bookings: readonly Booking[] };

/** What was booked last from this pane, until its message is closed. */
export interface LastBooked {
  readonly bookings: readonly Booking[];
  /** `1 strip gereserveerd voor Assen`: what was said of it. */
  readonly title: string;
}

/** Everything that the screens of the strip ledger share. There is a ledger and at least one card. */
export interface LedgerContextValue {
  readonly data: WorkbookData;
  readonly ledger: LedgerView;
  readonly books: Books;
  /** The card on show. */
  readonly card: Card;
  readonly cards: readonly Card[];
  readonly chooseCard: (label: string) => void;
  /** Municipalities in the order of the workbook, then the collective card, then any other holder with entries. */
  readonly holders: readonly string[];
  /** Today as ISO text. */
  readonly today: string;
  /** Who books, as the user has typed it once; remembered where storage is allowed. */
  readonly bookedBy: string;
  readonly setBookedBy: (name: string) => void;
  readonly desk: Desk;
  readonly lastBooked: LastBooked | undefined;
  readonly setLastBooked: (last: LastBooked | undefined) => void;
  /** A stamp for a command that is only tried out, such as a preview. */
  readonly tryOut: (command: Command) => Outcome;
  /** Reads the workbook again. */
  readonly refresh: () => Promise<unknown>;
  readonly open: (page: LedgerPage) => void;
  readonly replace: (page: LedgerPage | undefined) => void;
  readonly back: () => void;
}

export type Command = (books: Books, stamp: Stamp) => Outcome;

export const LedgerContext = createContext<LedgerContextValue | undefined>(undefined);

export function useLedger(): LedgerContextValue {
  const value = useContext(LedgerContext);
  if (!value) throw new Error('outside of the ledger');
  return value;
}
