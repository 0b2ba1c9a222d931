import { figuresIn as figuresOfYear, TOTAL, type ScenarioMeasure } from '../../domain/scenario';
import type { ScenarioView } from './view';

/** What scenarios are compared by, of what the functions know. */
export const MEASURES = [
  'total',
  'contribution',
  'one_off',
  'vat',
  'cover',
  'net',
  'gap',
  'per_inhabitant',
  'cumulative',
  'strips',
  'hours',
] as const satisfies readonly ScenarioMeasure[];
export type Measure = (typeof MEASURES)[number];

const COUNTED: readonly ScenarioMeasure[] = ['strips', 'hours', 'hours_per_strip', 'gap_closed'];

/** Whether a measure is in euros. */
export const isMoney = (measure: ScenarioMeasure): boolean => !COUNTED.includes(measure);

/** Whether more of it is worse for who pays. */
export const isBurden = (measure: Measure): boolean => isMoney(measure) && measure !== 'cover';

/** The figure of a party, or of all together; `undefined` where the assumptions do not speak of it. */
export type FigureOf = (party?: string) => bigint | undefined;

/**
 * Figures of a scenario in a year, in hundredths; what adds up begins with the first year to decide on. Throws as
 * `projectYear` and `capacityOf` do.
 */
export function figuresIn(view: ScenarioView, scenario: string, year: number, measure: Measure): FigureOf {
  const { input, years, rule } = view;
  if (measure !== 'cumulative') {
    const figure = figuresOfYear(input, scenario, year, measure, rule);
    return (party = TOTAL) => figure(party);
  }
  if (year < years[0]) return () => undefined;
  const until = years
    .filter((each) => each <= year)
    .map((each) => figuresOfYear(input, scenario, each, measure, rule));
  return (party = TOTAL) =>
    until.reduce<bigint | undefined>((sum, figure) => {
      const amount = figure(party);
      return sum === undefined || amount === undefined ? undefined : sum + amount;
    }, 0n);
}
