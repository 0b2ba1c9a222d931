import { expect, it } from 'vitest';
import { callOf, guardedCall } from '../../../src/taskpane/data/guarded-call';

const isOurs = (name: string): boolean => name.startsWith('FLEX.');

it('takes a call apart with what stands in quotes, arrays, tables and other calls', () => {
  expect(callOf('FLEX.X(A1, "a,(b", {1,2;3,4},,Table[[#All],[a,b]],SUM(1,2))')).toEqual({
    name: 'FLEX.X',
    args: ['A1', '"a,(b"', '{1,2;3,4}', '', 'Table[[#All],[a,b]]', 'SUM(1,2)'],
  });
  expect(callOf("FLEX.X('It''s, a (sheet'!A1)")?.args).toEqual(["'It''s, a (sheet'!A1"]);
  for (const text of ['', 'A1', 'FLEX.X(1', 'FLEX.X(1)+1', '1+FLEX.X(1)'])
    expect(callOf(text)).toBeUndefined();
});

it('finds the call behind a guard against an error or a blank', () => {
  const call = { name: 'FLEX.X', args: ['1'] };
  for (const formula of [
    '=FLEX.X(1)',
    '=IFNA(FLEX.X(1),0)',
    '=_xlfn.IFNA(FLEX.X(1),0)',
    '=IFERROR(FLEX.X(1),"")',
  ]) {
    expect(guardedCall(formula, isOurs), formula).toEqual({ call });
  }
  expect(guardedCall('=IF(A1="","",FLEX.X(1))', isOurs)).toEqual({ call, instead: '""' });
  expect(guardedCall('=IF(LEN(A1)=0,FLEX.X(1),A1)', isOurs)).toEqual({ call, instead: 'A1' });
});

it('finds the call of which a formula shows a part', () => {
  const call = { name: 'FLEX.X', args: ['1'] };
  const part = { rows: '2', columns: 'B1:D1-A1+2' };
  expect(guardedCall('=INDEX(FLEX.X(1),2,B1:D1-A1+2)', isOurs)).toEqual({ call, part });
  expect(guardedCall('=IF(A1="","",INDEX(FLEX.X(1),2,B1:D1-A1+2))', isOurs)).toEqual({
    call,
    part,
    instead: '""',
  });
});

it('finds none where more is done with the outcome, or where two may be shown', () => {
  for (const formula of [
    '=INDEX(FLEX.X(1),2)',
    '=IFNA(2*FLEX.X(1),0)',
    '=IF(A1,FLEX.X(1),FLEX.X(2))',
    '=IF(FLEX.X(1)>0,"a","b")',
    '=IF(A1,FLEX.X(1))',
    '=SUM(1,2)',
    '=A1',
  ]) {
    expect(guardedCall(formula, isOurs), formula).toBeUndefined();
  }
});
