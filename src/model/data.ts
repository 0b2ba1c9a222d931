import type { Booking } from '../domain/ledger';

/** What the generated workbook is filled with; amounts in euros, as cells hold them. */
export interface ModelData {
  readonly municipalities: readonly {
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
    readonly status: 'definitive' | 'provisional';
    readonly source: string;
  }[];
  readonly years: readonly {
    readonly year: number;
    readonly budget: number;
    readonly share: number;
    readonly fixed: number;
    readonly publishedBudget: number;
    readonly publishedProvince: number;
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
  readonly stripRule: {
    readonly perStrip: number;
    readonly base: number;
    readonly minimum: number;
    readonly maximum: number;
    readonly rounding: 'down' | 'nearest' | 'up';
  };
}
