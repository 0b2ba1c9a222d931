export { DEFAULT_STRIP_RULE, assumedFixed } from './assumptions';
export { MENU_ITEMS } from './menu';
export type { MenuItem } from './menu';
export { MUNICIPALITIES, POPULATION_SETS, inhabitantsOf, municipalityOf } from './population';
export type { Municipality, PopulationSet } from './population';
export { PROVINCE_ITEM, PUBLISHED_STRIPS, PUBLISHED_YEARS } from './published';
export type { PublishedSource, PublishedYear } from './published';
export { SCENARIOS, startingAssumptions } from './scenarios';
export type {
  AssumptionOrigin,
  EstimateNote,
  ScenarioId,
  StartingAssumption,
  StartingChoice,
} from './scenarios';
