import { describe, expect, it } from 'vitest';
import { audit, spoiltFor, type Audit, type Entry, type LedgerRow } from '../../../src/domain/ledger';
import { entry, rowOf } from './fixture';

const grant = entry('grant', 14, { id: 'B-A' });
const give = entry('transfer', -2, { id: 'B-T', group: '1/2' });
const take = entry('transfer', 2, { id: 'B-T.2', group: '2/2', holder: 'Assen' });
const booked: readonly Entry[] = [grant, give, take];

const rows = (...entries: readonly Entry[]): LedgerRow[] => entries.map((each, at) => rowOf(at, each));
const codes = ({ problems }: Audit): string[] => problems.map(({ code }) => code);
const available = ({ accounts }: Audit, holder: string): number => accounts.balance(holder).available;

describe('a ledger in order', () => {
  it('has no problems, and every entry counts', () => {
    const result = audit(rows(...booked));
    expect(result.problems).toEqual([]);
    expect(result.entries).toEqual(booked);
    expect([...result.rowOf]).toEqual([
      ['B-A', 0],
      ['B-T', 1],
      ['B-T.2', 2],
    ]);
    expect(result.spoilt.size).toBe(0);
  });

  it('is in order in any order', () => {
    const result = audit(rows(...[...booked].reverse()));
    expect(result.problems).toEqual([]);
    expect([available(result, 'Emmen'), available(result, 'Assen')]).toEqual([12, 2]);
  });

  it('may be empty', () => {
    expect(audit([])).toMatchObject({ entries: [], problems: [] });
  });
});

describe('a row', () => {
  it('that was edited counts as it stands, and is named', () => {
    const result = audit([...rows(give, take), rowOf(2, { ...grant, strips: 15 }, rowOf(0, grant).check)]);
    expect(result.problems).toEqual([{ code: 'edited', row: 2, id: 'B-A', holder: 'Emmen', params: {} }]);
    expect(available(result, 'Emmen')).toBe(13);
  });

  it('that was typed by hand counts', () => {
    const bare = { ...grant, id: '' };
    const result = audit([rowOf(0, grant), rowOf(4, bare, ''), rowOf(5, { ...grant, id: 'B-Z' }, '')]);
    expect(result.problems.map(({ code, row }) => [code, row])).toEqual([
      ['typed', 4],
      ['typed', 5],
    ]);
    expect(available(result, 'Emmen')).toBe(42);
  });

  it('that stands there twice counts once', () => {
    const again = { ...grant, recordedBy: 'een ander' };
    const result = audit(rows(...booked, grant, again));
    expect(result.problems.map(({ code, row, params }) => [code, row, params])).toEqual([
      ['doubled', 3, { other: 0 }],
      ['doubled', 4, { other: 0 }],
    ]);
    expect(available(result, 'Emmen')).toBe(12);
  });

  it.each([
    ['before', 0],
    ['behind', 1],
  ])('that was overwritten does not count %s the whole row of that id', (_, at) => {
    const mixed = (row: number): LedgerRow => rowOf(row, { ...grant, strips: 99 }, 'C-AAAAAAA');
    const result = audit(at === 0 ? [mixed(0), rowOf(1, grant)] : [rowOf(0, grant), mixed(1)]);
    expect(result.problems).toMatchObject([{ code: 'leftover', row: at, params: { other: 1 - at } }]);
    expect(available(result, 'Emmen')).toBe(14);
  });

  it('that cannot be read spoils its holder only', () => {
    const faults = [{ field: 'strips', got: 'vijf' }] as const;
    const bad: LedgerRow = { row: 3, entry: undefined, check: '', holder: ' EMMEN', faults };
    const result = audit([...rows(...booked), bad]);
    expect(result.problems).toEqual([
      { code: 'unreadable', row: 3, id: '', holder: ' EMMEN', params: { field: 'strips', got: 'vijf' } },
    ]);
    expect(spoiltFor(result, 'Emmen')?.code).toBe('unreadable');
    expect(spoiltFor(result, 'Assen')).toBeUndefined();
  });

  it('that cannot be read and is nobody’s spoils everyone', () => {
    const bad = {
      row: 3,
      entry: undefined,
      check: '',
      holder: '',
      faults: [{ field: 'holder', got: '' }],
    } as const;
    expect(spoiltFor(audit([...rows(...booked), bad]), 'Assen')?.row).toBe(3);
  });

  it('that is only a note spoils nothing', () => {
    const note: LedgerRow = { row: 3, entry: undefined, check: '', holder: '', faults: [] };
    const result = audit([...rows(...booked), note]);
    expect(codes(result)).toEqual(['stray']);
    expect(spoiltFor(result, 'Emmen')).toBeUndefined();
  });

  it('is not held against its check where a column is gone', () => {
    const list = booked.map((each, at) => rowOf(at, { ...each, description: '' }, 'C-AAAAAAA'));
    expect(codes(audit(list))).toEqual(['edited', 'edited', 'edited']);
    expect(codes(audit(list, undefined, false))).toEqual([]);
  });
});

