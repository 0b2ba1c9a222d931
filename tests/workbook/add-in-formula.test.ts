import { describe, expect, it } from 'vitest';
import { ailmentOf, healedFormula } from '../../src/workbook/add-in-formula';
import type { CellContent } from '../../src/workbook/port';

const INSTALLED = ['FLEX.PROVINCE', 'FLEX.SPLIT'];
const IN_DEVELOPMENT = ['FLEXDEV.PROVINCE', 'FLEXDEV.SPLIT'];

const dead = (formula: string): CellContent => ({ value: { kind: 'error', error: '#NAME?' }, formula });
const alive = (formula: string): CellContent => ({ value: { kind: 'number', number: 33 }, formula });

describe('a formula that lost the add-in', () => {
  it.each([
    ['typed without it', '=FLEX.PROVINCE(A1)', '=FLEX.PROVINCE(A1)'],
    ['typed without it in small letters', '=flex.province(a1)', '=FLEX.PROVINCE(a1)'],
    ['opened without it', '=_xldudf_FLEX_PROVINCE(A1)', '=FLEX.PROVINCE(A1)'],
    ['taken by another add-in', '=[2]!_xldudf_FLEX_PROVINCE(A1)', '=FLEX.PROVINCE(A1)'],
    ['in another file', "='mijn file.xlsx'!_xldudf_FLEX_PROVINCE(A1)", '=FLEX.PROVINCE(A1)'],
    ['in a file on a disk', "='C:\\map\\[x.xlam]Blad 1'!_xldudf_FLEX_PROVINCE(A1)", '=FLEX.PROVINCE(A1)'],
    ['in a file without quotes', '=file.xlsx!_xldudf_FLEX_PROVINCE(A1)', '=FLEX.PROVINCE(A1)'],
    ['in a sheet of another file', '=[2]Blad1!_xldudf_FLEX_PROVINCE(A1)', '=FLEX.PROVINCE(A1)'],
    ['of a file that is gone', '=1+#REF!_xldudf_FLEX_PROVINCE(A1)', '=1+FLEX.PROVINCE(A1)'],
    ['with its own name behind a file', '=[2]!FLEX.PROVINCE(A1)', '=FLEX.PROVINCE(A1)'],
    ['within another function', '=ROUND(_xldudf_FLEX_PROVINCE(A1),0)', '=ROUND(FLEX.PROVINCE(A1),0)'],
    [
      'twice, with a real reference to another file',
      '=[2]!_xldudf_FLEX_PROVINCE([2]Blad1!A1)+_xldudf_FLEX_PROVINCE(Blad2!A1)',
      '=FLEX.PROVINCE([2]Blad1!A1)+FLEX.PROVINCE(Blad2!A1)',
    ],
    ['with implicit intersection', '=@_xldudf_FLEX_PROVINCE(A1)', '=@FLEX.PROVINCE(A1)'],
    [
      'beside the same words in quotes',
      '=_xldudf_FLEX_PROVINCE(A1)&"[2]!_xldudf_FLEX_PROVINCE(A1)"',
      '=FLEX.PROVINCE(A1)&"[2]!_xldudf_FLEX_PROVINCE(A1)"',
    ],
  ])('%s: %s', (_, formula, healed) => {
    expect(ailmentOf(dead(formula), INSTALLED)).toEqual({ kind: 'dead', formula: healed });
    expect(healedFormula(formula, INSTALLED)).toBe(healed);
  });

  it('is dead in the form of the file, whatever value was saved with it', () => {
    const cell = alive('=_xldudf_FLEX_PROVINCE(A1)');
    expect(ailmentOf(cell, INSTALLED)).toEqual({ kind: 'dead', formula: '=FLEX.PROVINCE(A1)' });
  });

  it('is left alone where it calculates', () => {
    expect(ailmentOf(alive('=FLEX.PROVINCE(A1)'), INSTALLED)).toBeUndefined();
    expect(ailmentOf(alive('=flex.province(A1)'), INSTALLED)).toBeUndefined();
    const refused: CellContent = {
      value: { kind: 'error', error: '#VALUE!' },
      formula: '=FLEX.PROVINCE("x")',
    };
    expect(ailmentOf(refused, INSTALLED)).toBeUndefined();
  });

  it.each([
    '=mijn_naam+1',
    '=_xldudf_CONTOSO_ADD(1,2)',
    '=[2]!_xldudf_CONTOSO_ADD(1,2)',
    '=onbekend("FLEX.PROVINCE(A1)")',
    "='FLEX.PROVINCE(1)'!A1+onbekend",
    '=FLEX.PROVINCE+1',
    '=MYFLEX.PROVINCE(A1)',
  ])('is none of ours: %s', (formula) => {
    expect(ailmentOf(dead(formula), INSTALLED)).toBeUndefined();
  });

  it('is not written where it calls a function that is not there', () => {
    const unknown = { kind: 'unknown', name: 'FLEX.PROVINCIE' };
    expect(ailmentOf(dead('=FLEX.PROVINCIE(A1)'), INSTALLED)).toEqual(unknown);
    const both = '=_xldudf_FLEX_PROVINCE(A1)+_xldudf_FLEX_PROVINCIE(A1)';
    expect(ailmentOf(dead(both), INSTALLED)).toEqual(unknown);
    expect(healedFormula(both, INSTALLED)).toBe(both);
  });

  it('cannot be told from a living one where it hides errors', () => {
    for (const formula of ['=IFERROR(FLEX.PROVINCE(A1),0)', '=IF(A1>0,FLEX.PROVINCE(A1),0)'])
      expect(ailmentOf(alive(formula), INSTALLED)).toEqual({ kind: 'hidden', formula });
    const unknown = '=IFERROR(FLEX.PROVINCIE(A1),0)';
    expect(ailmentOf(alive(unknown), INSTALLED)).toBeUndefined();
  });
});

describe('the namespace of the add-in under development', () => {
  it('is its own where that add-in is open', () => {
    const healed = { kind: 'dead', formula: '=FLEXDEV.PROVINCE(A1)' };
    expect(ailmentOf(dead('=FLEXDEV.PROVINCE(A1)'), IN_DEVELOPMENT)).toEqual(healed);
    expect(ailmentOf(alive('=_xldudf_FLEXDEV_PROVINCE(A1)'), IN_DEVELOPMENT)).toEqual(healed);
  });

  it('becomes that of the installed add-in where the formula is dead', () => {
    const healed = { kind: 'dead', formula: '=FLEX.PROVINCE(A1)' };
    expect(ailmentOf(dead('=FLEXDEV.PROVINCE(A1)'), INSTALLED)).toEqual(healed);
    expect(ailmentOf(dead('=[2]!_xldudf_FLEXDEV_PROVINCE(A1)'), INSTALLED)).toEqual(healed);
  });

  it('stays where the formula shows a value', () => {
    for (const formula of ['=FLEXDEV.PROVINCE(A1)', '=_xldudf_FLEXDEV_PROVINCE(A1)'])
      expect(ailmentOf(alive(formula), INSTALLED)).toBeUndefined();
  });

  it('never takes the place of the installed one', () => {
    const unknown = { kind: 'unknown', name: 'FLEX.PROVINCE' };
    expect(ailmentOf(dead('=FLEX.PROVINCE(A1)'), IN_DEVELOPMENT)).toEqual(unknown);
    expect(ailmentOf(dead('=_xldudf_FLEX_PROVINCE(A1)'), IN_DEVELOPMENT)).toEqual(unknown);
  });
});
