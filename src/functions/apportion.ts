import { apportion as domainApportion, type Bound } from '../domain/apportionment/apportion';
import { METHODS } from '../domain/apportionment/methods';
import { Argument } from './argument';
import type { Result } from './result';
import { readVector } from './vector';

const TIES = ['order', 'error'] as const;

/**
 * APPORTION(total, weights, [method], [minimum], [maximum], [ties]): whole numbers that add up exactly to total,
 * in the shape of weights. `#N/A` naming the tied rows where ties is "error".
 */
export function apportion(...args: readonly unknown[]): Result {
  const [totalRaw, weightsRaw, methodRaw, minimumRaw, maximumRaw, tiesRaw] = args;
  const weights = new Argument('weights', weightsRaw).required();
  const { items, inShape } = readVector(weights, (row, column) => weights.amountOrWeight(row, column));
  const bound = (argument: Argument, whenBlank: number): Bound => {
    if (argument.isSingle) {
      return argument.given ? argument.whole() : whenBlank;
    }
    argument.shaped([weights.rows, weights.columns]);
    return readVector(argument, (row, column) =>
      argument.isBlank(row, column) ? whenBlank : argument.whole(row, column),
    ).items;
  };
  const maximum = new Argument('maximum', maximumRaw);
  if (maximum.isSingle && maximum.given) maximum.wholeAboveZero();
  const { units } = domainApportion({
    total: new Argument('total', totalRaw).required().single().whole(),
    weights: items,
    method: new Argument('method', methodRaw).choice(METHODS, 'hamilton'),
    minimum: bound(new Argument('minimum', minimumRaw), 0),
    maximum: bound(maximum, Infinity),
    ties: new Argument('ties', tiesRaw).choice(TIES, 'order'),
  });
  return inShape(units.map(Number));
}
