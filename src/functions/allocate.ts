import { allocate as domainAllocate } from '../domain/apportionment/allocate';
import { decimalOf } from '../domain/money/decimal';
import { Argument } from './argument';
import { Problem } from './problem';
import type { Cell, Result } from './result';
import { readVector } from './vector';

/**
 * ALLOCATE(amount, weights, [unit]): an amount over weights, adding up exactly in multiples of unit (default one
 * cent). One amount gives the shape of weights; N×1 amounts by 1×K weights give N×K.
 */
export function allocate(...[amountRaw, weightsRaw, unitRaw]: readonly unknown[]): Result {
  const amount = new Argument('amount', amountRaw).required();
  const weights = new Argument('weights', weightsRaw).required();
  const unitArgument = new Argument('unit', unitRaw).single();
  const unit = unitArgument.number(0, 0, 0.01);
  if (!(unit > 0)) throw unitArgument.problem('above-zero', { got: unit });

  if (!amount.isSingle) {
    amount.shaped([amount.rows, 1]);
    weights.shaped([1, weights.columns]);
  }
  const { items, inShape } = readVector(weights, (row, column) => weights.amountOrWeight(row, column));
  if (amount.isSingle) return inShape(parts(amount.number(), items, unit));
  return amount.map((row, column) => parts(amount.number(row, column), items, unit)).flat();
}

/** Amount and unit are taken to a common scale of whole numbers, so that any unit (0.05, 1000) is exact. */
function parts(amount: number, weights: readonly number[], unit: number): Cell[] {
  const [ofAmount, ofUnit] = [decimalOf(amount), decimalOf(unit)];
  const scale = Math.max(ofAmount.scale, ofUnit.scale, 2);
  const whole = ({ digits, scale: own }: typeof ofAmount): bigint => digits * 10n ** BigInt(scale - own);
  const [total, step] = [whole(ofAmount), whole(ofUnit)];
  if (total % step !== 0n) throw new Problem('not-a-multiple', { amount, unit });
  return domainAllocate(total, weights, step).map((part) => Number(`${part}e-${scale}`));
}
