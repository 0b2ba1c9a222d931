import { describe, expect, it } from 'vitest';
import { Accounts, type Balance, type Entry } from '../../../src/domain/ledger';
import { balanceWith, entry } from './fixture';

const grant = entry('grant', 10, { id: 'B-G' });
const reserve = entry('reserve', 5, { id: 'B-R' });
const named = { related: 'B-R' };

const balanceOf = (...entries: Entry[]): Balance => new Accounts(entries).balance('Emmen', '2025');

describe('the effect of one entry on an empty card', () => {
  it.each<[Entry['type'], number, Partial<Balance>]>([
    ['opening', 4, { opening: 4, total: 4, available: 4 }],
    ['grant', 9, { granted: 9, total: 9, available: 9 }],
    ['correction', 2, { granted: 2, total: 2, available: 2 }],
    ['correction', -2, { granted: -2, total: -2, available: -2 }],
    ['transfer', 3, { transferred_in: 3, total: 3, available: 3 }],
    ['transfer', -3, { transferred_out: 3, total: -3, available: -3 }],
    ['carry', 1, { carried_in: 1, total: 1, available: 1 }],
    ['carry', -1, { carried_out: 1, total: -1, available: -1 }],
    ['reserve', 5, { reserved: 5, available: -5 }],
    ['use', 6, { used: 6, hours: 8, available: -6 }],
    ['joint', 2, { used: 2, hours: 8, available: -2 }],
    ['expire', 7, { expired: 7, total: -7, available: -7 }],
    ['served', 2.5, { shared_strips: 2.5, shared_hours: 8 }],
    ['close', 0, {}],
  ])('%s of %d', (type, strips, expected) => {
    const hours = ['use', 'joint', 'served'].includes(type) ? 8 : undefined;
    expect(balanceOf(entry(type, strips, { hours }))).toEqual(balanceWith(expected));
  });
});

describe('a reservation', () => {
  it.each<[string, Entry[], Partial<Balance>]>([
    ['is partly used', [entry('use', 3, { id: 'B-U', ...named })], { reserved: 2, used: 3, available: 5 }],
    ['is used up', [entry('use', 5, { id: 'B-U', ...named })], { reserved: 0, used: 5, available: 5 }],
    ['is used beyond', [entry('use', 7, { id: 'B-U', ...named })], { reserved: 0, used: 7, available: 3 }],
    [
      'stays when something else is used',
      [entry('use', 3, { id: 'B-U' })],
      { reserved: 5, used: 3, available: 2 },
    ],
    ['is given back', [entry('release', 4, { id: 'B-V', ...named })], { reserved: 1, available: 9 }],
    [
      'is used and given back',
      [entry('use', 3, { id: 'B-U', ...named }), entry('release', 2, { id: 'B-V', ...named })],
      { reserved: 0, used: 3, available: 7 },
    ],
  ])('%s', (_, entries, expected) => {
    const whole = balanceWith({ granted: 10, total: 10, ...expected });
    expect(balanceOf(grant, reserve, ...entries)).toEqual(whole);
    expect(balanceOf(...[...entries].reverse(), reserve, grant)).toEqual(whole);
  });

  it('is listed with what is still open', () => {
    const other = entry('reserve', 1, { id: 'B-S' });
    const accounts = new Accounts([
      grant,
      reserve,
      other,
      entry('use', 2, { id: 'B-U', ...named }),
      entry('release', 1, { id: 'B-V', related: 'B-S' }),
    ]);
    expect(accounts.openReservations()).toEqual([{ entry: reserve, open: 3 }]);
    expect(accounts.openStrips('B-R')).toBe(3);
    expect(accounts.openStrips('B-S')).toBe(0);
    expect(accounts.openStrips('B-G')).toBe(0);
  });

  it('has dependents as long as a use or release of it stands', () => {
    const used = entry('use', 2, { id: 'B-U', ...named });
    const accounts = new Accounts([grant, reserve, used]);
    expect(accounts.hasDependents('B-R')).toBe(true);
    accounts.add(entry('reverse', -2, { id: 'B-X', related: 'B-U' }));
    expect(accounts.hasDependents('B-R')).toBe(false);
    expect(accounts.openStrips('B-R')).toBe(5);
  });
});

