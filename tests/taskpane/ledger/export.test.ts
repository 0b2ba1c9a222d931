import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { Accounts } from '../../../src/domain/ledger';
import { paneTexts } from '../../../src/i18n/pane';
import { csvOf } from '../../../src/taskpane/ledger/export';
import { readOpenings } from '../../../src/taskpane/ledger/import';
import { cards, entry } from '../../domain/ledger/fixture';
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

  it.each([
    ...['1-2', '1/2', '3-4-2025', '03.04.25', '2025-01', '2025-01-02', '12-2025', '1 mrt', '3 Mei', 'mrt-25'],
    ...['1 maart 2025', 'Dec 2025', '10:30', '9:05:10', '00123', '1E5', '1,50', '1.000', '5%'],
    '1234567890123456',
  ])('makes no day, time or other number of %j', (text) => {
    expect(described(text)).toBe(`'${text}`);
    const [, cells] = lines(csvOf([entry('grant', 1, { reference: text })], 'en'));
    expect(cells[9]).toBe(`'${text}`);
  });

  it.each([
    '2025',
    '0',
    'Z-17',
    '2024-2025',
    '2025-00123',
    'fase 1/2',
    '12 strippen',
    'mei',
    'A1',
    '1-2-3-4',
    '3 van 5',
  ])('leaves %j as it is', (text) => {
    expect(described(text)).toBe(text);
  });

  it.each([
    ['nl', '1 van 2', '12 van 13'],
    ['en', '1 of 2', '12 of 13'],
  ] as const)('says which part of a booking an entry is, as no day (%s)', (language, first, other) => {
    const rows = lines(
      csvOf([entry('transfer', -2, { group: '1/2' }), entry('joint', 1, { group: '12/13' })], language),
    );
    expect(rows.slice(1).map((cells) => cells[11])).toEqual([first, other]);
  });

  it.each(['nl', 'en'] as const)(
    'is read as opening balances with the texts that it was made of (%s)',
    (language) => {
      const given = entry('opening', 3, {
        reference: '1-2',
        description: "'=1+1",
        card: 'Half',
        date: '2026-02-03',
      });
      const read = readOpenings(
        csvOf([given], language),
        { books: { accounts: new Accounts(), cards }, holders: ['Emmen'] },
        { texts: paneTexts(language), language },
      );
      expect(read).toEqual({
        openings: [
          {
            holder: 'Emmen',
            card: 'Half',
            strips: 3,
            date: '2026-02-03',
            description: "'=1+1",
            reference: '1-2',
          },
        ],
        bad: [],
      });
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