it('two whole rows with one id and other content are a conflict for both holders', () => {
  const result = audit([...rows(...booked), rowOf(3, { ...grant, holder: 'Meppel' })]);
  expect(result.problems).toMatchObject([{ code: 'conflict', row: 3, id: 'B-A', params: { other: 0 } }]);
  expect(['Emmen', 'Meppel', 'Assen'].map((holder) => spoiltFor(result, holder)?.code)).toEqual([
    'conflict',
    'conflict',
    undefined,
  ]);
});

describe('between rows', () => {
  it.each<[string, Entry[], number]>([
    ['the second', [grant, give], 1],
    ['the first', [grant, take], 1],
  ])('a booking is incomplete without %s', (_, list, row) => {
    const result = audit(rows(...list));
    expect(result.problems).toMatchObject([
      { code: 'incomplete', row, id: 'B-T', params: { found: 1, of: 2 } },
    ]);
  });

  it('an entry must name one that is there', () => {
    const use = entry('use', 1, { id: 'B-U', related: 'B-GONE' });
    expect(audit(rows(grant, use)).problems).toMatchObject([
      { code: 'dangling', row: 1, id: 'B-U', params: { related: 'B-GONE' } },
    ]);
  });

  it('a correction may name an entry that is elsewhere', () => {
    expect(codes(audit(rows(grant, entry('correction', 1, { id: 'B-C', related: 'B-GONE' }))))).toEqual([]);
  });

  it('an entry is reversed once', () => {
    const backs = ['B-X', 'B-Y'].map((id) => entry('reverse', -14, { id, related: 'B-A' }));
    const result = audit(rows(grant, ...backs));
    expect(result.problems).toMatchObject([{ code: 'reversed-twice', row: 2, id: 'B-Y' }]);
    expect(available(result, 'Emmen')).toBe(0);
  });

  it('two uses that together overdraw a card both stand, and it is said', () => {
    const uses = ['B-U', 'B-V'].map((id) => entry('use', 8, { id }));
    const result = audit(rows(grant, ...uses));
    expect(result.problems).toEqual([
      { code: 'overdrawn', id: '', holder: 'Emmen', params: { card: '2025', available: -2 } },
    ]);
    expect(result.entries).toHaveLength(3);
  });

  it('a card on which exactly everything is used is in order', () => {
    expect(codes(audit(rows(grant, entry('use', 14, { id: 'B-U' }))))).toEqual([]);
  });
});

it('problems are in the order of the table, and those of no row come last', () => {
  const result = audit([
    rowOf(9, { ...grant, id: '' }, ''),
    rowOf(2, entry('use', 99, { id: 'B-U', related: 'B-GONE' })),
    rowOf(5, grant, 'C-AAAAAAA'),
  ]);
  expect(result.problems.map(({ code, row }) => [code, row])).toEqual([
    ['dangling', 2],
    ['edited', 5],
    ['typed', 9],
    ['overdrawn', undefined],
  ]);
});