describe('a reversal', () => {
  it.each<[Entry['type'], number]>([
    ['opening', 4],
    ['grant', 4],
    ['correction', -4],
    ['transfer', -4],
    ['carry', 4],
    ['reserve', 4],
    ['use', 4],
    ['joint', 4],
    ['expire', 4],
    ['served', 4],
  ])('leaves nothing of %s, whichever of the two comes first', (type, strips) => {
    const wrong = entry(type, strips, { id: 'B-W', hours: 3 });
    const back = entry('reverse', -strips, { id: 'B-X', related: 'B-W', hours: -3 });
    const before = balanceWith({ granted: 10, total: 10, available: 10 });
    expect(balanceOf(grant, wrong)).not.toEqual(before);
    expect(balanceOf(grant, wrong, back)).toEqual(before);
    expect(balanceOf(back, grant, wrong)).toEqual(before);
  });

  it('of a release takes the strips back into the reservation', () => {
    const freed = entry('release', 2, { id: 'B-V', ...named });
    const back = entry('reverse', -2, { id: 'B-X', related: 'B-V' });
    expect(balanceOf(grant, reserve, freed).reserved).toBe(3);
    expect(balanceOf(grant, reserve, freed, back).reserved).toBe(5);
  });

  it('counts once, however often it is there', () => {
    const backs = ['B-X', 'B-Y'].map((id) => entry('reverse', -10, { id, related: 'B-G' }));
    expect(balanceOf(grant, ...backs)).toEqual(balanceWith({}));
    expect(new Accounts([grant, ...backs]).reversalOf('B-G')).toBe(backs[0]);
  });

  it('of a closing opens the card again, and the closing is still counted', () => {
    const accounts = new Accounts([entry('close', 0, { id: 'B-C', date: '2025-12-31' })]);
    expect(accounts.closedOn('2025', 'Emmen')).toBe('2025-12-31');
    accounts.add(entry('reverse', 0, { id: 'B-X', related: 'B-C' }));
    expect(accounts.closedOn('2025', 'Emmen')).toBeUndefined();
    expect(accounts.timesClosed('2025', 'Emmen')).toBe(1);
    expect(accounts.timesClosed('2025', 'Assen')).toBe(0);
  });
});

describe('a balance', () => {
  const accounts = new Accounts([
    entry('grant', 9, { id: 'B-1', card: '2024' }),
    entry('grant', 10, { id: 'B-2', card: '2025' }),
    entry('grant', 11, { id: 'B-3', holder: ' EMMEN ', card: ' 2025' }),
    entry('use', 4, { id: 'B-4', holder: 'Assen' }),
  ]);

  it('is of one card, of all cards, of one card of everyone, or of everything', () => {
    expect(accounts.balance('Emmen', '2024').available).toBe(9);
    expect(accounts.balance('Emmen', '2025').available).toBe(21);
    expect(accounts.balance('Emmen').available).toBe(30);
    expect(accounts.balance(undefined, '2025').available).toBe(17);
    expect(accounts.balance().available).toBe(26);
  });

  it('is nothing for a holder or card that nobody booked on', () => {
    expect(accounts.balance('Meppel', '2025')).toEqual(balanceWith({}));
    expect(accounts.balance('Emmen', '2030')).toEqual(balanceWith({}));
  });

  it('takes names in another case and with spaces for the same holder', () => {
    expect(accounts.list().map(({ holder, card }) => `${holder} ${card}`)).toEqual([
      'Emmen 2024',
      'Emmen 2025',
      'Assen 2025',
    ]);
  });

  it('of hundredths is exact', () => {
    const tenths = Array.from({ length: 10 }, (_, index) => entry('grant', 0.1, { id: `B-${index}` }));
    expect(balanceOf(...tenths).available).toBe(1);
    expect(balanceOf(entry('grant', 0.3), entry('use', 0.1, { id: 'B-U' })).available).toBe(0.2);
  });

  it('of nothing is never minus zero', () => {
    const { available, expired } = balanceOf(entry('transfer', -0), entry('expire', 0, { id: 'B-E' }));
    expect([Object.is(available, 0), Object.is(expired, 0)]).toEqual([true, true]);
  });
});
