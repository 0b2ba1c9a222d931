import type { Cents } from '../../domain/money';
import { nameKey, PROVINCE } from '../../domain/party';
import { capacityOf, projectYear, type PartyYear, type YearProjection } from '../../domain/scenario';
import { perInhabitant } from '../data/split';
import type { ScenarioView } from './view';

/**
 * What scenarios are compared by. All that is money is in cents, and positive is what a party pays; `cover` is what it
 * gets for it elsewhere. `strips` and `hours`, for its own work, are in hundredths.
 */
export const MEASURES = [
  'total',
  'contribution',
  'oneOff',
  'vat',
  'cover',
  'net',
  'gap',
  'perInhabitant',
  'cumulative',
  'strips',
  'hours',
] as const;
export type Measure = (typeof MEASURES)[number];

export const isMoney = (measure: Measure): boolean => measure !== 'strips' && measure !== 'hours';

/** Whether more of it is worse for who pays. */
export const isBurden = (measure: Measure): boolean => isMoney(measure) && measure !== 'cover';

/** The figure of a party, or of all together; `undefined` where the assumptions do not speak of it. */
export type FigureOf = (party?: string) => bigint | undefined;

/** Figures of a scenario in a year. Throws as `projectYear` and `capacityOf` do. */
export function figuresIn(view: ScenarioView, scenario: string, year: number, measure: Measure): FigureOf {
  const { input, years, rule } = view;
  if (measure === 'strips' || measure === 'hours') {
    const { parties } = capacityOf(input, scenario, year, rule);
    const amounts = parties.map(({ party, strips, hours }): [string, bigint] => [
      nameKey(party),
      measure === 'strips' ? BigInt(Math.round(strips * 100)) : hours,
    ]);
    return byParty(new Map(amounts));
  }
  if (measure === 'cumulative') {
    if (year < years[0]) return () => undefined;
    const until = years.filter((each) => each <= year);
    return summed(until.map((each) => moneyIn(projectYear(input, scenario, each), 'net')));
  }
  return moneyIn(projectYear(input, scenario, year), measure);
}

type MoneyMeasure = Exclude<Measure, 'strips' | 'hours' | 'cumulative'>;

function moneyIn({ parties }: YearProjection, measure: MoneyMeasure): FigureOf {
  if (measure === 'perInhabitant') {
    // Municipalities together: the province has no inhabitants of its own here.
    const all = parties.filter(({ party }) => party !== PROVINCE);
    const total = all.reduce((sum, each) => sum + each.contribution, 0n);
    const inhabitants = all.reduce((sum, each) => sum + each.inhabitants, 0);
    const each = new Map(parties.map((line) => [nameKey(line.party), line]));
    return (party) => {
      if (party === undefined) return perInhabitant(total, inhabitants);
      const line = each.get(nameKey(party));
      return line && perInhabitant(line.contribution, line.inhabitants);
    };
  }
  const amount = (line: PartyYear): Cents | undefined => line[measure];
  return byParty(new Map(parties.map((line) => [nameKey(line.party), amount(line)])));
}

function byParty(amounts: ReadonlyMap<string, bigint | undefined>): FigureOf {
  return (party) => (party === undefined ? sumOf([...amounts.values()]) : amounts.get(nameKey(party)));
}

function summed(each: readonly FigureOf[]): FigureOf {
  return (party) => sumOf(each.map((figure) => figure(party)));
}

/** Unknown as soon as one of them is. */
function sumOf(amounts: readonly (bigint | undefined)[]): bigint | undefined {
  return amounts.reduce<bigint | undefined>(
    (sum, amount) => (sum === undefined || amount === undefined ? undefined : sum + amount),
    0n,
  );
}
