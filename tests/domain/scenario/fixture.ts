import {
  Assumptions,
  type AssumptionRow,
  type AssumptionValue,
  type Municipality,
  type ScenarioInput,
} from '../../../src/domain/scenario';

/** Inhabitants on 1 January 2024 and 2025 (CBS). */
const population: readonly (readonly [string, number, number])[] = [
  ['Aa en Hunze', 25_845, 25_935],
  ['Assen', 69_701, 70_392],
  ['Borger-Odoorn', 26_014, 26_049],
  ['Emmen', 109_346, 109_678],
  ['Westerveld', 20_003, 19_983],
];
export const municipalities: readonly Municipality[] = population.map(([name, before, now]) => ({
  name,
  inhabitants: new Map([
    [2024, before],
    [2025, now],
  ]),
}));
export const names = municipalities.map(({ name }) => name);

type Line = readonly [
  scenario: string,
  key: AssumptionRow['key'],
  value: AssumptionValue,
  from?: number,
  until?: number,
  party?: string,
];

/** Rows of the assumptions, numbered from 1. */
export function rows(...lines: readonly Line[]): AssumptionRow[] {
  return lines.map(([scenario, key, value, from, until, party = ''], index) => ({
    row: index + 1,
    scenario,
    party,
    key,
    value,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }));
}

export const input = (...lines: readonly Line[]): ScenarioInput => ({
  assumptions: new Assumptions(rows(...lines), names),
  municipalities,
});
export type { Line };
