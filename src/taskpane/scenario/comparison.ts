import { nameKey, PROVINCE } from '../../domain/party';
import { yearsOf } from '../../domain/scenario';
import { attempt, type Attempt } from './attempt';
import { figuresIn, type FigureOf, type Measure } from './measures';
import type { ScenarioView } from './view';

/** How many decided years are drawn before those to decide on. */
const DECIDED = 2;
/** How many scenarios are compared unless told otherwise. */
const FIRST_CHOICE = 3;

/** A scenario in every year of the comparison, or why it has no figures. */
export interface ComparedScenario {
  readonly scenario: string;
  readonly letter: string;
  readonly years: Attempt<readonly FigureOf[]>;
}

export interface Comparison {
  /** The last decided years, then those to decide on. */
  readonly years: readonly number[];
  readonly decided: number;
  readonly lines: readonly ComparedScenario[];
}

/** A difference with another figure; no part of it where that figure is 0. */
export interface Difference {
  readonly amount: bigint;
  readonly part?: number;
}

/** Scenarios side by side. One that has no figures does not spoil the others. */
export function compareScenarios(
  view: ScenarioView,
  scenarios: readonly string[],
  measure: Measure,
): Comparison {
  const before = view.input.assumptions.years.filter((year) => year < view.years[0]).slice(-DECIDED);
  const lines = scenarios.map((scenario) => ({
    scenario,
    letter: letterOf(view, scenario),
    years: attempt(() => {
      const figured = yearsOf(view.input, scenario);
      return [
        ...before.map((year) => {
          const decided = attempt(() => figuresIn(view, scenario, year, measure));
          return decided.ok ? decided.value : () => undefined;
        }),
        ...view.years.map((year) =>
          figured.includes(year) ? figuresIn(view, scenario, year, measure) : () => undefined,
        ),
      ];
    }),
  }));
  return { years: [...before, ...view.years], decided: before.length, lines };
}

/**
 * The scenarios to start with: the one that goes on as decided, which is the first based on the decision, and the two
 * after it.
 */
export function firstChoice({ scenarios }: ScenarioView): readonly string[] {
  return scenarios.length > FIRST_CHOICE
    ? scenarios.slice(1, FIRST_CHOICE + 1)
    : scenarios.slice(0, FIRST_CHOICE);
}

/** A letter for each scenario, the same in every view and whatever is chosen: A to Z, then AA. */
export function letterOf({ scenarios }: ScenarioView, scenario: string): string {
  const index = scenarios.findIndex((name) => nameKey(name) === nameKey(scenario));
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : String.fromCharCode(64 + Math.floor(index / 26)) + last;
}

export function differenceOf(amount: bigint, reference: bigint): Difference {
  const difference = amount - reference;
  if (reference === 0n) return { amount: difference };
  const size = Number(reference < 0n ? -reference : reference);
  return { amount: difference, part: Number(difference) / size };
}

/** The province, then the municipalities as the workbook has them. */
export function partiesOf({ input }: ScenarioView): readonly string[] {
  return [PROVINCE, ...input.municipalities.map(({ name }) => name)];
}
