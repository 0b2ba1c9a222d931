import { Problem, problemOf } from './problem';
import type { FlexFunction, Result } from './result';

/** Runs a function; what it refuses as a whole comes back as a `Problem`, and so does a fault of our own. */
export function evaluate(run: FlexFunction, args: readonly unknown[]): Result {
  try {
    return run(...args);
  } catch (error) {
    try {
      return problemOf(error);
    } catch {
      return new Problem('internal');
    }
  }
}

/** A result with every cell turned by `convert`; the shape stays. */
export function mapResult<Converted>(
  result: Result,
  convert: (cell: number | string | Problem) => Converted,
): Converted | Converted[][] {
  return Array.isArray(result)
    ? (result as readonly (readonly (number | string | Problem)[])[]).map((row) => row.map(convert))
    : convert(result as number | string | Problem);
}
