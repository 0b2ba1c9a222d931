import { describe, expect, it } from 'vitest';
import { closeCard, grant, release, reserve, reverse, use } from '../../../../src/domain/ledger';
import { brief, Desk } from '../fixture';

const date = '2025-03-01';
const fine = { holder: 'Emmen', card: 'Fijn', date };
const whole = { holder: 'Emmen', card: '2025', date };

/** Emmen has 10 strips on `2025` and 10 on `Fijn`. */
function deskOfTen(): Desk {
  const desk = new Desk();
  for (const card of ['2025', 'Fijn']) desk.book(grant, { ...whole, card, type: 'grant', strips: 10 });
  return desk;
}

const notEnough = (wanted: number, reserved = 0, used = 0) => ({
  code: 'not-enough',
  params: {
    holder: 'Emmen',
    card: 'Fijn',
    wanted,
    available: 10 - reserved - used,
    total: 10,
    used,
    reserved,
  },
});

describe('a reservation', () => {
  it('sets strips aside', () => {
    const desk = deskOfTen();
    const details = { assignment: 'Plan Noord', item: 'Wijkplan', reference: 'Z-17' };
    expect(desk.book(reserve, { ...whole, ...details, strips: 4 })).toMatchObject([
      { id: 'B-3', type: 'reserve', strips: 4, hours: undefined, related: '', ...details },
    ]);
    expect(desk.balance('Emmen')).toMatchObject({ reserved: 4, used: 0, total: 10, available: 6 });
  });

  it('takes exactly what is available, and not one hundredth more', () => {
    const desk = deskOfTen();
    expect(desk.refusal(reserve, { ...fine, strips: 10.01 })).toEqual(notEnough(10.01));
    desk.book(reserve, { ...fine, strips: 10 });
    expect(desk.refusal(reserve, { ...fine, strips: 0.01 })).toEqual(notEnough(0.01, 10));
    expect(desk.book(reserve, { ...fine, strips: 0 }).map(brief)).toEqual(['B-4 Fijn Emmen reserve 0']);
  });

  it('is refused to a holder nobody knows, who has nothing', () => {
    expect(deskOfTen().refusal(reserve, { ...whole, holder: 'Zwolle', strips: 1 })).toEqual({
      code: 'not-enough',
      params: { holder: 'Zwolle', card: '2025', wanted: 1, available: 0, total: 0, used: 0, reserved: 0 },
    });
  });

  it.each([
    ['2024-12-31', false],
    ['2025-01-01', true],
    ['2025-12-31', true],
    ['2026-01-01', false],
  ])('on %s: %s', (day, ok) => {
    const outcome = deskOfTen().try(reserve, { ...whole, date: day, strips: 1 });
    expect(outcome.ok).toBe(ok);
    if (!outcome.ok) expect(outcome.refusal.code).toBe('outside-card');
  });
});

describe('a use', () => {
  it('of free strips is charged at once, with its hours', () => {
    const desk = deskOfTen();
    expect(desk.book(use, { ...whole, strips: 3, hours: 24.5 })).toMatchObject([
      { type: 'use', strips: 3, hours: 24.5, related: '' },
    ]);
    expect(desk.balance('Emmen')).toMatchObject({ used: 3, hours: 24.5, reserved: 0, available: 7 });
  });

  it('takes exactly what is available, and not one hundredth more', () => {
    const desk = deskOfTen();
    desk.book(use, { ...fine, strips: 4 });
    expect(desk.refusal(use, { ...fine, strips: 6.01 })).toEqual(notEnough(6.01, 0, 4));
    desk.book(use, { ...fine, strips: 6 });
    expect(desk.available('Emmen', 'Fijn')).toBe(0);
    expect(desk.try(use, { ...fine, strips: 0, hours: 2 }).ok).toBe(true);
  });

  it('does not touch what is reserved for something else', () => {
    const desk = deskOfTen();
    desk.book(reserve, { ...fine, strips: 8 });
    expect(desk.refusal(use, { ...fine, strips: 2.01 })).toEqual(notEnough(2.01, 8));
    expect(desk.try(use, { ...fine, strips: 2 }).ok).toBe(true);
  });

  it.each([
    [-1, 'negative'],
    [0.001, 'not-a-quantity'],
    [Infinity, 'not-a-quantity'],
  ])('is refused with %d hours', (hours, code) => {
    const refusal = deskOfTen().refusal(use, { ...whole, strips: 1, hours });
    expect(refusal).toEqual({ code, params: { what: 'hours', got: hours } });
  });

  it('is refused on a card nobody knows, and outside its days', () => {
    const desk = deskOfTen();
    expect(desk.refusal(use, { ...whole, card: 'x', strips: 1 }).code).toBe('unknown-card');
    expect(desk.refusal(use, { ...whole, date: '2026-01-01', strips: 1 }).code).toBe('outside-card');
    expect(desk.refusal(use, { ...whole, holder: '', strips: 1 }).params).toEqual({ what: 'holder' });
  });
});

