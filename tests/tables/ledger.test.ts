import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/domain/ledger';
import type { TableCell } from '../../src/tables/cells';
import { entryInputs, ledgerFields, readLedger } from '../../src/tables/ledger';
import { entry } from '../domain/ledger/fixture';
import { holds } from '../domain/property';
import { cellsOf, entries as booked, headers, type Cell } from '../functions/ledger-case';
import { cell, table } from './cells';

const languages = ['nl', 'en'] as const;
const grant = entry('grant', 14, { id: 'B-1', date: '2025-01-02' });
const row = (change: Readonly<Record<number, Cell | boolean>>): (Cell | boolean)[] =>
  cellsOf({ ...grant, recordedAt: 'x' }).map((value, column) => (column in change ? change[column] : value));
const faultsOf = (change: Record<number, Cell | boolean>) =>
  readLedger(table(headers.nl, row(change))).rows[0].faults;

describe('the register, read from its cells', () => {
  it.each(languages)('gives every entry as it was booked (%s)', (language) => {
    const read = readLedger(table(headers[language], ...booked.map((each) => cellsOf(each, language))));
    expect(read.rows.map((each) => each.entry)).toEqual(booked);
    expect([read.missing, read.isLost]).toEqual([[], false]);
  });

  it('takes the words of one language under the headers of the other', () => {
    const read = readLedger(table(headers.en, ...booked.map((each) => cellsOf(each, 'nl'))));
    expect(read.rows.map((each) => each.entry)).toEqual(booked);
  });

  it('finds columns wherever they stand, among others', () => {
    const turn = (cells: readonly Cell[]): Cell[] => ['eigen', ...[...cells].reverse()];
    const read = readLedger(table(['Notitie', ...[...headers.nl].reverse()], turn(cellsOf(booked[3]))));
    expect(read.rows[0].entry).toEqual(booked[3]);
    expect(read.columns.id).toBe(16);
    expect(read.columns.check).toBe(1);
  });

  it('leaves out rows that are blank in all of its columns, and keeps the places of the others', () => {
    const blank = headers.nl.map(() => null);
    const read = readLedger(
      table([...headers.nl, 'Notitie'], [...blank, 'mijn aantekening'], [...cellsOf(grant), null]),
    );
    expect(read.rows.map((each) => each.row)).toEqual([1]);
  });

  it('names a column that is gone, and is lost without one that every balance needs', () => {
    const without = (name: string) =>
      readLedger(
        table(
          headers.nl.map((header) => (header === name ? 'Iets anders' : header)),
          cellsOf(grant),
        ),
      );
    expect([without('Uren').missing, without('Uren').isLost]).toEqual([['hours'], false]);
    expect([without('Strippen').missing, without('Strippen').isLost]).toEqual([['strips'], true]);
    expect(without('Strippen').rows).toEqual([]);
  });

  it.each([
    ['a date that was typed as text', { 1: '2-1-2025' }],
    ['an ISO date', { 1: '2025-01-02' }],
    ['other case and spaces', { 3: ' Emmen ', 4: 'TOEKENNING' }],
    ['a card that is a number', { 2: 2025 }],
    ['a time of day beside the date', { 1: 45659.75 }],
    ['texts that hold nothing in cells that may be blank', { 6: '', 7: '  ' }],
    ['the type in the other language', { 4: 'grant' }],
  ] as const)('understands %s', (_, change) => {
    const read = readLedger(table(headers.nl, row(change)));
    expect(read.rows[0].entry).toEqual({ ...grant, recordedAt: 'x' });
  });

  it.each([
    ['text for strips', { 5: 'veertien' }, 'strips', 'veertien'],
    ['a truth value for strips', { 5: true }, 'strips', 'TRUE'],
    ['more than two decimals', { 5: 1.005 }, 'strips', '1.005'],
    ['a decimal comma in text', { 5: '2,5' }, 'strips', '2,5'],
    ['digits in text', { 5: '14' }, 'strips', '14'],
    ['a formula in text', { 5: '=1+1' }, 'strips', '=1+1'],
    ['no strips', { 5: null }, 'strips', ''],
    ['more strips than anybody has', { 5: 2e9 }, 'strips', '2000000000'],
    ['a day that does not exist', { 1: '30-2-2025' }, 'date', '30-2-2025'],
    ['the day that only Excel knows', { 1: 60 }, 'date', '60'],
    ['a number that is no day', { 1: -1 }, 'date', '-1'],
    ['a month before the day', { 1: '12-31-2025' }, 'date', '12-31-2025'],
    ['no date', { 1: null }, 'date', ''],
    ['no card', { 2: '  ' }, 'card', ''],
    ['no holder', { 3: null }, 'holder', ''],
    ['no type', { 4: null }, 'type', ''],
    ['three decimals of hours', { 6: 1.125 }, 'hours', '1.125'],
    ['an error value for what it belongs to', { 10: '#NAME?' }, 'related', '#NAME?'],
    ['a type that does not exist', { 4: 'uitgave' }, 'type', 'uitgave'],
    ['text for hours', { 6: 'veel' }, 'hours', 'veel'],
    ['an error value in a column of words', { 12: '#REF!' }, 'description', '#REF!'],
    ['an error value for the holder', { 3: '#N/A' }, 'holder', '#N/A'],
  ] as const)('names the cell that it cannot read: %s', (_, change, field, got) => {
    expect(faultsOf(change)).toEqual([{ field, got }]);
  });

  it('keeps of a row that it cannot read whose it is and which booking it belongs to', () => {
    const [read] = readLedger(table(headers.nl, row({ 5: 'veertien', 11: '2/3' }))).rows;
    expect(read).toMatchObject({ entry: undefined, holder: 'Emmen', legible: { id: 'B-1', group: '2/3' } });
  });

  it('names everything in a row that it cannot read', () => {
    const faults = faultsOf({
      1: 'gisteren',
      2: null,
      3: null,
      4: 'uitgave',
      5: true,
      6: 'veel',
      12: '#REF!',
    });
    expect(faults).toEqual([
      { field: 'date', got: 'gisteren' },
      { field: 'card', got: '' },
      { field: 'holder', got: '' },
      { field: 'type', got: 'uitgave' },
      { field: 'strips', got: 'TRUE' },
      { field: 'hours', got: 'veel' },
      { field: 'description', got: '#REF!' },
    ]);
  });

  it('says of which row it is, and reads the others', () => {
    const { rows } = readLedger(table(headers.nl, row({}), row({ 5: 'veertien' }), row({ 0: 'B-3' })));
    expect(rows.map((each) => [each.row, each.faults.map(({ field }) => field), each.entry?.id])).toEqual([
      [0, [], 'B-1'],
      [1, ['strips'], undefined],
      [2, [], 'B-3'],
    ]);
  });

  it('keeps texts as they are, however long, and however they look', () => {
    const long = 'a'.repeat(32_767);
    const [read] = readLedger(table(headers.nl, row({ 7: '=1+1', 8: '-5', 9: 2024, 12: long }))).rows;
    expect(read.entry).toMatchObject({
      assignment: '=1+1',
      item: '-5',
      reference: '2024',
      description: long,
    });
  });

  it('holds an error value in the check against no entry', () => {
    const [read] = readLedger(table(headers.nl, row({ 15: '#REF!' }))).rows;
    expect([read.entry?.id, read.check, read.faults]).toEqual(['B-1', '', []]);
  });

  it.each(['Nummer', 'Datum', 'Kaart', 'Houder', 'Soort', 'Strippen', 'Hoort bij'])(
    'is lost without its column %s',
    (name) => {
      const header = headers.nl.map((each) => (each === name ? '' : each));
      expect(readLedger(table(header, cellsOf(grant)))).toMatchObject({ isLost: true, rows: [] });
    },
  );

  it('reads an entry without what stood in a column that no balance needs', () => {
    const header = headers.nl.map((each) => (each === 'Uren' ? 'Aantal uren' : each));
    const [read] = readLedger(table(header, row({ 6: 12 }))).rows;
    expect(read.entry).toEqual({ ...grant, recordedAt: 'x' });
  });

  it('takes a row without number, type and strips for a note', () => {
    const note = headers.nl.map((_, column) => (column === 12 ? 'bespreken in maart' : null));
    expect(readLedger(table(headers.nl, note)).rows).toMatchObject([{ entry: undefined, faults: [] }]);
  });
});

