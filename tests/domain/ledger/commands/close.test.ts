import { describe, expect, it } from 'vitest';
import { closeCard, closingLines, grant, reserve, reverse, use } from '../../../../src/domain/ledger';
import { brief, Desk, entry } from '../fixture';

const date = '2025-12-31';
const closing = { card: '2025', date, holders: ['Emmen', 'Assen'] };

/** On card 2025 Emmen has 10, of which 4 reserved (`B-3`), so 6 free; Assen has nothing left of 3. */
function yearEnd(card = '2025'): Desk {
  const desk = new Desk();
  const base = { card, date: '2025-03-01' };
  desk.book(grant, { ...base, type: 'grant', holder: 'Emmen', strips: 10 });
  desk.book(grant, { ...base, type: 'grant', holder: 'Assen', strips: 3 });
  desk.book(reserve, { ...base, holder: 'Emmen', strips: 4 });
  desk.book(use, { ...base, holder: 'Assen', strips: 3 });
  return desk;
}

/** Entries without their ids, which are digests. */
const what = (entries: readonly Parameters<typeof brief>[0][]): string[] =>
  entries.map((each) => brief(each).replace(/^\S+ /, ''));

describe('closing a card', () => {
  it('lets free strips expire and leaves reservations as they are', () => {
    const desk = yearEnd();
    const entries = desk.book(closeCard, { ...closing, description: 'jaareinde' });
    expect(what(entries)).toEqual(['2025 Emmen close 0', '2025 Emmen expire 6', '2025 Assen close 0']);
    expect(entries.map(({ group, description }) => [group, description])).toEqual([
      ['1/2', 'jaareinde'],
      ['2/2', 'jaareinde'],
      ['', 'jaareinde'],
    ]);
    expect(desk.balance('Emmen')).toMatchObject({ expired: 6, reserved: 4, total: 4, available: 0 });
    expect(desk.books.accounts.closedOn('2025', 'Emmen')).toBe(date);
    expect(desk.books.accounts.closedOn('2026', 'Emmen')).toBeUndefined();
  });

  it.each([
    ['above what is free', 7, 6, 0],
    ['at what is free', 6, 6, 0],
    ['below it', 5, 5, 1],
    ['of half a strip too many', 5.5, 5, 1],
    ['of nothing', 0, 0, 6],
    ['that is not there', undefined, 6, 0],
  ])('carries over with a cap %s', (_, cap, carried, expired) => {
    const desk = yearEnd();
    const into = { ...closing, into: '2026', cap };
    expect(closingLines(desk.books, into)).toEqual([
      { holder: 'Emmen', available: 6, carried, expired, reserved: 4 },
      { holder: 'Assen', available: 0, carried: 0, expired: 0, reserved: 0 },
    ]);
    desk.book(closeCard, into);
    expect(desk.balance('Emmen')).toMatchObject({ carried_out: carried, expired, reserved: 4, available: 0 });
    expect(desk.balance('Emmen', '2026')).toMatchObject({ carried_in: carried, available: carried });
    expect(desk.available('Assen', '2026')).toBe(0);
  });

  it('writes what is carried as a signed pair', () => {
    const entries = yearEnd().book(closeCard, { ...closing, holders: ['Emmen'], into: '2026', cap: 2 });
    expect(what(entries)).toEqual([
      '2025 Emmen close 0',
      '2025 Emmen expire 4',
      '2025 Emmen carry -2',
      '2026 Emmen carry 2',
    ]);
    expect(entries.map(({ group }) => group)).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });

  it('carries whole steps of the new card, and the rest expires', () => {
    const desk = yearEnd('Fijn');
    desk.book(use, { holder: 'Emmen', card: 'Fijn', date: '2025-04-01', strips: 0.3 });
    const lines = (into: string) => closingLines(desk.books, { ...closing, card: 'Fijn', into })[0];
    expect(lines('2026')).toMatchObject({ available: 5.7, carried: 5, expired: 0.7 });
    expect(lines('Half')).toMatchObject({ available: 5.7, carried: 5.5, expired: 0.2 });
  });

  it('writes the same ids for two people, and others when it was reversed and done again', () => {
    const [mine, theirs] = [yearEnd(), yearEnd()];
    const ids = mine.book(closeCard, closing).map(({ id }) => id);
    expect(theirs.book(closeCard, closing).map(({ id }) => id)).toEqual(ids);
    mine.book(reverse, { entry: ids[0], date, reason: 'te vroeg' });
    expect(mine.available('Emmen')).toBe(6);
    const again = mine.book(closeCard, { ...closing, into: '2026' });
    expect(again.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual([]);
    expect(what(again)).toEqual(['2025 Emmen close 0', '2025 Emmen carry -6', '2026 Emmen carry 6']);
  });

  it('passes over who is closed already, and changes nothing a second time', () => {
    const desk = yearEnd();
    desk.book(closeCard, { ...closing, holders: ['Assen'] });
    expect(what(desk.book(closeCard, closing))).toEqual(['2025 Emmen close 0', '2025 Emmen expire 6']);
    const before = [...desk.entries];
    expect(desk.refusal(closeCard, closing)).toEqual({ code: 'nothing-to-close', params: { card: '2025' } });
    expect(desk.entries).toEqual(before);
  });

  it('is undone whole, with what went to the new card', () => {
    const desk = yearEnd();
    const before = desk.balance('Emmen');
    const [{ id }] = desk.book(closeCard, { ...closing, into: '2026', cap: 2 });
    desk.book(reverse, { entry: id, date, reason: 'te vroeg' });
    expect(desk.balance('Emmen')).toEqual(before);
    expect(desk.available('Emmen', '2026')).toBe(0);
    expect(desk.books.accounts.closedOn('2025', 'Emmen')).toBeUndefined();
    expect(desk.try(use, { holder: 'Emmen', card: '2025', date, strips: 6 }).ok).toBe(true);
  });

  it('is not undone when what was carried over is used', () => {
    const desk = yearEnd();
    const [{ id }] = desk.book(closeCard, { ...closing, into: '2026', cap: 2 });
    desk.book(use, { holder: 'Emmen', card: '2026', date: '2026-01-05', strips: 1 });
    expect(desk.refusal(reverse, { entry: id, date: '2026-01-06', reason: 'te vroeg' })).toEqual({
      code: 'reversal-overdraws',
      params: { holder: 'Emmen', card: '2026', available: 1, taken: 2 },
    });
  });

  it('may be on a day of the card or after it, not before', () => {
    expect(yearEnd().try(closeCard, { ...closing, date: '2026-01-15' }).ok).toBe(true);
    expect(yearEnd().refusal(closeCard, { ...closing, date: '2024-12-31' })).toEqual({
      code: 'outside-card',
      params: { card: '2025', date: '2024-12-31', start: '2025-01-01', end: '2025-12-31' },
    });
  });

  it.each<[string, Partial<Parameters<typeof closeCard>[2]>, string, object]>([
    ['an unknown card', { card: 'x' }, 'unknown-card', { card: 'x' }],
    ['an unknown new card', { into: 'x' }, 'unknown-card', { card: 'x' }],
    ['itself as the new card', { into: ' 2025' }, 'same-card', { card: '2025' }],
    ['a negative cap', { into: '2026', cap: -1 }, 'negative', { what: 'strips', got: -1 }],
    ['a cap in thousandths', { into: '2026', cap: 1.001 }, 'not-a-quantity', { what: 'strips', got: 1.001 }],
    ['no day', { date: '' }, 'bad-date', { got: '' }],
    ['no holders', { holders: [] }, 'nothing-to-close', { card: '2025' }],
  ])('is refused with %s', (_, change, code, params) => {
    expect(yearEnd().refusal(closeCard, { ...closing, ...change })).toEqual({ code, params });
  });

  it('is refused whole where someone has less than nothing', () => {
    const desk = yearEnd();
    desk.entries.push(entry('use', 1, { id: 'B-CO', holder: 'Assen' }));
    expect(desk.refusal(closeCard, closing)).toEqual({
      code: 'overdrawn',
      params: { holder: 'Assen', card: '2025', available: -1 },
    });
  });

  it('is refused into a card that is closed, where there is something to carry', () => {
    const desk = yearEnd();
    desk.entries.push(
      entry('close', 0, { id: 'B-E', card: '2026', date: '2026-12-31' }),
      entry('close', 0, { id: 'B-F', card: '2026', date: '2026-12-31', holder: 'Assen' }),
    );
    expect(desk.refusal(closeCard, { ...closing, into: '2026' })).toEqual({
      code: 'card-closed',
      params: { card: '2026', holder: 'Emmen', closed: '2026-12-31', open: '' },
    });
    expect(desk.try(closeCard, { ...closing, into: '2026', holders: ['Assen'] }).ok).toBe(true);
  });
});
