import type { Argument } from './argument';
import type { Cell, Result } from './result';
import { unwrapped } from './result';

/** The cells of a row or column, each read by `read`, and the way to give results back in its shape. */
export function readVector<Item>(
  argument: Argument,
  read: (row: number, column: number) => Item,
): {
  items: Item[];
  place: (index: number) => [number, number];
  inShape: (cells: readonly Cell[]) => Result;
} {
  argument.vector();
  const sideways = argument.rows === 1;
  const place = (index: number): [number, number] => (sideways ? [0, index] : [index, 0]);
  const length = argument.rows * argument.columns;
  return {
    items: Array.from({ length }, (_, index) => read(...place(index))),
    place,
    inShape: (cells) => unwrapped(sideways ? [cells] : cells.map((cell) => [cell])),
  };
}
