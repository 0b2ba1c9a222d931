import { isDay, type Card } from '../domain/ledger/books';
import { isQuantity } from '../domain/ledger/quantity';
import { dateOfIso, dateOfSerial, isoOf } from '../i18n/date';
import { columnOf, numberOf, textOf, type TableCell, type TableCells } from './cells';

/** Reads `FlexCards`; a row without a label, or whose days cannot be read, is left out. A blank step is 1. */
export function readCards(table: TableCells): readonly Card[] {
  const [label, start, end, step] = (['card', 'start', 'end', 'step'] as const).map((key) =>
    columnOf(table, key),
  );
  return table.rows.flatMap((cells): Card[] => {
    const from = dayOf(cells[start]);
    const until = dayOf(cells[end]);
    const name = textOf(cells[label]);
    if (name === '' || from === undefined || until === undefined || until < from) return [];
    const given = numberOf(cells[step]);
    return [
      {
        label: name,
        start: from,
        end: until,
        step: given !== undefined && given > 0 && isQuantity(given) ? given : 1,
      },
    ];
  });
}

function dayOf(cell: TableCell | undefined): string | undefined {
  const serial = numberOf(cell);
  const date = serial === undefined ? dateOfIso(textOf(cell)) : dateOfSerial(serial);
  const day = date && isoOf(date);
  return day !== undefined && isDay(day) ? day : undefined;
}
