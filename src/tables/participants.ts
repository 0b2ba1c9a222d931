import type { Municipality } from '../domain/scenario';
import { nameKey } from '../domain/party';
import { columnOf, inhabitantsColumns, shownOf, textOf, type TableCells } from './cells';
import { readMunicipalities } from './municipalities';

/**
 * The municipalities of `FlexMunicipalities` as scenarios need them. A year counts once any municipality has a figure
 * for it; who then has none, or 0, does not take part by that year's figures. Agreed strips of 0 are none agreed.
 */
export function participantsOf(table: TableCells): readonly Municipality[] {
  const rows = readMunicipalities(table);
  const years = [...new Set(rows.flatMap(({ inhabitants }) => [...inhabitants.keys()]))]
    .filter((year) => rows.some(({ inhabitants }) => (inhabitants.get(year) ?? 0) > 0))
    .sort((a, b) => a - b);
  return rows.map(({ name, from, until, inhabitants, agreedStrips }) => ({
    name,
    inhabitants: new Map(years.map((year) => [year, inhabitants.get(year) ?? 0])),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(agreedStrips ? { agreedStrips } : {}),
  }));
}

/** A cell of `FlexMunicipalities` without which nobody's part can be known. */
export interface ParticipantFault {
  /** Row of the table body, from 1, and column, from 0. */
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly got: string;
  readonly kind: 'not-a-number' | 'twice';
}

/** The first cell of a named row that holds no number of zero or more where one counts, or the name of another row. */
export function participantFault(table: TableCells): ParticipantFault | undefined {
  const name = columnOf(table, 'name');
  const counting = [
    ...inhabitantsColumns(table).values(),
    ...(['from', 'until', 'agreed'] as const).map((key) => columnOf(table, key)),
  ].filter((column) => column >= 0);
  const seen = new Set<string>();
  for (const [index, cells] of table.rows.entries()) {
    const own = textOf(cells[name]);
    if (own === '') continue;
    const fault = (column: number, kind: ParticipantFault['kind']): ParticipantFault => ({
      row: index + 1,
      column,
      header: table.header[column] ?? '',
      got: shownOf(cells[column]),
      kind,
    });
    if (seen.has(nameKey(own))) return fault(name, 'twice');
    seen.add(nameKey(own));
    const wrong = counting.find((column) => {
      const value = cells[column]?.value;
      return value !== undefined && value.kind !== 'blank' && !(value.kind === 'number' && value.number >= 0);
    });
    if (wrong !== undefined && shownOf(cells[wrong]) !== '') return fault(wrong, 'not-a-number');
  }
  return undefined;
}
