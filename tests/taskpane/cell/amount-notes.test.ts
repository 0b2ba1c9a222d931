import { describe, expect, it } from 'vitest';
import { arg, tell } from './ask';

describe('the explanation of an amount', () => {
  it('shows the province part before and after rounding, in the column of the cell', () => {
    const budgets = arg('B1:C1', [783108.5, 1518461.5]);
    expect(tell('PROVINCE', [budgets], { column: 1 })).toEqual([
      '33 % × € 1.518.461,50 = 501.092,295; op de cent € 501.092,30',
    ]);
    expect(tell('PROVINCE', [budgets, arg('50%', [0.5])], { language: 'en' })).toEqual([
      '50% × €783,108.50 = 391,554.25; to the cent €391,554.25',
    ]);
  });

  it('takes a blank cell and a text without a word as the functions do', () => {
    const blank = [arg('B1', ['']), arg('""', [''])];
    expect(tell('PROVINCE', blank)).toEqual(['33 % × € 0,00 = 0; op de cent € 0,00']);
  });

  it('shows why a total is the lowest or the highest one', () => {
    const args = [arg('501092.30', [501092.3])];
    expect(tell('TOTALRANGE', args)).toEqual([
      '33 % × € 1.518.461,50 = 501.092,295; op de cent € 501.092,30',
      'Eén cent minder geeft € 501.092,29.',
    ]);
    expect(tell('TOTALRANGE', args, { column: 1, language: 'en' })).toEqual([
      '33% × €1,518,461.53 = 501,092.3049; to the cent €501,092.30',
      'One cent more gives €501,092.31.',
    ]);
  });

  it('shows every step of growth up to the cell', () => {
    const args = [arg('B1', [1518461.5]), arg('C1:D1', [0.035, 0.02])];
    // 1,518,461.50 × 1.035 = 1,571,607.6525.
    expect(tell('INDEXED', args)).toEqual([
      'Beginbedrag | € 1.518.461,50',
      'Groei 1: 3,5 % | € 1.518.461,50 × 103,5 %, op de cent | € 1.571.607,65',
    ]);
    expect(tell('INDEXED', args, { column: 1, language: 'en' })?.[2]).toBe(
      'Growth 2: 2% | €1,571,607.65 × 102%, to the cent | €1,603,039.80',
    );
  });

  it('shows whose inhabitants they are and of which day', () => {
    const args = [arg('A2:A3', ['Assen'], ['gm0114']), arg('2025', [2025])];
    expect(tell('INHABITANTS', args, { row: 1 })).toEqual([
      'Emmen (GM0114) had 109.678 inwoners op 1-1-2025.',
    ]);
  });

  it('says nothing where the function refuses, or of what cannot be read', () => {
    expect(tell('PROVINCE', [arg('B1', [100]), arg('33', [33])])).toBeUndefined();
    expect(tell('STRIPS', [arg('B1', [100]), arg('0', [0])])).toBeUndefined();
    expect(tell('PROVINCE', [{ text: 'SUM(B1:B2)' }])).toBeUndefined();
    expect(tell('ALLOCATE', [arg('B1', [100])])).toBeUndefined();
    expect(tell('PROVINCE', [arg('B1', [100])], { value: { kind: 'error', error: '#N/A' } })).toBeUndefined();
  });
});
