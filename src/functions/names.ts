import { Argument } from './argument';
import type { SplitInput } from './split-input';

/** How names are compared: case and blanks around them do not count. */
export const nameKey = (name: string): string => name.trim().toLowerCase();

/**
 * The names of the municipalities of a split, in its order and shape; "" where the cell is blank, which some
 * builds of Excel deliver as 0.
 */
export function municipalityNames(raw: unknown, input: SplitInput): { argument: Argument; names: string[] } {
  const argument = new Argument('names', raw).required();
  argument.shaped(input.sideways ? [1, input.municipalities] : [input.municipalities, 1]);
  const names = Array.from({ length: input.municipalities }, (_, index) => {
    const [row, column] = input.sideways ? [0, index] : [index, 0];
    const value = argument.at(row, column);
    const isBlank = value.kind === 'blank' || (value.kind === 'number' && value.number === 0);
    return isBlank ? '' : argument.text(row, column);
  });
  return { argument, names };
}
