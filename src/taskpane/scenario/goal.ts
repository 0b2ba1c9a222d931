import { PROVINCE_SHARE } from '../../domain/contribution';
import { numberOfCents, type Cents } from '../../domain/money';
import { PROVINCE } from '../../domain/party';
import {
  projectYear,
  seek,
  totalOf,
  type AssumptionKey,
  type AssumptionRow,
  type GoalAnswer,
  type YearProjection,
} from '../../domain/scenario';
import { partiesOf } from './comparison';
import type { ScenarioView } from './view';

/** What may change to reach a goal. */
export const GOAL_MEANS = ['fixedOwn', 'fixedAll', 'share', 'budget'] as const;
export type GoalMeans = (typeof GOAL_MEANS)[number];

const keys: Readonly<Record<GoalMeans, AssumptionKey>> = {
  fixedOwn: 'fixed',
  fixedAll: 'fixed',
  share: 'share',
  budget: 'budget',
};

export interface GoalQuestion {
  readonly scenario: string;
  readonly year: number;
  readonly party: string;
  readonly limit: Cents;
  readonly means: GoalMeans;
}

/** The row that makes another scenario of it, for who wants to keep it. */
export type GoalChange = Pick<AssumptionRow, 'value' | 'party'> & {
  readonly key: AssumptionKey;
  readonly basedOn: string;
  readonly from: number;
  readonly until: number;
};

export interface GoalResult {
  readonly answer: GoalAnswer;
  /** What is assumed now: euros or a share. */
  readonly now?: number;
  /** What the party pays now. */
  readonly paid: Cents;
  /** Only where there is a value that reaches the goal. */
  readonly change?: GoalChange;
  /** What everybody pays now and then. */
  readonly parties: readonly { readonly party: string; readonly now: Cents; readonly then: Cents }[];
}

/** The province pays no fixed amount. */
export function meansFor(party: string): readonly GoalMeans[] {
  return GOAL_MEANS.filter((each) => party !== PROVINCE || !each.startsWith('fixed'));
}

/** What it would take that a party pays no more than an amount. Throws as `seek` does. */
export function whatItTakes(view: ScenarioView, question: GoalQuestion): GoalResult {
  const { input } = view;
  const { scenario, year, party, limit, means } = question;
  const key = keys[means];
  const changeFor = means === 'fixedOwn' ? party : '';
  const projection = projectYear(input, scenario, year);
  const answer = seek(input, { scenario, year, party, limit, key, changeFor });
  const now = valueNow(view, question, projection);
  const common = { answer, paid: totalOf(projection, party), ...(now === undefined ? {} : { now }) };
  if (answer.kind === 'any' || answer.kind === 'never') return { ...common, parties: [] };
  const row = { key, value: answer.value, party: changeFor, from: year };
  const trial = input.assumptions.trying(scenario, [row]);
  const then = projectYear({ ...input, assumptions: trial.assumptions }, trial.scenario, year);
  return {
    ...common,
    change: { ...row, until: year, basedOn: scenario },
    parties: partiesOf(view).map((each) => ({
      party: each,
      now: totalOf(projection, each),
      then: totalOf(then, each),
    })),
  };
}

function valueNow(
  { input }: ScenarioView,
  { scenario, year, party, means }: GoalQuestion,
  { cost }: YearProjection,
): number | undefined {
  // The cost as it is now: indexed, or from fte.
  if (means === 'budget') return numberOfCents(cost);
  const value = input.assumptions.find(scenario, keys[means], year, means === 'fixedOwn' ? party : '')?.value;
  if (typeof value === 'number') return value;
  return means === 'share' ? Number(PROVINCE_SHARE.numerator) / Number(PROVINCE_SHARE.denominator) : 0;
}
