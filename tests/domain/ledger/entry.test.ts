import { describe, expect, it } from 'vitest';
import { bookingIdOf, derivedId, isSameEntry, nameKey, randomId } from '../../../src/domain/ledger';
import { bookingOf, cleanText } from '../../../src/domain/ledger/books';
import { entry } from './fixture';

describe('two entries', () => {
  it('are the same whenever and by whomever they were written', () => {
    const written = { recordedAt: '2025-03-01 10:00:00', recordedBy: 'J. Jansen' };
    expect(isSameEntry(entry('use', 2), entry('use', 2, written))).toBe(true);
  });

  it.each([
    'id',
    'date',
    'card',
    'holder',
    'assignment',
    'item',
    'reference',
    'related',
    'group',
    'description',
  ])('differ by %s', (field) => {
    expect(isSameEntry(entry('use', 2), entry('use', 2, { [field]: 'x' }))).toBe(false);
  });

  it('differ by type, strips, and hours that are 0 or not given', () => {
    expect(isSameEntry(entry('use', 2), entry('joint', 2))).toBe(false);
    expect(isSameEntry(entry('use', 2), entry('use', 2.01))).toBe(false);
    expect(isSameEntry(entry('use', 2, { hours: 0 }), entry('use', 2))).toBe(false);
  });
});

it.each([
  ['B-ABC', 'B-ABC'],
  ['B-ABC.2', 'B-ABC'],
  ['B-ABC.12', 'B-ABC'],
  ['B-ABC-2.3', 'B-ABC-2'],
])('%s belongs to booking %s', (id, booking) => {
  expect(bookingIdOf(id)).toBe(booking);
});

it('names are the same in any case and with spaces around them', () => {
  expect(nameKey('  De WOLDEN ')).toBe(nameKey('de wolden'));
  expect(nameKey('De Wolden')).not.toBe(nameKey('DeWolden'));
});

describe('an id', () => {
  const shape = /^[BY]-[A-Z2-7]{10}$/;

  it('looks like no number, date or cell address', () => {
    expect(randomId(new Uint8Array(10))).toBe('B-AAAAAAAAAA');
    expect(randomId(Uint8Array.from([0, 1, 25, 26, 31, 32, 63, 255, 7, 8]))).toBe('B-ABZ27A77HI');
    expect(derivedId('close', '2025', 'Emmen', '1')).toMatch(shape);
  });

  it('of a year end is the same for two people, and another for another holder, card or run', () => {
    const mine = derivedId('close', '2025', 'Emmen', '1');
    expect(derivedId('close', ' 2025', 'EMMEN', '1')).toBe(mine);
    const others = [
      derivedId('close', '2024', 'Emmen', '1'),
      derivedId('close', '2025', 'Assen', '1'),
      derivedId('close', '2025', 'Emmen', '2'),
      derivedId('grant', '2025', 'Emmen', '1'),
      derivedId('close', '2025Emmen', '', '1'),
    ];
    expect(new Set([mine, ...others]).size).toBe(6);
  });
});

describe('a booking', () => {
  const stamp = { id: 'B-1', at: '2025-03-01 10:00:00', by: ' J.\nJansen ' };
  const draft = { card: '2025', holder: 'Emmen', type: 'grant', strips: 1 } as const;

  it('of one entry has no group', () => {
    const { id, entries } = bookingOf(stamp, { date: '2025-03-01', item: ' Atlas ' }, [draft]);
    const written = { recordedAt: '2025-03-01 10:00:00', recordedBy: 'J. Jansen' };
    expect(id).toBe('B-1');
    expect(entries).toEqual([entry('grant', 1, { id: 'B-1', item: 'Atlas', ...written })]);
  });

  it('of three numbers its entries', () => {
    const { entries } = bookingOf(stamp, { date: '2025-03-01' }, [draft, draft, draft]);
    expect(entries.map(({ id, group }) => [id, group])).toEqual([
      ['B-1', '1/3'],
      ['B-1.2', '2/3'],
      ['B-1.3', '3/3'],
    ]);
  });

  it('keeps texts as a cell can', () => {
    expect(cleanText('  een\r\ntwee\tdrie   vier\u0000 ')).toBe('een twee drie vier');
    expect(cleanText('=1+1')).toBe('=1+1');
    expect(cleanText('VvE’s é 🏘')).toBe('VvE’s é 🏘');
  });
});
