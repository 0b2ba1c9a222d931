import { describe, expect, it } from 'vitest';
import {
  closeCard,
  COLLECTIVE,
  correct,
  entriesOfBooking,
  grant,
  joint,
  release,
  reserve,
  reverse,
  transfer,
  use,
} from '../../../../src/domain/ledger';
import { brief, Desk, entry } from '../fixture';

const date = '2025-03-01';
const whole = { holder: 'Emmen', card: '2025', date };
const undo = { date: '2025-06-01', reason: 'vergissing' };

/** Emmen has 10 strips by `B-1`, Assen 3 by `B-2`. */
function deskOfTen(): Desk {
  const desk = new Desk();
  desk.book(grant, { ...whole, type: 'grant', strips: 10 });
  desk.book(grant, { ...whole, type: 'grant', holder: 'Assen', strips: 3 });
  return desk;
}

describe('a reversal', () => {
  it('negates a use with its hours, and says why', () => {
    const desk = deskOfTen();
    desk.book(use, { ...whole, strips: 3, hours: 20, item: 'Atlas', assignment: 'Plan', description: 'x' });
    expect(desk.book(reverse, { entry: 'B-3', ...undo })).toEqual([
      entry('reverse', -3, {
        id: 'B-4',
        date: '2025-06-01',
        hours: -20,
        related: 'B-3',
        item: 'Atlas',
        assignment: 'Plan',
        description: 'vergissing',
        recordedAt: '2025-03-01 10:00:00',
        recordedBy: 'J. Jansen',
      }),
    ]);
    expect(desk.balance('Emmen')).toEqual(deskOfTen().balance('Emmen'));
  });

  it('negates all entries of a booking, whichever of them is named', () => {
    const desk = deskOfTen();
    desk.book(transfer, { ...whole, from: 'Emmen', to: 'Assen', strips: 4 });
    expect(desk.book(reverse, { entry: 'B-3.2', ...undo }).map(brief)).toEqual([
      'B-4 2025 Emmen reverse 4',
      'B-4.2 2025 Assen reverse -4',
    ]);
    expect(desk.entries.slice(-2).map(({ related }) => related)).toEqual(['B-3', 'B-3.2']);
    expect([desk.balance('Emmen'), desk.balance('Assen')]).toEqual(
      ['Emmen', 'Assen'].map((holder) => deskOfTen().balance(holder)),
    );
  });

  it('happens once, and is not reversed itself', () => {
    const desk = deskOfTen();
    desk.book(reverse, { entry: 'B-1', ...undo });
    expect(desk.refusal(reverse, { entry: 'B-1', ...undo })).toEqual({
      code: 'already-reversed',
      params: {},
    });
    expect(desk.refusal(reverse, { entry: 'B-3', ...undo })).toEqual({ code: 'is-reversal', params: {} });
  });

  it('is refused without an entry, a reason or a day', () => {
    const desk = deskOfTen();
    expect(desk.refusal(reverse, { entry: 'B-9', ...undo })).toEqual({ code: 'no-entry', params: {} });
    expect(desk.refusal(reverse, { entry: 'B-1', date, reason: ' ' }).params).toEqual({ what: 'reason' });
    expect(desk.refusal(reverse, { entry: 'B-1', ...undo, date: '1-6-2025' }).code).toBe('bad-date');
  });

  it('of a reservation is refused while a use or release of it stands', () => {
    const desk = deskOfTen();
    desk.book(reserve, { ...whole, strips: 5 });
    desk.book(use, { ...whole, reservation: 'B-3', strips: 2 });
    desk.book(release, { reservation: 'B-3', date, strips: 1 });
    const refused = { code: 'has-dependents', params: {} };
    expect(desk.refusal(reverse, { entry: 'B-3', ...undo })).toEqual(refused);
    desk.book(reverse, { entry: 'B-4', ...undo });
    expect(desk.balance('Emmen')).toMatchObject({ reserved: 4, used: 0, available: 6 });
    expect(desk.refusal(reverse, { entry: 'B-3', ...undo })).toEqual(refused);
    desk.book(reverse, { entry: 'B-5', ...undo });
    desk.book(reverse, { entry: 'B-3', ...undo });
    expect(desk.balance('Emmen')).toMatchObject({ reserved: 0, used: 0, available: 10 });
  });

  it('of a grant is refused where its strips are gone', () => {
    const desk = deskOfTen();
    desk.book(grant, { ...whole, type: 'grant', strips: 2 });
    desk.book(use, { ...whole, strips: 3 });
    expect(desk.refusal(reverse, { entry: 'B-1', ...undo })).toEqual({
      code: 'reversal-overdraws',
      params: { holder: 'Emmen', card: '2025', available: 9, taken: 10 },
    });
    // 12 − 3 − 7 leaves just the 2 that go.
    desk.book(use, { ...whole, strips: 7 });
    desk.book(reverse, { entry: 'B-3', ...undo });
    expect(desk.available('Emmen')).toBe(0);
  });

  it('of a transfer is refused where the receiver used it', () => {
    const desk = deskOfTen();
    desk.book(transfer, { ...whole, from: 'Emmen', to: 'Assen', strips: 4 });
    desk.book(use, { ...whole, holder: 'Assen', strips: 4 });
    expect(desk.refusal(reverse, { entry: 'B-3', ...undo })).toEqual({
      code: 'reversal-overdraws',
      params: { holder: 'Assen', card: '2025', available: 3, taken: 4 },
    });
  });

  it('of a release is refused where the strips were used', () => {
    const desk = deskOfTen();
    desk.book(reserve, { ...whole, strips: 10 });
    desk.book(release, { reservation: 'B-3', date, strips: 6 });
    desk.book(use, { ...whole, strips: 6 });
    expect(desk.refusal(reverse, { entry: 'B-4', ...undo })).toMatchObject({
      code: 'reversal-overdraws',
      params: { available: 0, taken: 6 },
    });
  });

  it('of joint work gives everyone their share back', () => {
    const desk = deskOfTen();
    const participants = ['Emmen', 'Assen'].map((holder) => ({ holder, weight: 1 }));
    const work = { card: '2025', date, item: 'Atlas', strips: 6, hours: 7, participants } as const;
    desk.book(joint, { ...work, mode: 'charged', key: 'weights' });
    expect([desk.available('Emmen'), desk.available('Assen')]).toEqual([7, 0]);
    desk.book(reverse, { entry: 'B-3', ...undo });
    expect(desk.balance('Emmen')).toEqual(deskOfTen().balance('Emmen'));
    expect(desk.balance('Assen')).toEqual(deskOfTen().balance('Assen'));
  });

  it('of what was booked before its card closed is refused, naming the open card', () => {
    const desk = deskOfTen();
    desk.book(use, { ...whole, strips: 3 });
    desk.book(closeCard, { card: '2025', date: '2025-12-31', holders: ['Emmen'] });
    for (const id of ['B-1', 'B-3'])
      expect(desk.refusal(reverse, { entry: id, ...undo })).toEqual({
        code: 'card-closed',
        params: { card: '2025', holder: 'Emmen', closed: '2025-12-31', open: '2026' },
      });
  });

  it('of what was done with a reservation after the closing passes', () => {
    const desk = deskOfTen();
    desk.book(reserve, { ...whole, strips: 4 });
    desk.book(closeCard, { card: '2025', date: '2025-12-31', holders: ['Emmen'] });
    const closed = desk.balance('Emmen');
    desk.book(use, { ...whole, date: '2026-02-01', reservation: 'B-3', strips: 3 });
    desk.book(release, { date: '2026-02-02', reservation: 'B-3', strips: 1 });
    for (const id of ['B-6', 'B-5']) desk.book(reverse, { entry: id, ...undo, date: '2026-03-01' });
    expect(desk.balance('Emmen')).toEqual(closed);
    expect(closed).toMatchObject({ reserved: 4, expired: 6, available: 0 });
  });
});

