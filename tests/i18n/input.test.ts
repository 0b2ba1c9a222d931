import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputRules } from '../../src/i18n/input-rules';

const dutch = inputRules('nl-NL');
const english = inputRules('en-GB');
const nbsp = '\u00a0';
const thin = '\u2009';
const narrow = '\u202f';

/** The number read from a General cell, or the kind of anything else. */
function readDutch(text: string, format = 'General'): number | string {
  const reading = dutch.read(text, format);
  return reading.kind === 'number' ? reading.number : reading.kind;
}
function readEnglish(text: string, format = 'General'): number | string {
  const reading = english.read(text, format);
  return reading.kind === 'number' ? reading.number : reading.kind;
}

describe('numbers in Dutch', () => {
  it.each<[string, number]>([
    ['1.234,56', 1234.56],
    ['1234,56', 1234.56],
    ['31250,75', 31250.75],
    ['-1.234,56', -1234.56],
    ['\u22121.234,56', -1234.56],
    ['–5', -5],
    ['- 5', -5],
    ['+5', 5],
    ['(1.234,56)', -1234.56],
    ['1.234,56-', -1234.56],
    ['12,5%', 0.125],
    ['12,5 %', 0.125],
    [`12,5${nbsp}%`, 0.125],
    ['-3%', -0.03],
    ['7%', 0.07],
    ['€ 1.500', 1500],
    ['€1.500,00', 1500],
    [`€${nbsp}1.500,00`, 1500],
    ['-€ 5', -5],
    ['€ -5', -5],
    ['€ 5-', -5],
    ['(€ 5)', -5],
    ['€ (5)', -5],
    [`\u2212€${nbsp}6.676,32`, -6676.32],
    [`+€${nbsp}43.547,09`, 43547.09],
    ['1.500 €', 1500],
    ['EUR 12', 12],
    ['eur 12,50', 12.5],
    ['12 EUR', 12],
    ['-EUR 12', -12],
    ['€ 1.500,-', 1500],
    ['€ 1.500,–', 1500],
    ['1.500,--', 1500],
    [`1${thin}234${thin}567,8`, 1234567.8],
    [`1${narrow}234,5`, 1234.5],
    [`1${nbsp}500`, 1500],
    ['  42  ', 42],
    ['1e3', 1000],
    ['1,5E-3', 0.0015],
    [',5', 0.5],
    ['5,', 5],
    ['0', 0],
    ['0,0', 0],
    ['1.234', 1234],
    ['1.234.567', 1234567],
    ['123456789012345', 123456789012345],
    ['1000000000000000000', 1e18],
    ['0,1234567890123456789', 0.123456789012346],
  ])('%s', (text, number) => {
    expect(dutch.read(text, 'General')).toMatchObject({ kind: 'number', number });
  });

  it('never gives a negative zero', () => {
    for (const text of ['-0', '-0%', '(0)', '0-', '-€ 0,00'])
      expect(Object.is(readDutch(text), 0)).toBe(true);
  });

  it.each([
    '1.23',
    '1.2345',
    '12.34.567',
    '1234.567',
    '1.234.56',
    '0.275',
    '1,234.56',
    '1,2,3',
    '1.234 567',
    `1.234${nbsp}567`,
    '12 500',
    '--5',
    '-(5)',
    '(5',
    '5)',
    '5%%',
    '€ 5%',
    '€ 5 €',
    '$ 5',
    '£5',
    'EUR',
    '€',
    '%',
    '-',
    '–',
    ',',
    '.',
    ',-',
    'e3',
    '1e',
    '1e400',
    '1e-400',
    '1234567890123456',
    'NL91ABNA0417164300',
    '12 strippen',
    '1/3',
    '12:30',
    '0x10',
    'Infinity',
    'NaN',
  ])('%s is no number', (text) => {
    expect(dutch.read(text, 'General')).toEqual({ kind: 'text', text });
  });

  it('does not search a long text', () => {
    const started = performance.now();
    expect(readDutch(`1${' '.repeat(200_000)}-`)).toBe('text');
    expect(performance.now() - started).toBeLessThan(200);
  });

  it('keeps the zeros of a code, unless the cell is for numbers', () => {
    expect(dutch.read('00123', 'General')).toEqual({ kind: 'text', text: '00123' });
    expect(readDutch('00123', '0')).toBe(123);
    expect(readDutch('00,5')).toBe(0.5);
  });
});

