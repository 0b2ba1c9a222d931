import { DomainError } from '../../domain/error';
import type { Cents } from '../../domain/money';
import {
  bridgeOverYears,
  CAUSES,
  projectYear,
  PROVINCE,
  totalOf,
  type Bridge,
  type Cause,
  type PartyYear,
  type YearProjection,
} from '../../domain/scenario';
import { nameKey } from '../../domain/party';
import { exitsOf, type Exits } from './council-exits';
import { roomOf, servicesOf, type Service } from './council-services';
import { sourcesOf, type Source } from './council-sources';
import { problemsOf, type ScenarioView } from './view';

/** What a page for a council is about. */
export interface CouncilChoice {
  /** `PROVINCE`, or the name of a municipality. */
  readonly party: string;
  readonly proposed: string;
  /** What it is compared with; "" where there is nothing to compare with. */
  readonly compared: string;
}

/** A column of the page: a year, or years together where there are too many for one each. */
export interface YearSpan {
  readonly from: number;
  readonly until: number;
}

export const AMOUNTS = [
  'contribution',
  'oneOff',
  'vat',
  'total',
  'cover',
  'net',
  'budgeted',
  'gap',
] as const satisfies readonly (keyof PartyYear)[];
export type Amount = (typeof AMOUNTS)[number];

/** An amount in every column and over all of them; none where some year of it has none. */
export interface AmountLine {
  readonly amount: Amount;
  readonly values: readonly (Cents | undefined)[];
  readonly total: Cents | undefined;
}

/** Why the party pays more or less: the causes that change something, which add up to `to` − `from`. */
export interface Difference extends Omit<Bridge, 'causes'> {
  readonly causes: readonly { readonly cause: Cause; readonly amount: Cents }[];
}

/** What a party pays over the years in both scenarios; `others` counts the municipalities folded into one line. */
export interface Effect {
  readonly party: string;
  readonly others?: number;
  readonly proposed: Cents;
  readonly compared: Cents;
}

/** Why a scenario has no figures: rows of the table body, from 1, that do not count, or what cannot be split. */
export interface Refusal {
  readonly scenario: string;
  readonly rows: readonly number[];
  readonly error?: DomainError;
}

export interface Council extends CouncilChoice {
  readonly spans: readonly YearSpan[];
  readonly amounts: readonly AmountLine[];
  readonly services: readonly Service[];
  /** Of the province: what is left of its item, before other claims on it; else none. */
  readonly room: readonly Service[];
  readonly difference: Difference | undefined;
  /** All parties, and the total last. */
  readonly effects: readonly Effect[];
  readonly exits: Exits;
  /** The scenario from which the proposed one has everything else; "" where it stands alone. */
  readonly basedOn: string;
  readonly sources: readonly Source[];
  /** Why there is no comparison though one was asked. */
  readonly refusal?: Refusal;
}

/** All parties together, among the effects. */
export const ALL = '@all';

/** More years than this do not fit beside each other: those after the first few come together in one column. */
const COLUMNS = 6;
/** More parties than this do not fit below each other: the municipalities after the first come together. */
const PARTIES = 14;

/**
 * The figures of the page: what a party is asked to decide on, compared with another scenario, over the years to
 * decide on. A `Refusal` where the proposed scenario has none.
 */
export function councilOf(view: ScenarioView, choice: CouncilChoice): Council | Refusal {
  const { party, proposed, compared } = choice;
  return refusing(view, proposed, () => {
    const { input, years } = view;
    const projections = years.map((year) => projectYear(input, proposed, year));
    const spans = spansOf(years);
    const comparison =
      compared === ''
        ? undefined
        : refusing(view, compared, () => ({
            difference: differenceOf(bridgeOverYears(input, compared, proposed, years, party)),
            effects: effectsOf(
              projections,
              years.map((year) => projectYear(input, compared, year)),
              party,
            ),
          }));
    return {
      ...choice,
      spans,
      amounts: amountsOf(projections, spans, party),
      services: servicesOf(view, proposed, spans, party),
      room: nameKey(party) === PROVINCE ? roomOf(view, proposed, spans) : [],
      difference: undefined,
      effects: [],
      ...(comparison && 'rows' in comparison ? { refusal: comparison } : comparison),
      exits: exitsOf(view, proposed),
      basedOn: parentOf(view, proposed) ?? '',
      sources: sourcesOf(view, proposed),
    };
  });
}

