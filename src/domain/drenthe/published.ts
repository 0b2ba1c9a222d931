import type { Cents } from '../money/cents';

/** Where a published figure comes from; the texts are elsewhere. */
export type PublishedSource = 'letter-2023-04-18';

/** What the provincial executive published for one year, and the budget in cents that agrees with it. */
export interface PublishedYear {
  readonly year: number;
  /** As printed, in whole euros. */
  readonly totalEuros: number;
  readonly province: Cents;
  /**
   * The lowest total in cents that prints as the published one and gives the published amount of the province at
   * 33 %; up to three cents more would do as well. 33 % of the printed total is 16 cents too much.
   */
  readonly budget: Cents;
  readonly source: PublishedSource;
}

const BRIEF: PublishedSource = 'letter-2023-04-18';

/** The mandate of the team: from 1 September 2023 up to and including 2025. */
export const PUBLISHED_YEARS: readonly PublishedYear[] = [
  { year: 2023, totalEuros: 783_109, province: 258_425_81n, budget: 783_108_50n, source: BRIEF },
  { year: 2024, totalEuros: 1_518_462, province: 501_092_30n, budget: 1_518_461_50n, source: BRIEF },
  { year: 2025, totalEuros: 1_518_462, province: 501_092_30n, budget: 1_518_461_50n, source: BRIEF },
];

/** The province's yearly item 'Uitvoeren doen we samen', from which its part is paid. */
export const PROVINCE_ITEM: Cents = 1_000_000_00n;

/**
 * What was published on strips (the letter, and an article of Platform31 of 1 October 2025): a base for each
 * municipality, and the range of the cards.
 */
export const PUBLISHED_STRIPS = { base: 6, lowest: 9, highest: 14 } as const;
