import type { Booking } from '../domain/ledger';
import type { AssumptionRow } from '../domain/scenario';
import type { Language } from '../i18n/language';
import type { AssumptionSource } from '../tables/assumptions';

/** A row of the sheet with assumptions. */
export interface ModelAssumption extends Omit<AssumptionRow, 'row'>, AssumptionSource {
  /** Not published: the sheet marks it. */
  readonly isEstimate: boolean;
}

/** What the generated workbook is filled with; amounts in euros, as cells hold them. */
export interface ModelData {
  /**
   * Whose figures these are: those published of Drenthe, with their sources and contradictions, or what the user
   * states, of which nothing was published. The words of the sheets follow.
   */
  readonly origin: 'drenthe' | 'stated';
  readonly municipalities: readonly {
    /** "" where none is known. */
    readonly code: string;
    readonly name: string;
    readonly from: number;
    /** By year of `population`. */
    readonly inhabitants: readonly number[];
  }[];
  readonly population: readonly {
    readonly year: number;
    /** Reference date as a serial number of Excel. */
    readonly referenceDate: number;
    readonly status: 'definitive' | 'provisional' | 'stated';
    /** None for what the user states. */
    readonly source?: string;
  }[];
  readonly years: readonly {
    readonly year: number;
    readonly budget: number;
    readonly share: number;
    /** The decided amount of the province, which goes before its share. */
    readonly decided?: number;
    readonly fixed: number;
    /** The inhabitants on 1 January of which year count; of the year itself, if not given. */
    readonly inhabitantsYear?: number;
    /** What was published; a blank cell where nothing was. */
    readonly published?: { readonly budget: number; readonly province: number };
  }[];
  /** Cards of one calendar year each. */
  readonly cards: readonly {
    readonly card: string;
    readonly year: number;
    readonly start: number;
    readonly end: number;
  }[];
  /** What the register holds from the start; none for a workbook of one's own. */
  readonly bookings: readonly Booking[];
  /** The bookings are invented: the sheets that show them say so. */
  readonly isExample: boolean;
  /** The scenarios to start from, in the words of each language; none for who begins with a blank table. */
  readonly assumptions: Readonly<Record<Language, readonly ModelAssumption[]>>;
  readonly stripRule: {
    readonly perStrip: number;
    readonly base: number;
    readonly minimum: number;
    readonly maximum: number;
    readonly rounding: 'down' | 'nearest' | 'up';
  };
}
