import { DomainError } from '../../domain/error';
import { centsOf, type Cents } from '../../domain/money';
import { projectYear, type AssumptionRow } from '../../domain/scenario';
import type { ScenarioView } from './view';

/** What a scenario assumes of a municipality that leaves. */
export interface Exit {
  readonly party: string;
  /** The first year without it. */
  readonly year: number;
  /** What the budget does: stays as it is, shrinks by what it paid, or does so over `phaseYears`. */
  readonly budget: 'keep' | 'shrink' | 'phase';
  readonly phaseYears: number;
  /** Cost of leaving, and who bears it. */
  readonly costs: readonly { readonly year: number; readonly amount: Cents; readonly bearer: string }[];
}

export interface Exits {
  readonly leaving: readonly Exit[];
  /** Where nobody leaves: the assumptions that would hold if one did. */
  readonly rules: readonly AssumptionRow[];
}

const RULES = ['exitBudget', 'exitYears', 'exitCost', 'exitBearer'] as const;

/** Who leaves in the years to decide on, and on what terms. Throws as `projectYear` does. */
export function exitsOf({ input, years }: ScenarioView, scenario: string): Exits {
  const { assumptions, municipalities } = input;
  const [first] = years;
  let before = first === undefined ? [] : takingPart(first - 1);
  const leaving: Exit[] = [];
  for (const year of years) {
    const now = takingPart(year);
    for (const party of before) if (!now.includes(party)) leaving.push(exitOf(party, year));
    before = now;
  }
  return { leaving, rules: leaving.length > 0 ? [] : rules() };

  /** In the year before the first one all of them, where nothing is assumed of it. */
  function takingPart(year: number): readonly string[] {
    try {
      return projectYear(input, scenario, year)
        .parties.slice(1)
        .flatMap(({ party, takesPart }) => (takesPart ? [party] : []));
    } catch (error) {
      if (error instanceof DomainError && !years.includes(year))
        return municipalities.map(({ name }) => name);
      throw error;
    }
  }

  function exitOf(party: string, year: number): Exit {
    const budget = assumptions.find(scenario, 'exitBudget', year, party)?.value;
    const phaseYears = assumptions.find(scenario, 'exitYears', year, party)?.value;
    return {
      party,
      year,
      budget: budget === 'shrink' || budget === 'phase' ? budget : 'keep',
      phaseYears: typeof phaseYears === 'number' ? phaseYears : 1,
      costs: years.flatMap((each) => {
        const cost = assumptions.find(scenario, 'exitCost', each, party)?.value;
        const bearer = assumptions.find(scenario, 'exitBearer', each, party)?.value;
        if (typeof cost !== 'number' || cost === 0) return [];
        return [{ year: each, amount: centsOf(cost), bearer: typeof bearer === 'string' ? bearer : party }];
      }),
    };
  }

  function rules(): readonly AssumptionRow[] {
    const found = new Map<number, AssumptionRow>();
    for (const key of RULES)
      for (const year of years)
        for (const { name } of municipalities) {
          const row = assumptions.find(scenario, key, year, name);
          if (row) found.set(row.row, row);
        }
    return [...found.values()];
  }
}
