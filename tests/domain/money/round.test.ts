import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfAway, roundTo } from '../../../src/domain/money';
import { holds } from '../property';

describe('roundHalfAway', () => {
  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [4n, 3n, 1n],
    [-4n, 3n, -1n],
    [0n, 7n, 0n],
    [51685161n, 2n, 25842581n],
  ])('%d / %d is %d', (numerator, denominator, expected) => {
    expect(roundHalfAway(numerator, denominator)).toBe(expected);
  });

  it('is nearest, and away from zero at a half', () => {
    holds(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (numerator, denominator) => {
        const twice = 2n * (roundHalfAway(numerator, denominator) * denominator - numerator);
        const outward = numerator < 0n ? -twice : twice;
        expect(outward).toBeGreaterThan(-denominator);
        expect(outward).toBeLessThanOrEqual(denominator);
      }),
    );
  });
});

describe('roundTo', () => {
  // Excel's results as reported in univer 7244 (checked in Excel), sheetjs 1105, formulajs 109 and 228,
  // CalcEngine 16, currency.js 451, lodash 5907, XlsIO-Examples 31 and office-open-xml-viewer 801 and 863.
  it.each([
    [2.675, 2, 2.68],
    [1.005, 2, 1.01],
    [10.155, 2, 10.16],
    [2.155, 2, 2.16],
    [1.225, 2, 1.23],
    [100.665, 2, 100.67],
    [600.425, 2, 600.43],
    [600.435, 2, 600.44],
    [-10.5, 0, -11],
    [2.5, 0, 3],
    [1.5, 0, 2],
    [-1.25, 1, -1.3],
    [-1.005, 2, -1.01],
    [3944.5, 0, 3945],
    [9.995, 2, 10],
    [-0.0001, 2, 0],
    // hyperformula 1746 (Excel gives 110), ClosedXML 2181.
    [21.9 / 0.2, 0, 110],
    [3.5 * 161.659, 3, 565.807],
    [1518461.5, -3, 1518000],
  ])('%d to %d decimals is %d', (value, decimals, expected) => {
    expect(roundTo(value, decimals)).toBe(expected);
  });
});
