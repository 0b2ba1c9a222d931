import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/functions/problem';
import type { FunctionId } from '../../src/functions/registry';
import { renderProblem, type ProblemParams } from '../../src/i18n/errors';
import { signatures } from '../../src/i18n/functions/signatures';
import { call, cellsOf, centsIn, column, functionIds, row } from './call';

/** The params of a sentence without the user's own text, which may hold anything. */
function withoutQuotations(params: ProblemParams): ProblemParams {
  const { got, known } = params;
  return {
    ...params,
    ...(typeof got === 'string' ? { got: 'x' } : {}),
    ...(known === undefined ? {} : { known: ['x'] }),
  };
}

const cents = (value: number): bigint => BigInt(Math.round(value * 100));
const euros = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);

describe('CONTRIBUTION', () => {
  const years = fc.integer({ min: 1, max: 4 });
  const request = years.chain((count) =>
    fc.record({
      budget: fc.array(euros(5e6), { minLength: count, maxLength: count }),
      inhabitants: fc.array(
        fc.array(fc.integer({ min: 0, max: 2e5 }), { minLength: count, maxLength: count }),
        { minLength: 1, maxLength: 20 },
      ),
      fixed: fc.array(euros(100), { minLength: count, maxLength: count }),
      share: fc.array(
        fc.integer({ min: 0, max: 10000 }).map((n) => n / 10000),
        { minLength: count, maxLength: count },
      ),
    }),
  );

  it('adds up per year to budget − PROVINCE', () => {
    fc.assert(
      fc.property(request, ({ budget, inhabitants, fixed, share }) => {
        const result = call('CONTRIBUTION', [budget], inhabitants, [fixed], [share]);
        const rows = (Array.isArray(result) ? result : [[result]]) as (number | Problem)[][];
        const province = cellsOf(call('PROVINCE', [budget], [share])).map(Number);
        budget.forEach((total, year) => {
          const lines = rows.map((cells) => cells[year]);
          if (lines[0] instanceof Problem) {
            expect(lines.every((cell) => cell instanceof Problem)).toBe(true);
            expect(['fixed-beyond-municipal-part', 'nobody-takes-part', 'total-row']).toContain(lines[0].key);
            return;
          }
          expect(centsIn(rows as number[][], year)).toBe(cents(total) - cents(province[year]));
          lines.forEach((amount, municipality) => {
            expect(amount).toBeGreaterThanOrEqual(inhabitants[municipality][year] > 0 ? fixed[year] : 0);
            if (inhabitants[municipality][year] === 0) expect(amount).toBe(0);
          });
        });
      }),
    );
  });

  it('is the same for municipalities below and beside each other, and by name', () => {
    fc.assert(
      fc.property(
        euros(5e6),
        fc.array(fc.integer({ min: 0, max: 2e5 }), { minLength: 1, maxLength: 20 }),
        euros(100),
        (budget, inhabitants, fixed) => {
          const below = cellsOf(call('CONTRIBUTION', budget, column(...inhabitants), fixed));
          const beside = cellsOf(call('CONTRIBUTION', budget, [inhabitants], fixed));
          const shown = (cell: unknown): unknown => (cell instanceof Problem ? cell.key : cell);
          expect(beside.map(shown)).toEqual(below.map(shown));
          const names = inhabitants.map((_, index) => `M${index}`);
          names.forEach((name, index) => {
            const [own] = cellsOf(
              call('CONTRIBUTIONOF', name, budget, column(...names), column(...inhabitants), fixed),
            );
            expect(shown(own)).toEqual(shown(below[index]));
          });
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('ALLOCATE', () => {
  it('adds up in every unit, mirrored for negative amounts', () => {
    const units = fc.constantFrom(0.01, 0.05, 1, 1000);
    const weights = fc.array(fc.oneof(fc.integer({ min: 0, max: 1e6 }), euros(100)), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(units, fc.integer({ min: -1e6, max: 1e6 }), weights, (unit, count, list) => {
        fc.pre(list.some((weight) => weight > 0));
        const amount = Number((count * unit).toFixed(2));
        const parts = cellsOf(call('ALLOCATE', amount, row(...list), unit)).map(Number);
        expect(parts.reduce((sum, part) => sum + cents(part), 0n)).toBe(cents(amount));
        expect(parts.every((part) => cents(part) % cents(unit) === 0n)).toBe(true);
        const mirrored = cellsOf(call('ALLOCATE', -amount, row(...list), unit)).map(Number);
        expect(mirrored.map((part) => 0 - part)).toEqual(parts);
      }),
    );
  });
});

describe('TOTALRANGE', () => {
  it('holds the total that a contribution came from, and nothing beyond', () => {
    fc.assert(
      fc.property(euros(1e7), fc.integer({ min: 1, max: 10000 }), (total, part) => {
        const share = part / 10000;
        const province = Number(call('PROVINCE', total, share));
        const [lowest, highest] = cellsOf(call('TOTALRANGE', province, share)).map(Number);
        expect(lowest).toBeLessThanOrEqual(total);
        expect(highest).toBeGreaterThanOrEqual(total);
        const at = (euro: number): unknown => call('PROVINCE', Number(euro.toFixed(2)), share);
        expect([at(lowest), at(highest)]).toEqual([province, province]);
        expect(at(highest + 0.01)).not.toBe(province);
        if (lowest > 0) expect(at(lowest - 0.01)).not.toBe(province);
      }),
    );
  });
});

describe('whatever Excel or a user hands in', () => {
  const odd = fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    ' ',
    0,
    -0,
    1,
    -1,
    0.33,
    33,
    1e-320,
    5e-324,
    1e-31,
    1e15,
    1e21,
    1e300,
    -1e300,
    Number.MAX_VALUE,
    Number.MAX_SAFE_INTEGER,
    NaN,
    Infinity,
    -Infinity,
    true,
    false,
    'nl',
    'Emmen',
    'hamilton',
    'down',
    'error',
    '#N/A',
    '33 %',
    '€ 1.500',
    '__proto__',
    'constructor',
    2025,
    24000,
    6,
    9,
    14,
    100,
    { type: 'Error', basicValue: '#N/A' },
    { type: 'Error' },
    { error: '#REF!', message: '' },
    { error: 5 },
    { type: 'Double', basicValue: 12.5 },
    { type: 'Double', basicValue: NaN },
    { type: 'Empty' },
    { basicValue: {} },
    { type: 'Entity', text: 'x' },
    {},
    [],
    [[]],
    [[], []],
    [[1, 2], [3]],
    [[[1]]],
    [null],
    [[undefined]],
  );
  const numbers = fc.oneof(fc.double(), fc.integer({ min: 0, max: 2e5 }), fc.integer(), euros(1e6), odd);
  const range = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(numbers, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  const plausible = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 2e5 }), { minLength: 1, maxLength: 5 }).map((list) => column(...list)),
    fc.array(fc.integer({ min: 0, max: 2e5 }), { minLength: 1, maxLength: 5 }).map((list) => [list]),
    fc.constantFrom<unknown>(column('A', 'B'), row('A', 'B'), column(1, 2), row(1, 2), 100, 'A'),
  );
  const anything = fc.oneof(
    { weight: 3, arbitrary: odd },
    { weight: 2, arbitrary: numbers },
    { weight: 2, arbitrary: range },
    { weight: 3, arbitrary: plausible },
    { weight: 1, arbitrary: fc.jsonValue() },
    { weight: 1, arbitrary: fc.anything({ maxDepth: 2 }) },
  );

  it.each(functionIds)('%s answers with numbers, words and sentences', (id: FunctionId) => {
    const count = signatures[id].length;
    const args = fc.array(anything, { minLength: 0, maxLength: count + 1 });
    fc.assert(
      fc.property(args, (values) => {
        const result = call(id, ...values);
        if (Array.isArray(result)) {
          const rows = result as readonly (readonly unknown[])[];
          expect(rows.length).toBeGreaterThan(0);
          expect(new Set(rows.map((cells) => cells.length)).size).toBe(1);
        }
        for (const cell of cellsOf(result)) {
          if (cell instanceof Problem) {
            expect(cell.key).not.toBe('internal');
            for (const language of ['nl', 'en'] as const) {
              const sentence = renderProblem(language, cell.key, withoutQuotations(cell.params));
              expect(sentence).not.toMatch(/[{}]|undefined|NaN|\[object/);
            }
          } else if (typeof cell === 'number') {
            expect(Number.isFinite(cell) && !Object.is(cell, -0)).toBe(true);
          } else {
            expect(typeof cell).toBe('string');
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
