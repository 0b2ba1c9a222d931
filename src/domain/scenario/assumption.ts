import { STRIP_ROUNDINGS } from '../strips/entitlement';

export { nameKey, PROVINCE } from '../party';

/**
 * What can be assumed about a year of the team. The causes are those of a bridge between two scenarios, in the order
 * in which it takes them over.
 */
export const CAUSES = [
  'cost',
  'index',
  'oneOff',
  'teamCover',
  'province',
  'participants',
  'key',
  'vat',
] as const;
export type Cause = (typeof CAUSES)[number];

/**
 * - `money`: euros, not negative
 * - `rate`: a growth rate above −100 % and below 100 %
 * - `share`: 0–100 %
 * - `count`: a number, not negative
 * - `year`: a year
 * - `yesNo`: taken as a truth value
 * - `bearer`: who pays: `TOGETHER`, `MUNICIPALITIES`, the province or the name of a municipality
 * - `choice`: one of `choices`
 */
export type AssumptionKind = 'money' | 'rate' | 'share' | 'count' | 'year' | 'yesNo' | 'bearer' | 'choice';

export interface AssumptionRule {
  readonly kind: AssumptionKind;
  /** The cause to which a bridge counts it; none where it leaves all contributions alone. */
  readonly cause?: Cause;
  /** Whether a row may be for one party; otherwise every row is for all. */
  readonly byParty?: true;
  readonly choices?: readonly string[];
}

/** The whole budget to be split, the province and the municipalities, as one pays it in proportion to what it pays. */
export const TOGETHER = '@together';
/** All municipalities that take part, by inhabitants. */
export const MUNICIPALITIES = '@municipalities';

const of = <Key extends string>(rules: Readonly<Record<Key, AssumptionRule>>) => rules;

export const ASSUMPTIONS = of({
  budget: { kind: 'money', cause: 'cost' },
  fte: { kind: 'count', cause: 'cost' },
  costPerFte: { kind: 'money', cause: 'cost' },
  otherCost: { kind: 'money', cause: 'cost' },
  wageIndex: { kind: 'rate', cause: 'index' },
  priceIndex: { kind: 'rate', cause: 'index' },
  /** Part of the budget that follows the wage index; the rest follows the price index. */
  wageWeight: { kind: 'share', cause: 'index' },
  oneOff: { kind: 'money', cause: 'oneOff' },
  oneOffBearer: { kind: 'bearer', cause: 'oneOff' },
  exitCost: { kind: 'money', cause: 'oneOff', byParty: true },
  exitBearer: { kind: 'bearer', cause: 'oneOff', byParty: true },
  teamCover: { kind: 'money', cause: 'teamCover' },
  teamCoverFor: { kind: 'bearer', cause: 'teamCover' },
  share: { kind: 'share', cause: 'province' },
  decided: { kind: 'money', cause: 'province' },
  ceiling: { kind: 'money', cause: 'province' },
  participates: { kind: 'yesNo', cause: 'participants', byParty: true },
  /** What the budget does when a party leaves: stays, shrinks by what it paid, or does so over `exitYears`. */
  exitBudget: {
    kind: 'choice',
    cause: 'participants',
    byParty: true,
    choices: ['keep', 'shrink', 'phase'],
  },
  exitYears: { kind: 'count', cause: 'participants', byParty: true },
  fixed: { kind: 'money', cause: 'key', byParty: true },
  /** The inhabitants of which year count; a row without an end freezes the key. */
  inhabitantsYear: { kind: 'year', cause: 'key' },
  vatRate: { kind: 'share', cause: 'vat' },
  vatNotRecovered: { kind: 'share', cause: 'vat', byParty: true },
  partyCover: { kind: 'money', byParty: true },
  budgeted: { kind: 'money', byParty: true },
  perStrip: { kind: 'count' },
  stripBase: { kind: 'count' },
  stripMinimum: { kind: 'count' },
  stripMaximum: { kind: 'count' },
  stripRounding: { kind: 'choice', choices: STRIP_ROUNDINGS },
  hoursPerFte: { kind: 'count' },
  occupancy: { kind: 'share' },
  jointShare: { kind: 'share' },
  hirePrice: { kind: 'money' },
  otherClaims: { kind: 'money' },
  provinceItem: { kind: 'money' },
  fteNeeded: { kind: 'count' },
  fteAvailable: { kind: 'count' },
});
export type AssumptionKey = keyof typeof ASSUMPTIONS;
export const ASSUMPTION_KEYS = Object.keys(ASSUMPTIONS) as readonly AssumptionKey[];

/** The rule of an assumption; the table above has its exact type. */
export const ruleOf = (key: AssumptionKey): AssumptionRule => ASSUMPTIONS[key];

export type AssumptionValue = number | string | boolean;

/** A row of the assumptions as it was read. Names are compared without regard to case and spaces around them. */
export interface AssumptionRow {
  /** Where it stands, from 1, for messages. */
  readonly row: number;
  readonly scenario: string;
  /** The party it is for; "" is all. */
  readonly party: string;
  /** First and last year; none is no limit. */
  readonly from?: number;
  readonly until?: number;
  /** `basedOn` names in `value` the scenario from which this one inherits. */
  readonly key: AssumptionKey | 'basedOn';
  /** Euros, shares and rates as numbers (0.33 is 33 %). */
  readonly value: AssumptionValue;
}
