import { describe, expect, it } from 'vitest';
import {
  COLLECTIVE,
  jointProducts,
  overview,
  specification,
  type Balance,
  type Entry,
} from '../../../src/domain/ledger';
import { balanceWith, entry } from './fixture';

/* Emmen: 14 on card 2025, 5 reserved of which 3 used and 1 given back, 2 to Assen; 1 left of 2024 is carried over. */
const ledger: readonly Entry[] = [
  entry('opening', 1, { id: 'B-0', date: '2024-12-31', card: '2024' }),
  entry('grant', 14, { id: 'B-1', date: '2025-01-02' }),
  entry('carry', -1, { id: 'B-2', date: '2025-01-15', card: '2024', group: '1/2' }),
  entry('carry', 1, { id: 'B-2.2', date: '2025-01-15', group: '2/2' }),
  entry('reserve', 5, { id: 'B-3', date: '2025-02-03' }),
  entry('use', 3, { id: 'B-4', date: '2025-03-10', related: 'B-3', hours: 40 }),
  entry('release', 1, { id: 'B-5', date: '2025-04-01', related: 'B-3' }),
  entry('transfer', -2, { id: 'B-6', date: '2025-05-05', group: '1/2' }),
  entry('transfer', 2, { id: 'B-6.2', date: '2025-05-05', group: '2/2', holder: 'Assen' }),
  entry('use', 2, { id: 'B-7', date: '2025-06-01', hours: 9.5 }),
  entry('reverse', -2, { id: 'B-8', date: '2025-07-01', related: 'B-7', hours: -9.5 }),
];

const shuffled = [...ledger].reverse();

describe('the specification of a holder', () => {
  it('runs from nothing to the closing balance', () => {
    const { lines, balance } = specification(shuffled, 'Emmen', { card: '2025' });
    expect(lines.map(({ entry: { id }, change, available }) => [id, change, available])).toEqual([
      ['B-1', 14, 14],
      ['B-2.2', 1, 15],
      ['B-3', -5, 10],
      ['B-4', 0, 10],
      ['B-5', 1, 11],
      ['B-6', -2, 9],
      ['B-7', -2, 7],
      ['B-8', 2, 9],
    ]);
    expect(balance).toEqual(
      balanceWith({
        granted: 14,
        carried_in: 1,
        transferred_out: 2,
        total: 13,
        reserved: 1,
        used: 3,
        hours: 40,
        available: 9,
      }),
    );
  });

  it('marks what was reversed, and nothing else', () => {
    const marked = specification(ledger, 'Emmen').lines.filter(({ isReversed }) => isReversed);
    expect(marked.map(({ entry: { id } }) => id)).toEqual(['B-7']);
  });

  it('of all cards shows both sides of what was carried', () => {
    const { lines } = specification(shuffled, 'emmen ');
    expect(lines.slice(0, 4).map(({ entry: { id }, change, available }) => [id, change, available])).toEqual([
      ['B-0', 1, 1],
      ['B-1', 14, 15],
      ['B-2', -1, 14],
      ['B-2.2', 1, 15],
    ]);
  });

  it('stops at a day, and knows nothing of what came later', () => {
    const { lines, balance } = specification(shuffled, 'Emmen', { card: '2025', asOf: '2025-06-01' });
    expect(lines.at(-1)).toMatchObject({ change: -2, available: 7, isReversed: false });
    expect(balance).toMatchObject({ used: 5, reserved: 1, available: 7 });
  });

  it('of who has no entries is empty', () => {
    expect(specification(ledger, 'Meppel')).toEqual({
      holder: 'Meppel',
      lines: [],
      balance: balanceWith({}),
    });
  });

  it('adds hundredths exactly', () => {
    const entries = [0.1, 0.2, 0.3].map((strips, at) => entry('grant', strips, { id: `B-${at}` }));
    const { lines } = specification(entries, 'Emmen');
    expect(lines.map(({ change, available }) => [change, available])).toEqual([
      [0.1, 0.1],
      [0.2, 0.3],
      [0.3, 0.6],
    ]);
  });
});

describe('the balance as of a date', () => {
  it.each([
    ['2024-12-30', 0],
    ['2024-12-31', 1],
    ['2025-01-14', 15],
    ['2025-01-15', 15],
    ['2025-02-02', 15],
    ['2025-02-03', 10],
    ['2025-04-01', 11],
    ['2025-05-05', 9],
    ['2025-06-30', 7],
    ['2025-07-01', 9],
  ])('on %s is %d', (asOf, available) => {
    expect(specification(shuffled, 'Emmen', { asOf }).balance.available).toBe(available);
  });
});

