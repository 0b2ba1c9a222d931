import { assumedFixed, DEFAULT_STRIP_RULE } from '../domain/drenthe/assumptions';
import { MUNICIPALITIES, POPULATION_SETS } from '../domain/drenthe/population';
import { PUBLISHED_YEARS } from '../domain/drenthe/published';
import { numberOfCents } from '../domain/money/cents';
import { cardOf, serialOf } from './cards';
import type { ModelData } from './data';
import { drentheAssumptions } from './drenthe-assumptions';

/** First year that has a card: the published range of nine to fourteen strips is about a whole year. */
const firstCard = 2024;

/** The case of Drenthe: what is published, and the assumptions to start from. */
export const drentheData: ModelData = {
  origin: 'drenthe',
  municipalities: MUNICIPALITIES.map(({ code, name, inhabitants }) => ({
    code,
    name,
    from: PUBLISHED_YEARS[0].year,
    inhabitants,
  })),
  population: POPULATION_SETS.map(({ year, status, source }) => ({
    year,
    referenceDate: serialOf(year, 1, 1),
    status,
    source,
  })),
  years: PUBLISHED_YEARS.map(({ year, budget, totalEuros, province }) => ({
    year,
    budget: numberOfCents(budget),
    share: 0.33,
    fixed: numberOfCents(assumedFixed(year)),
    published: { budget: totalEuros, province: numberOfCents(province) },
  })),
  cards: PUBLISHED_YEARS.filter(({ year }) => year >= firstCard).map(({ year }) => cardOf(year)),
  bookings: [],
  isExample: false,
  assumptions: { nl: drentheAssumptions('nl'), en: drentheAssumptions('en') },
  stripRule: DEFAULT_STRIP_RULE,
};
