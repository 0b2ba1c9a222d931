import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COLLECTIVE,
  grant,
  joint,
  jointShares,
  reserve,
  type JointWork,
} from '../../../../src/domain/ledger';
import { holds } from '../../property';
import { Desk, entry } from '../fixture';

const date = '2025-06-01';

/** CBS, 1 January 2025; 506,529 together. */
const inhabitants: Readonly<Record<string, number>> = {
  'Aa en Hunze': 25_935,
  Assen: 70_392,
  'Borger-Odoorn': 26_049,
  Coevorden: 35_860,
  'De Wolden': 24_672,
  Emmen: 109_678,
  Hoogeveen: 56_906,
  Meppel: 36_271,
  'Midden-Drenthe': 34_021,
  Noordenveld: 31_751,
  Tynaarlo: 35_011,
  Westerveld: 19_983,
};
const everyone = Object.entries(inhabitants).map(([holder, weight]) => ({ holder, weight }));
const equally = (...holders: string[]) => holders.map((holder) => ({ holder, weight: 1 }));

const work = {
  card: '2025',
  date,
  item: 'Atlas',
  strips: 8,
  mode: 'collective',
  key: 'weights',
  participants: everyone,
} as const satisfies JointWork;

/** The collective card has 10 strips on `2025` and on `Fijn`, every municipality 9. */
function fullDesk(): Desk {
  const desk = new Desk();
  for (const card of ['2025', 'Fijn']) {
    desk.book(grant, { type: 'grant', holder: COLLECTIVE, card, strips: 10, date });
    for (const { holder } of everyone) desk.book(grant, { type: 'grant', holder, card, strips: 9, date });
  }
  return desk;
}

describe('joint work on the collective card', () => {
  it('is used once, with a memo of everyone’s share that is not charged', () => {
    const desk = fullDesk();
    const [own, ...shares] = desk.book(joint, { ...work, hours: 100 });
    expect(own).toMatchObject({ holder: COLLECTIVE, type: 'use', strips: 8, hours: 100, group: '1/13' });
    expect(shares.map(({ type }) => type)).toEqual(everyone.map(() => 'served'));
    // 8 strips by inhabitants in hundredths: floors leave 6, for the remainders .961, .966, .732, .636, .876 and .561.
    expect(shares.map(({ strips }) => strips)).toEqual([
      0.41, 1.11, 0.41, 0.57, 0.39, 1.73, 0.9, 0.57, 0.54, 0.5, 0.55, 0.32,
    ]);
    expect(shares.reduce((sum, { hours }) => sum + Math.round((hours ?? NaN) * 100), 0)).toBe(10_000);
    expect(desk.balance(COLLECTIVE)).toMatchObject({ used: 8, hours: 100, available: 2 });
    expect(desk.balance('Emmen')).toMatchObject({ used: 0, hours: 0, available: 9, shared_strips: 1.73 });
  });

  it('is shared equally, the odd hundredths in the order of the list', () => {
    const participants = equally('Emmen', 'Assen', 'Meppel');
    const entries = fullDesk().book(joint, { ...work, participants, strips: 1, hours: 0.02 });
    expect(entries.map(({ strips, hours }) => [strips, hours])).toEqual([
      [1, 0.02],
      [0.34, 0.01],
      [0.33, 0.01],
      [0.33, 0],
    ]);
  });

  it('takes exactly what is on the collective card, and not one hundredth more', () => {
    const desk = fullDesk();
    const fine = { ...work, card: 'Fijn' };
    expect(desk.refusal(joint, { ...fine, strips: 10.01 })).toEqual({
      code: 'not-enough',
      params: {
        holder: COLLECTIVE,
        card: 'Fijn',
        wanted: 10.01,
        available: 10,
        total: 10,
        used: 0,
        reserved: 0,
      },
    });
    desk.book(joint, { ...fine, strips: 10 });
    expect(desk.available(COLLECTIVE, 'Fijn')).toBe(0);
    expect(desk.book(joint, { ...fine, strips: 0, hours: 12 }).at(-1)).toMatchObject({ strips: 0 });
  });

  it('shares hours by weight where there are no strips', () => {
    const participants = [
      { holder: 'Emmen', weight: 3 },
      { holder: 'Assen', weight: 1 },
    ];
    const entries = fullDesk().book(joint, { ...work, participants, strips: 0, hours: 10 });
    expect(entries.map(({ strips, hours }) => [strips, hours])).toEqual([
      [0, 10],
      [0, 7.5],
      [0, 2.5],
    ]);
  });

  it('uses a reservation of the collective card, and no other', () => {
    const desk = fullDesk();
    const [{ id }] = desk.book(reserve, { holder: COLLECTIVE, card: '2025', strips: 9, date });
    const [other] = desk.book(reserve, { holder: 'Emmen', card: '2025', strips: 8, date });
    expect(desk.refusal(joint, { ...work, reservation: other.id }).code).toBe('no-reservation');
    expect(desk.refusal(joint, work)).toMatchObject({
      code: 'not-enough',
      params: { available: 1, reserved: 9 },
    });
    expect(desk.book(joint, { ...work, reservation: id })[0].related).toBe(id);
    expect(desk.balance(COLLECTIVE)).toMatchObject({ reserved: 1, used: 8, available: 1 });
  });
});

