import { columnOf, type TableCell, type TableCells } from '../tables/cells';
import { ledgerColumns, ledgerFields, type LedgerField } from '../tables/ledger';
import type { Argument } from './argument';
import { headerOf, isNothing, tableCell, wordsOf } from './table-cells';
import type { Value } from './values';

const blank: TableCell = { value: { kind: 'blank' } };
/** Numbers in their own right; in every other column a 0 stands for a blank cell. */
const numeric: readonly LedgerField[] = ['date', 'strips', 'hours'];
/** What Excel writes in the first column of a totals row, in the languages of the product. */
const totals = ['totaal', 'total'];

/**
 * The ledger as a table: the first row is the header. A totals row at the end, which `[#All]` brings along, is left
 * out. Some builds of Excel deliver a blank cell as 0 (office-js#4702), so a 0 is blank where the ledger has text,
 * and everywhere in a row that has no number and no type.
 */
export function ledgerCells(argument: Argument): TableCells {
  const header = headerOf(argument);
  const places = ledgerFields
    .map((field) => ({ field, column: columnOf({ header, rows: [] }, ledgerColumns[field]) }))
    .filter(({ column }) => column >= 0);
  const placeOf = (wanted: LedgerField): number =>
    places.find(({ field }) => field === wanted)?.column ?? argument.columns;
  const columns = places.map(({ field, column }) => ({ column, isText: !numeric.includes(field) }));
  const [id, type] = [placeOf('id'), placeOf('type')];
  const last = argument.rows - (isTotalsRow(argument, placeOf) ? 2 : 1);
  const rows = Array.from({ length: Math.max(0, last) }, (_, index) => {
    const row = index + 1;
    const isEntry = !isNothing(cellAt(argument, row, id)) || !isNothing(cellAt(argument, row, type));
    const cells = new Array<TableCell>(argument.columns).fill(blank);
    for (const { column, isText } of columns) {
      const value = argument.at(row, column);
      const isBlank = value.kind === 'blank' || ((isText || !isEntry) && isNothing(value));
      if (!isBlank) cells[column] = tableCell(value);
    }
    return cells;
  });
  return { header, rows };
}

function cellAt(argument: Argument, row: number, column: number): Value {
  return column < argument.columns ? argument.at(row, column) : { kind: 'blank' };
}

function isTotalsRow(argument: Argument, placeOf: (field: LedgerField) => number): boolean {
  const row = argument.rows - 1;
  const fields = ['date', 'card', 'holder', 'type'] as const;
  return (
    row > 0 &&
    totals.includes(wordsOf(argument.at(row, 0)).toLowerCase()) &&
    fields.every((field) => isNothing(cellAt(argument, row, placeOf(field))))
  );
}
