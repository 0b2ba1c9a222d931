import { selectLargest } from './select';
import { sumOf } from './weights';

/** What a method gives to the participants, by their number in the list of weights. */
export interface Award {
  readonly units: readonly bigint[];
  readonly tied: readonly number[];
  readonly tiedUnits: number;
}

/**
 * Largest remainder with the Hare quota, for positive exact weights and feasible bounds.
 *
 * Minimum: base = max(minimum, floor(quota)), and who is raised does not compete for remainders. This variant
 * alone reproduces the published paradoxes of 1880–1907 in the United States, where every state has one seat at
 * least. Only where the bases together exceed the total are the raised fixed at their minimum, and the quotas of
 * the others computed anew from what is left.
 *
 * Maximum: whose quota exceeds the maximum is fixed there, and the quotas of the others are computed anew, since
 * its surplus belongs to all others in proportion.
 */
export function hamilton(
  total: bigint,
  weights: readonly bigint[],
  minimum?: Float64Array,
  maximum?: Float64Array,
): Award {
  const units: bigint[] = new Array<bigint>(weights.length).fill(0n);
  const remainders: bigint[] = new Array<bigint>(weights.length).fill(0n);
  let pool = [...weights.keys()];
  let left = total;
  let weight = sumOf(weights);
  for (;;) {
    const competitors: number[] = [];
    const raised: number[] = [];
    const capped: number[] = [];
    let rest = left;
    for (const i of pool) {
      const own = weights[i];
      const least = minimum?.[i] ?? 0;
      const most = maximum?.[i] ?? Infinity;
      const share = own * left;
      const quota = share / weight;
      if (quota < least) {
        raised.push(i);
        units[i] = BigInt(least);
      } else if (quota < most) {
        competitors.push(i);
        remainders[i] = share - quota * weight;
        units[i] = quota;
      } else {
        units[i] = BigInt(most);
        if (share > weight * units[i]) capped.push(i);
      }
      rest -= units[i];
    }
    const fixed = rest < 0n ? raised : capped;
    if (fixed.length === 0) {
      const selection = selectLargest(competitors, remainders, Number(rest));
      for (const i of selection.chosen) units[i] = units[i] + 1n;
      return { units, tied: selection.tied, tiedUnits: selection.tiedUnits };
    }
    for (const i of fixed) {
      left -= units[i];
      weight -= weights[i];
    }
    const gone = new Set(fixed);
    pool = pool.filter((i) => !gone.has(i));
  }
}
