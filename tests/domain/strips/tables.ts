import type { Method } from '../../../src/domain/apportionment';
import type { StripRule } from '../../../src/domain/strips';

/**
 * Rules that give nine to fourteen strips at the inhabitants of 1 January 2023, from a study of the published
 * range that was made apart from this code; the method is the one whose rounding the rule has. Order of the
 * municipalities as in the data.
 */
export const TABLES_2023: readonly {
  readonly rule: StripRule;
  readonly method: Method;
  readonly strips: readonly number[];
  readonly total: number;
}[] = [
  {
    rule: { perStrip: 6_000, base: 6, minimum: 0, maximum: 14, rounding: 'down' },
    method: 'dhondt',
    strips: [10, 14, 10, 11, 10, 14, 14, 11, 11, 11, 11, 9],
    total: 136,
  },
  {
    rule: { perStrip: 7_500, base: 6, minimum: 0, maximum: 14, rounding: 'nearest' },
    method: 'sainte-lague',
    strips: [9, 14, 9, 11, 9, 14, 14, 11, 11, 10, 11, 9],
    total: 132,
  },
  {
    rule: { perStrip: 9_000, base: 6, minimum: 0, maximum: 14, rounding: 'up' },
    method: 'adams',
    strips: [9, 14, 9, 10, 9, 14, 13, 10, 10, 10, 10, 9],
    total: 127,
  },
  {
    rule: { perStrip: 7_500, base: 6, minimum: 0, maximum: 14, rounding: 'up' },
    method: 'adams',
    strips: [10, 14, 10, 11, 10, 14, 14, 11, 11, 11, 11, 9],
    total: 136,
  },
  {
    rule: { perStrip: 10_000, base: 6, minimum: 9, maximum: 14, rounding: 'nearest' },
    method: 'sainte-lague',
    strips: [9, 13, 9, 10, 9, 14, 12, 10, 9, 9, 9, 9],
    total: 122,
  },
  {
    rule: { perStrip: 10_000, base: 6, minimum: 9, maximum: 14, rounding: 'up' },
    method: 'adams',
    strips: [9, 13, 9, 10, 9, 14, 12, 10, 10, 10, 10, 9],
    total: 125,
  },
];