describe('numbers in English', () => {
  it.each<[string, number]>([
    ['1,234.56', 1234.56],
    ['1234.5', 1234.5],
    ['€1,500', 1500],
    ['12.5%', 0.125],
    ['(5.25)', -5.25],
    ['1,234', 1234],
    ['.5', 0.5],
  ])('%s', (text, number) => {
    expect(readEnglish(text)).toBe(number);
  });

  it.each(['1,23', '1.234,56', '1,5', '1,2345', '12,-'])('%s is text', (text) => {
    expect(readEnglish(text)).toBe('text');
  });
});

describe('dates', () => {
  it.each<[string, number]>([
    ['1-2-2026', 46054],
    ['01-02-2026', 46054],
    ['1/2/2026', 46054],
    ['1.2.2026', 46054],
    ['1-2-26', 46054],
    ['1 februari 2026', 46054],
    ['1 Februari 2026', 46054],
    ['1 feb 2026', 46054],
    ['1 feb. 2026', 46054],
    ['1-feb-26', 46054],
    [`1${nbsp}feb${nbsp}2026`, 46054],
    ['2026-02-01', 46054],
    ['31-12-30', 47848],
    ['1 mrt 2026', 46082],
    ['29-2-2024', 45351],
    ['1-1-1900', 1],
  ])('%s', (text, serial) => {
    expect(dutch.read(text, 'General')).toEqual({ kind: 'number', number: serial, numberFormat: 'd-m-yyyy' });
  });

  it.each([
    '31-2-2026',
    '29-2-2025',
    '29-2-1900',
    '1-13-2026',
    '0-1-2026',
    '1-2',
    '1-2/2026',
    '1.2.26',
    '1 februari',
    'februari 2026',
    '1 foo 2026',
    '1-2-026',
    '1-1-1899',
    '2026-02-01T12:00',
    '2024-2025',
  ])('%s is text', (text) => {
    expect(dutch.read(text, 'General')).toEqual({ kind: 'text', text });
  });

  it('puts the day first in British English too', () => {
    expect(english.read('1/2/2026', 'General')).toEqual({
      kind: 'number',
      number: 46054,
      numberFormat: 'd mmm yyyy',
    });
    expect(readEnglish('1 February 2026')).toBe(46054);
  });

  it('keeps the format of a date cell and refuses a date in an amount', () => {
    expect(dutch.read('1-2-2026', 'dd-mm-yy')).toEqual({ kind: 'number', number: 46054 });
    expect(readDutch('1-2-2026', '"€" #,##0.00')).toBe('text');
    expect(readDutch('1-2-2026', '0.0%')).toBe('text');
  });
});

describe('percentage cells', () => {
  // https://support.microsoft.com/kb/215203: 1 -> 0.01, .1 -> 0.1, 0.1 -> 0.001, and the same below zero.
  it.each<[string, number]>([
    ['12,5', 0.125],
    ['33', 0.33],
    ['1', 0.01],
    [',1', 0.1],
    ['0,1', 0.001],
    ['-1', -0.01],
    ['-,1', -0.1],
    ['-0,1', -0.001],
    ['0,07', 0.0007],
    ['12,5%', 0.125],
    ['0', 0],
    ['€ 5', 5],
  ])('%s', (text, number) => {
    expect(dutch.read(text, '0.0%')).toEqual({ kind: 'number', number });
  });
});

