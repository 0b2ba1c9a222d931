import { describe, expect, it } from 'vitest';
import { grant, reserve, transfer } from '../../../../src/domain/ledger';
import { Desk, entry } from '../fixture';

const date = '2025-05-05';
const move = { from: 'Emmen', to: 'Assen', card: 'Fijn', strips: 2.25, date };

/** Emmen has 10 on `Fijn`, of which 4 are reserved. */
function deskOfSix(): Desk {
  const desk = new Desk();
  desk.book(grant, { type: 'grant', holder: 'Emmen', card: 'Fijn', strips: 10, date: '2025-01-02' });
  desk.book(reserve, { holder: 'Emmen', card: 'Fijn', strips: 4, date: '2025-02-02' });
  return desk;
}

describe('a transfer', () => {
  it('is a signed pair in one booking', () => {
    const desk = deskOfSix();
    const written = { recordedAt: '2025-03-01 10:00:00', recordedBy: 'J. Jansen', card: 'Fijn', date };
    const description = 'ruil om niet';
    expect(desk.book(transfer, { ...move, description })).toEqual([
      entry('transfer', -2.25, { ...written, id: 'B-3', group: '1/2', description }),
      entry('transfer', 2.25, { ...written, id: 'B-3.2', group: '2/2', description, holder: 'Assen' }),
    ]);
    expect(desk.balance('Emmen', 'Fijn')).toMatchObject({
      transferred_out: 2.25,
      total: 7.75,
      available: 3.75,
    });
    expect(desk.balance('Assen', 'Fijn')).toMatchObject({
      transferred_in: 2.25,
      total: 2.25,
      available: 2.25,
    });
  });

  it('takes all free strips, and not one hundredth that is reserved', () => {
    const desk = deskOfSix();
    expect(desk.refusal(transfer, { ...move, strips: 6.01 })).toEqual({
      code: 'not-enough',
      params: { holder: 'Emmen', card: 'Fijn', wanted: 6.01, available: 6, total: 10, used: 0, reserved: 4 },
    });
    desk.book(transfer, { ...move, strips: 6 });
    expect([desk.available('Emmen', 'Fijn'), desk.available('Assen', 'Fijn')]).toEqual([0, 6]);
  });

  it('of nothing passes, without a minus', () => {
    const entries = new Desk().book(transfer, { ...move, strips: 0 });
    expect(entries.map(({ strips }) => Object.is(strips, 0))).toEqual([true, true]);
  });

  it.each<[string, Partial<typeof move>, string, object]>([
    ['to the same holder', { to: ' EMMEN ' }, 'same-holder', { holder: 'Emmen' }],
    ['from nobody', { from: '' }, 'missing', { what: 'holder' }],
    ['to nobody', { to: ' ' }, 'missing', { what: 'to' }],
    ['on an unknown card', { card: '2031' }, 'unknown-card', { card: '2031' }],
    ['of less than nothing', { strips: -1 }, 'negative', { what: 'strips', got: -1 }],
    ['of half a strip', { card: '2025', strips: 0.5 }, 'not-steps', { strips: 0.5, step: 1 }],
    ['on no day', { date: 'gisteren' }, 'bad-date', { got: 'gisteren' }],
  ])('is refused %s', (_, change, code, params) => {
    expect(deskOfSix().refusal(transfer, { ...move, ...change })).toEqual({ code, params });
  });

  it.each(['2024-12-31', '2026-01-01'])('is refused on %s, outside its card', (day) => {
    expect(deskOfSix().refusal(transfer, { ...move, date: day })).toEqual({
      code: 'outside-card',
      params: { card: 'Fijn', date: day, start: '2025-01-01', end: '2025-12-31' },
    });
  });

  it.each(['Emmen', 'Assen'])('is refused where the card of %s is closed', (holder) => {
    const desk = deskOfSix();
    desk.entries.push(entry('close', 0, { id: 'B-C', card: 'Fijn', date: '2025-12-31', holder }));
    expect(desk.refusal(transfer, move)).toEqual({
      code: 'card-closed',
      params: { card: 'Fijn', holder, closed: '2025-12-31', open: '2026' },
    });
  });
});
