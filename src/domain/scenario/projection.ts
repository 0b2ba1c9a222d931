import { DomainError } from '../error';
import type { Cents } from '../money/cents';
import { roundHalfAway } from '../money/round';
import { PROVINCE, type AssumptionKey } from './assumption';
import { costOf } from './cost';
import type { Assumptions } from './lookup';
import type { Municipality } from './municipality';
import { oneOffCost } from './one-off';
import { Reader } from './reader';
import { splitYear } from './split';

export interface ScenarioInput {
  readonly assumptions: Assumptions;
  readonly municipalities: readonly Municipality[];
}

/** What a year means for one party, in cents. Positive is what it pays. */
export interface PartyYear {
  /** `PROVINCE`, or the name of the municipality. */
  readonly party: string;
  readonly takesPart: boolean;
  /** Inhabitants that count; 0 for the province and for who takes no part. */
  readonly inhabitants: number;
  /** Its part of the cost that comes every year. */
  readonly contribution: Cents;
  /** Its part of the cost that comes once. */
  readonly oneOff: Cents;
  /** VAT on both that it does not get back. */
  readonly vat: Cents;
  /** contribution + oneOff + vat. */
  readonly total: Cents;
  /** Cover of its own, such as CDOKE or a reserve. */
  readonly cover: Cents;
  /** total − cover. */
  readonly net: Cents;
  /** What it has in its budget already, where that is assumed. */
  readonly budgeted?: Cents;
  /** net − budgeted: positive is a disadvantage. */
  readonly gap?: Cents;
}

export interface YearProjection {
  readonly year: number;
  /** What the team costs, before cover. */
  readonly cost: Cents;
  /** What is split. */
  readonly budget: Cents;
  /** The province, then the municipalities in their order. */
  readonly parties: readonly PartyYear[];
}

/** A scenario in every year of the assumptions. Throws as `projectYear` does. */
export function project(input: ScenarioInput, scenario: string): readonly YearProjection[] {
  return input.assumptions.years.map((year) => projectYear(input, scenario, year));
}

/**
 * A scenario in one year. Throws `unknown-scenario`, `no-budget`, `no-inhabitants`, `cover-beyond-cost` and what
 * `splitBudget` throws.
 */
export function projectYear(input: ScenarioInput, scenario: string, year: number): YearProjection {
  if (!input.assumptions.has(scenario)) throw new DomainError('unknown-scenario', { scenario });
  return projectMixed(input, () => scenario, year, false);
}

/** As `projectYear`, with each assumption from the scenario that `from` names for it. */
export function projectMixed(
  { assumptions, municipalities }: ScenarioInput,
  from: (key: AssumptionKey) => string,
  year: number,
  isLenient: boolean,
): YearProjection {
  const reader = new Reader(assumptions, from);
  const { years } = assumptions;
  const cost = costOf(reader, year);
  const split = splitYear({ reader, municipalities, years, year, cost, isLenient });
  const oneOff = oneOffCost(reader, municipalities, year, split.counted);
  const rate = reader.fraction('vatRate', year);
  const party = (name: string, contribution: Cents, once: Cents, inhabitants: number): PartyYear => {
    const kept = reader.fraction('vatNotRecovered', year, name);
    const vat =
      rate && kept
        ? roundHalfAway(
            (contribution + once) * rate.numerator * kept.numerator,
            rate.denominator * kept.denominator,
          )
        : 0n;
    const total = contribution + once + vat;
    // Who is out and pays nothing needs no cover.
    const cover = total === 0n ? 0n : (reader.money('partyCover', year, name) ?? 0n);
    const budgeted = reader.money('budgeted', year, name);
    const net = total - cover;
    return {
      party: name,
      takesPart: name === PROVINCE || inhabitants > 0,
      inhabitants,
      contribution,
      oneOff: once,
      vat,
      total,
      cover,
      net,
      ...(budgeted === undefined ? {} : { budgeted, gap: net - budgeted }),
    };
  };
  return {
    year,
    cost,
    budget: split.budget,
    parties: [
      party(PROVINCE, split.province, oneOff.province, 0),
      ...municipalities.map(({ name }, index) =>
        party(name, split.contributions[index], oneOff.municipalities[index], split.counted[index]),
      ),
    ],
  };
}
