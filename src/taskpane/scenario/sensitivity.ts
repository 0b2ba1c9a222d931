import type { Cents } from '../../domain/money';
import { projectYear, tornado, totalOf, type AssumptionKey } from '../../domain/scenario';
import type { ScenarioView } from './view';

/** By how much assumptions are lowered and raised. */
export const SWING = 0.1;
/** How many of them are drawn. */
export const DRAWN = 10;

/** What an assumption does to what a party pays, as differences; absent where there is no split then. */
export interface Swing {
  readonly key: AssumptionKey;
  /** "" is all. */
  readonly changeFor: string;
  readonly value: number;
  readonly lowered?: Cents;
  readonly raised?: Cents;
}

export interface Sensitivities {
  /** What is paid as the scenario has it. */
  readonly base: Cents;
  /** The largest effect first. */
  readonly swings: readonly Swing[];
}

/** Which assumptions matter most for what a party pays in a year. Throws as `tornado` does. */
export function sensitivities(
  { input }: ScenarioView,
  scenario: string,
  year: number,
  party: string,
): Sensitivities {
  const base = totalOf(projectYear(input, scenario, year), party);
  const swings = tornado(input, scenario, year, party, SWING).map(({ lowered, raised, ...swing }): Swing => ({
    ...swing,
    ...(lowered === undefined ? {} : { lowered: lowered - base }),
    ...(raised === undefined ? {} : { raised: raised - base }),
  }));
  return { base, swings };
}
