import { DomainError } from '../domain/error';
import type { ProblemKey, ProblemParams } from '../i18n/errors';

/** The error values of Excel that a custom function can give. */
export type ErrorName = '#VALUE!' | '#N/A' | '#DIV/0!' | '#NUM!' | '#NULL!';

/** The error of a cell as one that a function can give; `#VALUE!` for any other. */
export function passedError(error: unknown): ErrorName {
  const passes = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'] as const;
  return passes.find((name) => name === error) ?? '#VALUE!';
}

/** A refusal: as a whole when thrown, or of one cell when it stands in a result. The sentence is made later. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly key: ProblemKey,
    readonly params: ProblemParams = {},
    readonly error: ErrorName = '#VALUE!',
  ) {
    super(key);
  }
}

/** What went wrong as a `Problem`; anything that is not a refusal is thrown on. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof DomainError) {
    return new Problem(error.code, error.params);
  }
  throw error;
}

/** The result of `compute`, or the `Problem` that it threw: for functions that fail per cell or per column. */
export function attempt<Result>(compute: () => Result): Result | Problem {
  try {
    return compute();
  } catch (error) {
    return problemOf(error);
  }
}
