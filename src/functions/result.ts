import type { Problem } from './problem';

/** One cell of a result; a `Problem` is an error of that cell alone. */
export type Cell = number | string | Problem;

/** What a function gives: one cell, or rows of cells that spill. */
export type Result = Cell | readonly (readonly Cell[])[];

/** A function of the add-in: the arguments as Excel gives them, in the order of the contract. */
export type FlexFunction = (...args: readonly unknown[]) => Result;

/** The bare cell of a 1×1 result, so that a formula for one cell does not spill. */
export function unwrapped(cells: readonly (readonly Cell[])[]): Result {
  return cells.length === 1 && cells[0].length === 1 ? cells[0][0] : cells;
}
