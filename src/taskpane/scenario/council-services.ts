import { centsOf, numberOfCents, type Cents } from '../../domain/money';
import { nameKey } from '../../domain/party';
import {
  breakEvenPrice,
  capacityOf,
  measureTable,
  projectYear,
  PROVINCE,
  TOTAL,
  totalOf,
  type AssumptionKey,
  type Capacity,
  type Memo,
  type ScenarioMeasure,
} from '../../domain/scenario';
import type { YearSpan } from './council';
import type { ScenarioView } from './view';

/**
 * What is behind the amounts.
 *
 * - `strips`, `ownHours`: of the party; of all municipalities for the province
 * - `jointHours`, `jointShare`: of the whole team, for all of them
 * - `costPerStrip`: of own work only, so never without the joint share beside it
 * - `breakEven`: price of an hour hired in at which the whole team, joint work too, costs as much; `hirePrice`
 * - `gapClosed`: part of the lacking fte that the team fills
 * - `item`, `room`, `otherClaims`: of the province's yearly item
 */
export type ServiceKind =
  | 'strips'
  | 'ownHours'
  | 'jointHours'
  | 'jointShare'
  | 'costPerStrip'
  | 'breakEven'
  | 'hirePrice'
  | 'gapClosed'
  | 'item'
  | 'room'
  | 'otherClaims';

export interface Service {
  readonly kind: ServiceKind;
  /** In every column; euros, strips, hours or a share. None where there is none, or years of a column differ. */
  readonly values: readonly (number | undefined)[];
  /** Over all years, where that has a meaning. */
  readonly total: number | undefined;
}

/** A figure of a year, exact enough to be added up: none where there is none. */
type Figure = (year: number) => number | undefined;

/** What a party gets in a scenario; lines without any figure are left out. */
export function servicesOf(
  view: ScenarioView,
  scenario: string,
  spans: readonly YearSpan[],
  party: string,
): readonly Service[] {
  const isProvince = nameKey(party) === PROVINCE;
  const whose = isProvince ? TOTAL : party;
  const measure = (of: ScenarioMeasure, who = whose): Figure => measured(view, scenario, of, who);
  // Who is out gets nothing of the work for all either.
  const strips = measure('strips');
  const whileIn =
    (figure: Figure): Figure =>
    (year) =>
      strips(year) === 0 ? undefined : figure(year);
  const lines = [
    summed('strips', strips, spans),
    summed('ownHours', measure('hours'), spans),
    summed('jointHours', whileIn(memo(view, scenario, 'hours', 'jointHours')), spans),
    same('costPerStrip', measure('cost_per_strip'), spans),
    same('jointShare', whileIn(memo(view, scenario, 'cost_per_strip', 'jointShare')), spans),
    breakEvenOf(view, scenario, spans),
    same('hirePrice', memo(view, scenario, 'cost_per_hour', 'hirePrice'), spans),
    ...(isProvince ? [same('gapClosed', measure('gap_closed', TOTAL), spans)] : []),
  ];
  const found = lines.filter(hasFigures);
  const hasShare = found.some(({ kind }) => kind === 'jointShare');
  return found.filter(({ kind }) => kind !== 'costPerStrip' || hasShare);
}

/** What is left of the item of the province under a scenario, with the other claims on it that are assumed. */
export function roomOf(view: ScenarioView, scenario: string, spans: readonly YearSpan[]): readonly Service[] {
  const { assumptions } = view.input;
  const assumed =
    (key: AssumptionKey): Figure =>
    (year) => {
      const value = assumptions.find(scenario, key, year)?.value;
      return typeof value === 'number' ? value : undefined;
    };
  return [
    summed('item', assumed('provinceItem'), spans),
    summed('room', measured(view, scenario, 'room', PROVINCE), spans),
    summed('otherClaims', assumed('otherClaims'), spans),
  ].filter(hasFigures);
}

const hasFigures = ({ values }: Service): boolean => values.some((value) => value !== undefined);

function measured(view: ScenarioView, scenario: string, of: ScenarioMeasure, party: string): Figure {
  const { years, lines } = measureTable(view.input, scenario, of, view.rule);
  const line = lines.find(({ name }) => nameKey(name) === nameKey(party));
  return (year) => line?.values[years.indexOf(year)];
}

function memo(view: ScenarioView, scenario: string, of: ScenarioMeasure, name: Memo): Figure {
  const { years, memos } = measureTable(view.input, scenario, of, view.rule);
  const line = memos.find((each) => each.name === name);
  return (year) => line?.values[years.indexOf(year)];
}

/** A figure that adds up over years; it is none where one of them has none. */
function summed(kind: ServiceKind, figure: Figure, spans: readonly YearSpan[]): Service {
  const values = spans.map((span) => sumOf(yearsIn(span).map(figure)));
  return { kind, values, total: sumOf(values) };
}

/** A figure that does not add up; years together have it if all of them have the same. */
function same(kind: ServiceKind, figure: Figure, spans: readonly YearSpan[]): Service {
  const values = spans.map((span) => {
    const [first, ...others] = yearsIn(span).map(figure);
    return others.every((each) => each === first) ? first : undefined;
  });
  return { kind, values, total: undefined };
}

/** What all parties pay over all hours of the team: by column, and over the years together. */
function breakEvenOf(view: ScenarioView, scenario: string, spans: readonly YearSpan[]): Service {
  const { input, rule } = view;
  const price = (years: readonly number[]): number | undefined => {
    let paid: Cents = 0n;
    let [ownHours, jointHours] = [0n, 0n];
    for (const year of years) {
      const capacity: Capacity = capacityOf(input, scenario, year, rule);
      if (capacity.ownHours + capacity.jointHours === 0n) return undefined;
      ownHours += capacity.ownHours;
      jointHours += capacity.jointHours;
      paid += totalOf(projectYear(input, scenario, year));
    }
    const cents = breakEvenPrice(paid, { ownHours, jointHours, parties: [] });
    return cents === undefined ? undefined : numberOfCents(cents);
  };
  return {
    kind: 'breakEven',
    values: spans.map((span) => price(yearsIn(span))),
    total: price(spans.flatMap(yearsIn)),
  };
}

function yearsIn({ from, until }: YearSpan): number[] {
  return Array.from({ length: until - from + 1 }, (_, index) => from + index);
}

/** In hundredths, so that the sum is exact. */
function sumOf(values: readonly (number | undefined)[]): number | undefined {
  let sum = 0n;
  for (const value of values) {
    if (value === undefined) return undefined;
    sum += centsOf(value);
  }
  return numberOfCents(sum);
}