describe('the rest', () => {
  it.each(['', '   ', nbsp, '\t'])('%j is blank', (text) => {
    expect(dutch.read(text, 'General')).toEqual({ kind: 'blank' });
  });

  it.each([
    ["'123", '123'],
    ["'=A1", '=A1'],
    ["'", ''],
    ['WAAR', 'WAAR'],
    ['TRUE', 'TRUE'],
    ['#N/B', '#N/B'],
    ['=', '='],
    ['-toelichting', '-toelichting'],
    ['+A1', '+A1'],
    ['@iedereen', '@iedereen'],
    ['- zie bijlage', '- zie bijlage'],
    [' Assen ', ' Assen '],
  ])('%s is the text %s', (typed, text) => {
    expect(dutch.read(typed, 'General')).toEqual({ kind: 'text', text });
  });

  it('takes everything literally in a text cell', () => {
    for (const text of ['12', '=A1', "'x", '1-2-2026'])
      expect(dutch.read(text, '@')).toEqual({ kind: 'text', text });
  });

  it('reads formulas', () => {
    expect(dutch.read('=F(a;b)', 'General')).toEqual({ kind: 'formula', formula: '=F(a,b)' });
    expect(dutch.read('=0,5*2', '0.0%')).toEqual({ kind: 'formula', formula: '=0.5*2' });
    expect(english.read('=F(a,0.5)', 'General')).toEqual({ kind: 'formula', formula: '=F(a,0.5)' });
  });

  it('leaves a formula with a doubtful 1.000 as text', () => {
    expect(dutch.read('=1.000*2', 'General')).toEqual({ kind: 'text', text: '=1.000*2' });
  });

  it.each([
    ['12%', '0%'],
    ['12,5%', '0.0%'],
    ['12,25%', '0.00%'],
    ['€ 1.500', '"€" #,##0.00'],
    ['1.234', '#,##0'],
    ['1.234,5', '#,##0.00'],
    ['1234,5', undefined],
    ['5', undefined],
  ])('suggests for %s the format %s, in a General cell only', (text, numberFormat) => {
    const reading = dutch.read(text, 'General');
    expect(reading.kind === 'number' ? reading.numberFormat : 'none').toBe(numberFormat);
    expect(dutch.read(text, '#,##0.000')).not.toHaveProperty('numberFormat');
  });
});

describe('editing (F2)', () => {
  it.each([
    [12.34, 'General', '12,34'],
    [12.34, '"€" #,##0.00', '12,34'],
    [1234567.5, '#,##0.00', '1234567,5'],
    [-0.5, 'General', '-0,5'],
    [-0, 'General', '0'],
    [0.125, '0.0%', '12,5%'],
    [0.33, '0%', '33%'],
    [0.07, '0%', '7%'],
    [46054, 'd-m-yyyy', '1-2-2026'],
    [46054.5, 'd-m-yyyy', '46054,5'],
    [60, 'd-m-yyyy', '60'],
    [0.1 + 0.2, 'General', '0,3'],
    [1 / 3, 'General', '0,333333333333333'],
    [1e20, 'General', '1E+20'],
    [1.5e-12, 'General', '1,5E-12'],
    [2026, '"jaar" 0', '2026'],
  ])('%s in %s opens as %s', (value, format, text) => {
    expect(dutch.editText(value, format)).toBe(text);
  });

  it('F2 on 12,34 and typing 5 gives 12,345', () => {
    for (const format of ['General', '"€" #,##0.00']) {
      expect(readDutch(`${dutch.editText(12.34, format)}5`, format)).toBe(12.345);
    }
    expect(readDutch(dutch.editText(0.27, '0.0%').replace('%', ',5%'), '0.0%')).toBe(0.275);
  });

  it('reads back as the same number', () => {
    const value = fc.oneof(
      fc.integer(),
      fc
        .tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 12 }))
        .map(([n, d]) => Number(`${n % 1e15}e-${d}`)),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => Number(n.toPrecision(15))),
      fc.integer({ min: 0, max: 2958465 }),
    );
    const format = fc.constantFrom('General', '0.0%', '"€" #,##0.00', 'd-m-yyyy', '0', '0%;-0%;"–"');
    fc.assert(
      fc.property(value, format, fc.constantFrom(dutch, english), (number, numberFormat, rules) => {
        fc.pre(Number.isFinite(number) && (number === 0 || Math.abs(number) > 1e-290));
        const text = rules.editText(number, numberFormat);
        expect(rules.read(text, numberFormat)).toMatchObject({
          kind: 'number',
          number: number === 0 ? 0 : number,
        });
      }),
      { numRuns: 2000 },
    );
  });
});
