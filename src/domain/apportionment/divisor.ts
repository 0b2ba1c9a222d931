import type { Award } from './hamilton';
import type { DivisorMethod, Rounding } from './methods';
import { ROUNDINGS } from './methods';
import { selectFirst, selectLargest } from './select';

/** A price in floating point carries at most four roundings: two that differ by more than this differ exactly. */
const PRICE_ERROR = 2e-15;

/** By how much, relatively, a bracket is widened so that no rounding can have put a unit on its wrong side. */
const SAFETY = 1e-14;

/**
 * A divisor method with bounds: median(minimum, round(weight / divisor), maximum) with one divisor for all, for
 * positive exact weights and feasible bounds with maxima of at most `total`.
 *
 * Unit k + 1 of a party has the price signpost(k) / weight, and the cheapest units are handed out. Floating point
 * finds two price levels with about two units for each party between them, one below which at most `total` units
 * lie and one below which more do. Only the units between them are put in order, with exact comparison where
 * floating point cannot tell. So the work does not grow with the number of units.
 *
 * Where the first unit is free (huntington-hill, dean, adams) and there are fewer units than parties, the largest
 * weights get one each.
 */
export function divisor(
  total: number,
  weights: readonly bigint[],
  method: DivisorMethod,
  minimum: Float64Array,
  maximum: Float64Array,
): Award {
  const rounding = ROUNDINGS[method];
  const least = minimum.slice();
  if (rounding.signpost(0) === 0) {
    let room = total;
    const claimants: number[] = [];
    for (let i = 0; i < least.length; i++) {
      room -= least[i];
      if (least[i] === 0 && maximum[i] > 0) claimants.push(i);
    }
    const first = selectLargest(claimants, weights, Math.min(room, claimants.length));
    for (const i of first.chosen) least[i] = 1;
    if (room <= claimants.length) return { ...first, units: toWhole(least) };
  }
  return cheapest(total, weights, rounding, least, maximum);
}

function cheapest(
  total: number,
  exact: readonly bigint[],
  rounding: Rounding,
  least: Float64Array,
  most: Float64Array,
): Award {
  const { length } = exact;
  const weights = new Float64Array(length);
  for (let i = 0; i < length; i++) weights[i] = Number(exact[i]);
  const [low, high] = levels(total, weights, rounding, least, most);

  const units = new Float64Array(length);
  const party: number[] = [];
  const unit: number[] = [];
  const prices: number[] = [];
  let left = total;
  for (let i = 0; i < length; i++) {
    const weight = weights[i];
    const from = clamp(rounding.units(low * (1 - SAFETY) * weight), least[i], most[i]);
    const to = clamp(rounding.units(high * (1 + SAFETY) * weight), least[i], most[i]);
    units[i] = from;
    left -= from;
    for (let k = from; k < to; k++) {
      party.push(i);
      unit.push(k);
      prices.push(rounding.signpost(k) / weight);
    }
  }
  const partyOf = (candidate: number): number => party[candidate];
  const compare = (a: number, b: number): number =>
    comparePrices(rounding, unit[a], exact[partyOf(a)], unit[b], exact[partyOf(b)]);
  const { chosen, tied, tiedUnits } = selectFirst(left, Float64Array.from(prices), PRICE_ERROR, compare);
  for (const candidate of chosen) units[partyOf(candidate)]++;
  return { units: toWhole(units), tied: tied.map(partyOf), tiedUnits };
}

/**
 * Two levels (1 / divisor): up to the first at most `total` units are earned, up to the second more (or all there
 * are), and few between them. Newton steps on the sum of what is earned; halving of the bracket where they do not
 * lead on.
 */
function levels(
  total: number,
  weights: Float64Array,
  rounding: Rounding,
  least: Float64Array,
  most: Float64Array,
): readonly [low: number, high: number] {
  const { length } = weights;
  let low = 0;
  let high = Infinity;
  let sumLow = 0;
  let sumHigh = 0;
  for (const bound of most) sumHigh += bound;
  let level = 0;
  for (let step = 1; ; step++) {
    let sum = 0;
    let free = 0;
    for (let i = 0; i < length; i++) {
      const weight = weights[i];
      const earned = rounding.units(level * weight);
      if (earned < least[i]) sum += least[i];
      else if (earned >= most[i]) sum += most[i];
      else {
        sum += earned;
        free += weight;
      }
    }
    if (sum > total) [high, sumHigh] = [level, sum];
    else [low, sumLow] = [level, sum];
    if (sumHigh - sumLow <= 2 * length) return [low, high];
    const aim = total + (total - sumLow > length ? -length : length) / 2;
    level += (aim - sum) / free;
    if (step % 4 === 0 || !(level > low && level < high)) level = between(low, high);
    if (level <= low || level >= high) return [low, high];
  }
}

function between(low: number, high: number): number {
  if (high === Infinity) return low === 0 ? 1 : low * 1e9;
  return low === 0 ? high / 1e9 : Math.sqrt(low) * Math.sqrt(high);
}

function clamp(value: number, least: number, most: number): number {
  return value < least ? least : value > most ? most : value;
}

function toWhole(values: Float64Array): bigint[] {
  const whole = new Array<bigint>(values.length);
  for (let i = 0; i < values.length; i++) whole[i] = BigInt(values[i]);
  return whole;
}

/** The sign of the exact price of unit a + 1 at weight A minus that of unit b + 1 at weight B. */
function comparePrices(rounding: Rounding, a: number, weightA: bigint, b: number, weightB: bigint): number {
  if (weightA === weightB) return a - b;
  const [aboveA, belowA] = rounding.factors(a);
  const [aboveB, belowB] = rounding.factors(b);
  const left = [...aboveA, ...belowB];
  const right = [...aboveB, ...belowA];
  const { power } = rounding;
  const nearA = product(left, Number(weightB), power);
  const nearB = product(right, Number(weightA), power);
  if (Number.isSafeInteger(nearA) && Number.isSafeInteger(nearB)) return nearA - nearB;
  const times = (factors: readonly number[], weight: bigint): bigint =>
    factors.reduce((value, factor) => value * BigInt(factor), power === 1 ? weight : weight * weight);
  const difference = times(left, weightB) - times(right, weightA);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function product(factors: readonly number[], weight: number, power: 1 | 2): number {
  return factors.reduce((value, factor) => value * factor, power === 1 ? weight : weight * weight);
}
