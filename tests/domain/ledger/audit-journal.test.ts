import { describe, expect, it } from 'vitest';
import {
  audit,
  journalText,
  readJournalCells,
  spoiltFor,
  type Booking,
  type Entry,
  type Journal,
} from '../../../src/domain/ledger';
import { entry, rowOf } from './fixture';

const grant = entry('grant', 14, { id: 'B-A', description: 'kaart 2025' });
const give = entry('transfer', -2, { id: 'B-T', group: '1/2' });
const take = entry('transfer', 2, { id: 'B-T.2', group: '2/2', holder: 'Assen' });

const journalOf = (...bookings: Booking[]): Journal =>
  readJournalCells(bookings.map((booking, slot) => ({ slot, text: journalText(booking) })));

const journal = journalOf({ id: 'B-A', entries: [grant] }, { id: 'B-T', entries: [give, take] });
const problemsOf = (entries: readonly Entry[], of = journal) =>
  audit(
    entries.map((each, at) => rowOf(at, each)),
    of,
  ).problems;

describe('with the journal', () => {
  it('a register that holds what was booked is in order', () => {
    expect(problemsOf([take, grant, give])).toEqual([]);
  });

  it('rows that were deleted are known, with what stood there', () => {
    expect(problemsOf([grant])).toEqual([
      { code: 'missing', id: 'B-T', holder: 'Emmen', params: {}, original: give },
      { code: 'missing', id: 'B-T.2', holder: 'Assen', params: {}, original: take },
    ]);
  });

  it('half a booking is incomplete, and the other half is known', () => {
    expect(problemsOf([grant, give])).toMatchObject([
      { code: 'incomplete', row: 1, id: 'B-T', params: { found: 1, of: 2 } },
      { code: 'missing', id: 'B-T.2', original: take },
    ]);
  });

  it('an edited row comes with its original and what differs', () => {
    const edited = { ...grant, strips: 15, description: '' };
    const result = audit([rowOf(0, edited, rowOf(0, grant).check), rowOf(1, give), rowOf(2, take)], journal);
    expect(result.problems).toEqual([
      {
        code: 'edited',
        row: 0,
        id: 'B-A',
        holder: 'Emmen',
        params: {},
        original: grant,
        changed: ['strips', 'description'],
      },
    ]);
    expect(spoiltFor(result, 'Emmen')).toBeUndefined();
  });

  it('a row that is whole and says something else is a conflict', () => {
    const rows = [{ ...grant, strips: 9 }, give, take].map((each, at) => rowOf(at, each));
    const result = audit(rows, journal);
    expect(result.problems).toMatchObject([
      { code: 'conflict', row: 0, id: 'B-A', original: grant, changed: ['strips'] },
    ]);
    expect(spoiltFor(result, 'Emmen')?.code).toBe('conflict');
    expect(spoiltFor(result, 'Assen')).toBeUndefined();
  });

  it('a row that two people wrote, each at their own time, is no conflict', () => {
    expect(problemsOf([{ ...grant, recordedAt: '2025-03-01 10:00:09' }, give, take])).toEqual([]);
  });

  it('a whole row that was never journalled is named', () => {
    const other = entry('use', 1, { id: 'B-U' });
    expect(problemsOf([grant, give, take, other])).toMatchObject([
      { code: 'unjournalled', row: 3, id: 'B-U' },
    ]);
  });

  it('a row typed by hand is typed, not unjournalled', () => {
    const rows = [grant, give, take].map((each, at) => rowOf(at, each));
    const typed = rowOf(3, entry('use', 1, { id: '' }), '');
    expect(audit([...rows, typed], journal).problems).toMatchObject([{ code: 'typed', row: 3 }]);
  });

  it('two versions of a booking in the journal spoil the holders of both', () => {
    const other = { ...grant, holder: 'Meppel' };
    const twice = journalOf({ id: 'B-A', entries: [grant] }, { id: 'B-A', entries: [other] });
    const result = audit([rowOf(6, grant)], twice);
    expect(result.problems).toMatchObject([{ code: 'conflict', row: 6, id: 'B-A' }]);
    expect(['Emmen', 'Meppel', 'Assen'].map((holder) => spoiltFor(result, holder)?.code)).toEqual([
      'conflict',
      'conflict',
      undefined,
    ]);
  });
});
