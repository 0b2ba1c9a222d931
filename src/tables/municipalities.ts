import { columnOf, inhabitantsColumns, numberOf, textOf, type TableCells } from './cells';

/** A row of `FlexMunicipalities`. */
export interface MunicipalityRow {
  /** Index of the row in the table body, from 0. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
  /** First and last year of taking part; `undefined` means no limit. */
  readonly from?: number;
  readonly until?: number;
  /** Inhabitants on 1 January by year; a year whose cell holds no number is absent. */
  readonly inhabitants: ReadonlyMap<number, number>;
  readonly agreedStrips?: number;
}

/** Reads `FlexMunicipalities`; rows without a name are left out. Columns are found by either language's header. */
export function readMunicipalities(table: TableCells): readonly MunicipalityRow[] {
  const years = inhabitantsColumns(table);
  const [code, name, from, until, agreed] = (['code', 'name', 'from', 'until', 'agreed'] as const).map(
    (key) => columnOf(table, key),
  );
  return table.rows
    .map((cells, row) => ({
      row,
      code: textOf(cells[code]),
      name: textOf(cells[name]),
      from: numberOf(cells[from]),
      until: numberOf(cells[until]),
      inhabitants: new Map(
        [...years].flatMap(([year, column]): [number, number][] => {
          const count = numberOf(cells[column]);
          return count === undefined ? [] : [[year, count]];
        }),
      ),
      agreedStrips: numberOf(cells[agreed]),
    }))
    .filter((row) => row.name !== '');
}

/** Whether a municipality takes part in a year. */
export function takesPart(row: MunicipalityRow, year: number): boolean {
  return (row.from === undefined || year >= row.from) && (row.until === undefined || year <= row.until);
}