describe('an entry, written to cells', () => {
  const text = fc.oneof(
    fc.constant(''),
    fc.constantFrom('=1+1', '+31 6 1234', '-5', '@joint', "'quoted", '2025-01-01', 'TRUE', '12'),
    fc.string({ maxLength: 20 }).map((value) => value.trim()),
  );
  const any: fc.Arbitrary<Entry> = fc.record({
    id: fc.stringMatching(/^B-[A-Z2-7]{3,10}$/),
    date: fc.constantFrom('2024-02-29', '2025-12-31', '2026-01-01'),
    card: fc.constantFrom('2025', 'Fijn'),
    holder: fc.constantFrom('Emmen', 'Aa en Hunze', '@collective', '@province', 'constructor', '__proto__'),
    type: fc.constantFrom('grant', 'use', 'reverse', 'carry', 'served', 'joint', 'close', 'expire'),
    strips: fc.integer({ min: -99_999, max: 99_999 }).map((hundredths) => hundredths / 100),
    hours: fc.option(
      fc.integer({ min: 0, max: 99_999 }).map((hundredths) => hundredths / 100),
      { nil: undefined },
    ),
    assignment: text,
    item: text,
    reference: text,
    related: text,
    group: fc.constantFrom('', '1/2', '12/13'),
    description: text,
    recordedAt: fc.constant('2025-03-01 09:00:00'),
    recordedBy: text,
  });

  it.each(languages)('is read back as it was (%s)', (language) => {
    holds(
      fc.property(any, (of) => {
        const inputs = entryInputs(of, 'CHECK', language);
        const cells = ledgerFields.map((field): TableCell => {
          const input = inputs[field];
          if (input.kind === 'number') return cell(input.number);
          return { value: input.kind === 'text' ? { kind: 'text', text: input.text } : { kind: 'blank' } };
        });
        const [read] = readLedger({ header: headers[language], rows: [cells] }).rows;
        expect(read.entry).toEqual(of);
        expect(read.check).toBe('CHECK');
      }),
    );
  });
});
