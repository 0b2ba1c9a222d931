import type { AssumptionRow } from '../domain/scenario';
import { TOGETHER } from '../domain/scenario';
import type { StripRule } from '../domain/strips';
import type { Language } from '../i18n/language';
import { regionNotes, regionTexts } from '../i18n/workbook';
import { cardOf, serialOf } from './cards';
import type { ModelAssumption, ModelData } from './data';

/** What is known of a region before there is a workbook; amounts in euros, to the cent. */
export interface RegionFacts {
  readonly municipalities: readonly {
    readonly name: string;
    readonly code?: string;
    readonly inhabitants: number;
  }[];
  /** The inhabitants are those on 1 January of this year. */
  readonly inhabitantsYear: number;
  readonly firstYear: number;
  /** One for each year, from the first year on; at least one. */
  readonly budgets: readonly number[];
  /** What the province pays: a share of each budget, or a decided amount a year. */
  readonly province: { readonly share: number } | { readonly decided: number };
  /** A year, for each municipality. */
  readonly fixed: number;
  readonly stripRule: StripRule;
}

/** Growth of the example scenario, and the years after the budget that it speaks of. */
const INDEX = 0.03;
const YEARS_AHEAD = 4;
/** Of the last budget: what still runs on in the year after stopping, and what re-placing costs. */
const RUN_OFF = 0.25;
const REPLACEMENT = 0.1;

/** The starting data of a region of which nothing was published: everything is what the user states. */
export function regionData(facts: RegionFacts): ModelData {
  const { municipalities, inhabitantsYear, firstYear, budgets, province, fixed, stripRule } = facts;
  const years = budgets.map((budget, index) => ({
    year: firstYear + index,
    budget,
    ...('share' in province
      ? { share: province.share }
      : { share: shareOf(province.decided, budget), decided: province.decided }),
    fixed,
    inhabitantsYear,
  }));
  return {
    origin: 'stated',
    municipalities: municipalities.map(({ name, code = '', inhabitants }) => ({
      code,
      name,
      from: firstYear,
      inhabitants: [inhabitants],
    })),
    population: [{ year: inhabitantsYear, referenceDate: serialOf(inhabitantsYear, 1, 1), status: 'stated' }],
    years,
    cards: years.map(({ year }) => cardOf(year)),
    bookings: [],
    isExample: false,
    assumptions: { nl: startingSet(facts, 'nl'), en: startingSet(facts, 'en') },
    stripRule,
  };
}

/** The share that a decided amount comes to, for whoever empties the cell of that amount; 0 of no budget. */
function shareOf(decided: number, budget: number): number {
  return budget === 0 ? 0 : Number((decided / budget).toFixed(4));
}

/** Three scenarios: the budget as stated, going on with an index, and stopping; estimates say that they are. */
function startingSet(facts: RegionFacts, language: Language): readonly ModelAssumption[] {
  const { inhabitantsYear, firstYear, budgets, province, fixed, stripRule } = facts;
  const { scenarios, origins, basedOn } = regionTexts[language].assumptions;
  const { stated } = regionTexts[language];
  const about = regionNotes[language];
  const last = firstYear + budgets.length - 1;
  const lastBudget = budgets[budgets.length - 1];
  const set: ModelAssumption[] = [];
  const scenario = (name: string, isEstimate: boolean, parent?: string) => {
    const source = isEstimate ? origins.estimate : stated;
    if (parent !== undefined)
      set.push({
        scenario: name,
        party: '',
        key: 'basedOn',
        value: parent,
        isEstimate,
        source: '',
        note: basedOn,
      });
    return (
      key: AssumptionRow['key'],
      value: string | number,
      note: string,
      from: number,
      until?: number,
    ): void => {
      const years = until === undefined ? { from } : { from, until };
      set.push({ scenario: name, party: '', key, value, ...years, isEstimate, source, note });
    };
  };

  const state = scenario(scenarios.decision, false);
  budgets.forEach((budget, index) => state('budget', budget, about.budget, firstYear + index));
  if ('share' in province) state('share', province.share, about.share, firstYear);
  else {
    state('decided', province.decided, about.decided, firstYear);
    // By which cost is shared that comes once, beside the decided amount.
    state('share', shareOf(province.decided, budgets[budgets.length - 1] ?? 0), about.share, firstYear);
  }
  state('fixed', fixed, about.fixed, firstYear);
  state('inhabitantsYear', inhabitantsYear, about.inhabitantsYear, firstYear);
  state('perStrip', stripRule.perStrip, about.strips, firstYear);
  state('stripBase', stripRule.base, about.strips, firstYear);
  state('stripMinimum', stripRule.minimum, about.strips, firstYear);
  state('stripMaximum', stripRule.maximum, about.strips, firstYear);
  state('stripRounding', stripRule.rounding, about.strips, firstYear);

  const goOn = scenario(scenarios.continued, true, scenarios.decision);
  goOn('wageIndex', INDEX, about.index, last + 1, last + YEARS_AHEAD);

  const stop = scenario(scenarios.stopping, true, scenarios.decision);
  stop('budget', Math.round(lastBudget * RUN_OFF), about.runOff, last + 1);
  stop('budget', 0, about.stopped, last + 2);
  if ('decided' in province) {
    stop('decided', Math.floor(province.decided * RUN_OFF), about.runOffDecided, last + 1);
    stop('decided', 0, about.stopped, last + 2);
  }
  stop('fixed', 0, about.stopped, last + 1);
  stop('oneOff', Math.round(lastBudget * REPLACEMENT), about.replacement, last + 1, last + 1);
  stop('oneOffBearer', TOGETHER, about.bearer, last + 1, last + 1);
  return set;
}
