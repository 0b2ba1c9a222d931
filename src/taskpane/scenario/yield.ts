import type { Cents } from '../../domain/money';
import { nameKey, PROVINCE } from '../../domain/party';
import { breakEvenPrice, capacityOf, projectYear, totalOf } from '../../domain/scenario';
import { perInhabitant as perUnit } from '../data/split';
import type { ScenarioView } from './view';

/** What a party gets for what it pays in a year; hours in hundredths. What no assumption speaks of is `undefined`. */
export interface Yield {
  readonly fte: number | undefined;
  readonly strips: number;
  /** Hours of the team for its own work. */
  readonly hours: bigint;
  /** Part of all hours that is joint work, which a price of a strip or hour of its own does not show. */
  readonly jointShare: number | undefined;
  readonly hoursPerStrip: bigint | undefined;
  readonly costPerStrip: Cents | undefined;
  readonly costPerHour: Cents | undefined;
  /** The price of an hour hired in at which the team, with its joint work, costs as much. */
  readonly breakEven: Cents | undefined;
  readonly hirePrice: Cents | undefined;
  /** Part of the fte that are needed and not there that the team fills. */
  readonly gapClosed: number | undefined;
}

/** The province has no strips: its figures are those of all together. Throws as `projectYear`, `capacityOf`. */
export function yieldOf(view: ScenarioView, scenario: string, year: number, party: string): Yield {
  const { input, rule } = view;
  const projection = projectYear(input, scenario, year);
  const capacity = capacityOf(input, scenario, year, rule);
  const { fte, hoursPerStrip, hirePrice, gapClosed, jointHours, ownHours } = capacity;
  const isAll = party === PROVINCE;
  const mine = capacity.parties.filter((each) => isAll || nameKey(each.party) === nameKey(party));
  const strips = mine.reduce((sum, each) => sum + each.strips, 0);
  const hours = isAll ? ownHours : mine.reduce((sum, each) => sum + each.hours, 0n);
  const paid = totalOf(projection, isAll ? undefined : party);
  const all = jointHours + ownHours;
  return {
    strips,
    hours,
    fte,
    jointShare: all === 0n ? undefined : Number(jointHours) / Number(all),
    hoursPerStrip,
    costPerStrip: perUnit(paid, strips),
    costPerHour: perUnit(paid * 100n, Number(hours)),
    breakEven: breakEvenPrice(totalOf(projection), capacity),
    hirePrice,
    gapClosed,
  };
}
