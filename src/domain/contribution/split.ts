import { hamilton } from '../apportionment/hamilton';
import { sumOf, weightsOf } from '../apportionment/weights';
import { DomainError } from '../error';
import type { Cents } from '../money/cents';
import type { Fraction } from '../money/decimal';
import { PROVINCE_SHARE, provincePart } from './province';
import { checkNoTotalRow } from './total-row';

export interface SplitRequest {
  readonly budget: Cents;
  /** One for each municipality; 0 takes no part. */
  readonly inhabitants: readonly number[];
  /** One for each municipality, a year. */
  readonly fixed: readonly Cents[];
  /** Share of the province; default 33 %. */
  readonly share?: Fraction;
  /** The amount decided by the province, which replaces the share. */
  readonly province?: Cents;
  /** The figures are known to be of municipalities, so that none is taken for a total of the others. */
  readonly isNamed?: true;
}

/** What one municipality pays, and how it comes about. */
export interface SplitLine {
  readonly takesPart: boolean;
  readonly inhabitants: number;
  /** 0 for who takes no part, whatever was asked. */
  readonly fixed: Cents;
  /** Its part by inhabitants, down to whole cents. */
  readonly floor: Cents;
  /** Whether it received one of the cents left over. */
  readonly cent: 0n | 1n;
  /** floor + cent. */
  readonly byInhabitants: Cents;
  /** fixed + byInhabitants. */
  readonly contribution: Cents;
}

/** One year: budget = province + municipal, municipal = fixedTotal + toSplit, contributions add up to municipal. */
export interface Split {
  readonly budget: Cents;
  /** Undefined where the amount of the province was decided. */
  readonly share?: Fraction;
  readonly province: Cents;
  readonly municipal: Cents;
  readonly fixedTotal: Cents;
  readonly toSplit: Cents;
  readonly participants: number;
  readonly totalInhabitants: number;
  /** How many cents were left after rounding down, and went to the largest remainders. */
  readonly leftover: number;
  /** Indexes of those with an equal claim to the last of these cents, which went by order; mostly empty. */
  readonly ties: readonly number[];
  readonly lines: readonly SplitLine[];
}

/**
 * Splits the budget of one year: the province its share or decided amount, each municipality that takes part its
 * fixed amount, and the rest over inhabitants to the cent by largest remainder, ties in order.
 *
 * Throws `negative-budget`, `share-outside-range`, `negative` (province, fixed, weight), `province-beyond-budget`,
 * `fixed-beyond-municipal-part`, `nobody-takes-part` (while there is money to split), `total-row`,
 * `lengths-differ`.
 */
export function splitBudget(request: SplitRequest): Split {
  const { budget, inhabitants } = request;
  if (request.fixed.length !== inhabitants.length) {
    const actual = request.fixed.length;
    throw new DomainError('lengths-differ', { what: 'fixed', expected: inhabitants.length, actual });
  }
  const share = request.share ?? PROVINCE_SHARE;
  const province = request.province ?? provincePart(budget, share);
  checkProvince(budget, province);
  if (!request.isNamed) checkNoTotalRow(inhabitants);
  const { places, exact } = weightsOf(inhabitants);
  const fixed = request.fixed.map((value, index) => {
    if (value < 0n) throw new DomainError('negative', { what: 'fixed', value, index });
    return inhabitants[index] > 0 ? value : 0n;
  });

  const municipal = budget - province;
  const fixedTotal = sumOf(fixed);
  const toSplit = municipal - fixedTotal;
  if (toSplit < 0n) {
    throw new DomainError('fixed-beyond-municipal-part', { fixed: fixedTotal, municipal });
  }
  if (places.length === 0 && toSplit > 0n) throw new DomainError('nobody-takes-part', { amount: toSplit });

  const weight = sumOf(exact);
  const { units, tied } = hamilton(toSplit, exact);
  const floors = inhabitants.map(() => 0n);
  const cents = inhabitants.map((): 0n | 1n => 0n);
  let leftover = 0;
  places.forEach((place, participant) => {
    const floor = (toSplit * exact[participant]) / weight;
    floors[place] = floor;
    if (units[participant] === floor) return;
    cents[place] = 1n;
    leftover++;
  });
  const lines = inhabitants.map((count, index): SplitLine => {
    const floor = floors[index];
    const cent = cents[index];
    const own = fixed[index];
    const byInhabitants = floor + cent;
    return {
      takesPart: count > 0,
      inhabitants: count > 0 ? count : 0,
      fixed: own,
      floor,
      cent,
      byInhabitants,
      contribution: own + byInhabitants,
    };
  });
  return {
    budget,
    ...(request.province === undefined ? { share } : {}),
    province,
    municipal,
    fixedTotal,
    toSplit,
    participants: places.length,
    totalInhabitants: inhabitants.reduce((sum, count) => sum + count, 0),
    leftover,
    ties: tied.map((participant) => places[participant]),
    lines,
  };
}

function checkProvince(budget: Cents, province: Cents): void {
  if (budget < 0n) throw new DomainError('negative-budget', { budget });
  if (province < 0n) throw new DomainError('negative', { what: 'province', value: province });
  if (province > budget) throw new DomainError('province-beyond-budget', { province, budget });
}
