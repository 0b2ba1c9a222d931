import { DomainError } from '../error';
import { AMOUNT_LIMIT, centsOf, type Cents } from '../money/cents';
import { ruleOf, type AssumptionKey } from './assumption';
import { totalOf } from './bridge';
import { projectYear, type ScenarioInput } from './projection';

export interface Goal {
  readonly scenario: string;
  readonly year: number;
  /** Who is to pay no more than `limit` in total. */
  readonly party: string;
  readonly limit: Cents;
  /** What may change: an amount of money or a share. */
  readonly key: AssumptionKey;
  /** For whom it changes; "" for all. */
  readonly changeFor: string;
}

/**
 * - `most`: up to this value the goal is met, and with the next one it is not
 * - `least`: from this value on the goal is met, and with the one before it is not
 * - `any`: it is met whatever the value
 * - `never`: it is not, and `paid` is the least that is paid at either end
 *
 * Values are euros or shares, in steps of a cent or of a hundredth of a per cent.
 */
export type GoalAnswer =
  | { readonly kind: 'most' | 'least'; readonly value: number; readonly paid: Cents }
  | { readonly kind: 'any' }
  | { readonly kind: 'never'; readonly paid: Cents };

/** Shares go in hundredths of a per cent. */
const SHARE_STEPS = 10_000n;

/**
 * Which value of an assumption keeps what a party pays at or below a limit: bisection on whole steps, so the answer is
 * exact. Rounding by largest remainder may move a cent against the trend; the answer is then one of the crossings.
 * Values with which there is no split (fixed amounts beyond the municipal part) are left out. Throws as `projectYear`
 * does where no value that was tried gives one.
 */
export function seek(input: ScenarioInput, goal: Goal): GoalAnswer {
  const isShare = ruleOf(goal.key).kind === 'share';
  const valueOf = (step: bigint): number => Number(step) / (isShare ? Number(SHARE_STEPS) : 100);
  const paidAt = (step: bigint): Cents => {
    const change = { key: goal.key, value: valueOf(step), party: goal.changeFor, from: goal.year };
    const { assumptions, scenario } = input.assumptions.trying(goal.scenario, [change]);
    return totalOf(projectYear({ ...input, assumptions }, scenario, goal.year), goal.party);
  };
  const canBe = (step: bigint): boolean => {
    try {
      paidAt(step);
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  };
  // No amount need be larger than everything that is paid.
  const everything = totalOf(projectYear(input, goal.scenario, goal.year)) * 10n + 1_000_00n;
  const ceiling = isShare ? SHARE_STEPS : smaller(everything, centsOf(AMOUNT_LIMIT / 10));
  const reaches = canBe(ceiling);
  const start = canBe(0n) || !reaches ? 0n : lastWhere(0n, ceiling, (step) => !canBe(step)) + 1n;
  const last = reaches ? ceiling : lastWhere(start, ceiling, canBe);
  const first = paidAt(start);
  const end = paidAt(last);
  const isMet = (step: bigint): boolean => paidAt(step) <= goal.limit;
  if (first <= goal.limit && end <= goal.limit) return { kind: 'any' };
  if (first > goal.limit && end > goal.limit) return { kind: 'never', paid: smaller(first, end) };
  const isMost = first <= goal.limit;
  const edge = isMost ? lastWhere(start, last, isMet) : lastWhere(start, last, (step) => !isMet(step)) + 1n;
  return { kind: isMost ? 'most' : 'least', value: valueOf(edge), paid: paidAt(edge) };
}

/** The last step of which something holds, if it holds of `low`, not of `high`, and turns once between them. */
function lastWhere(low: bigint, high: bigint, holds: (step: bigint) => boolean): bigint {
  let [yes, no] = [low, high];
  while (no - yes > 1n) {
    const middle = (yes + no) / 2n;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);
