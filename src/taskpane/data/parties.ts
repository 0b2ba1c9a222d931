import { textOf } from '../../tables/cells';
import type { MunicipalityRow } from '../../tables/municipalities';
import type { Block } from '../../workbook/port';

/** A row of a block of figures, with whose it is. */
export interface Party {
  /** Index of the row in the block, from 0. */
  readonly row: number;
  readonly name: string;
}

/**
 * Whose the rows of a block of figures are: by the names beside them, since a row inserted in the table of
 * municipalities moves the table and not the figures. A workbook from before these names were there has the
 * order of the table. A row without a name that holds figures keeps its place, as the formulas count it too.
 */
export function partiesOf(
  figures: Block | undefined,
  names: Block | undefined,
  municipalities: readonly MunicipalityRow[],
): readonly Party[] {
  if (!figures) return [];
  if (!names) return municipalities.filter(({ row }) => row < figures.area.rows);
  return figures.cells.flatMap((cells, row): Party[] => {
    const cell = names.cells[row]?.[0];
    const name = cell?.value.kind === 'text' ? textOf(cell) : '';
    const counts = cells.some(({ value }) => value.kind === 'number' && value.number !== 0);
    if (name === '' && !counts) return [];
    return [{ row, name: name || `#${row + 1}` }];
  });
}

/** The row of the table of municipalities with this name. */
export function municipalityNamed(
  name: string,
  municipalities: readonly MunicipalityRow[],
): MunicipalityRow | undefined {
  const key = name.trim().toLowerCase();
  return municipalities.find((each) => each.name.toLowerCase() === key);
}
