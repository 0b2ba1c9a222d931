import { describe, expect, it } from 'vitest';
import { grant, grantAll, openings, reverse } from '../../../../src/domain/ledger';
import { brief, cards, Desk, entry } from '../fixture';

const date = '2025-01-02';
const one = { type: 'grant', holder: 'Emmen', card: '2025', strips: 14, date } as const;

describe('a grant', () => {
  it('is one entry with its details', () => {
    const desk = new Desk();
    const details = { assignment: 'Kaart', item: 'x', reference: 'Z-1', description: ' volgens besluit ' };
    expect(desk.book(grant, { ...one, ...details })).toEqual([
      entry('grant', 14, {
        ...details,
        id: 'B-1',
        date,
        description: 'volgens besluit',
        recordedAt: '2025-03-01 10:00:00',
        recordedBy: 'J. Jansen',
      }),
    ]);
    expect(desk.balance('Emmen')).toMatchObject({ granted: 14, opening: 0, available: 14 });
  });

  it('can be an opening balance, and of nothing', () => {
    const desk = new Desk();
    desk.book(grant, { ...one, type: 'opening', strips: 3 });
    expect(desk.book(grant, { ...one, strips: 0 }).map(brief)).toEqual(['B-2 2025 Emmen grant 0']);
    expect(desk.balance('Emmen')).toMatchObject({ granted: 0, opening: 3, available: 3 });
  });

  it('may come before the card starts, and on its last day', () => {
    const desk = new Desk();
    expect(desk.try(grant, { ...one, date: '2024-11-30' }).ok).toBe(true);
    expect(desk.try(grant, { ...one, date: '2025-12-31' }).ok).toBe(true);
  });

  it.each<[string, Partial<Parameters<typeof grant>[2]>, string, object]>([
    ['an unknown card', { card: '2031' }, 'unknown-card', { card: '2031' }],
    ['a blank holder', { holder: '  ' }, 'missing', { what: 'holder' }],
    ['half a strip', { strips: 1.5 }, 'not-steps', { strips: 1.5, step: 1 }],
    ['less than nothing', { strips: -1 }, 'negative', { what: 'strips', got: -1 }],
    ['thousandths', { strips: 1.001 }, 'not-a-quantity', { what: 'strips', got: 1.001 }],
    ['no number', { strips: NaN }, 'not-a-quantity', { what: 'strips', got: NaN }],
    ['no day', { date: '2025-02-30' }, 'bad-date', { got: '2025-02-30' }],
    [
      'a day after the card',
      { date: '2026-01-01' },
      'outside-card',
      { card: '2025', date: '2026-01-01', start: '2025-01-01', end: '2025-12-31' },
    ],
    [
      'a description too long',
      { description: 'x'.repeat(251) },
      'too-long',
      { what: 'description', length: 251, limit: 250 },
    ],
  ])('is refused for %s', (_, change, code, params) => {
    expect(new Desk().refusal(grant, { ...one, ...change })).toEqual({ code, params });
  });

  it('takes a card by its name in any case, and writes the name of the card', () => {
    expect(new Desk().book(grant, { ...one, card: ' fijn ', strips: 0.25 }).map(brief)).toEqual([
      'B-1 Fijn Emmen grant 0.25',
    ]);
  });

  it('is refused on a card that is closed, naming the open one', () => {
    const desk = new Desk();
    desk.entries.push(entry('close', 0, { id: 'B-C', date: '2025-12-30' }));
    expect(desk.refusal(grant, one)).toEqual({
      code: 'card-closed',
      params: { card: '2025', holder: 'Emmen', closed: '2025-12-30', open: '2026' },
    });
    expect(desk.try(grant, { ...one, holder: 'Assen' }).ok).toBe(true);
  });

  it('names no open card where there is none', () => {
    const desk = new Desk(cards.slice(0, 2));
    desk.entries.push(entry('close', 0, { id: 'B-C', date: '2025-12-30' }));
    expect(desk.refusal(grant, one).params).toMatchObject({ open: '' });
  });
});