describe('the overview', () => {
  const figures = (of: ReturnType<typeof overview>): unknown[] =>
    of.lines.map(({ holder, balance }) => [holder, balance.available, balance.used]);

  it('has a line for each holder and a total', () => {
    const all = overview(ledger);
    expect(figures(all)).toEqual([
      ['Emmen', 9, 3],
      ['Assen', 2, 0],
    ]);
    expect(all.total).toMatchObject({ total: 15, reserved: 1, used: 3, available: 11 });
  });

  it('of one card leaves out who has nothing booked on it', () => {
    expect(figures(overview(ledger, { card: '2024' }))).toEqual([['Emmen', 0, 0]]);
    expect(figures(overview(ledger, { card: '2031' }))).toEqual([]);
  });

  it('as of a day leaves out who came later', () => {
    expect(figures(overview(ledger, { asOf: '2025-05-04' }))).toEqual([['Emmen', 11, 3]]);
  });

  it('names a holder as it came first', () => {
    const entries = [entry('grant', 1), entry('grant', 2, { id: 'B-B', holder: 'EMMEN ' })];
    expect(figures(overview(entries))).toEqual([['Emmen', 3, 0]]);
  });
});

it('available is opening, granted and what came in, less what went out, expired, is reserved and used', () => {
  const types = ['opening', 'grant', 'expire', 'reserve', 'joint'] as const;
  const entries = [
    ...ledger,
    ...types.map((type, at) => entry(type, 1.5 + at, { id: `B-Q${at}`, holder: 'Assen' })),
  ];
  const days = [...new Set(entries.map(({ date }) => date))];
  for (const asOf of days) {
    const { lines, total } = overview(entries, { asOf });
    for (const b of [...lines.map(({ balance }) => balance), total] as Balance[]) {
      const came = b.opening + b.granted + b.transferred_in + b.carried_in;
      const went = b.transferred_out + b.carried_out + b.expired + b.reserved + b.used;
      expect(b.available).toBeCloseTo(came - went, 8);
    }
  }
  // 2 from Emmen, 1.5 and 2.5 given; 3.5, 4.5 and 5.5 are gone.
  expect(overview(entries).lines[1].balance.available).toBe(-7.5);
});

describe('joint products', () => {
  const date = '2025-06-01';
  const shared: readonly Entry[] = [
    entry('use', 4, { id: 'B-J', date, holder: COLLECTIVE, group: '1/3', hours: 100, item: 'Atlas' }),
    entry('served', 2.5, { id: 'B-J.2', date, group: '2/3', hours: 62.5, item: 'Atlas' }),
    entry('served', 1.5, { id: 'B-J.3', date, holder: 'Assen', group: '3/3', hours: 37.5, item: 'Atlas' }),
    entry('joint', 2, { id: 'B-K', date: '2025-05-01', group: '1/2', hours: 10, item: 'Training' }),
    entry('joint', 1, {
      id: 'B-K.2',
      date: '2025-05-01',
      holder: 'Assen',
      group: '2/2',
      hours: 5,
      item: 'Training',
    }),
    entry('use', 9, { id: 'B-OWN' }),
  ];

  it('are the work for all, once, in order, with whom it served and the hours', () => {
    const products = jointProducts(shared);
    expect(
      products.map(({ id, item, strips, hours, isCollective, shares }) => [
        id,
        item,
        strips,
        hours,
        isCollective,
        shares.map(({ holder }) => holder),
      ]),
    ).toEqual([
      ['B-K', 'Training', 3, 15, false, ['Emmen', 'Assen']],
      ['B-J', 'Atlas', 4, 100, true, ['Emmen', 'Assen']],
    ]);
  });

  it('leave out what was reversed, what came later and other cards', () => {
    const back = ['B-J', 'B-J.2', 'B-J.3'].map((related) =>
      entry('reverse', 0, { id: related.replace('J', 'X'), date: '2025-08-01', related }),
    );
    expect(jointProducts([...shared, ...back]).map(({ id }) => id)).toEqual(['B-K']);
    expect(jointProducts([...shared, ...back], { asOf: '2025-07-31' })).toHaveLength(2);
    expect(jointProducts(shared, { asOf: '2025-05-31' }).map(({ id }) => id)).toEqual(['B-K']);
    expect(jointProducts(shared, { card: '2024' })).toEqual([]);
  });
});
