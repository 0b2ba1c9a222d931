import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/taskpane/ledger/export';
import { entry } from '../../domain/ledger/fixture';

const lines = (csv: string): string[][] =>
  parse<string[]>(csv.replace(/^\ufeff/, '').trimEnd(), { delimiter: csv.includes(';') ? ';' : ',' }).data;
const described = (description: string): string => {
  const [, cells] = lines(csvOf([entry('grant', 1, { description })], 'nl'));
  return cells[12];
};

describe('the register as CSV', () => {
  it('is what a Dutch spreadsheet opens as it is', () => {
    const csv = csvOf([entry('use', 2.5, { hours: 40.25, holder: '@collective' })], 'nl');
    expect(csv.startsWith('\ufeffNummer;Datum;Kaart;')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(lines(csv)[1].slice(0, 7)).toEqual([
      'B-A',
      '1-3-2025',
      '2025',
      'Gezamenlijk',
      'gebruik',
      '2,5',
      '40,25',
    ]);
  });

  it('has points and ISO dates in English', () => {
    const [, cells] = lines(csvOf([entry('use', 2.5)], 'en'));
    expect(cells.slice(1, 7)).toEqual(['2025-03-01', '2025', 'Emmen', 'use', '2.5', '']);
  });

  it.each(['=1+1', '+31 6 12345678', '-2 strippen', '@SUM(A1)', '\t=1', ' =1', '\r=1'])(
    'makes no formula of %j',
    (text) => {
      expect(described(text)).toBe(`'${text}`);
    },
  );

  it('leaves a negative number a number, and quotes what would break a line', () => {
    const csv = csvOf([entry('reverse', -3, { description: 'een; "twee"\ndrie' })], 'nl');
    expect(lines(csv)[1][5]).toBe('-3');
    expect(lines(csv)[1][12]).toBe('een; "twee"\ndrie');
  });
});
