import { numberOfCents, type Cents } from '../money/cents';
import { roundHalfAway } from '../money/round';
import type { StripRule } from '../strips/entitlement';
import { nameKey, PROVINCE } from './assumption';
import { capacityOf, type Capacity } from './capacity';
import { projectYear, type PartyYear, type ScenarioInput, type YearProjection } from './projection';
import { Reader } from './reader';
import { yearsOf } from './years';

/**
 * What a scenario says of a party in a year. Positive amounts are paid.
 *
 * - `contribution`: its part of the cost that comes every year; `one_off`: of what comes once; `vat`: on both, not
 *   recovered; `total`: the three together
 * - `cover`: cover of its own; `net`: total − cover; `cumulative`: net, added up from the first year
 * - `budgeted`: what it has budgeted already; `gap`: net − budgeted
 * - `per_inhabitant`: contribution per inhabitant; in the total that of the municipalities together
 * - `strips`; `hours`: of the team for its own work; `hours_per_strip`, `cost_per_strip` and `cost_per_hour`: of its
 *   own work, from what it pays in total, so never to be shown without the joint work beside it
 * - `room`: what is left of the item of the province after its net amount, before other claims on it
 * - `gap_closed`: part of the fte that are needed and not there that the team fills
 */
export const SCENARIO_MEASURES = [
  'contribution',
  'one_off',
  'vat',
  'total',
  'cover',
  'net',
  'budgeted',
  'gap',
  'cumulative',
  'per_inhabitant',
  'strips',
  'hours',
  'hours_per_strip',
  'cost_per_strip',
  'cost_per_hour',
  'room',
  'gap_closed',
] as const;
export type ScenarioMeasure = (typeof SCENARIO_MEASURES)[number];

/** All parties together, among the parties of a measure. */
export const TOTAL = '@total';

/** What must be read beside a measure: it says nothing without. */
export type Memo = 'jointHours' | 'jointShare' | 'hirePrice' | 'otherClaims';

/** A figure for each year; none where there is none. */
export interface MeasureLine<Name extends string = string> {
  readonly name: Name;
  readonly values: readonly (number | undefined)[];
}

/** Euros to the cent; strips; hours to the hundredth; shares (0.33 is 33 %), to a hundredth of a per cent. */
export interface MeasureTable {
  readonly years: readonly number[];
  /** The province, the municipalities in their order, `TOTAL`; who has no figure at all is left out. */
  readonly lines: readonly MeasureLine[];
  readonly memos: readonly MeasureLine<Memo>[];
}

/** The same of amounts and counts, in hundredths, so that sums and differences are exact. */
type Hundredths = bigint;

interface Year {
  readonly projection: YearProjection;
  readonly capacity: Capacity;
  readonly reader: Reader;
}

const amounts: Partial<Record<ScenarioMeasure, (of: PartyYear) => Cents | undefined>> = {
  contribution: ({ contribution }) => contribution,
  one_off: ({ oneOff }) => oneOff,
  vat: ({ vat }) => vat,
  total: ({ total }) => total,
  cover: ({ cover }) => cover,
  net: ({ net }) => net,
  budgeted: ({ budgeted }) => budgeted,
  gap: ({ gap }) => gap,
  cumulative: ({ net }) => net,
};

/** Whether the years of a measure may be added up: amounts may, unless they are sums of years already. */
export const isAdditive = (measure: ScenarioMeasure): boolean =>
  measure in amounts && measure !== 'cumulative';

const memosOf: Partial<Record<ScenarioMeasure, readonly Memo[]>> = {
  hours: ['jointHours'],
  hours_per_strip: ['jointShare'],
  cost_per_strip: ['jointShare'],
  cost_per_hour: ['jointShare', 'hirePrice'],
  room: ['otherClaims'],
};

/**
 * A measure of a scenario for all parties, in every year of the assumptions. A year before the first for which the
 * scenario says what the team costs has no figures. Throws as `projectYear` and `capacityOf` do.
 */
export function measureTable(
  input: ScenarioInput,
  scenario: string,
  measure: ScenarioMeasure,
  rule: StripRule,
): MeasureTable {
  const { years } = input.assumptions;
  const figured = yearsOf(input, scenario);
  const projected = years.map((year) =>
    figured.includes(year) ? yearOf(input, scenario, year, rule) : undefined,
  );
  const names = [PROVINCE, ...input.municipalities.map(({ name }) => name), TOTAL];
  const lines = names.map((name, index): MeasureLine => {
    const of = index === names.length - 1 ? TOTAL : index;
    const figures = projected.map((year) => year && figureOf(year, measure, of));
    const summed = measure === 'cumulative' ? runningSum(figures) : figures;
    return { name, values: summed.map((figure) => (figure === undefined ? undefined : numberOf(figure))) };
  });
  const memos = (memosOf[measure] ?? []).map((name) => ({
    name,
    values: projected.map((year) => year && memoOf(year, name)),
  }));
  return { years, lines: lines.filter(hasFigures), memos: memos.filter(hasFigures) };
}

/** A measure of a party in a year in hundredths, for exact sums; `TOTAL` is all parties together. */
export type FigureOf = (party: string) => bigint | undefined;