describe('the grants of a card', () => {
  const all = {
    card: '2025',
    date,
    description: 'recht',
    shares: [
      { holder: 'Emmen', strips: 14, description: '6 + 18, hoogstens 14' },
      { holder: 'Meppel', strips: 0 },
      { holder: 'Assen', strips: 13 },
    ],
  };

  it('are one booking, without who gets nothing', () => {
    const entries = new Desk().book(grantAll, all);
    const [{ id }] = entries;
    expect(id).toMatch(/^Y-/);
    expect(entries.map(brief)).toEqual([`${id} 2025 Emmen grant 14`, `${id}.2 2025 Assen grant 13`]);
    expect(entries.map(({ group, description }) => [group, description])).toEqual([
      ['1/2', '6 + 18, hoogstens 14'],
      ['2/2', 'recht'],
    ]);
  });

  it('have the same ids when two people book them', () => {
    const [mine, theirs] = [new Desk(), new Desk()];
    theirs.book(grant, one);
    expect(theirs.book(grantAll, all).map(({ id }) => id)).toEqual(
      mine.book(grantAll, all).map(({ id }) => id),
    );
    expect(mine.book(grantAll, { ...all, card: '2026' })[0].id).not.toBe(mine.entries[0].id);
  });

  it('are refused a second time, until they are reversed', () => {
    const desk = new Desk();
    const [{ id }] = desk.book(grantAll, all);
    expect(desk.refusal(grantAll, all)).toEqual({ code: 'already-granted', params: { card: '2025' } });
    desk.book(reverse, { entry: id, date, reason: 'verkeerd jaar' });
    const again = desk.book(grantAll, all);
    expect(again[0].id).not.toBe(id);
    expect(desk.refusal(grantAll, all).code).toBe('already-granted');
    expect(desk.available('Emmen')).toBe(14);
  });

  it('keep a description as a cell keeps it, and no longer than that', () => {
    const shares = (description: string) => [{ holder: 'Emmen', strips: 3, description }];
    const command = { card: '2025', date: '2025-01-02' };
    const [first] = new Desk().book(grantAll, { ...command, shares: shares(' een\n twee ') });
    expect(first.description).toBe('een twee');
    expect(new Desk().refusal(grantAll, { ...command, shares: shares('x'.repeat(251)) })).toMatchObject({
      code: 'too-long',
      params: { length: 251, limit: 250 },
    });
    expect(new Desk().refusal(grantAll, { ...command, shares: [{ holder: ' ', strips: 3 }] })).toMatchObject({
      code: 'missing',
      params: { what: 'holder' },
    });
  });

  it('are refused whole where one of them cannot be', () => {
    const desk = new Desk();
    const shares = [...all.shares, { holder: 'Westerveld', strips: 9.5 }];
    expect(desk.refusal(grantAll, { ...all, shares }).code).toBe('not-steps');
    expect(desk.refusal(grantAll, { ...all, shares: [all.shares[1]] }).code).toBe('nobody');
    expect(desk.refusal(grantAll, { ...all, date: '2026-01-01' }).code).toBe('outside-card');
  });
});

describe('opening balances', () => {
  const line = { holder: 'Emmen', card: '2024', date: '2024-12-31', strips: 2 };

  it('are one booking, each with its own card and day', () => {
    const desk = new Desk();
    const other = {
      holder: 'Assen',
      card: '2025',
      date,
      strips: 3,
      description: ' uit  lijst',
      reference: 'Z-2',
    };
    const entries = desk.book(openings, [line, other]);
    expect(entries.map(brief)).toEqual(['B-1 2024 Emmen opening 2', 'B-1.2 2025 Assen opening 3']);
    expect(entries[1]).toMatchObject({ date, description: 'uit lijst', reference: 'Z-2', group: '2/2' });
    expect(entries[0].date).toBe('2024-12-31');
  });

  it('of more than a hundred are several bookings', () => {
    const outcome = new Desk().try(openings, Array<typeof line>(201).fill(line));
    const bookings = outcome.ok ? outcome.bookings : [];
    expect(bookings.map(({ id, entries }) => [id, entries.length])).toEqual([
      ['B-1', 100],
      ['B-1-2', 100],
      ['B-1-3', 1],
    ]);
    expect(bookings[1].entries[99]).toMatchObject({ id: 'B-1-2.100', group: '100/100' });
    expect(bookings[2].entries[0].group).toBe('');
  });

  it('are refused whole where one of them cannot be', () => {
    const desk = new Desk();
    const bad = (change: Partial<typeof line>) => desk.refusal(openings, [line, { ...line, ...change }]);
    expect(desk.refusal(openings, []).code).toBe('nobody');
    expect(bad({ card: '2023' })).toEqual({ code: 'unknown-card', params: { card: '2023' } });
    expect(bad({ strips: -1 }).code).toBe('negative');
    expect(bad({ holder: '' }).code).toBe('missing');
    expect(bad({ date: '2025-01-01' }).code).toBe('outside-card');
    expect(desk.refusal(openings, [{ ...line, reference: 'x'.repeat(251) }]).code).toBe('too-long');
  });
});
