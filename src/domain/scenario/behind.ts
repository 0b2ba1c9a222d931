import { nameKey, type AssumptionKey, type AssumptionRow } from './assumption';
import { isByFte } from './cost';
import type { ScenarioMeasure } from './measures';
import { takesPart } from './municipality';
import type { ScenarioInput } from './projection';
import { Reader } from './reader';

const STRIPS: readonly AssumptionKey[] = [
  'perStrip',
  'stripBase',
  'stripMinimum',
  'stripMaximum',
  'stripRounding',
];
const HOURS: readonly AssumptionKey[] = ['fte', 'hoursPerFte', 'occupancy', 'jointShare'];
const ONE_OFF: readonly AssumptionKey[] = ['oneOff', 'oneOffBearer'];
const VAT: readonly AssumptionKey[] = ['vatRate', 'vatNotRecovered'];

/** What a measure needs beside what is paid every year. */
const BESIDE: Readonly<Record<ScenarioMeasure, readonly AssumptionKey[]>> = {
  contribution: [],
  per_inhabitant: [],
  one_off: ONE_OFF,
  vat: [...ONE_OFF, ...VAT],
  total: [...ONE_OFF, ...VAT],
  cover: ['partyCover'],
  net: [...ONE_OFF, ...VAT, 'partyCover'],
  cumulative: [...ONE_OFF, ...VAT, 'partyCover'],
  budgeted: ['budgeted'],
  gap: [...ONE_OFF, ...VAT, 'partyCover', 'budgeted'],
  strips: STRIPS,
  hours: [...HOURS, ...STRIPS],
  hours_per_strip: [...HOURS, ...STRIPS],
  cost_per_strip: [...ONE_OFF, ...VAT, ...STRIPS, 'jointShare'],
  cost_per_hour: [...ONE_OFF, ...VAT, ...HOURS, 'hirePrice'],
  room: [...ONE_OFF, ...VAT, 'partyCover', 'provinceItem', 'otherClaims'],
  gap_closed: ['fte', 'fteNeeded', 'fteAvailable'],
};

/** Measures that say nothing of what is paid. */
const UNPAID: readonly ScenarioMeasure[] = [
  'cover',
  'budgeted',
  'strips',
  'hours',
  'hours_per_strip',
  'gap_closed',
];

/**
 * The rows of the assumptions that a figure rests on, in the order in which they count: of the cost and its index, the
 * province, who leaves, the key, and what the measure needs beside them. `party` is a party, or "" for all together.
 */
export function rowsBehind(
  { assumptions, municipalities }: ScenarioInput,
  of: { readonly scenario: string; readonly year: number; readonly party: string },
  measure: ScenarioMeasure,
): readonly AssumptionRow[] {
  const { scenario, year, party } = of;
  const reader = new Reader(assumptions, () => scenario);
  const rows = new Set<AssumptionRow>();
  const add = (key: AssumptionKey, who = party, when = year): void => {
    const row = reader.row(key, when, who);
    if (row) rows.add(row);
  };
  /** What an amount of an earlier year grew by. */
  const addGrowth = (amount: AssumptionKey, keysIn: (grown: number) => readonly AssumptionKey[]): void => {
    const from = reader.row(amount, year)?.from ?? year;
    for (let grown = from + 1; grown <= year; grown += 1)
      for (const key of keysIn(grown)) add(key, '', grown);
  };
  if (!UNPAID.includes(measure)) {
    const isFte = isByFte(reader, year);
    for (const key of isFte ? (['fte', 'costPerFte', 'otherCost'] as const) : (['budget'] as const)) add(key);
    if (isFte) {
      addGrowth('costPerFte', () => ['wageIndex']);
      addGrowth('otherCost', () => ['priceIndex']);
    } else addGrowth('budget', (grown) => indexKeys(reader, grown));
    if (reader.row('teamCover', year)) for (const key of ['teamCover', 'teamCoverFor'] as const) add(key);
    if (reader.row('decided', year)) add('decided');
    else for (const key of ['share', 'ceiling'] as const) add(key);
  }
  for (const municipality of municipalities) {
    if (takesPart(reader, municipality, year)) continue;
    add('participates', municipality.name);
    if (UNPAID.includes(measure)) continue;
    for (const key of ['exitBudget', 'exitYears'] as const) add(key, municipality.name);
    if (BESIDE[measure].includes('oneOff'))
      for (const key of ['exitCost', 'exitBearer'] as const) add(key, municipality.name);
  }
  if (!UNPAID.includes(measure)) {
    for (const key of ['fixed', 'inhabitantsYear'] as const) add(key);
    // What one pays by inhabitants is what is left after the fixed amounts of all.
    if (municipalities.some(({ name }) => nameKey(name) === nameKey(party)))
      for (const { name } of municipalities) add('fixed', name);
  }
  for (const key of BESIDE[measure]) add(key);
  return [...rows];
}

/** The weight counts where there are two indices to weigh. */
const indexKeys = (reader: Reader, year: number): readonly AssumptionKey[] =>
  reader.row('wageIndex', year) && reader.row('priceIndex', year)
    ? ['wageIndex', 'priceIndex', 'wageWeight']
    : ['wageIndex', 'priceIndex'];

/** Whether a row is a scenario's own, and not one that it inherits. */
export const isOwn = (row: AssumptionRow, scenario: string): boolean =>
  nameKey(row.scenario) === nameKey(scenario);