describe('a reversal after the closing', () => {
  it('leaves no strips on the closed card: a use without a reservation stays', () => {
    const desk = deskOfTen();
    desk.book(use, { ...whole, strips: 3, date: '2025-12-31' });
    desk.book(closeCard, { card: '2025', date: '2025-12-31', holders: ['Emmen', 'Assen'] });
    expect(desk.refusal(reverse, { entry: 'B-3', date: '2026-01-05', reason: 'fout' })).toMatchObject({
      code: 'card-closed',
      params: { card: '2025', holder: 'Emmen', open: '2026' },
    });
    expect(desk.available('Emmen')).toBe(0);
  });

  it('of collective work on a reservation passes, though its participants’ cards are closed', () => {
    const desk = deskOfTen();
    desk.book(grant, { ...whole, holder: COLLECTIVE, type: 'grant', strips: 10 });
    desk.book(reserve, { ...whole, holder: COLLECTIVE, strips: 4 });
    desk.book(closeCard, { card: '2025', date: '2025-12-31', holders: ['Emmen', 'Assen', COLLECTIVE] });
    const [first] = desk.book(joint, {
      card: '2025',
      date: '2026-01-15',
      item: 'Atlas',
      strips: 4,
      mode: 'collective',
      key: 'weights',
      participants: [{ holder: 'Emmen', weight: 1 }],
      reservation: 'B-4',
    });
    desk.book(reverse, { entry: first.id, date: '2026-01-20', reason: 'niet doorgegaan' });
    expect(desk.balance(COLLECTIVE).reserved).toBe(4);
  });
});

