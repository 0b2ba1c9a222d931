import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEuro, formatEuroAmount, formatNumber, formatPercent } from '../../src/i18n/number';

// Written out, since a no-break space looks like any other.
const nbsp = '\u00a0';
const minus = '\u2212';

describe('formatEuro', () => {
  it.each([
    [151846150n, 'nl', {}, `€${nbsp}1.518.461,50`],
    [151846150n, 'en', {}, '€1,518,461.50'],
    [4354709n, 'nl', { sign: true }, `+€${nbsp}43.547,09`],
    [-667632n, 'nl', { sign: true }, `${minus}€${nbsp}6.676,32`],
    [4354709n, 'en', { sign: true }, '+€43,547.09'],
    [-667632n, 'en', { sign: true }, `${minus}€6,676.32`],
    [14721149n, 'nl', { whole: true }, `€${nbsp}147.211`],
    [14721150n, 'nl', { whole: true }, `€${nbsp}147.212`],
    [-14721150n, 'en', { whole: true, sign: true }, `${minus}€147,212`],
    [0n, 'nl', { sign: true }, `€${nbsp}0,00`],
    [-49n, 'nl', { whole: true }, `€${nbsp}0`],
    [5n, 'nl', {}, `€${nbsp}0,05`],
    [-5n, 'nl', {}, `${minus}€${nbsp}0,05`],
    [100000n, 'nl', {}, `€${nbsp}1.000,00`],
    [99999n, 'nl', {}, `€${nbsp}999,99`],
    [12345678901234567890123n, 'en', {}, '€123,456,789,012,345,678,901.23'],
  ] as const)('%s cents in %s with %o', (cents, language, options, text) => {
    expect(formatEuro(cents, language, options)).toBe(text);
  });

  it('agrees with Intl', () => {
    const intl = new Intl.NumberFormat('en', { minimumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 14 }), (cents) => {
        expect(formatEuro(BigInt(cents), 'en')).toBe(`€${intl.format(cents / 100)}`);
      }),
    );
  });
});

describe('formatEuroAmount', () => {
  it.each([
    [1.005, {}, `€${nbsp}1,01`],
    [-0.004, { sign: true }, `€${nbsp}0,00`],
    [0.1 + 0.2, { sign: true }, `+€${nbsp}0,30`],
    [147211.5, { whole: true }, `€${nbsp}147.212`],
    [Number.NaN, {}, '–'],
  ])('%s euros', (euros, options, text) => {
    expect(formatEuroAmount(euros, 'nl', options)).toBe(text);
  });
});

describe('formatNumber', () => {
  it.each([
    [1234.5, 'nl', undefined, '1.234,5'],
    [1234.5, 'en', undefined, '1,234.5'],
    [108166, 'nl', 0, '108.166'],
    [0.125, 'nl', 2, '0,13'],
    [2.675, 'en', 2, '2.68'],
    [-2.5, 'en', 0, `${minus}3`],
    [-0.2, 'nl', 0, '0'],
    [-0, 'nl', undefined, '0'],
    [999.995, 'nl', 2, '1.000,00'],
    [0.999, 'nl', 2, '1,00'],
    [0.0004, 'nl', 2, '0,00'],
    [0.1 + 0.2, 'nl', undefined, '0,3'],
    [1e21, 'en', undefined, '1,000,000,000,000,000,000,000'],
    [1.5e-7, 'en', undefined, '0.00000015'],
    [Infinity, 'nl', 2, '–'],
  ] as const)('%s in %s with %s decimals', (value, language, decimals, text) => {
    expect(formatNumber(value, language, decimals)).toBe(text);
  });
});

describe('formatPercent', () => {
  it.each([
    [0.33, 'nl', 0, `33${nbsp}%`],
    [0.123, 'nl', 1, `12,3${nbsp}%`],
    [0.33, 'en', 0, '33%'],
    [0.123, 'en', 1, '12.3%'],
    [0.07, 'nl', undefined, `7${nbsp}%`],
    [1 / 3, 'nl', 2, `33,33${nbsp}%`],
    [-0.005, 'en', 0, `${minus}1%`],
    [-0.00001, 'en', 1, '0.0%'],
    [12, 'nl', 0, `1.200${nbsp}%`],
  ] as const)('%s in %s with %s decimals', (value, language, decimals, text) => {
    expect(formatPercent(value, language, decimals)).toBe(text);
  });
});

it('works where there is no Intl', () => {
  const intl = globalThis.Intl;
  try {
    Reflect.deleteProperty(globalThis, 'Intl');
    expect(formatEuro(123456n, 'nl')).toBe(`€${nbsp}1.234,56`);
    expect(formatPercent(0.5, 'nl')).toBe(`50${nbsp}%`);
  } finally {
    globalThis.Intl = intl;
  }
});
