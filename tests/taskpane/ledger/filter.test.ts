import { describe, expect, it } from 'vitest';
import { filterEntries, type EntryFilter } from '../../../src/taskpane/ledger/filter';
import { entry } from '../../domain/ledger/fixture';

const all = [
  entry('grant', 14, { id: 'B-1', date: '2025-01-02' }),
  entry('reserve', 3, { id: 'B-2', date: '2025-02-01', item: 'Warmtebronnenatlas', reference: 'Z-17' }),
  entry('use', 3, { id: 'B-3', date: '2025-03-01', holder: 'Coevorden', description: 'Ééndaagse training' }),
  entry('use', 2, { id: 'B-4.2', date: '2024-03-01', card: '2024', holder: '@collective' }),
];
const found = (filter: Partial<EntryFilter>): string[] =>
  filterEntries(all, { search: '', holder: '', type: '', card: '', ...filter }, 'nl').map(({ id }) => id);

describe('searching the register', () => {
  it('shows everything, the newest first', () => {
    expect(found({})).toEqual(['B-3', 'B-2', 'B-1', 'B-4.2']);
  });

  it.each([
    ['a type', { type: 'use' }, ['B-3', 'B-4.2']],
    ['a holder, whatever the case', { holder: 'emmen' }, ['B-2', 'B-1']],
    ['a card', { card: '2024' }, ['B-4.2']],
    ['a type and a card', { type: 'use', card: '2025' }, ['B-3']],
  ] as const)('keeps %s', (_, filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  it.each([
    ['atlas', ['B-2']],
    ['WARMTE z-17', ['B-2']],
    ['eendaagse', ['B-3']],
    ['gezamenlijk', ['B-4.2']],
    ['toekenning', ['B-1']],
    ['B-4', ['B-4.2']],
    ['atlas coevorden', []],
  ])('finds “%s” in every text that a reader sees', (search, ids) => {
    expect(found({ search })).toEqual(ids);
  });

  it.each([
    ['the English words in English', 'joint', 'en', ['B-4.2']],
    ['no Dutch words in English', 'gezamenlijk', 'en', []],
  ] as const)('finds %s', (_, search, language, ids) => {
    const shown = filterEntries(all, { search, holder: '', type: '', card: '' }, language);
    expect(shown.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['who recorded it', { recordedBy: 'De Vries' }, 'vries'],
    ['what it belongs to', { related: 'B-77' }, 'b-77'],
    ['the assignment', { assignment: 'Plan Noord' }, 'noord plan'],
    ['a sign that means something in a pattern', { reference: 'Z(17' }, 'z(17'],
  ] as const)('finds %s', (_, change, search) => {
    const list = [...all, entry('use', 1, { id: 'B-5', ...change })];
    const shown = filterEntries(list, { search, holder: '', type: '', card: '' }, 'nl');
    expect(shown.map(({ id }) => id)).toEqual(['B-5']);
  });

  it('takes spaces for no search, and does not look for a word across two texts', () => {
    expect(found({ search: '  \t ' })).toHaveLength(4);
    expect(found({ search: 'atlasz' })).toEqual([]);
  });

  it('puts the last row of a booking before its first, and leaves the register in its order', () => {
    const rows = ['B-6', 'B-6.2', 'B-6.10'].map((id) => entry('served', 1, { id }));
    const shown = filterEntries(rows, { search: '', holder: '', type: '', card: '' }, 'nl');
    expect(shown.map(({ id }) => id)).toEqual(['B-6.10', 'B-6.2', 'B-6']);
    expect(rows.map(({ id }) => id)).toEqual(['B-6', 'B-6.2', 'B-6.10']);
  });
});
