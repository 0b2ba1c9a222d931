import { sumOf, weightsOf } from '../apportionment/weights';
import { DomainError } from '../error';

/**
 * The classic mistake of a total row inside the range: the index of the figure that equals the sum of the others,
 * where three or more are positive. Undefined if there is none. Exact, on 15 significant digits.
 */
export function totalRowOf(figures: readonly number[]): number | undefined {
  const { places, exact } = weightsOf(figures);
  if (places.length < 3) return undefined;
  const sum = sumOf(exact);
  const at = exact.findIndex((figure) => figure + figure === sum);
  return at < 0 ? undefined : places[at];
}

/** Throws `total-row`, with the index, where a total row is among the figures. */
export function checkNoTotalRow(figures: readonly number[]): void {
  const row = totalRowOf(figures);
  if (row !== undefined) throw new DomainError('total-row', { row });
}