/**
 * A measure in one year; of `cumulative` what that year adds. Throws as `projectYear` and `capacityOf` do, and gives
 * nothing for who is no party.
 */
export function figuresIn(
  input: ScenarioInput,
  scenario: string,
  year: number,
  measure: ScenarioMeasure,
  rule: StripRule,
): FigureOf {
  const of = yearOf(input, scenario, year, rule);
  const parties = [PROVINCE, ...input.municipalities.map(({ name }) => name)].map(nameKey);
  return (party) => {
    if (party === TOTAL) return figureOf(of, measure, TOTAL);
    const index = parties.indexOf(nameKey(party));
    return index < 0 ? undefined : figureOf(of, measure, index);
  };
}

function yearOf(input: ScenarioInput, scenario: string, year: number, rule: StripRule): Year {
  let capacity: Capacity | undefined;
  return {
    projection: projectYear(input, scenario, year),
    // Only when asked for: a wrong strip rule spoils strips, and no amounts.
    get capacity() {
      return (capacity ??= capacityOf(input, scenario, year, rule));
    },
    reader: new Reader(input.assumptions, () => scenario),
  };
}

const hasFigures = ({ values }: MeasureLine): boolean => values.some((value) => value !== undefined);
const numberOf = (figure: Hundredths): number => numberOfCents(figure);

/** The figure of a party, by its place (0 is the province), or of all together. */
function figureOf(year: Year, measure: ScenarioMeasure, of: number | typeof TOTAL): Hundredths | undefined {
  const { parties } = year.projection;
  const amount = amounts[measure];
  if (amount) return of === TOTAL ? sumOf(parties.map(amount)) : amount(parties[of]);
  if (measure === 'room') return of === 0 ? roomOf(year) : undefined;
  if (measure === 'gap_closed') return of === TOTAL ? shareOf(year.capacity.gapClosed) : undefined;
  if (of === 0) return undefined;
  if (measure === 'per_inhabitant') return perInhabitant(year, of);
  const { paid, strips, hours } = of === TOTAL ? together(year) : single(year, of);
  switch (measure) {
    case 'strips':
      return strips;
    case 'hours':
      return year.capacity.fte === undefined ? undefined : hours;
    case 'hours_per_strip':
      return year.capacity.fte === undefined ? undefined : ratio(hours * 100n, strips);
    case 'cost_per_strip':
      return ratio(paid * 100n, strips);
    default:
      return ratio(paid * 100n, hours);
  }
}

/** Of the municipalities, alone or together: the province has no inhabitants of its own here. */
function perInhabitant({ projection }: Year, of: number | typeof TOTAL): Hundredths | undefined {
  const parties = of === TOTAL ? projection.parties.slice(1) : [projection.parties[of]];
  const contribution = parties.reduce((sum, each) => sum + each.contribution, 0n);
  const inhabitants = parties.reduce((sum, each) => sum + hundredths(each.inhabitants), 0n);
  return ratio(contribution * 100n, inhabitants);
}

/** What a ratio is made from, of one municipality or of all parties together. */
interface Basis {
  readonly paid: Cents;
  readonly strips: Hundredths;
  readonly hours: Hundredths;
}

function single({ projection, capacity }: Year, of: number): Basis {
  const { strips, hours } = capacity.parties[of - 1];
  return { paid: projection.parties[of].total, strips: hundredths(strips), hours };
}

function together({ projection: { parties }, capacity }: Year): Basis {
  return {
    paid: sumOf(parties.map(({ total }) => total)) ?? 0n,
    strips: capacity.parties.reduce((sum, each) => sum + hundredths(each.strips), 0n),
    hours: capacity.ownHours,
  };
}

function roomOf({ projection, reader }: Year): Cents | undefined {
  const item = reader.money('provinceItem', projection.year);
  return item === undefined ? undefined : item - projection.parties[0].net;
}

function memoOf(of: Year, memo: Memo): number | undefined {
  if (memo !== 'jointHours' && memo !== 'jointShare') return of.reader.number(memo, of.projection.year);
  const { capacity } = of;
  const all = capacity.jointHours + capacity.ownHours;
  switch (memo) {
    case 'jointHours':
      return capacity.fte === undefined ? undefined : numberOf(capacity.jointHours);
    case 'jointShare':
      return all === 0n ? undefined : Number(roundHalfAway(capacity.jointHours * 10_000n, all)) / 10_000;
  }
}

const hundredths = (count: number): Hundredths => BigInt(Math.round(count * 100));
const shareOf = (share: number | undefined): Hundredths | undefined =>
  share === undefined ? undefined : hundredths(Number(share.toFixed(4)));

function ratio(part: bigint, whole: bigint): bigint | undefined {
  return whole === 0n ? undefined : roundHalfAway(part, whole);
}

/** A sum; unknown as soon as one of its parts is. */
function sumOf(figures: readonly (bigint | undefined)[]): bigint | undefined {
  return figures.reduce<bigint | undefined>(
    (sum, figure) => (sum === undefined || figure === undefined ? undefined : sum + figure),
    0n,
  );
}

function runningSum(figures: readonly (Hundredths | undefined)[]): readonly (Hundredths | undefined)[] {
  let sum = 0n;
  return figures.map((figure) => (figure === undefined ? undefined : (sum += figure)));
}
