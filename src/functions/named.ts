import { DomainError } from '../domain/error';
import type { Argument } from './argument';

/** The arguments that a refusal of the domain is about, so that its sentence can name them. */
interface Named {
  /** Weights or inhabitants. */
  readonly weights: Argument;
  /** The cell of a weight by its index in the request. */
  readonly place: (index: number) => readonly [row: number, column: number];
  /** The whole units to hand out; without it, what is split is money in cents. */
  readonly total?: Argument;
}

/** Runs `compute`; what the domain refuses is made to name the argument and, where there is one, the cell. */
export function named<Result>({ weights, place, total }: Named, compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, params } = error;
    const value = (index: number): number => weights.number(...place(index));
    switch (code) {
      case 'total-row':
        throw weights.cellProblem(...place(Number(params.row)), code, value(Number(params.row)));
      case 'weight-outside-range':
        throw weights.cellProblem(...place(Number(params.index)), code, value(Number(params.index)), params);
      case 'nobody-takes-part':
        throw total === undefined
          ? weights.problem(code, params)
          : weights.problem('no-weights', { total: Number(params.amount) });
      case 'infeasible-total':
        throw (total ?? weights).problem(params.max === undefined ? 'infeasible-minimum' : code, params);
      case 'tied':
        throw weights.problem(weights.rows === 1 ? 'tied-columns' : code, params, '#N/A');
      default:
        throw error;
    }
  }
}
