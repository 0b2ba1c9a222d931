import { MUNICIPALITIES, municipalityOf, POPULATION_SETS } from '../domain/drenthe/population';
import { Argument } from './argument';
import { attempt } from './problem';
import { unwrapped, type Cell, type Result } from './result';

/**
 * INHABITANTS(municipality, year): CBS inhabitants on 1 January of year; N×1 names or GM codes by 1×Y years.
 * Fails per cell: `#N/A` for what is not known.
 */
export function inhabitants(...[municipalityRaw, yearRaw]: readonly unknown[]): Result {
  const municipality = new Argument('municipality', municipalityRaw).required();
  const year = new Argument('year', yearRaw).required();
  municipality.oneColumn();
  year.oneRow();
  return unwrapped(
    municipality
      .map((row) =>
        Array.from({ length: year.columns }, (_, column) =>
          attempt(() => figure(municipality, row, year, column)),
        ),
      )
      .map(([cells]) => cells),
  );
}

function figure(municipality: Argument, row: number, year: Argument, column: number): Cell {
  if (municipality.isBlank(row, 0)) throw municipality.cellProblem(row, 0, 'missing');
  if (year.isBlank(0, column)) throw year.cellProblem(0, column, 'missing');
  const name = municipality.text(row);
  const known = municipalityOf(name);
  if (known === undefined) {
    const names = MUNICIPALITIES.map((each) => each.name);
    throw municipality.cellProblem(row, 0, 'unknown-municipality', name, { known: names }, '#N/A');
  }
  const wanted = year.whole(0, column);
  const set = POPULATION_SETS.findIndex((each) => each.year === wanted);
  if (set === -1) {
    const [from, until] = [POPULATION_SETS[0], POPULATION_SETS[POPULATION_SETS.length - 1]];
    const known = { from: from.year, to: until.year };
    throw year.cellProblem(0, column, 'unknown-year', wanted, known, '#N/A');
  }
  return known.inhabitants[set];
}
