/**
 * What can be wrong with what a user asked. The codes are stable; the sentences that users read are made
 * elsewhere, from the code and its params. Indexes in params count from 0, amounts are in cents (bigint).
 *
 * | code | params |
 * |---|---|
 * | not-finite | value |
 * | not-whole | what, value, index? |
 * | negative | what, value, index? |
 * | amount-too-large | value, limit (whole euros) |
 * | weight-outside-range | index, value, lowest, highest |
 * | total-too-large | total, limit |
 * | lengths-differ | what, expected, actual |
 * | bounds-crossed | minimum, maximum, index? |
 * | infeasible-total | total, min, max (no max: there is no upper limit) |
 * | nobody-takes-part | amount |
 * | tied | claimants (indexes), units (to share between them) |
 * | not-a-multiple | amount, unit |
 * | not-positive | what, value |
 * | rate-too-low | index, rate |
 * | share-outside-range | share |
 * | every-total-fits | |
 * | negative-budget | budget |
 * | province-beyond-budget | province, budget |
 * | fixed-beyond-municipal-part | fixed, municipal |
 * | total-row | row |
 * | base-beyond-maximum | base, maximum |
 * | no-budget | year, what (the assumption that is missing) |
 * | no-inhabitants | party, year |
 * | cover-beyond-cost | cover, cost, year |
 * | unknown-scenario | scenario |
 * | unknown-party | party |
 */
export type DomainErrorCode =
  | 'not-finite'
  | 'not-whole'
  | 'negative'
  | 'amount-too-large'
  | 'weight-outside-range'
  | 'total-too-large'
  | 'lengths-differ'
  | 'bounds-crossed'
  | 'infeasible-total'
  | 'nobody-takes-part'
  | 'tied'
  | 'not-a-multiple'
  | 'not-positive'
  | 'rate-too-low'
  | 'share-outside-range'
  | 'every-total-fits'
  | 'negative-budget'
  | 'province-beyond-budget'
  | 'fixed-beyond-municipal-part'
  | 'total-row'
  | 'base-beyond-maximum'
  | 'no-budget'
  | 'no-inhabitants'
  | 'cover-beyond-cost'
  | 'unknown-scenario'
  | 'unknown-party';

export type DomainErrorParams = Readonly<
  Record<string, string | number | bigint | readonly (string | number)[]>
>;

/** A request that the rules of the domain refuse. It carries data, not a text for users. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: DomainErrorCode,
    readonly params: DomainErrorParams = {},
  ) {
    super(code);
  }
}
