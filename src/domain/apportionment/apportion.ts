import { DomainError } from '../error';
import type { DomainErrorParams } from '../error';
import { divisor } from './divisor';
import { hamilton } from './hamilton';
import type { Method } from './methods';
import { sumOf, weightsOf } from './weights';

/** The most units that can be apportioned by a divisor method, and the highest bound that counts as one. */
export const UNIT_LIMIT = 1e15;

export interface ApportionRequest {
  /** How many units there are: a whole number, not negative. */
  readonly total: bigint | number;
  /** Not negative; numbers are read by their 15 significant digits. Weight 0 takes no part, minimum or not. */
  readonly weights: readonly number[] | readonly bigint[];
  /** Default `hamilton`. */
  readonly method?: Method;
  /** Least units for each participant, one for all or one each; default 0. */
  readonly minimum?: Bound;
  /** Most units for each participant, one for all or one each; default without limit. */
  readonly maximum?: Bound;
  /** `order`: among equals the first in the list goes first (default); `error`: throws `tied`. */
  readonly ties?: 'order' | 'error';
}

/** Whole numbers, not negative. `Infinity` in a maximum means no limit. */
export type Bound = number | readonly number[];

export interface Apportionment {
  /** One for each weight, adding up exactly to the total. */
  readonly units: readonly bigint[];
  /** Indexes of all with an equal claim to the last units; empty if nobody else had one. */
  readonly ties: readonly number[];
  /** How many units went to the tied, by their order in the list. */
  readonly tiedUnits: number;
}

/**
 * Whole units in proportion to weights, adding up exactly to the total, by exact arithmetic.
 *
 * Throws `not-whole`, `negative`, `total-too-large`, `lengths-differ`, `bounds-crossed`, `infeasible-total` (with
 * the feasible range), `nobody-takes-part`, `tied` (only with `ties: 'error'`) and what `weightsOf` throws.
 *
 * Sources: Balinski and Young, Fair Representation (1982); Pukelsheim, Proportional Representation (2014).
 */
export function apportion(request: ApportionRequest): Apportionment {
  const { method = 'hamilton' } = request;
  const total = wholeTotal(request.total);
  const { places, exact } = weightsOf(request.weights);
  const least = boundsOf('minimum', request.minimum ?? 0, request.weights.length, places);
  const most = boundsOf('maximum', request.maximum ?? Infinity, request.weights.length, places);
  checkBounds(total, places, least, most);

  let award;
  if (method === 'hamilton') {
    award = hamilton(total, exact, least, most);
  } else {
    if (total > UNIT_LIMIT) throw new DomainError('total-too-large', { total, limit: UNIT_LIMIT });
    const units = Number(total);
    award = divisor(
      units,
      exact,
      method,
      least,
      most.map((bound) => Math.min(bound, units)),
    );
  }

  const ties = award.tied.map((participant) => places[participant]);
  if (ties.length > 0 && request.ties === 'error') {
    throw new DomainError('tied', { claimants: ties, units: award.tiedUnits });
  }
  const units = new Array<bigint>(request.weights.length).fill(0n);
  places.forEach((place, participant) => (units[place] = award.units[participant]));
  return { units, ties, tiedUnits: award.tiedUnits };
}

function wholeTotal(value: bigint | number): bigint {
  if (typeof value === 'number' && !Number.isInteger(value)) {
    throw new DomainError('not-whole', { what: 'total', value });
  }
  if (value < 0) throw new DomainError('negative', { what: 'total', value });
  return BigInt(value);
}

function boundsOf(what: string, bound: Bound, count: number, places: readonly number[]): Float64Array {
  if (typeof bound === 'number') return new Float64Array(places.length).fill(wholeBound(what, bound, {}));
  if (bound.length !== count) {
    throw new DomainError('lengths-differ', { what, expected: count, actual: bound.length });
  }
  const bounds = new Float64Array(places.length);
  places.forEach((index, i) => (bounds[i] = wholeBound(what, bound[index], { index })));
  return bounds;
}

function wholeBound(what: string, value: number, at: DomainErrorParams): number {
  if (value < 0) throw new DomainError('negative', { what, value, ...at });
  if (what === 'maximum' && value >= UNIT_LIMIT) return Infinity;
  if (!Number.isInteger(value)) throw new DomainError('not-whole', { what, value, ...at });
  return value;
}

function checkBounds(
  total: bigint,
  places: readonly number[],
  least: Float64Array,
  most: Float64Array,
): void {
  least.forEach((minimum, i) => {
    const maximum = most[i];
    if (minimum > maximum) {
      throw new DomainError('bounds-crossed', { minimum, maximum, index: places[i] });
    }
  });
  if (places.length === 0) {
    if (total > 0n) throw new DomainError('nobody-takes-part', { amount: total });
    return;
  }
  const min = sumOfWhole(least);
  const max = most.includes(Infinity) ? undefined : sumOfWhole(most);
  if (total < min || (max !== undefined && total > max)) {
    throw new DomainError('infeasible-total', { total, min, ...(max === undefined ? {} : { max }) });
  }
}

function sumOfWhole(values: Float64Array): bigint {
  const sum = values.reduce((result, value) => result + value, 0);
  return Number.isSafeInteger(sum) ? BigInt(sum) : sumOf(Array.from(values, BigInt));
}
