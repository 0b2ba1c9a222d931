import { numberOfCents } from '../money/cents';
import { PROVINCE_SHARE } from '../contribution/province';
import { TOGETHER, type AssumptionRow, type AssumptionValue } from '../scenario';
import { assumedFixed, DEFAULT_STRIP_RULE } from './assumptions';
import { PROVINCE_ITEM, PUBLISHED_YEARS } from './published';

/** The scenarios to start from; the first is the baseline, on which all others are based. */
export const SCENARIOS = [
  'decision',
  'continued',
  'growth',
  'eight',
  'centre',
  'phaseOut',
  'leaving',
  'stopping',
] as const;
export type ScenarioId = (typeof SCENARIOS)[number];

/** Where an assumption comes from; `estimate` is our own, and for the partners to replace. */
export type AssumptionOrigin =
  'letter-2023-04-18' | 'platform31-2025-10-01' | 'hot-2023' | 'strip-rule' | 'estimate';

/** What an estimate rests on, said in words elsewhere. */
export type EstimateNote =
  | 'notDecided'
  | 'fixedUnknown'
  | 'indexEstimate'
  | 'costPerFte'
  | 'otherCost'
  | 'fewerStudies'
  | 'vatRate'
  | 'vatKept'
  | 'host'
  | 'setUp'
  | 'steps'
  | 'exit'
  | 'exitCost'
  | 'runOff'
  | 'replacement'
  | 'capacity'
  | 'hire'
  | 'available';

export interface StartingAssumption extends Omit<AssumptionRow, 'row'> {
  readonly origin: AssumptionOrigin;
  readonly about?: EstimateNote;
}

/** What the starting set depends on in the workbook. */
export interface StartingChoice {
  /** Names of the scenarios, as the workbook has them. */
  readonly names: Readonly<Record<ScenarioId, string>>;
  /** The municipality that leaves in one of them, and the one that is host in another. */
  readonly leaver: string;
  readonly host: string;
}

/** Of 2025, with about eight fte: 8 × 150,000 + 318,461.50 is the decided budget. */
const COST_PER_FTE = 150_000;
const OTHER_COST = 318_461.5;

/**
 * The starting set for the decision on 2026–2030. Published are the budgets and the province's part up to 2025, the
 * size of the team and the province's item; everything else is an estimate that says so.
 */
export function startingAssumptions({ names, leaver, host }: StartingChoice): readonly StartingAssumption[] {
  const set: StartingAssumption[] = [];
  const scenario = (id: ScenarioId, basedOn?: ScenarioId) => {
    const add =
      (origin: AssumptionOrigin, about?: EstimateNote) =>
      (
        key: AssumptionRow['key'],
        value: AssumptionValue,
        from?: number,
        until?: number,
        party = '',
      ): void => {
        set.push({
          scenario: names[id],
          party,
          key,
          value,
          ...(from === undefined ? {} : { from }),
          ...(until === undefined ? {} : { until }),
          origin,
          ...(about === undefined ? {} : { about }),
        });
      };
    if (basedOn !== undefined) add('estimate')('basedOn', names[basedOn]);
    return { from: add, estimate: (about: EstimateNote) => add('estimate', about) };
  };

  const decision = scenario('decision');
  const letter = decision.from('letter-2023-04-18');
  for (const { year, budget } of PUBLISHED_YEARS) {
    const isLast = year === PUBLISHED_YEARS[PUBLISHED_YEARS.length - 1].year;
    decision.from('letter-2023-04-18', isLast ? 'notDecided' : undefined)(
      'budget',
      numberOfCents(budget),
      year,
    );
  }
  letter('share', Number(PROVINCE_SHARE.numerator) / Number(PROVINCE_SHARE.denominator), 2023);
  letter('provinceItem', numberOfCents(PROVINCE_ITEM), 2023);
  decision.estimate('fixedUnknown')('fixed', numberOfCents(assumedFixed(2023)), 2023);
  decision.estimate('fixedUnknown')('fixed', numberOfCents(assumedFixed(2024)), 2024);
  const article = decision.from('platform31-2025-10-01');
  article('fte', 4, 2023);
  article('fte', 8, 2025);
  article('fteNeeded', 160, 2023);
  decision.from('platform31-2025-10-01', 'available')('fteAvailable', 55, 2023);
  const rule = decision.from('strip-rule');
  rule('perStrip', DEFAULT_STRIP_RULE.perStrip, 2023);
  rule('stripBase', DEFAULT_STRIP_RULE.base, 2023);
  rule('stripMinimum', DEFAULT_STRIP_RULE.minimum, 2023);
  rule('stripMaximum', DEFAULT_STRIP_RULE.maximum, 2023);
  rule('stripRounding', DEFAULT_STRIP_RULE.rounding, 2023);
  decision.from('hot-2023')('hoursPerFte', 1_363, 2023);
  decision.estimate('capacity')('occupancy', 0.85, 2023);
  decision.estimate('capacity')('jointShare', 0.2, 2023);
  decision.estimate('hire')('hirePrice', 110, 2025);

  scenario('continued', 'decision').estimate('indexEstimate')('wageIndex', 0.035, 2026, 2030);

  const growth = scenario('growth', 'continued');
  growth.estimate('costPerFte')('costPerFte', COST_PER_FTE, 2025);
  growth.estimate('otherCost')('otherCost', OTHER_COST, 2025);
  growth.from('platform31-2025-10-01')('fte', 10, 2026);

  const eight = scenario('eight', 'continued');
  eight.estimate('costPerFte')('costPerFte', COST_PER_FTE, 2025);
  eight.estimate('fewerStudies')('otherCost', 250_000, 2025);
  eight.from('platform31-2025-10-01')('fte', 8, 2026);

  const centre = scenario('centre', 'continued');
  centre.estimate('vatRate')('vatRate', 0.21, 2026);
  centre.estimate('vatKept')('vatNotRecovered', 0.1, 2026);
  centre.estimate('host')('vatNotRecovered', 0, 2026, undefined, host);
  centre.estimate('setUp')('oneOff', 50_000, 2026, 2026);
  centre.estimate('setUp')('oneOffBearer', TOGETHER, 2026, 2026);

  const phaseOut = scenario('phaseOut', 'continued');
  for (const [year, share] of [
    [2027, 0.25],
    [2028, 0.17],
    [2029, 0.08],
    [2030, 0],
  ])
    phaseOut.estimate('steps')('share', share, year);

  const leaving = scenario('leaving', 'continued');
  leaving.estimate('exit')('participates', false, 2028, undefined, leaver);
  leaving.estimate('exit')('exitBudget', 'keep', 2028, undefined, leaver);
  leaving.estimate('exitCost')('exitCost', 50_000, 2028, 2028, leaver);
  leaving.estimate('exitCost')('exitBearer', leaver, 2028, 2028, leaver);

  const stopping = scenario('stopping', 'decision');
  for (const [year, amount] of [
    [2026, 600_000],
    [2027, 200_000],
    [2028, 0],
  ])
    stopping.estimate('runOff')('budget', amount, year);
  stopping.estimate('runOff')('fixed', 0, 2026);
  stopping.estimate('runOff')('fte', 0, 2026);
  stopping.estimate('replacement')('oneOff', 250_000, 2026, 2026);
  stopping.estimate('replacement')('oneOffBearer', TOGETHER, 2026, 2026);
  return set;
}
