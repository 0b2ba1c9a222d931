/** Who was chosen, and who stood exactly at the cut: `tied` is empty unless some of them were left out. */
export interface Selection {
  readonly chosen: readonly number[];
  readonly tied: readonly number[];
  /** How many of the tied were chosen. */
  readonly tiedUnits: number;
}

/**
 * Of the candidates 0 … n−1 the `count` that come first, equals in the order of their numbers. Keys order them
 * (lowest first) up to a relative error; only those that the error leaves open at the cut are compared exactly.
 * So the exact comparison, which is slow, is seldom needed.
 */
export function selectFirst(
  count: number,
  keys: Float64Array,
  error: number,
  compare: (a: number, b: number) => number,
): Selection {
  if (count === 0) return { chosen: [], tied: [], tiedUnits: 0 };
  const cut = keys.slice().sort()[count - 1];
  const margin = Math.abs(cut) * error;
  const chosen: number[] = [];
  const open: number[] = [];
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (key < cut - margin) chosen.push(i);
    else if (key <= cut + margin) open.push(i);
  }
  if (open.length > 1) open.sort((a, b) => compare(a, b) || a - b);
  const room = count - chosen.length;
  for (let i = 0; i < room; i++) chosen.push(open[i]);
  const last = open[room - 1];
  const next = open[room];
  if (next === undefined || compare(last, next) !== 0) return { chosen, tied: [], tiedUnits: 0 };
  const tied = open.filter((candidate) => compare(candidate, last) === 0);
  return { chosen, tied, tiedUnits: room - open.indexOf(tied[0]) };
}

/** Of the candidates the `count` with the largest values, equals in their order. */
export function selectLargest(
  candidates: readonly number[],
  values: readonly bigint[],
  count: number,
): Selection {
  const valueAt = (at: number): bigint => values[candidates[at]];
  const keys = new Float64Array(candidates.length);
  // Rounding to floating point keeps order, so that different keys need no error.
  for (let at = 0; at < keys.length; at++) keys[at] = -Number(valueAt(at));
  const { chosen, tied, tiedUnits } = selectFirst(count, keys, 0, (a, b) =>
    valueAt(a) === valueAt(b) ? 0 : valueAt(a) > valueAt(b) ? -1 : 1,
  );
  const original = (at: number): number => candidates[at];
  return { chosen: chosen.map(original), tied: tied.map(original), tiedUnits };
}