/** A page to begin with: the first scenario after the baseline, beside the one that it is based on. */
export function startingChoice(view: ScenarioView, start: Partial<CouncilChoice> = {}): CouncilChoice {
  const { scenarios, input } = view;
  const proposed = start.proposed ?? scenarios[1] ?? scenarios[0] ?? '';
  return {
    party: start.party ?? input.municipalities[0]?.name ?? PROVINCE,
    proposed,
    compared: start.compared ?? comparedWith(view, proposed),
  };
}

/** The scenario that another is based on, or else the first other one; "" where there is none. */
export function comparedWith(
  { scenarios, input }: Pick<ScenarioView, 'scenarios' | 'input'>,
  proposed: string,
): string {
  return (
    parentOf({ scenarios, input }, proposed) ??
    scenarios.find((name) => nameKey(name) !== nameKey(proposed)) ??
    ''
  );
}

function parentOf(
  { scenarios, input }: Pick<ScenarioView, 'scenarios' | 'input'>,
  scenario: string,
): string | undefined {
  const [, parent] = input.assumptions.chain(scenario);
  return scenarios.find((name) => nameKey(name) === parent);
}

function refusing<Result extends object>(
  view: ScenarioView,
  scenario: string,
  make: () => Result,
): Result | Refusal {
  const rows = problemsOf(view, scenario).flatMap((problem) => problem.rows);
  if (rows.length > 0) return { scenario, rows };
  try {
    return make();
  } catch (error) {
    if (error instanceof DomainError) return { scenario, rows, error };
    throw error;
  }
}

function spansOf(years: readonly number[]): readonly YearSpan[] {
  const single = years.length > COLUMNS ? years.slice(0, COLUMNS - 1) : years;
  const spans = single.map((year) => ({ from: year, until: year }));
  const [next] = years.slice(single.length);
  return next === undefined ? spans : [...spans, { from: next, until: years[years.length - 1] }];
}

function amountsOf(
  projections: readonly YearProjection[],
  spans: readonly YearSpan[],
  party: string,
): readonly AmountLine[] {
  return AMOUNTS.map((amount) => {
    const within = ({ from, until }: YearSpan): Cents | undefined =>
      sumOf(
        projections
          .filter(({ year }) => from <= year && year <= until)
          .map(({ parties }) => parties.find((each) => nameKey(each.party) === nameKey(party))?.[amount]),
      );
    const values = spans.map(within);
    return { amount, values, total: sumOf(values) };
  });
}

function differenceOf({ from, to, causes }: Bridge): Difference {
  return {
    from,
    to,
    causes: CAUSES.map((cause) => ({ cause, amount: causes[cause] })).filter(({ amount }) => amount !== 0n),
  };
}

function effectsOf(
  proposed: readonly YearProjection[],
  compared: readonly YearProjection[],
  own: string,
): readonly Effect[] {
  const effectOf = (party: string | undefined): Effect => ({
    party: party ?? ALL,
    proposed: proposed.reduce((sum, year) => sum + totalOf(year, party), 0n),
    compared: compared.reduce((sum, year) => sum + totalOf(year, party), 0n),
  });
  const all = (proposed[0]?.parties ?? []).map(({ party }) => effectOf(party));
  const kept = all.length > PARTIES ? all.filter((each, index) => index < PARTIES - 2 || isOwn(each)) : all;
  const rest = all.filter((each) => !kept.includes(each));
  const folded = rest.reduce<Effect>(
    (sum, each) => ({
      ...sum,
      proposed: sum.proposed + each.proposed,
      compared: sum.compared + each.compared,
    }),
    { party: '', others: rest.length, proposed: 0n, compared: 0n },
  );
  return [...kept, ...(rest.length > 0 ? [folded] : []), effectOf(undefined)];

  function isOwn({ party }: Effect): boolean {
    return nameKey(party) === nameKey(own);
  }
}

/** None where one of them is none: a sum of some of the years would read as one of all. */
function sumOf(values: readonly (Cents | undefined)[]): Cents | undefined {
  return values.reduce<Cents | undefined>(
    (sum, value) => (sum === undefined || value === undefined ? undefined : sum + value),
    0n,
  );
}