describe('a correction', () => {
  const more = { ...whole, card: 'Fijn', strips: 1.5, description: 'één te veel geteld' };

  it('gives strips on the open card, with the entry that was wrong', () => {
    const desk = deskOfTen();
    expect(desk.book(correct, { ...more, corrects: 'B-1' })).toMatchObject([
      { type: 'correction', strips: 1.5, card: 'Fijn', related: 'B-1', description: 'één te veel geteld' },
    ]);
    expect(desk.balance('Emmen', 'Fijn')).toMatchObject({ granted: 1.5, available: 1.5 });
  });

  it('takes what is available, and not one hundredth more', () => {
    const desk = deskOfTen();
    desk.book(correct, more);
    expect(desk.refusal(correct, { ...more, strips: -1.51 })).toEqual({
      code: 'not-enough',
      params: {
        holder: 'Emmen',
        card: 'Fijn',
        wanted: 1.51,
        available: 1.5,
        total: 1.5,
        used: 0,
        reserved: 0,
      },
    });
    desk.book(correct, { ...more, strips: -1.5 });
    expect(desk.available('Emmen', 'Fijn')).toBe(0);
  });

  it.each<[string, Partial<typeof more>, string, object]>([
    ['without a reason', { description: '' }, 'missing', { what: 'reason' }],
    ['without a holder', { holder: '' }, 'missing', { what: 'holder' }],
    ['on an unknown card', { card: 'x' }, 'unknown-card', { card: 'x' }],
    ['outside the card', { date: '2026-01-01' }, 'outside-card', { date: '2026-01-01' }],
    ['of half a strip', { card: '2025' }, 'not-steps', { strips: 1.5, step: 1 }],
    ['of no number', { strips: NaN }, 'not-a-quantity', { what: 'strips' }],
  ])('is refused %s', (_, change, code, params) => {
    expect(deskOfTen().refusal(correct, { ...more, ...change })).toMatchObject({ code, params });
  });

  it('of a closed card goes to the open one', () => {
    const desk = deskOfTen();
    desk.book(closeCard, { card: '2025', date: '2025-12-31', holders: ['Emmen'] });
    const late = { ...more, card: '2025', strips: 2, date: '2025-12-31' };
    expect(desk.refusal(correct, late)).toMatchObject({ code: 'card-closed', params: { open: '2026' } });
    expect(desk.book(correct, { ...late, card: '2026', date: '2026-01-05' }).map(brief)).toEqual([
      'B-4 2026 Emmen correction 2',
    ]);
  });
});

it('a booking is found whole by any of its entries', () => {
  const desk = deskOfTen();
  desk.book(transfer, { ...whole, from: 'Emmen', to: 'Assen', strips: 4 });
  const whose = (id: string): string[] => entriesOfBooking(desk.books, id).map(({ holder }) => holder);
  expect(whose('B-3')).toEqual(['Emmen', 'Assen']);
  expect(whose('B-3.2')).toEqual(['Emmen', 'Assen']);
  expect(whose('B-4')).toEqual([]);
});
