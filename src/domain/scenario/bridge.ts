import { DomainError } from '../error';
import type { Cents } from '../money/cents';
import { CAUSES, nameKey, ruleOf, type AssumptionKey, type Cause } from './assumption';
import { projectMixed, projectYear, type ScenarioInput, type YearProjection } from './projection';
import { yearsOf } from './years';

/** Why a party pays more or less in one scenario than in another. from + all causes = to, to the cent. */
export interface Bridge {
  readonly from: Cents;
  readonly to: Cents;
  readonly causes: Readonly<Record<Cause, Cents>>;
}

/**
 * A year on the way from one scenario to another: as in the first, with the causes of the second taken over one after
 * the other in the order of `CAUSES`, and as in the second. Throws as `projectYear` does.
 */
export function bridgeSteps(
  input: ScenarioInput,
  from: string,
  to: string,
  year: number,
): readonly YearProjection[] {
  const start = projectYear(input, from, year);
  const end = projectYear(input, to, year);
  const between = CAUSES.slice(0, -1).map((_, index) => {
    const taken = CAUSES.slice(0, index + 1);
    const source = (key: AssumptionKey): string => {
      const its = ruleOf(key).cause;
      return its !== undefined && taken.includes(its) ? to : from;
    };
    return projectMixed(input, source, year, true);
  });
  return [start, ...between, end];
}

/**
 * The difference in what a party pays in total between two scenarios, by cause; each counts for what it changes when
 * it is taken over. Of causes that work on one another the later one therefore has their joint effect. No party: all
 * together. Throws `unknown-party`.
 */
export function bridgeOf(steps: readonly YearProjection[], party?: string): Bridge {
  const totals = steps.map((step) => totalOf(step, party));
  const causes = CAUSES.map((cause, index): [Cause, Cents] => [cause, totals[index + 1] - totals[index]]);
  return {
    from: totals[0],
    to: totals[totals.length - 1],
    causes: Object.fromEntries(causes) as Record<Cause, Cents>,
  };
}

/**
 * The bridge of some years together; without years, of all in which both scenarios say what the team costs. Throws as
 * `bridgeSteps` and `bridgeOf` do.
 */
export function bridgeOverYears(
  input: ScenarioInput,
  from: string,
  to: string,
  years: readonly number[] | undefined,
  party?: string,
): Bridge {
  const ofTo = yearsOf(input, to);
  const wanted = years ?? yearsOf(input, from).filter((year) => ofTo.includes(year));
  const bridges = wanted.map((year) => bridgeOf(bridgeSteps(input, from, to, year), party));
  const sum = (of: (bridge: Bridge) => Cents): Cents =>
    bridges.reduce((total, bridge) => total + of(bridge), 0n);
  return {
    from: sum((bridge) => bridge.from),
    to: sum((bridge) => bridge.to),
    causes: Object.fromEntries(CAUSES.map((cause) => [cause, sum(({ causes }) => causes[cause])])) as Record<
      Cause,
      Cents
    >,
  };
}

/** What a party pays in a year in total; all together where none is named. Throws `unknown-party`. */
export function totalOf({ parties }: YearProjection, party?: string): Cents {
  if (party === undefined) return parties.reduce((sum, { total }) => sum + total, 0n);
  const found = parties.find((each) => nameKey(each.party) === nameKey(party));
  if (!found) throw new DomainError('unknown-party', { party });
  return found.total;
}
