import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/taskpane/ledger/export';
import { entry } from '../../domain/ledger/fixture';
import { holds } from '../../domain/property';

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

  it.each([
    ['nl', ';'],
    ['en', ','],
  ] as const)(
    'has sixteen cells for each entry, none of them a formula, and gives its texts back (%s)',
    (language, delimiter) => {
      const text = fc.oneof(
        fc.string({ maxLength: 20, unit: 'grapheme' }),
        fc.constantFrom('=1+1', ' +31', '\t@x', '\tx', '-2', '"', ';', ',', '\r\n', "'", "'=1"),
      );
      const holder = fc.constantFrom('Emmen', "'s-Gravenhage", '=1+1', '-', 'Aa; en, "Hunze"');
      const texts = fc.tuple(text, holder, text, text, text, text, text, text, text);
      holds(
        fc.property(fc.array(texts, { maxLength: 5 }), (all) => {
          const given = all.map(
            ([card, holder, assignment, item, reference, related, group, description, recordedBy]) =>
              entry('use', 1, {
                card,
                holder,
                assignment,
                item,
                reference,
                related,
                group,
                description,
                recordedBy,
              }),
          );
          const csv = csvOf(given, language)
            .replace(/^\ufeff/, '')
            .replace(/\r\n$/, '');
          const [header, ...rows] = parse<string[]>(csv, { delimiter, newline: '\r\n' }).data;
          expect(header).toHaveLength(16);
          expect(rows).toHaveLength(all.length);
          rows.forEach((cells, index) => {
            expect(cells).toHaveLength(16);
            for (const cell of cells) expect(cell).not.toMatch(/^(\s*[=+\-@]|[\t\r])/);
            const own = [2, 3, 7, 8, 9, 10, 11, 12, 14].map((column) => cells[column]);
            own.forEach((cell, at) => expect([all[index][at], `'${all[index][at]}`]).toContain(cell));
          });
        }),
      );
    },
  );

  it('is a header where there are no entries', () => {
    expect(lines(csvOf([], 'en'))).toEqual([
      'Number|Date|Card|Holder|Type|Strips|Hours|Assignment|Product|Reference|Belongs to|Part|Description|Recorded at|Recorded by (own statement)|Check code'.split(
        '|',
      ),
    ]);
  });
});
