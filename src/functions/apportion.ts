import {
  apportion as domainApportion,
  type ApportionRequest,
  type Bound,
} from '../domain/apportionment/apportion';
import { METHODS } from '../domain/apportionment/methods';
import { Argument } from './argument';
import { named } from './named';
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
  const { items, place, inShape } = readVector(weights, (row, column) => weights.amountOrWeight(row, column));
  const bound = (
    argument: Argument,
    whenBlank: number,
    read: (argument: Argument, row: number, column: number) => number,
  ): Bound => {
    if (argument.isSingle) {
      return argument.given ? read(argument, 0, 0) : whenBlank;
    }
    argument.shaped([weights.rows, weights.columns]);
    return readVector(argument, (row, column) =>
      argument.isBlank(row, column) ? whenBlank : read(argument, row, column),
    ).items;
  };
  const total = new Argument('total', totalRaw).required().single();
  const request: ApportionRequest = {
    total: total.whole(),
    weights: items,
    method: new Argument('method', methodRaw).choice(METHODS, 'hamilton'),
    minimum: bound(new Argument('minimum', minimumRaw), 0, (each, row, column) => each.whole(row, column)),
    maximum: bound(new Argument('maximum', maximumRaw), Infinity, (each, row, column) =>
      each.wholeAboveZero(row, column),
    ),
    ties: new Argument('ties', tiesRaw).choice(TIES, 'order'),
  };
  const { units } = named({ weights, place, total }, () => domainApportion(request));
  return inShape(units.map(Number));
}
