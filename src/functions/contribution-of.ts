import { numberOfCents } from '../domain/money/cents';
import { Argument } from './argument';
import { municipalityNames, nameKey } from './names';
import { attempt, Problem } from './problem';
import { unwrapped, type Result } from './result';
import { SplitInput } from './split-input';

/**
 * CONTRIBUTIONOF(name, budget, names, inhabitants, [fixed], [share], [province]): the line of one municipality,
 * one cell per year. `#N/A` where the name is not among names.
 */
export function contributionOf(...args: readonly unknown[]): Result {
  const [nameRaw, budget, namesRaw, inhabitants, fixed, share, province] = args;
  const name = new Argument('name', nameRaw).required().single().text();
  const input = new SplitInput({ budget, inhabitants, fixed, share, province });
  const { argument, names } = municipalityNames(namesRaw, input);
  const found = names.flatMap((candidate, index) => (nameKey(candidate) === nameKey(name) ? [index] : []));
  if (found.length === 0) {
    const known = names.filter((candidate) => candidate !== '');
    throw argument.problem('name-not-found', { got: name, known }, '#N/A');
  }
  if (found.length > 1) throw argument.problem('name-twice', { got: name });
  return unwrapped([
    Array.from({ length: input.years }, (_, year) => {
      const split = attempt(() => input.split(year));
      return split instanceof Problem ? split : numberOfCents(split.lines[found[0]].contribution);
    }),
  ]);
}
