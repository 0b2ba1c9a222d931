import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaTokens } from '../../src/i18n/formula-tokens';
import { inputRules } from '../../src/i18n/input-rules';

const dutch = inputRules('nl-NL');
const english = inputRules('en-GB');

describe('English formulas shown in Dutch, and read back', () => {
  it.each([
    ['=F(a,b)', '=F(a;b)'],
    ['=0.5*2', '=0,5*2'],
    ['=MAX(1,2)', '=MAX(1;2)'],
    ['=ROUND(A1/3,2)', '=ROUND(A1/3;2)'],
    ['=SUM({1,2;3,4})', '=SUM({1\\2;3\\4})'],
    ['=SUM({1.5,-2})', '=SUM({1,5\\-2})'],
    ['=IF(A1="a,b;""c",1,"x;y")', '=IF(A1="a,b;""c";1;"x;y")'],
    ["='It''s, a;b'!A1+1.5", "='It''s, a;b'!A1+1,5"],
    ['=SUM(Table[Col, x])', '=SUM(Table[Col, x])'],
    ['=SUM(T[[#All],[Col]])', '=SUM(T[[#All];[Col]])'],
    ["=SUM(T[[a'],[b],[c]])", "=SUM(T[[a'],[b];[c]])"],
    ['=IFERROR(A1,#N/A)', '=IFERROR(A1;#N/A)'],
    ['=ANCHORARRAY(A1)+A1#', '=ANCHORARRAY(A1)+A1#'],
    ['=FLEX.CONTRIBUTION(B4:D4,G5:G16,25000,0.33)', '=FLEX.CONTRIBUTION(B4:D4;G5:G16;25000;0,33)'],
    ['=1.5E-3+LOG10(2)', '=1,5E-3+LOG10(2)'],
    ['=F(,A1,)', '=F(;A1;)'],
    ['=LET(x, 1, x+1)', '=LET(x; 1; x+1)'],
    ['=SUM($1:$3,A:B)', '=SUM($1:$3;A:B)'],
    ['=Jaar.1+A1%', '=Jaar.1+A1%'],
    ['=1.000*2', '=1,000*2'],
    ['="open', '="open'],
  ])('%s <-> %s', (inEnglish, inDutch) => {
    expect(dutch.showFormula(inEnglish)).toBe(inDutch);
    expect(dutch.readFormula(inDutch)).toBe(inEnglish);
  });

  it('shows a bare .5 as 0,5', () => {
    expect(dutch.showFormula('=F(.5,A1)')).toBe('=F(0,5;A1)');
  });

  it('leaves English alone in English', () => {
    expect(english.showFormula('=F(1,2.5)')).toBe('=F(1,2.5)');
    expect(english.readFormula('=F(1,2.5)')).toBe('=F(1,2.5)');
  });
});

describe('English formulas pasted by a Dutch user', () => {
  it.each([
    '=FLEX.STRIPS(A1,6000)',
    // Read with decimal commas this would be STRIPS(A1, 6000.6, 9.14).
    '=FLEX.STRIPS(A1,6000,6,9,14)',
    '=FLEX.PROVINCE(1000,0.33)',
    '=IF(A1>0,1,0)',
    '=SUM(A1,B1)*1.125',
    '=F("a","b")',
    '=SUM({"a",1})',
  ])('%s stays as it is', (formula) => {
    expect(dutch.readFormula(formula)).toBe(formula);
    expect(dutch.read(formula, 'General')).toEqual({ kind: 'formula', formula });
  });

  it('reads digit, comma, digit as one number where nothing says otherwise, as Dutch Excel does', () => {
    expect(dutch.readFormula('=MAX(1,2)')).toBe('=MAX(1.2)');
    expect(dutch.readFormula('=A1*1,5+2,25')).toBe('=A1*1.5+2.25');
  });

  it('lets one ; make the whole formula Dutch', () => {
    expect(dutch.readFormula('=ALS(A1>0;1,5;2,5)')).toBe('=IF(A1>0,1.5,2.5)');
    expect(dutch.readFormula('=F(A1;1,0,2)')).toBe('=F(A1,1.0,2)');
    expect(dutch.readFormula('=F(A1;1.234,56)')).toBe('=F(A1,1234.56)');
    expect(dutch.readFormula('=F(A1;0.5)')).toBe('=F(A1,0.5)');
  });

  it.each(['=1.000*2', '=F(A1;1.250)', '=1.5,3+1', '=F(A1;1000,0.33)'])(
    '%s is doubtful and stays text',
    (text) => {
      expect(dutch.read(text, 'General')).toEqual({ kind: 'text', text });
    },
  );
});

