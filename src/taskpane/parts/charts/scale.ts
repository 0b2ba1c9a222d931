import { nice, ticks } from 'd3-array';

/** A straight scale from 0 or below to round figures at its ends. */
export interface Scale {
  readonly ticks: readonly number[];
  /** Where a value lies between the ends: 0 to 1. */
  readonly at: (value: number) => number;
}

/** A scale that holds zero and all of the values, with about so many ticks. */
export function scaleFor(values: readonly number[], count: number): Scale {
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  const [low, high] = nice(least, most > least ? most : least + 1, count);
  return { ticks: ticks(low, high, count), at: (value) => (value - low) / (high - low) };
}

/** Moves labels that stand less than `gap` apart away from each other, within 0 and `limit`, in their order. */
export function spread(positions: readonly number[], gap: number, limit: number): readonly number[] {
  const order = positions.map((_, index) => index).sort((a, b) => positions[a] - positions[b]);
  const placed = [...positions];
  let least = 0;
  for (const index of order) {
    placed[index] = Math.max(placed[index], least);
    least = placed[index] + gap;
  }
  let most = limit;
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index], most);
    most = placed[index] - gap;
  }
  return placed;
}
