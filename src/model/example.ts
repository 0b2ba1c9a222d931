import type { MenuItem } from '../domain/drenthe/menu';
import {
  Accounts,
  closeCard,
  COLLECTIVE,
  grantAll,
  joint,
  release,
  reserve,
  reverse,
  transfer,
  use,
  type Booking,
  type Books,
  type Card,
  type Outcome,
  type Stamp,
} from '../domain/ledger';
import { DEFAULT_STRIP_RULE } from '../domain/drenthe/assumptions';
import { stripsFor } from '../domain/strips';
import { dateOfSerial, isoOf } from '../i18n/date';
import type { Language } from '../i18n/language';
import { workbookTexts } from '../i18n/workbook';
import type { ModelData } from './data';

/** Strips used and reserved by the end of 2025, invented; with one more each for the heat-source atlas. */
const IN_2025: Readonly<Record<string, readonly [used: number, reserved: number]>> = {
  'Aa en Hunze': [3, 2],
  Assen: [5, 3],
  'Borger-Odoorn': [4, 1],
  Coevorden: [2, 4],
  'De Wolden': [1, 2],
  Emmen: [7, 3],
  Hoogeveen: [6, 4],
  Meppel: [8, 3],
  'Midden-Drenthe': [3, 0],
  Noordenveld: [4, 2],
  Tynaarlo: [2, 3],
  Westerveld: [5, 2],
};

/** Hours behind a strip in the example; what a strip stands for is not published. */
const HOURS = 12;
/** Strips of the collective card, a year. */
const COLLECTIVE_STRIPS = 24;

/** What the bookings are for, in turn. */
const OWN_ITEMS: readonly MenuItem[] = [
  'district-plan',
  'area-analysis',
  'owners-association-plan',
  'studies',
];

/**
 * An invented ledger of 2024 and 2025, made by the same commands that users give: it keeps every rule. Nothing in it
 * was published; each entry says that it is an example.
 */
export function exampleBookings(data: ModelData, language: Language): readonly Booking[] {
  const { menu, exampleWords: words } = workbookTexts[language];
  const item = (key: MenuItem): string => menu.items[key][0];
  const cards = data.cards.map(({ card, start, end }): Card => ({
    label: card,
    start: day(start),
    end: day(end),
    step: 1,
  }));
  const accounts = new Accounts();
  const books: Books = { accounts, cards };
  const done: Booking[] = [];
  const book = (date: string, command: (stamp: Stamp) => Outcome): string => {
    const number = String(done.length + 1).padStart(4, '0');
    const outcome = command({ id: `B-EXAMPLE-${number}`, at: `${date} 09:00:00`, by: words.by });
    if (!outcome.ok) throw new Error(`example ${number}: ${outcome.refusal.code}`);
    for (const booking of outcome.bookings) {
      done.push(booking);
      for (const entry of booking.entries) accounts.add(entry);
    }
    return outcome.bookings[0].id;
  };
  const names = data.municipalities.map(({ name }) => name);
  const inhabitants = (year: number): number[] => {
    const set = data.population.findIndex((each) => each.year === year);
    return data.municipalities.map((each) => each.inhabitants[set]);
  };
  const grants = (card: string, year: number): void => {
    const shares = inhabitants(year).map((count, index) => ({
      holder: names[index],
      strips: stripsFor(count, DEFAULT_STRIP_RULE),
    }));
    const date = `${year}-01-02`;
    book(date, (stamp) =>
      grantAll(books, stamp, {
        card,
        date,
        description: words.granted,
        shares: [...shares, { holder: COLLECTIVE, strips: COLLECTIVE_STRIPS }],
      }),
    );
  };
  const work = (
    holder: string,
    card: string,
    strips: number,
    key: MenuItem,
    dates: readonly string[],
  ): void => {
    const details = { holder, card, item: item(key), assignment: words.assignment(item(key), holder) };
    const reservation = book(dates[0], (stamp) =>
      reserve(books, stamp, { ...details, strips, date: dates[0] }),
    );
    const parts = strips > 1 ? [Math.ceil(strips / 2), Math.floor(strips / 2)] : [strips];
    parts.forEach((part, index) => {
      const date = dates[index + 1];
      book(date, (stamp) =>
        use(books, stamp, { ...details, strips: part, hours: part * HOURS, reservation, date }),
      );
    });
  };
  const together = (
    card: string,
    date: string,
    key: MenuItem,
    strips: number,
    mode: 'collective' | 'charged',
  ): void => {
    const counts = inhabitants(Number(card));
    const participants = names.map((holder, index) => ({
      holder,
      weight: mode === 'charged' ? 1 : counts[index],
    }));
    book(date, (stamp) =>
      joint(books, stamp, {
        card,
        date,
        item: item(key),
        description: words.together,
        strips,
        hours: strips * HOURS,
        mode,
        key: 'weights',
        participants,
      }),
    );
  };

  grants('2024', 2024);
  names.forEach((holder, index) => {
    const strips = 4 + (index % 3);
    work(holder, '2024', strips, OWN_ITEMS[index % OWN_ITEMS.length], [
      '2024-02-12',
      '2024-05-27',
      '2024-10-14',
    ]);
  });
  together('2024', '2024-06-10', 'heat-source-atlas', 10, 'collective');
  book('2024-09-16', (stamp) =>
    transfer(books, stamp, {
      from: 'Emmen',
      to: 'Westerveld',
      card: '2024',
      strips: 2,
      date: '2024-09-16',
      description: words.transferred,
    }),
  );
  together('2024', '2024-11-18', 'training', 4, 'collective');
  book('2024-12-31', (stamp) =>
    closeCard(books, stamp, {
      card: '2024',
      date: '2024-12-31',
      holders: [...names, COLLECTIVE],
      description: words.closed,
    }),
  );

  grants('2025', 2025);
  names.forEach((holder, index) => {
    const [used] = IN_2025[holder];
    work(holder, '2025', used, OWN_ITEMS[(index + 1) % OWN_ITEMS.length], [
      '2025-01-14',
      '2025-03-18',
      '2025-06-02',
    ]);
  });
  together('2025', '2025-05-06', 'heat-source-atlas', 12, 'charged');
  const wrong = book('2025-06-11', (stamp) =>
    reserve(books, stamp, {
      holder: 'Assen',
      card: '2025',
      strips: 2,
      date: '2025-06-11',
      item: item('training'),
    }),
  );
  book('2025-06-12', (stamp) =>
    reverse(books, stamp, { entry: wrong, date: '2025-06-12', reason: words.twice }),
  );
  together('2025', '2025-06-23', 'heat-programme-format', 6, 'collective');
  names.forEach((holder, index) => {
    const [, reserved] = IN_2025[holder];
    if (reserved === 0) return;
    const key = OWN_ITEMS[(index + 2) % OWN_ITEMS.length];
    const details = {
      holder,
      card: '2025',
      item: item(key),
      assignment: words.assignment(item(key), holder),
    };
    // Coevorden asked for one strip more than it needs, and gave it back.
    const extra = holder === 'Coevorden' ? 1 : 0;
    const reservation = book('2025-09-09', (stamp) =>
      reserve(books, stamp, { ...details, strips: reserved + extra, date: '2025-09-09' }),
    );
    if (extra > 0)
      book('2025-10-07', (stamp) =>
        release(books, stamp, {
          reservation,
          strips: extra,
          date: '2025-10-07',
          description: words.released,
        }),
      );
  });
  together('2025', '2025-11-11', 'training', 3, 'collective');
  return done;
}

function day(serial: number): string {
  const date = dateOfSerial(serial);
  return date ? isoOf(date) : '';
}
