import { checkOf, type Entry } from '../../src/domain/ledger';

/*
 * A small ledger, typed by hand, in the words of both languages as they stand in the cells of a workbook.
 *
 * On card 2025 Emmen has 14 + 2 + 1 = 17, of which 3 are used and 5 − 3 − 1 = 1 is still reserved: 13 free. Assen has
 * 12 − 2 = 10, since the use of 6 was reversed. Of the collective card 4 of 10 are used. On card 2024 nothing is left.
 */

type Language = 'nl' | 'en';
export type Cell = string | number | null;

export const headers: Readonly<Record<Language, readonly string[]>> = {
  nl: 'Nummer|Datum|Kaart|Houder|Soort|Strippen|Uren|Opdracht|Product|Kenmerk|Hoort bij|Deel|Omschrijving|Geboekt op|Geboekt door (eigen opgave)|Controlegetal'.split(
    '|',
  ),
  en: 'Number|Date|Card|Holder|Type|Strips|Hours|Assignment|Product|Reference|Belongs to|Part|Description|Recorded at|Recorded by (own statement)|Check code'.split(
    '|',
  ),
};

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    opening: 'beginsaldo',
    grant: 'toekenning',
    transfer: 'overdracht',
    carry: 'meegenomen',
    reserve: 'reservering',
    use: 'gebruik',
    release: 'vrijgave',
    reverse: 'terugboeking',
    served: 'aandeel',
    '@collective': 'Gezamenlijk',
  },
  en: {
    opening: 'opening balance',
    grant: 'grant',
    transfer: 'transfer',
    carry: 'carried over',
    reserve: 'reservation',
    use: 'use',
    release: 'release',
    reverse: 'reversal',
    served: 'share',
    '@collective': 'Joint',
  },
};

/** Excel's serial numbers of the days in the ledger, looked up in a spreadsheet. */
export const serials: Readonly<Record<string, number>> = {
  '2024-12-31': 45657,
  '2025-01-02': 45659,
  '2025-01-15': 45672,
  '2025-02-03': 45691,
  '2025-03-10': 45726,
  '2025-04-01': 45748,
  '2025-05-05': 45782,
  '2025-06-01': 45809,
  '2025-07-01': 45839,
  '2025-08-01': 45870,
};

export const entry = (
  id: string,
  date: string,
  card: string,
  holder: string,
  type: Entry['type'],
  strips: number,
  rest: Partial<Entry> = {},
): Entry => ({
  id,
  date,
  card,
  holder,
  type,
  strips,
  hours: undefined,
  assignment: '',
  item: '',
  reference: '',
  related: '',
  group: '',
  description: '',
  recordedAt: `${date} 09:00:00`,
  recordedBy: 'A. Tester',
  ...rest,
});

const joint = '@collective';
const plan = { assignment: 'Plan Noord', item: 'Wijkuitvoeringsplan' };

export const entries: readonly Entry[] = [
  entry('B-1', '2025-01-02', '2025', 'Emmen', 'grant', 14),
  entry('B-2', '2025-01-02', '2025', 'Assen', 'grant', 12),
  entry('B-3', '2025-01-02', '2025', joint, 'grant', 10),
  entry('B-4', '2025-02-03', '2025', 'Emmen', 'reserve', 5, { ...plan, reference: 'Z-17' }),
  entry('B-5', '2025-03-10', '2025', 'Emmen', 'use', 3, { ...plan, hours: 40, related: 'B-4' }),
  entry('B-6', '2025-04-01', '2025', 'Emmen', 'release', 1, { ...plan, related: 'B-4' }),
  entry('B-7', '2025-05-05', '2025', 'Assen', 'transfer', -2, { group: '1/2', description: 'ruil' }),
  entry('B-7.2', '2025-05-05', '2025', 'Emmen', 'transfer', 2, { group: '2/2', description: 'ruil' }),
  entry('B-8', '2025-06-01', '2025', joint, 'use', 4, { group: '1/3', hours: 100, item: 'Atlas' }),
  entry('B-8.2', '2025-06-01', '2025', 'Emmen', 'served', 2.5, { group: '2/3', hours: 62.5, item: 'Atlas' }),
  entry('B-8.3', '2025-06-01', '2025', 'Assen', 'served', 1.5, { group: '3/3', hours: 37.5, item: 'Atlas' }),
  entry('B-9', '2025-07-01', '2025', 'Assen', 'use', 6, { hours: 20 }),
  entry('B-10', '2025-08-01', '2025', 'Assen', 'reverse', -6, { related: 'B-9' }),
  entry('B-11', '2024-12-31', '2024', 'Emmen', 'opening', 1),
  entry('B-12', '2025-01-15', '2024', 'Emmen', 'carry', -1, { group: '1/2' }),
  entry('B-12.2', '2025-01-15', '2025', 'Emmen', 'carry', 1, { group: '2/2' }),
];

/** The cells of an entry as a booking writes them; a blank cell is null. */
export function cellsOf(of: Entry, language: Language = 'nl', check = checkOf(of)): Cell[] {
  const word = (text: string): string => words[language][text] ?? text;
  const texts = [of.assignment, of.item, of.reference, of.related, of.group, of.description];
  return [
    of.id,
    serials[of.date] ?? of.date,
    of.card,
    word(of.holder),
    word(of.type),
    of.strips,
    of.hours ?? null,
    ...texts,
    of.recordedAt,
    of.recordedBy,
    check,
  ].map((cell) => (cell === '' ? null : cell));
}

/** A ledger as `FlexLedger[#All]` gives it. */
export function ledgerOf(list: readonly Entry[] = entries, language: Language = 'nl'): Cell[][] {
  return [[...headers[language]], ...list.map((each) => cellsOf(each, language))];
}

/** The ledger with one cell changed; rows count from 1 below the header, columns are Dutch headers. */
export function changed(row: number, header: string, value: unknown, ledger = ledgerOf()): unknown[][] {
  const column = headers.nl.indexOf(header);
  return ledger.map((cells, index) =>
    index === row ? cells.map((cell, at) => (at === column ? value : cell)) : cells,
  );
}
