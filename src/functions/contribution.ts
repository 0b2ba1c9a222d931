import { numberOfCents } from '../domain/money/cents';
import { attempt, Problem } from './problem';
import { unwrapped, type Cell, type Result } from './result';
import { SplitInput } from './split-input';

/**
 * CONTRIBUTION(budget, inhabitants, [fixed], [share], [province]): municipal contributions, one row per
 * municipality and one column per year; each column adds up to budget − province part. Fails per year.
 */
export function contribution(...args: readonly unknown[]): Result {
  const [budget, inhabitants, fixed, share, province] = args;
  const input = new SplitInput({ budget, inhabitants, fixed, share, province });
  const years = Array.from({ length: input.years }, (_, year) => attempt(() => input.split(year)));
  const column = (municipality: number): Cell[] =>
    years.map((split) =>
      split instanceof Problem ? split : numberOfCents(split.lines[municipality].contribution),
    );
  const rows = Array.from({ length: input.municipalities }, (_, municipality) => column(municipality));
  return unwrapped(input.sideways ? [rows.map(([cell]) => cell)] : rows);
}
