import { DomainError } from '../error';
import type { Cents } from '../money/cents';
import { centsOf } from '../money/cents';
import { fractionOf, type Fraction } from '../money/decimal';
import { roundHalfAway } from '../money/round';
import type { AssumptionKey, AssumptionRow } from './assumption';
import type { Reader } from './reader';

const ZERO: Fraction = { numerator: 0n, denominator: 1n };
const ONE: Fraction = { numerator: 1n, denominator: 1n };

/**
 * What the team costs in a year, before cover: the budget, or fte × cost per fte + other cost. Of the two the one of
 * the nearest scenario counts, then the one that began last, then the budget. An amount holds for its first year and
 * is indexed from there, each year to the cent. Throws `no-budget`.
 */
export function costOf(reader: Reader, year: number): Cents {
  const budget = reader.row('budget', year);
  const fte = reader.row('fte', year);
  if (fte !== undefined && isByFte(reader, year)) {
    const rate = reader.row('costPerFte', year);
    if (rate === undefined) throw new DomainError('no-budget', { year, what: 'costPerFte' });
    const { numerator, denominator } = fractionOf(Number(fte.value));
    const other = reader.row('otherCost', year);
    return (
      roundHalfAway(grown(rate, year, (y) => growth(reader, 'wageIndex', y)) * numerator, denominator) +
      (other === undefined ? 0n : grown(other, year, (y) => growth(reader, 'priceIndex', y)))
    );
  }
  if (budget === undefined) throw new DomainError('no-budget', { year, what: 'budget' });
  return grown(budget, year, (y) => weightedGrowth(reader, y));
}

/** Whether the cost of a year follows from the number of fte, and not from a budget. */
export function isByFte(reader: Reader, year: number): boolean {
  const budget = reader.row('budget', year);
  const fte = reader.row('fte', year);
  return fte !== undefined && (budget === undefined || isNearer(reader, fte, budget));
}

function isNearer(reader: Reader, fte: AssumptionRow, budget: AssumptionRow): boolean {
  const steps = reader.distance(fte, 'fte') - reader.distance(budget, 'budget');
  return steps < 0 || (steps === 0 && (fte.from ?? -Infinity) > (budget.from ?? -Infinity));
}

/** The amount of a row in a later year. One without a first year is as it is in every year. */
function grown(row: AssumptionRow, year: number, growthIn: (year: number) => Fraction): Cents {
  let amount = centsOf(Number(row.value));
  for (let y = (row.from ?? year) + 1; y <= year; y += 1) {
    const { numerator, denominator } = growthIn(y);
    amount = roundHalfAway(amount * (denominator + numerator), denominator);
  }
  return amount;
}

function growth(reader: Reader, key: AssumptionKey, year: number): Fraction {
  return reader.fraction(key, year) ?? ZERO;
}

/** Wages and prices by their weight; where only one of the two is assumed, it holds for everything. */
function weightedGrowth(reader: Reader, year: number): Fraction {
  const wage = reader.fraction('wageIndex', year);
  const price = reader.fraction('priceIndex', year);
  const weight = reader.fraction('wageWeight', year) ?? ONE;
  if (wage === undefined || price === undefined) return wage ?? price ?? ZERO;
  const rest = weight.denominator - weight.numerator;
  return {
    numerator:
      wage.numerator * weight.numerator * price.denominator + price.numerator * rest * wage.denominator,
    denominator: wage.denominator * price.denominator * weight.denominator,
  };
}