describe('Dutch names', () => {
  it.each([
    ['=SOM(A1:A3)', '=SUM(A1:A3)'],
    ['=als.fout(AFRONDEN(A1;2);"")', '=IFERROR(ROUND(A1,2),"")'],
    ['=EN(A1;OF(B1;NIET(C1)))', '=AND(A1,OR(B1,NOT(C1)))'],
    ['=VERT.ZOEKEN(A1;B:C;2;ONWAAR)', '=VLOOKUP(A1,B:C,2,FALSE)'],
    ['=X.ZOEKEN(A1;B:B;C:C)', '=XLOOKUP(A1,B:B,C:C)'],
    ['=INDEX(A1:B2;VERGELIJKEN(1;A:A;0);1)', '=INDEX(A1:B2,MATCH(1,A:A,0),1)'],
    ['=SOM.ALS(A:A;">1,5";B:B)', '=SUMIF(A:A,">1,5",B:B)'],
    ['=GEMIDDELDE(A1;WAAR)', '=AVERAGE(A1,TRUE)'],
    ['=ALS.FOUT(A1;#N/B)', '=IFERROR(A1,#N/A)'],
    ['=SOM(T[[#Alles];[Bedrag]])', '=SUM(T[[#All],[Bedrag]])'],
    ['=EN!A1+SOM', '=EN!A1+SOM'],
    ['="SOM(1;2)"', '="SOM(1;2)"'],
    ["='SOM(1;2)'!A1", "='SOM(1;2)'!A1"],
  ])('%s', (typed, formula) => {
    expect(dutch.readFormula(typed)).toBe(formula);
  });
});

describe('properties', () => {
  const cell = fc.constantFrom(
    'A1',
    '$B$2',
    'Blad1!C3',
    "'It''s'!D4",
    'naam',
    'T[Kolom, x]',
    'T[[#All],[a]]',
    '#N/A',
  );
  const number = fc.constantFrom('1', '0.5', '1000', '1.000', '12.25', '1E-5', '6000');
  const text = fc.string({ maxLength: 6 }).map((raw) => `"${raw.replace(/"/g, '""')}"`);
  const array = fc
    .array(fc.array(fc.oneof(number, text), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((rows) => `{${rows.map((row) => row.join(',')).join(';')}}`);
  const { expression } = fc.letrec<{ expression: string; call: string; sum: string }>((tie) => ({
    call: fc
      .tuple(
        fc.constantFrom('SUM', 'IF', 'FLEX.STRIPS', ''),
        fc.array(tie('expression'), { minLength: 1, maxLength: 4 }),
      )
      .map(([name, args]) => `${name}(${args.join(',')})`),
    sum: fc
      .tuple(tie('expression'), fc.constantFrom('+', '*', ' & '), tie('expression'))
      .map((parts) => parts.join('')),
    expression: fc.oneof({ maxDepth: 4 }, cell, number, text, array, tie('call'), tie('sum')),
  }));

  it('tokens add up to the formula, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), expression), (formula) => {
        expect(
          formulaTokens(formula)
            .map((token) => token.text)
            .join(''),
        ).toBe(formula);
      }),
    );
  });

  it('what is shown reads back as the same formula', () => {
    fc.assert(
      fc.property(expression, (body) => {
        const formula = `=${body}`;
        expect(dutch.readFormula(dutch.showFormula(formula))).toBe(formula);
        expect(dutch.read(dutch.showFormula(formula), 'General')).toEqual({ kind: 'formula', formula });
      }),
      { numRuns: 1000 },
    );
  });
});
