import { allocate as domainAllocate } from '../domain/apportionment/allocate';
import { decimalOf, FIFTEEN_DIGITS } from '../domain/money/decimal';
import { Argument } from './argument';
import { named } from './named';
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
    amount.oneColumn();
    weights.oneRow();
  }
  const { items, place, inShape } = readVector(weights, (row, column) => weights.amountOrWeight(row, column));
  const nobody = items.every((weight) => weight === 0);
  const parts = (row: number): Cell[] => {
    const { total, step, scale } = inUnits(amount, row, unit);
    if (nobody && total !== 0n) throw weights.problem('no-weights', { total: amount.number(row) });
    return named({ weights, place }, () => domainAllocate(total, items, step)).map((part) =>
      Number(`${part}e${-scale}`),
    );
  };
  return amount.isSingle ? inShape(parts(0)) : Array.from({ length: amount.rows }, (_, row) => parts(row));
}

/** Amount and unit on a common scale of whole numbers, so that any unit (0.05, 1000) is exact. */
function inUnits(
  amount: Argument,
  row: number,
  unit: number,
): { total: bigint; step: bigint; scale: number } {
  const got = amount.number(row);
  const [ofAmount, ofUnit] = [decimalOf(got), decimalOf(unit)];
  const scale = Math.max(ofAmount.scale, ofUnit.scale);
  const whole = ({ digits, scale: own }: typeof ofAmount): bigint => digits * 10n ** BigInt(scale - own);
  const [total, step] = [whole(ofAmount), whole(ofUnit)];
  // From 10^15 units on, the 15 digits of a part no longer reach the unit.
  if (Math.abs(Number(total / step)) >= FIFTEEN_DIGITS) {
    throw amount.cellProblem(row, 0, 'number-too-large', got);
  }
  if (total % step !== 0n) throw amount.cellProblem(row, 0, 'not-a-multiple', got, { unit });
  return { total, step, scale };
}