describe('joint work that is charged', () => {
  const charged = { ...work, mode: 'charged', strips: 36 } as const;

  it('by inhabitants is paid by everyone’s own card in whole strips', () => {
    const desk = fullDesk();
    const entries = desk.book(joint, charged);
    // 36 by inhabitants: floors leave 7, for the remainders .843, .851, .549, .753, .795, .578 and .488.
    expect(entries.map(({ strips }) => strips)).toEqual([2, 5, 2, 3, 2, 8, 4, 3, 2, 2, 2, 1]);
    expect(new Set(entries.map(({ type }) => type))).toEqual(new Set(['joint']));
    expect(desk.balance('Emmen')).toMatchObject({ used: 8, available: 1, shared_strips: 0 });
    expect(desk.available(COLLECTIVE)).toBe(10);
  });

  it('is refused where someone would get zero by rounding', () => {
    // 12 by inhabitants: De Wolden has .585 and Westerveld .473, and eight others have more.
    expect(fullDesk().refusal(joint, { ...charged, strips: 12 })).toEqual({
      code: 'zero-share',
      params: { holders: ['De Wolden', 'Westerveld'] },
    });
  });

  it('by own shares takes them as they are', () => {
    const participants = [
      { holder: 'Emmen', weight: 9 },
      { holder: 'Assen', weight: 2 },
    ];
    const own = { ...charged, key: 'own', participants, strips: 11, hours: 22 } as const;
    const entries = fullDesk().book(joint, own);
    expect(entries.map(({ holder, strips, hours }) => [holder, strips, hours])).toEqual([
      ['Emmen', 9, 18],
      ['Assen', 2, 4],
    ]);
    expect(fullDesk().refusal(joint, { ...own, strips: 12 })).toEqual({
      code: 'shares-differ',
      params: { sum: 11, total: 12 },
    });
  });

  it('takes exactly what each has, and not one hundredth more of anyone', () => {
    const participants = [
      { holder: 'Emmen', weight: 9 },
      { holder: 'Assen', weight: 9.01 },
    ];
    const own = { ...charged, card: 'Fijn', key: 'own', participants, strips: 18.01 } as const;
    expect(fullDesk().refusal(joint, own)).toEqual({
      code: 'not-enough',
      params: { holder: 'Assen', card: 'Fijn', wanted: 9.01, available: 9, total: 9, used: 0, reserved: 0 },
    });
    const exact = [participants[0], { holder: 'Assen', weight: 9 }];
    expect(fullDesk().try(joint, { ...own, participants: exact, strips: 18 }).ok).toBe(true);
  });

  it('is refused on a card that is closed for one of them', () => {
    const desk = fullDesk();
    desk.entries.push(entry('close', 0, { id: 'B-C', holder: 'Meppel', date: '2025-12-31' }));
    expect(desk.refusal(joint, charged)).toMatchObject({ code: 'card-closed', params: { holder: 'Meppel' } });
  });
});

it('charged to somebody who is named twice, it counts for both', () => {
  const desk = new Desk();
  desk.book(grant, { holder: 'Emmen', card: '2025', date: work.date, type: 'grant', strips: 5 });
  const twice = ['Emmen', 'emmen '].map((holder) => ({ holder, weight: 1 }));
  const command = { ...work, mode: 'charged', key: 'weights', participants: twice } as const;
  expect(desk.refusal(joint, { ...command, strips: 6 })).toMatchObject({ code: 'not-enough' });
  expect(desk.book(joint, { ...command, strips: 4 }).map(({ strips }) => strips)).toEqual([2, 2]);
});

it('of no strips passes, and says who took part', () => {
  const participants = [{ holder: 'Emmen', weight: 1 }];
  const command = { ...work, mode: 'charged', key: 'weights', strips: 0, participants } as const;
  expect(fullDesk().book(joint, command)).toMatchObject([{ type: 'joint', strips: 0 }]);
});

it.each<[string, Partial<JointWork>, string, object]>([
  [
    'a participant without a name',
    { participants: [{ holder: ' ', weight: 1 }] },
    'missing',
    { what: 'holder' },
  ],
  ['nobody', { participants: [] }, 'nobody', {}],
  ['no item', { item: ' ' }, 'missing', { what: 'item' }],
  ['an unknown card', { card: 'x' }, 'unknown-card', { card: 'x' }],
  ['half a strip', { strips: 0.5 }, 'not-steps', { strips: 0.5, step: 1 }],
  ['less than nothing', { strips: -1 }, 'negative', { what: 'strips', got: -1 }],
  ['negative hours', { hours: -1 }, 'negative', { what: 'hours', got: -1 }],
  ['a day outside the card', { date: '2026-01-01' }, 'outside-card', { date: '2026-01-01' }],
  ['a negative weight', { participants: [{ holder: 'Emmen', weight: -1 }] }, 'negative', { got: -1 }],
  [
    'an own share in thousandths',
    { key: 'own', participants: [{ holder: 'Emmen', weight: 0.001 }] },
    'not-a-quantity',
    { got: 0.001 },
  ],
])('joint work is refused with %s, in either way', (_, change, code, params) => {
  for (const mode of ['collective', 'charged'] as const)
    expect(fullDesk().refusal(joint, { ...work, ...change, mode })).toMatchObject({ code, params });
});

it('shares by inhabitants are those of the largest remainder', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 120_000 }), { minLength: 1, maxLength: 12 });
  holds(
    fc.property(weights, fc.integer({ min: 0, max: 5_000 }), (sizes, units) => {
      const all = sizes.reduce((sum, size) => sum + size, 0);
      const floors = sizes.map((size) => Math.floor((units * size) / all));
      const left = units - floors.reduce((sum, floor) => sum + floor, 0);
      const ranked = sizes
        .map((size, at) => ({ at, rest: units * size - floors[at] * all }))
        .sort((a, b) => b.rest - a.rest || a.at - b.at);
      for (const { at } of ranked.slice(0, left)) floors[at] += 1;
      const participants = sizes.map((weight, at) => ({ holder: `G${at}`, weight }));
      const shares = jointShares({ strips: units / 100, key: 'weights', participants }, 0.01);
      expect(shares).toEqual(floors.map((floor) => floor / 100));
    }),
  );
});
