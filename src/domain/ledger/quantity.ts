/** Strips and hours are counted in whole hundredths, so that sums are exact. */
const UNIT = 100;

/** Quantities stay below this, far beyond any team and well inside exact whole numbers. */
export const QUANTITY_LIMIT = 1e9;

/** Hundredths of a quantity. Anything else is a fault of the caller's: a `RangeError`. */
export function hundredthsOf(value: number): number {
  if (!isQuantity(value)) throw new RangeError(`no quantity: ${value}`);
  return Math.round(value * UNIT);
}

/** Whether a number has two decimals at most and is not beyond the limit. */
export function isQuantity(value: number): boolean {
  return Math.abs(value) <= QUANTITY_LIMIT && Math.abs(value * UNIT - Math.round(value * UNIT)) < 1e-4;
}

/** The number of so many hundredths; never −0. */
export function quantityOf(units: number): number {
  return units / UNIT || 0;
}

/** The exact sum of quantities. */
export function sumOf(values: readonly number[]): number {
  return quantityOf(values.reduce((sum, value) => sum + hundredthsOf(value), 0));
}

/** Whether a quantity is a whole number of steps. */
export function isWholeSteps(value: number, step: number): boolean {
  return isQuantity(value) && hundredthsOf(value) % hundredthsOf(step) === 0;
}