describe('a use of a reservation', () => {
  /** The reservation is `B-3`, of 4 strips on `Fijn`. */
  function deskWithReservation(): Desk {
    const desk = deskOfTen();
    desk.book(reserve, { ...fine, strips: 4, assignment: 'Plan Noord', item: 'Wijkplan', description: 'R' });
    return desk;
  }
  const from = { holder: '', card: '', date, reservation: 'B-3' };

  it('moves strips from reserved to used, on its card and for its holder', () => {
    const desk = deskWithReservation();
    const [entry] = desk.book(use, { ...from, strips: 2.5, description: 'U' });
    expect(entry).toMatchObject({
      card: 'Fijn',
      holder: 'Emmen',
      related: 'B-3',
      assignment: 'Plan Noord',
      item: 'Wijkplan',
      description: 'U',
    });
    expect(desk.balance('Emmen', 'Fijn')).toMatchObject({ reserved: 1.5, used: 2.5, available: 6 });
  });

  it('may go beyond it as far as strips are free', () => {
    const desk = deskWithReservation();
    // 4 reserved and 6 free.
    expect(desk.refusal(use, { ...from, strips: 10.01 })).toMatchObject({
      code: 'not-enough',
      params: { wanted: 6.01, available: 6, reserved: 4 },
    });
    desk.book(use, { ...from, strips: 10 });
    expect(desk.balance('Emmen', 'Fijn')).toMatchObject({ reserved: 0, used: 10, available: 0 });
  });

  it('takes free strips beyond it on the days of the card only', () => {
    const desk = deskOfTen();
    desk.book(reserve, { ...whole, strips: 1 });
    const later = { ...whole, date: '2026-03-01', reservation: 'B-3' };
    expect(desk.refusal(use, { ...later, strips: 5 })).toMatchObject({ code: 'outside-card' });
    expect(desk.book(use, { ...later, strips: 1 })).toHaveLength(1);
  });

  it('is refused before the day of the reservation', () => {
    expect(deskWithReservation().refusal(use, { ...from, date: '2025-02-28', strips: 1 })).toEqual({
      code: 'before-reservation',
      params: { date: '2025-02-28', reserved: date },
    });
  });

  it.each(['B-1', 'B-99'])('is refused where %s is no reservation', (reservation) => {
    expect(deskWithReservation().refusal(use, { ...from, reservation, strips: 1 })).toEqual({
      code: 'no-reservation',
      params: {},
    });
  });

  it('is refused where the reservation was reversed', () => {
    const desk = deskWithReservation();
    desk.book(reverse, { entry: 'B-3', date, reason: 'dubbel' });
    expect(desk.refusal(use, { ...from, strips: 1 }).code).toBe('no-reservation');
  });
});

describe('a release', () => {
  function deskWithReservation(): Desk {
    const desk = deskOfTen();
    desk.book(reserve, { ...whole, strips: 5, item: 'Wijkplan' });
    desk.book(use, { ...whole, reservation: 'B-3', strips: 2 });
    return desk;
  }

  it('gives reserved strips back', () => {
    const desk = deskWithReservation();
    expect(desk.book(release, { reservation: 'B-3', date, strips: 1 })).toMatchObject([
      {
        type: 'release',
        strips: 1,
        card: '2025',
        holder: 'Emmen',
        related: 'B-3',
        item: 'Wijkplan',
        group: '',
      },
    ]);
    expect(desk.balance('Emmen')).toMatchObject({ reserved: 2, used: 2, available: 6 });
  });

  it('gives all that is open, and not one more', () => {
    const desk = deskWithReservation();
    expect(desk.refusal(release, { reservation: 'B-3', date, strips: 4 })).toEqual({
      code: 'release-beyond',
      params: { open: 3, wanted: 4 },
    });
    desk.book(release, { reservation: 'B-3', date, strips: 3 });
    expect(desk.balance('Emmen')).toMatchObject({ reserved: 0, available: 8 });
    expect(desk.refusal(release, { reservation: 'B-3', date, strips: 1 }).code).toBe('release-beyond');
    expect(desk.try(release, { reservation: 'B-3', date, strips: 0 }).ok).toBe(true);
  });

  it('is refused before the day of the reservation, and without one', () => {
    const desk = deskWithReservation();
    const early = { reservation: 'B-3', date: '2025-02-28', strips: 1 };
    expect(desk.refusal(release, early).code).toBe('before-reservation');
    expect(desk.refusal(release, { ...early, reservation: '' }).code).toBe('no-reservation');
  });
});

describe('on a card that was closed', () => {
  /** Of 10 strips 4 are reserved (`B-3`) and 6 expired on 31 December. */
  function closedDesk(): Desk {
    const desk = deskOfTen();
    desk.book(reserve, { ...whole, strips: 4 });
    desk.book(closeCard, { card: '2025', date: '2025-12-31', holders: ['Emmen'] });
    return desk;
  }
  const late = { ...whole, date: '2026-02-01', reservation: 'B-3' };

  it('nothing new is reserved or used', () => {
    const params = { card: '2025', holder: 'Emmen', closed: '2025-12-31', open: '2026' };
    for (const command of [reserve, use])
      expect(closedDesk().refusal(command, { ...whole, strips: 0 })).toEqual({ code: 'card-closed', params });
  });

  it('an open reservation is used after its end, and not beyond it', () => {
    const desk = closedDesk();
    expect(desk.refusal(use, { ...late, strips: 5 })).toMatchObject({ params: { wanted: 1, available: 0 } });
    desk.book(use, { ...late, strips: 4 });
    expect(desk.balance('Emmen')).toMatchObject({ expired: 6, used: 4, reserved: 0, available: 0 });
  });

  it('a use of before the closing is refused', () => {
    const desk = closedDesk();
    expect(desk.refusal(use, { ...late, date: '2025-12-30', strips: 1 }).code).toBe('card-closed');
    expect(desk.try(use, { ...late, date: '2025-12-31', strips: 1 }).ok).toBe(true);
  });

  it('what is given back expires at once', () => {
    const desk = closedDesk();
    const entries = desk.book(release, { reservation: 'B-3', date: '2026-02-01', strips: 3 });
    expect(entries.map(brief)).toEqual(['B-5 2025 Emmen release 3', 'B-5.2 2025 Emmen expire 3']);
    expect(desk.balance('Emmen')).toMatchObject({ expired: 9, reserved: 1, available: 0 });
    expect(desk.book(release, { reservation: 'B-3', date: '2026-02-01', strips: 0 })).toHaveLength(1);
  });
});
