import type { Area, CellValue } from '../../workbook/port';
import type { PaneContextValue } from '../context';
import type { Resolved } from '../data/resolve';
import type { Case } from '../data/split';
import type { WorkbookData } from '../data/workbook';
import type { Place } from './reading';

export type Words = Pick<PaneContextValue, 'texts' | 'language' | 'format'>;

/** A line of the steps to a figure. */
export interface NoteStep {
  readonly what: string;
  readonly how?: string;
  readonly amount?: string;
  /** Where it stands in the workbook. */
  readonly area?: Area;
}

/** Steps that belong together; of those that `addUp` the last one is the outcome of the others. */
export interface NoteGroup {
  readonly title?: string;
  readonly steps: readonly NoteStep[];
  readonly addUp?: boolean;
}

/** How the figure in a cell comes about. */
export interface CellNotes {
  readonly sentences?: readonly string[];
  readonly groups?: readonly NoteGroup[];
}

/** A cell that one of our functions fills, with what its formula was given. */
export interface CellQuestion {
  readonly name: string;
  readonly args: readonly Resolved[];
  /** Counted from the cell that holds the formula. */
  readonly place: Place;
  readonly value: CellValue;
  /** What stands first in its row and in its column of the result, where that is another cell. */
  readonly label?: CellValue;
  readonly header?: CellValue;
  /** The split that the cell belongs to. */
  readonly case?: Case;
  readonly data?: WorkbookData;
}
