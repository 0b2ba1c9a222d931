import type { Method } from '../../../src/domain/apportionment';

/**
 * Apportionment in the slow and obvious way: quotas as written, units one by one, everything a fraction of whole
 * numbers. It shares no code with the product.
 */
export interface Problem {
  readonly total: number;
  /** Whole numbers, not negative. */
  readonly weights: readonly bigint[];
  readonly method: Method;
  readonly minimum: readonly number[];
  readonly maximum: readonly number[];
}

export interface Solution {
  readonly units: number[];
  readonly ties: number[];
  readonly tiedUnits: number;
}

export function solve(problem: Problem): Solution {
  return problem.method === 'hamilton' ? byRemainders(problem) : unitByUnit(problem);
}

/** A fraction; a denominator of 0 stands for infinity, and infinities are ordered by their numerators. */
type Ratio = readonly [bigint, bigint];

function compare([a, b]: Ratio, [c, d]: Ratio): number {
  const difference = b === 0n && d === 0n ? a - c : a * d - c * b;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The claim of a party that holds `held` units to one more; squared for huntington-hill. */
function claim(method: Method, weight: bigint, held: number): Ratio {
  const k = BigInt(held);
  switch (method) {
    case 'dhondt':
      return [weight, k + 1n];
    case 'sainte-lague':
      return [2n * weight, 2n * k + 1n];
    case 'adams':
      return [weight, k];
    case 'dean':
      return [weight * (2n * k + 1n), 2n * k * (k + 1n)];
    case 'huntington-hill':
      return [weight * weight, k * (k + 1n)];
    case 'hamilton':
      throw new Error('hamilton has no divisors');
  }
}

function unitByUnit({ total, weights, method, minimum, maximum }: Problem): Solution {
  const units = weights.map((weight, i) => (weight > 0n ? minimum[i] : 0));
  const claimOf = (i: number, held: number): Ratio => claim(method, weights[i], held);
  const open = (i: number): boolean => weights[i] > 0n && units[i] < maximum[i];
  let last: Ratio | undefined;
  for (let given = units.reduce((sum, each) => sum + each, 0); given < total; given++) {
    let best = -1;
    units.forEach((held, i) => {
      if (!open(i)) return;
      if (best < 0 || compare(claimOf(i, held), claimOf(best, units[best])) > 0) best = i;
    });
    last = claimOf(best, units[best]);
    units[best]++;
  }
  if (last === undefined) return { units, ties: [], tiedUnits: 0 };
  const price = last;
  const holders = weights
    .map((_, i) => i)
    .filter((i) => {
      const held = units[i];
      return weights[i] !== 0n && held > minimum[i] && compare(claimOf(i, held - 1), price) === 0;
    });
  const without = weights
    .map((_, i) => i)
    .filter((i) => open(i) && compare(claimOf(i, units[i]), price) === 0);
  if (without.length === 0) return { units, ties: [], tiedUnits: 0 };
  return { units, ties: [...holders, ...without].sort((a, b) => a - b), tiedUnits: holders.length };
}

/**
 * Whether an answer of a divisor method is right, for totals too large to count out: no unit that was handed out
 * is claimed less than one that was not.
 */
export function isBest({ weights, method, minimum, maximum }: Problem, units: readonly number[]): boolean {
  let weakest: Ratio | undefined;
  let strongest: Ratio | undefined;
  weights.forEach((weight, i) => {
    if (weight === 0n) return;
    if (units[i] > minimum[i]) {
      const own = claim(method, weight, units[i] - 1);
      if (weakest === undefined || compare(own, weakest) < 0) weakest = own;
    }
    if (units[i] < maximum[i]) {
      const next = claim(method, weight, units[i]);
      if (strongest === undefined || compare(next, strongest) > 0) strongest = next;
    }
  });
  return weakest === undefined || strongest === undefined || compare(weakest, strongest) >= 0;
}

function byRemainders({ total, weights, minimum, maximum }: Problem): Solution {
  const units = weights.map(() => 0);
  let pool = weights.map((_, i) => i).filter((i) => weights[i] !== 0n);
  let left = total;
  while (pool.length > 0) {
    const sum = pool.reduce((result, i) => result + weights[i], 0n);
    const quota = (i: number): Ratio => [weights[i] * BigInt(left), sum];
    const whole = (i: number): number => Number((weights[i] * BigInt(left)) / sum);
    const raised = pool.filter((i) => whole(i) < minimum[i]);
    const over = pool.filter((i) => compare(quota(i), [BigInt(maximum[i]), 1n]) > 0);
    for (const i of pool) {
      units[i] = Math.min(Math.max(whole(i), minimum[i]), maximum[i]);
    }
    const rest = left - pool.reduce((result, i) => result + units[i], 0);
    const settled = rest < 0 ? raised : over;
    if (settled.length > 0) {
      left -= settled.reduce((result, i) => result + units[i], 0);
      pool = pool.filter((i) => !settled.includes(i));
      continue;
    }
    const remainder = (i: number): bigint => (weights[i] * BigInt(left)) % sum;
    const queue = pool
      .filter((i) => !raised.includes(i) && units[i] < maximum[i])
      .sort((i, j) => Number(remainder(j) - remainder(i)) || i - j);
    const winners = queue.slice(0, rest);
    const next = queue[rest];
    for (const i of winners) units[i] = units[i] + 1;
    const last = winners.at(-1);
    if (last === undefined || next === undefined || remainder(last) !== remainder(next)) break;
    const equal = (i: number): boolean => remainder(i) === remainder(last);
    return {
      units,
      ties: queue.filter(equal).sort((a, b) => a - b),
      tiedUnits: winners.filter(equal).length,
    };
  }
  return { units, ties: [], tiedUnits: 0 };
}
