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
});
