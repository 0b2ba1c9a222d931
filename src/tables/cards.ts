import { isDay, type Card } from '../domain/ledger/books';
import { isQuantity } from '../domain/ledger/quantity';
import { dateOfSerial, isoOf } from '../i18n/date';
import { readDate } from '../i18n/input-date';
import { INPUT_LOCALES } from '../i18n/input-locale';
import { readNumber } from '../i18n/input-number';
import { columnOf, numberOf, shownOf, textOf, type TableCell, type TableCells } from './cells';

const FIELDS = ['card', 'start', 'end', 'step'] as const;
export type CardField = (typeof FIELDS)[number];

/** What is wrong with a row of `FlexCards`. Without a readable step the card is there, with step 1; else it is not. */
export interface CardFault {
  /** Index of the row in the body of the table. */
  readonly row: number;
  /** Index of the column; −1 where it is gone. */
  readonly column: number;
  readonly label: string;
  readonly field: CardField;
  /** What stands there. */
  readonly got: string;
  /** The cell can be read, but the card would end before its start. */
  readonly isBeforeStart: boolean;
}

export interface CardTable {
  readonly cards: readonly Card[];
  readonly faults: readonly CardFault[];
}

/**
 * Reads `FlexCards`. Days and steps may be texts, as they are typed in either language. A row that is blank in all our
 * columns is left out, one that cannot be read is a fault. A blank step is 1.
 */
export function readCards(table: TableCells): CardTable {
  const columns = FIELDS.map((field) => columnOf(table, field));
  const cards: Card[] = [];
  const faults: CardFault[] = [];
  table.rows.forEach((cells, row) => {
    const [name, first, last, steps] = columns.map((column): TableCell | undefined => cells[column]);
    if ([name, first, last, steps].every((cell) => shownOf(cell) === '')) return;
    const label = textOf(name);
    const wrong = (field: CardField, cell: TableCell | undefined, isBeforeStart = false): void => {
      const column = columns[FIELDS.indexOf(field)];
      faults.push({ row, column, label, field, got: shownOf(cell), isBeforeStart });
    };
    const start = dayOf(first);
    const end = dayOf(last);
    const step = stepOf(steps);
    if (label === '') wrong('card', name);
    else if (start === undefined) wrong('start', first);
    else if (end === undefined || end < start) wrong('end', last, end !== undefined);
    else {
      if (step === undefined) wrong('step', steps);
      cards.push({ label, start, end, step: step ?? 1 });
    }
  });
  return { cards, faults };
}

function dayOf(cell: TableCell | undefined): string | undefined {
  // Day, month, year: no other order is meant in this workbook, in either language.
  const serial = numberOf(cell) ?? readDate(textOf(cell), INPUT_LOCALES['nl-NL']);
  const date = serial === undefined ? undefined : dateOfSerial(serial);
  const day = date && isoOf(date);
  return day !== undefined && isDay(day) ? day : undefined;
}

function stepOf(cell: TableCell | undefined): number | undefined {
  if (shownOf(cell) === '') return 1;
  const given = numberOf(cell) ?? typedNumber(textOf(cell));
  return given !== undefined && given > 0 && isQuantity(given) ? given : undefined;
}

/** A number typed in either language; `undefined` where each would read another one, as in `1,000`. */
function typedNumber(text: string): number | undefined {
  const readings = Object.values(INPUT_LOCALES).flatMap((locale) => {
    const read = readNumber(text, locale);
    return read && !read.percent && !read.euro ? [read.number] : [];
  });
  return readings.every((reading) => reading === readings[0]) ? readings[0] : undefined;
}
