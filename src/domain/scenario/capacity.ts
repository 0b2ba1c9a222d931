import { DomainError } from '../error';
import type { Cents } from '../money/cents';
import { fractionOf, type Fraction } from '../money/decimal';
import { roundHalfAway } from '../money/round';
import { STRIP_ROUNDINGS, stripsFor, type StripRule } from '../strips/entitlement';
import { inhabitantsOf, takesPart, type Municipality } from './municipality';
import type { ScenarioInput } from './projection';
import { Reader } from './reader';

/** What a municipality gets in a year. */
export interface PartyCapacity {
  readonly party: string;
  readonly strips: number;
  /** Hours of the team for its own work, in hundredths. */
  readonly hours: bigint;
}

/** What the team can do in a year; hours in hundredths. Parts that no assumption speaks of are absent. */
export interface Capacity {
  readonly fte?: number;
  /** Hours for work that serves all. */
  readonly jointHours: bigint;
  readonly ownHours: bigint;
  readonly parties: readonly PartyCapacity[];
  /** Hours behind one strip, in hundredths; never to be shown without the hours of joint work beside it. */
  readonly hoursPerStrip?: bigint;
  /** What hiring an hour costs. */
  readonly hirePrice?: Cents;
  /** Part of the fte that are needed and not there that the team fills. */
  readonly gapClosed?: number;
}

const ONE: Fraction = { numerator: 1n, denominator: 1n };

/**
 * The strips and hours of a scenario in a year. Hours are fte × hours per fte × occupancy; a share of them goes to
 * joint work, and the rest to the municipalities by their strips. `rule` holds where no assumption says otherwise.
 * Throws `unknown-scenario`, `no-inhabitants` and what `stripsFor` throws.
 */
export function capacityOf(
  { assumptions, municipalities }: ScenarioInput,
  scenario: string,
  year: number,
  rule: StripRule,
): Capacity {
  if (!assumptions.has(scenario)) throw new DomainError('unknown-scenario', { scenario });
  const reader = new Reader(assumptions, () => scenario);
  const strips = municipalities.map((each) => stripsOf(reader, each, year, rule));
  // In hundredths: a card may go by half strips.
  const weights = strips.map((count) => BigInt(Math.round(count * 100)));
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  const fte = reader.number('fte', year);
  const perFte = reader.fraction('hoursPerFte', year);
  const hours =
    fte === undefined || perFte === undefined
      ? 0n
      : times(100n, fractionOf(fte), perFte, reader.fraction('occupancy', year) ?? ONE);
  const jointHours = times(hours, reader.fraction('jointShare', year) ?? { numerator: 0n, denominator: 1n });
  const ownHours = hours - jointHours;
  const [needed, available] = [reader.number('fteNeeded', year), reader.number('fteAvailable', year) ?? 0];
  const gap = needed === undefined ? 0 : needed - available;
  const hirePrice = reader.money('hirePrice', year);
  return {
    ...(fte === undefined ? {} : { fte }),
    jointHours,
    ownHours,
    parties: municipalities.map(({ name }, index) => ({
      party: name,
      strips: strips[index],
      hours: all === 0n ? 0n : roundHalfAway(ownHours * weights[index], all),
    })),
    ...(all === 0n || ownHours === 0n ? {} : { hoursPerStrip: roundHalfAway(ownHours * 100n, all) }),
    ...(hirePrice === undefined ? {} : { hirePrice }),
    ...(fte === undefined || gap <= 0 ? {} : { gapClosed: fte / gap }),
  };
}

function stripsOf(reader: Reader, municipality: Municipality, year: number, rule: StripRule): number {
  // Without a team there is nothing to buy.
  if (!takesPart(reader, municipality, year) || reader.number('fte', year) === 0) return 0;
  if (municipality.agreedStrips !== undefined) return municipality.agreedStrips;
  const rounding = reader.text('stripRounding', year);
  return stripsFor(inhabitantsOf(reader, municipality, year), {
    ...rule,
    perStrip: reader.number('perStrip', year) ?? rule.perStrip,
    base: reader.number('stripBase', year) ?? rule.base,
    minimum: reader.number('stripMinimum', year) ?? rule.minimum,
    maximum: reader.number('stripMaximum', year) ?? rule.maximum,
    rounding: STRIP_ROUNDINGS.find((each) => each === rounding) ?? rule.rounding,
  });
}

/** An amount times fractions, rounded once. */
function times(amount: bigint, ...factors: readonly Fraction[]): bigint {
  const numerator = factors.reduce((product, factor) => product * factor.numerator, amount);
  const denominator = factors.reduce((product, factor) => product * factor.denominator, 1n);
  return roundHalfAway(numerator, denominator);
}

/**
 * The price of an hour hired in at which the team costs as much as hiring what it does: what is paid for it over all
 * its hours, in cents; none where it makes no hours. Hiring is dearer above that price.
 */
export function breakEvenPrice(paid: Cents, { ownHours, jointHours }: Capacity): Cents | undefined {
  const hours = ownHours + jointHours;
  return hours === 0n ? undefined : roundHalfAway(paid * 100n, hours);
}
