import { assumedFixed, DEFAULT_STRIP_RULE } from '../domain/drenthe/assumptions';
import { MUNICIPALITIES, POPULATION_SETS } from '../domain/drenthe/population';
import { PUBLISHED_YEARS } from '../domain/drenthe/published';
import { numberOfCents } from '../domain/money/cents';
import type { ModelData } from './data';
import { drentheAssumptions } from './drenthe-assumptions';

/** Day 0 of Excel's 1900 date system, as it counts after its leap year bug. */
const dayZero = Date.UTC(1899, 11, 30);

/** A date as Excel's serial number; the month counts from 1. */
function serial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - dayZero) / 86_400_000;
}

/** First year that has a card: the published range of nine to fourteen strips is about a whole year. */
const firstCard = 2024;

/** The case of Drenthe: what is published, and the assumptions to start from. */
export const drentheData: ModelData = {
  municipalities: MUNICIPALITIES.map(({ code, name, inhabitants }) => ({
    code,
    name,
    from: PUBLISHED_YEARS[0].year,
    inhabitants,
  })),
  population: POPULATION_SETS.map(({ year, status, source }) => ({
    year,
    referenceDate: serial(year, 1, 1),
    status,
    source,
  })),
  years: PUBLISHED_YEARS.map(({ year, budget, totalEuros, province }) => ({
    year,
    budget: numberOfCents(budget),
    share: 0.33,
    fixed: numberOfCents(assumedFixed(year)),
    publishedBudget: totalEuros,
    publishedProvince: numberOfCents(province),
  })),
  cards: PUBLISHED_YEARS.filter(({ year }) => year >= firstCard).map(({ year }) => ({
    card: String(year),
    year,
    start: serial(year, 1, 1),
    end: serial(year, 12, 31),
  })),
  bookings: [],
  isExample: false,
  assumptions: { nl: drentheAssumptions('nl'), en: drentheAssumptions('en') },
  stripRule: DEFAULT_STRIP_RULE,
};
