import type { Municipality } from '../domain/scenario';
import type { TableCells } from './cells';
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
