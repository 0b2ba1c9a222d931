import fc from 'fast-check';
import type { Method } from '../../../src/domain/apportionment';
import { apportion, METHODS } from '../../../src/domain/apportionment';
import type { Problem } from './reference';

export const DIVISOR_METHODS = METHODS.filter((method) => method !== 'hamilton');

export const anyMethod = fc.constantFrom(...METHODS);
export const anyDivisor = fc.constantFrom<Method>(...DIVISOR_METHODS);

/** Few small weights, so that ties and zeros are frequent, or larger ones. */
export const anyWeights = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 7 }),
  fc.array(fc.integer({ min: 0, max: 110_000 }), { minLength: 1, maxLength: 14 }),
  fc.array(fc.constantFrom(1, 2, 3, 6, 12, 1e6, 999_999), { minLength: 1, maxLength: 9 }),
);

export const positiveWeights = anyWeights.filter((weights) => weights.every((weight) => weight > 0));

/** A feasible problem; `bounded` gives each party bounds of its own, of which many bind. */
export function anyProblem(method: fc.Arbitrary<Method>, bounded: boolean): fc.Arbitrary<Problem> {
  return fc
    .tuple(
      method,
      anyWeights.filter((weights) => weights.some((weight) => weight > 0)),
    )
    .chain(([chosen, weights]) =>
      fc
        .record({
          minimum: fc.array(fc.integer({ min: 0, max: bounded ? 9 : 0 }), sized(weights.length)),
          spread: fc.array(
            fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(1000)),
            sized(weights.length),
          ),
          room: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 300 })),
        })
        .map(({ minimum, spread, room }) => {
          const maximum = minimum.map((least, i) => (bounded ? least + spread[i] : 1000));
          const counts = (bound: readonly number[]): number =>
            bound.reduce((sum, value, i) => sum + (weights[i] > 0 ? value : 0), 0);
          const total = Math.min(counts(minimum) + room, counts(maximum));
          return { total, weights: weights.map(BigInt), method: chosen, minimum, maximum };
        }),
    );
}

function sized(length: number): { minLength: number; maxLength: number } {
  return { minLength: length, maxLength: length };
}

/** The product's answer in the shape of the reference. */
export function answer(problem: Problem): { units: number[]; ties: number[]; tiedUnits: number } {
  const { units, ties, tiedUnits } = apportion(problem);
  return { units: units.map(Number), ties: [...ties], tiedUnits };
}

export function unitsOf(request: Parameters<typeof apportion>[0]): number[] {
  return apportion(request).units.map(Number);
}

export function sum(values: readonly number[]): number {
  return values.reduce((result, value) => result + value, 0);
}
