import { DomainError } from '../error';
import type { Cents } from '../money/cents';
import { CAUSES, nameKey, ruleOf, type AssumptionKey, type Cause } from './assumption';
import { projectMixed, projectYear, type ScenarioInput, type YearProjection } from './projection';

/** Why a party pays more or less in one scenario than in another. from + all causes = to, to the cent. */
export interface Bridge {
  readonly from: Cents;
  readonly to: Cents;
  readonly causes: Readonly<Record<Cause, Cents>>;
}

/**
 * The difference in what a party pays in total between two scenarios, by cause. The causes of the second scenario are
 * taken over one after the other, in the order of `CAUSES`; each counts for what it changes then. Of causes that work
 * on one another the later one therefore has their joint effect. No party: all together. Throws as `projectYear` does.
 */
export function bridge(input: ScenarioInput, from: string, to: string, year: number, party?: string): Bridge {
  const start = totalOf(projectYear(input, from, year), party);
  const end = totalOf(projectYear(input, to, year), party);
  let before = start;
  const causes = CAUSES.map((cause, index): [Cause, Cents] => {
    const taken = CAUSES.slice(0, index + 1);
    const source = (key: AssumptionKey): string => {
      const its = ruleOf(key).cause;
      return its !== undefined && taken.includes(its) ? to : from;
    };
    const isLast = index === CAUSES.length - 1;
    const after = isLast ? end : totalOf(projectMixed(input, source, year, true), party);
    const part = after - before;
    before = after;
    return [cause, part];
  });
  return { from: start, to: end, causes: Object.fromEntries(causes) as Record<Cause, Cents> };
}

/** What a party pays in a year in total; all together where none is named. Throws `unknown-party`. */
export function totalOf({ parties }: YearProjection, party?: string): Cents {
  if (party === undefined) return parties.reduce((sum, { total }) => sum + total, 0n);
  const found = parties.find((each) => nameKey(each.party) === nameKey(party));
  if (!found) throw new DomainError('unknown-party', { party });
  return found.total;
}
