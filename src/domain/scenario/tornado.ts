import { DomainError } from '../error';
import type { Cents } from '../money/cents';
import { ASSUMPTION_KEYS, ruleOf, type AssumptionKey, type AssumptionRow } from './assumption';
import { totalOf } from './bridge';
import { projectYear, type ScenarioInput } from './projection';

/** What an assumption does to what a party pays. */
export interface Sensitivity {
  readonly key: AssumptionKey;
  /** Whom the assumption is for; "" for all. */
  readonly changeFor: string;
  readonly value: number;
  /** Paid with the assumption lowered and raised; none where there is no split then. */
  readonly lowered?: Cents;
  readonly raised?: Cents;
}

/** By how much assumptions are lowered and raised, unless told otherwise. */
const TENTH = 0.1;

/**
 * What a party pays in a year if one assumption after the other is lowered and raised by a part of itself, the largest
 * effect first. Assumptions of 0 and those without effect are left out. Throws as `projectYear` does.
 */
export function tornado(
  input: ScenarioInput,
  scenario: string,
  year: number,
  party: string,
  part = TENTH,
): readonly Sensitivity[] {
  const base = totalOf(projectYear(input, scenario, year), party);
  const paid = ({ key, from, until, party: changeFor }: AssumptionRow, value: number): Cents | undefined => {
    const change = {
      key,
      value,
      party: changeFor,
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    };
    const trial = input.assumptions.trying(scenario, [change]);
    try {
      return totalOf(projectYear({ ...input, assumptions: trial.assumptions }, trial.scenario, year), party);
    } catch (error) {
      if (error instanceof DomainError) return undefined;
      throw error;
    }
  };
  const rows = ASSUMPTION_KEYS.flatMap((key) =>
    ruleOf(key).cause === undefined ? [] : rowsOf(input, scenario, key, year),
  );
  return rows
    .flatMap((row): Sensitivity[] => {
      const { key, value } = row;
      if (typeof value !== 'number' || value === 0 || key === 'basedOn') return [];
      const most = ruleOf(key).kind === 'share' ? 1 : Infinity;
      const lowered = paid(row, rounded(value * (1 - part)));
      const raised = paid(row, Math.min(most, rounded(value * (1 + part))));
      if ((lowered ?? base) === base && (raised ?? base) === base) return [];
      return [
        {
          key,
          changeFor: row.party,
          value,
          ...(lowered === undefined ? {} : { lowered }),
          ...(raised === undefined ? {} : { raised }),
        },
      ];
    })
    .sort((a, b) => (spanOf(b, base) > spanOf(a, base) ? 1 : spanOf(b, base) < spanOf(a, base) ? -1 : 0));
}

/** The rows that hold for a year: the one for all, and those for single parties. Years are not to be scaled. */
function rowsOf(
  { assumptions, municipalities }: ScenarioInput,
  scenario: string,
  key: AssumptionKey,
  year: number,
): readonly AssumptionRow[] {
  if (['year', 'choice', 'bearer', 'yesNo'].includes(ruleOf(key).kind)) return [];
  const found = ['', ...municipalities.map(({ name }) => name)].map((party) =>
    assumptions.find(scenario, key, year, party),
  );
  return [...new Set(found.filter((row) => row !== undefined))];
}

function spanOf({ lowered, raised }: Sensitivity, base: Cents): Cents {
  const effects = [lowered ?? base, raised ?? base, base];
  const [least, most] = [
    effects.reduce((a, b) => (a < b ? a : b)),
    effects.reduce((a, b) => (a > b ? a : b)),
  ];
  return most - least;
}

/** What a cell would hold: 15 digits. */
const rounded = (value: number): number => Number(value.toPrecision(15));
