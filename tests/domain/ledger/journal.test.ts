import { describe, expect, it } from 'vitest';
import {
  isSameBooking,
  JOURNAL_LIMIT,
  journalText,
  readJournal,
  readJournalCells,
  type Booking,
} from '../../../src/domain/ledger';
import { entry } from './fixture';

const transfer: Booking = {
  id: 'B-T',
  entries: [
    entry('transfer', -2.25, { id: 'B-T', group: '1/2', holder: 'Assen', description: 'ruil “om niet”' }),
    entry('transfer', 2.25, { id: 'B-T.2', group: '2/2', description: 'ruil “om niet”' }),
  ],
};
const use: Booking = { id: 'B-U', entries: [entry('use', 3, { id: 'B-U', hours: 0, related: 'B-R' })] };

describe('a cell of the journal', () => {
  it.each([
    ['a transfer', transfer],
    ['a use', use],
  ])('gives back %s as it was booked', (_, booking) => {
    expect(readJournal(journalText(booking))).toEqual(booking);
    expect(journalText(structuredClone(booking))).toBe(journalText(booking));
  });

  it('is for text only: no formula, no number, no date', () => {
    expect(journalText(use)).toMatch(/^J1 [A-Z2-7]{12} \{/);
  });

  it('is not read when a character of it is changed, cut off or added', () => {
    const text = journalText(transfer);
    for (let at = 0; at < text.length; at += 1) {
      expect(readJournal(`${text.slice(0, at)}~${text.slice(at + 1)}`)).toBeUndefined();
      expect(readJournal(text.slice(0, at))).toBeUndefined();
    }
    expect(readJournal(`${text} `)).toBeUndefined();
  });

  it('is not read when it is half of one booking and half of another', () => {
    const [one, other] = [journalText(transfer), journalText(use)];
    expect(readJournal(one.slice(0, 40) + other.slice(40))).toBeUndefined();
  });

  it.each(['', 'J1', 'x', 'J1 AAAAAAAAAAAA {}', '=1+1'])('“%s” is no booking', (text) => {
    expect(readJournal(text)).toBeUndefined();
  });

  it('has room for a hundred entries with long texts of their own', () => {
    const entries = Array.from({ length: 100 }, (_, index) =>
      entry('opening', 12.34, {
        id: `B-ABCDEFGHIJ.${index + 1}`,
        group: `${index + 1}/100`,
        holder: 'Midden-Drenthe',
        date: '2024-12-31',
        description: 'x'.repeat(100),
      }),
    );
    const text = journalText({ id: 'B-ABCDEFGHIJ', entries });
    expect(JOURNAL_LIMIT).toBe(32_767);
    expect(text.length).toBeLessThanOrEqual(JOURNAL_LIMIT);
  });
});

describe('the journal', () => {
  const cell = (slot: number, booking: Booking) => ({ slot, text: journalText(booking) });

  it('counts a booking once that stands there twice', () => {
    const again = { ...use, entries: use.entries.map((each) => ({ ...each, recordedBy: 'een ander' })) };
    const { bookings, conflicts, damaged } = readJournalCells([
      cell(7, use),
      cell(9, again),
      cell(3, transfer),
    ]);
    expect([...bookings]).toEqual([
      ['B-U', use],
      ['B-T', transfer],
    ]);
    expect([conflicts.size, damaged]).toEqual([0, []]);
  });

  it('shows all versions of a booking that say something else', () => {
    const of = (strips: number): Booking => ({ id: 'B-U', entries: [entry('use', strips, { id: 'B-U' })] });
    const { bookings, conflicts } = readJournalCells([cell(1, of(1)), cell(2, of(2)), cell(3, of(3))]);
    expect(bookings.get('B-U')).toEqual(of(1));
    expect([...conflicts]).toEqual([['B-U', [of(1), of(2), of(3)]]]);
  });

  it('names the slots that are damaged, and reads the others', () => {
    const { bookings, damaged } = readJournalCells([
      { slot: 5, text: journalText(transfer).slice(0, -1) },
      cell(6, use),
      { slot: 16_383, text: 'een aantekening' },
    ]);
    expect([...bookings.keys()]).toEqual(['B-U']);
    expect(damaged).toEqual([5, 16_383]);
  });
});

it('bookings with other entries, or fewer of them, are not the same', () => {
  expect(isSameBooking(transfer, structuredClone(transfer))).toBe(true);
  expect(isSameBooking(transfer, { ...transfer, entries: transfer.entries.slice(0, 1) })).toBe(false);
  expect(isSameBooking(transfer, { ...transfer, entries: [...transfer.entries].reverse() })).toBe(false);
});
