import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METHODS } from '../../../src/domain/apportionment';
import { holds } from '../property';
import { answer, anyProblem } from './problems';
import { solve } from './reference';

describe.each(METHODS)('%s answers as the unit by unit reference', (method) => {
  it('without bounds', () => {
    holds(
      fc.property(anyProblem(fc.constant(method), false), (problem) => {
        expect(answer(problem)).toEqual(solve(problem));
      }),
      600,
    );
  });

  it('with bounds for each', () => {
    holds(
      fc.property(anyProblem(fc.constant(method), true), (problem) => {
        expect(answer(problem)).toEqual(solve(problem));
      }),
      1200,
    );
  });

  it('where prices differ by less than floating point can tell', () => {
    // Weights next to multiples of a large number: their prices agree to 14 digits and more.
    const near = fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -2, max: 2 }))
        .map(([factor, off]) => BigInt(factor) * 9_999_999_999_971n + BigInt(off)),
      { minLength: 2, maxLength: 8 },
    );
    holds(
      fc.property(near, fc.integer({ min: 0, max: 200 }), (weights, total) => {
        const bounds = { minimum: weights.map(() => 0), maximum: weights.map(() => 1000) };
        const problem = { total, weights, method, ...bounds };
        expect(answer(problem)).toEqual(solve(problem));
      }),
    );
  });
});
