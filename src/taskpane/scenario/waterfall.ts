import type { Cents } from '../../domain/money';
import { bridgeOf, bridgeSteps, CAUSES, totalOf, type Cause } from '../../domain/scenario';
import { changesBehind, type Change } from './changes';
import { differenceOf, partiesOf, type Difference } from './comparison';
import type { ScenarioView } from './view';

/** A cause on the way from one amount to another. */
export interface CauseStep {
  readonly cause: Cause;
  readonly amount: Cents;
  /** Where it begins and ends on the scale of what is paid. */
  readonly begin: Cents;
  readonly end: Cents;
  readonly changes: readonly Change[];
}

export interface Waterfall {
  readonly from: Cents;
  readonly to: Cents;
  readonly difference: Difference;
  /** Causes that make a difference, in their order; they add up to it. */
  readonly steps: readonly CauseStep[];
  /** Causes that make none. */
  readonly without: readonly Cause[];
  /** What the same step means for every party. */
  readonly parties: readonly (Difference & { readonly party: string })[];
}

/** Why a party pays another amount in one scenario than in another. Throws as `bridgeSteps` and `bridgeOf` do. */
export function waterfall(
  { input, ...view }: ScenarioView,
  of: { readonly from: string; readonly to: string; readonly year: number; readonly party: string },
): Waterfall {
  const projections = bridgeSteps(input, of.from, of.to, of.year);
  const { from, to, causes } = bridgeOf(projections, of.party);
  let at = from;
  const all = CAUSES.map((cause): CauseStep => {
    const begin = at;
    at += causes[cause];
    const changes = changesBehind(input, { from: of.from, to: of.to, year: of.year, cause });
    return { cause, amount: causes[cause], begin, end: at, changes };
  });
  const [first, last] = [projections[0], projections[projections.length - 1]];
  return {
    from,
    to,
    difference: differenceOf(to, from),
    steps: all.filter(({ amount }) => amount !== 0n),
    without: all.filter(({ amount }) => amount === 0n).map(({ cause }) => cause),
    parties: partiesOf({ input, ...view }).map((party) => ({
      party,
      ...differenceOf(totalOf(last, party), totalOf(first, party)),
    })),
  };
}
