import type { ScenarioInput } from './projection';

/** The years of the assumptions from the first for which a scenario says what the team costs. */
export function yearsOf({ assumptions }: ScenarioInput, scenario: string): readonly number[] {
  const { years } = assumptions;
  const first = years.findIndex((year) =>
    (['budget', 'fte'] as const).some((key) => assumptions.find(scenario, key, year)),
  );
  return years.slice(Math.max(0, first));
}
