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
const row = (change: Record<number, Cell | boolean>): (Cell | boolean)[] =>
  cellsOf({ ...grant, recordedAt: 'x' }).map((value, column) => change[column] ?? value);
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
  ] as const)('understands %s', (_, change) => {
    const read = readLedger(table(headers.nl, row(change)));
    expect(read.rows[0].entry).toEqual({ ...grant, recordedAt: 'x' });
  });

  it.each([
    ['text for strips', { 5: 'veertien' }, 'strips', 'veertien'],
    ['a truth value for strips', { 5: true }, 'strips', 'TRUE'],
    ['more than two decimals', { 5: 1.005 }, 'strips', '1.005'],
    ['a day that does not exist', { 1: '30-2-2025' }, 'date', '30-2-2025'],
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
    holder: fc.constantFrom('Emmen', 'Aa en Hunze', '@collective', '@province'),
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
