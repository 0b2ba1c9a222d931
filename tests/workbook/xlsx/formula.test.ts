import { describe, expect, it } from 'vitest';
import { calculatesArrays } from '../../../src/workbook/xlsx/array-formula';
import { englishFormula, fileFormula } from '../../../src/workbook/xlsx/file-formula';

describe('formulas as Excel saves them', () => {
  it.each([
    ['=FLEX.CONTRIBUTION(B4,C5:C16)', '_xldudf_FLEX_CONTRIBUTION(B4,C5:C16)'],
    ['=ROUND(FLEX.PROVINCE(A1),0)', 'ROUND(_xldudf_FLEX_PROVINCE(A1),0)'],
    ['="FLEX.PROVINCE(1)"', '"FLEX.PROVINCE(1)"'],
    ["='FLEX.PROVINCE(1)'!A1", "'FLEX.PROVINCE(1)'!A1"],
    ['=XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['=SORT(FILTER(A1:A3,B1:B3>1E5))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3>1E5))'],
    ['=LET(x,A1,y,x+1,x*y+Blad!x)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y+Blad!x)'],
    ['=MAP(A1:A3,LAMBDA(v,v*2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))'],
    ['=SUM(Tabel[x (y], "z")', 'SUM(Tabel[x (y], "z")'],
    ['=SUM(A1:A3)', 'SUM(A1:A3)'],
    ['=STDEV.S(A1:A3)+RANK.EQ(A1,A1:A3)', '_xlfn.STDEV.S(A1:A3)+_xlfn.RANK.EQ(A1,A1:A3)'],
    ['=ERROR.TYPE(A1)+WORKDAY.INTL(A1,1)', 'ERROR.TYPE(A1)+WORKDAY.INTL(A1,1)'],
  ])('%s <-> %s', (english, file) => {
    expect(fileFormula(english)).toBe(file);
    expect(englishFormula(file)).toBe(english);
  });

  it('writes the name of a function in capitals, as Excel does', () => {
    expect(fileFormula('=flex.province(A1)')).toBe('_xldudf_FLEX_PROVINCE(A1)');
  });

  it('reads what other add-ins make of our functions', () => {
    expect(englishFormula('[2]!_xldudf_FLEX_PROVINCE(A1)')).toBe('=FLEX.PROVINCE(A1)');
    expect(englishFormula("'x.xlam'!_xldudf_FLEX_PROVINCE([1]Blad!A1)")).toBe('=FLEX.PROVINCE([1]Blad!A1)');
    expect(englishFormula('_xldudf_flex_province(A1)')).toBe('=FLEX.PROVINCE(A1)');
    expect(englishFormula('"[2]!_xldudf_FLEX_PROVINCE"')).toBe('="[2]!_xldudf_FLEX_PROVINCE"');
  });
});

describe('which formulas calculate with arrays', () => {
  it.each([
    '=FLEX.PROVINCE(A1)',
    '=SUM(A1:A3*B1:B3)',
    '=SUM((A1:A3)*2)',
    '=SUM(--(A1:A3="x"))',
    '=SUM(ROUND(B5:B16,2))',
    '=MAX(ABS(Tabel[Bedrag]))',
    '=SUM(Tabel[Bedrag]*2)',
    '=SUM({1,2}*A1)',
    '=SUM(bedragen*2)',
    '=UNIQUE(A1:A9)',
    '=SUM(DATE(A1:A3,1,1))',
    '=MAX(FIND("a",A1:A3))',
    '=SUM(MMULT(A1:B2,C1:D2))',
    "=SUM('Blad 1'!A1:A3/2)",
    '=SUMPRODUCT(A1:A3*B1:B3)',
  ])('%s does', (formula) => {
    expect(calculatesArrays(formula, new Set(['bedragen']))).toBe(true);
  });

  it.each([
    '=SUM(A1:A3)',
    '=SUM(A1:A3)*2',
    '=ROUND(SUM(B5:B16),2)',
    '=IF(SUM(A1:A3)>0,"A1:A3*2","x")',
    '=A1*B1',
    '=INDEX(A1:B2,1,2)',
    '=COUNTIF(A1:A9,">0")',
    '=SUM(Tabel[Bedrag])',
    '=SUM(bedragen)',
    '=bedrag*2',
  ])('%s does not', (formula) => {
    expect(calculatesArrays(formula, new Set(['bedragen']))).toBe(false);
  });
});
