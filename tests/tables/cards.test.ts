import { describe, expect, it } from 'vitest';
import { readCards } from '../../src/tables/cards';
import { table } from './cells';

const headers = { nl: ['Kaart', 'Begin', 'Einde', 'Stap'], en: ['Card', 'Start', 'End', 'Step'] } as const;
/** Serial numbers of a spreadsheet: 1 January and 31 December 2025. */
const FIRST = 45658;
const LAST = 46022;
const card = { label: '2025', start: '2025-01-01', end: '2025-12-31', step: 1 };

type Cell = string | number | boolean | null;
const readAll = (...cells: readonly Cell[]) => readCards(table(headers.nl, cells));
/** The cards of rows that have nothing wrong. */
function good(of: ReturnType<typeof table>) {
  const { cards, faults } = readCards(of);
  expect(faults).toEqual([]);
  return cards;
}
const read = (...cells: readonly Cell[]) => good(table(headers.nl, cells));

describe('the cards, read from their cells', () => {
  it.each(['nl', 'en'] as const)('have a label, two days and a step (%s)', (language) => {
    expect(good(table(headers[language], ['2025', FIRST, LAST, 0.5]))).toEqual([{ ...card, step: 0.5 }]);
  });

  it('are found under headers in any order, of either language, among others', () => {
    const header = ['Notitie', ' stap ', 'END', 'Begin', 'Kaart'];
    expect(good(table(header, ['van mij', 2, LAST, FIRST, '2025']))).toEqual([{ ...card, step: 2 }]);
  });

  it('keep the order of the rows', () => {
    const rows = [
      ['2026', LAST + 1, LAST + 365, 1],
      ['2025', FIRST, LAST, 1],
    ] as const;
    expect(good(table(headers.nl, ...rows)).map(({ label }) => label)).toEqual(['2026', '2025']);
  });

  it.each([
    ['a label that is a number', [2025, FIRST, LAST, 1]],
    ['a label with spaces around it', [' 2025 ', FIRST, LAST, 1]],
    ['days as ISO text', ['2025', '2025-01-01', '2025-12-31', 1]],
    ['days as text, as they are typed', ['2025', '1-1-2025', '31/12/2025', 1]],
    ['days as text with the name of a month', ['2025', '1 januari 2025', '31 Dec 2025', 1]],
    ['a step as text', ['2025', FIRST, LAST, ' 1 ']],
    ['a time of day beside a day', ['2025', FIRST + 0.75, LAST + 0.999, 1]],
    ['a blank step', ['2025', FIRST, LAST, null]],
  ] as const)('may have %s', (_, cells) => {
    expect(read(...cells)).toEqual([card]);
  });

  it.each([
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['0,25', 0.25],
    ['2', 2],
  ])('have the step that is typed as text in either language: %j', (text, step) => {
    expect(read('2025', FIRST, LAST, text)).toEqual([{ ...card, step }]);
  });

  it.each([0, -1, 0.001, 2e9, '#N/A', true, 'half', '50%', '1,000', '€ 1'])(
    'have a step of 1 where the cell holds %j, and it is said',
    (step) => {
      const { cards, faults } = readAll('2025', FIRST, LAST, step);
      expect(cards).toEqual([card]);
      expect(faults).toEqual([
        {
          row: 0,
          column: 3,
          label: '2025',
          field: 'step',
          got: step === true ? 'TRUE' : String(step),
          isBeforeStart: false,
        },
      ]);
    },
  );

  it('may last one day', () => {
    expect(read('Dag', FIRST, FIRST, 1)).toEqual([
      { label: 'Dag', start: '2025-01-01', end: '2025-01-01', step: 1 },
    ]);
  });

  it.each([
    ['no label', [null, FIRST, LAST, 1], 'card', ''],
    ['a label of spaces', ['  ', FIRST, LAST, 1], 'card', ''],
    ['an error for its label', ['#REF!', FIRST, LAST, 1], 'card', '#REF!'],
    ['no start', ['2025', null, LAST, 1], 'start', ''],
    ['no end', ['2025', FIRST, null, 1], 'end', ''],
    ['a day that does not exist', ['2025', '30-2-2025', LAST, 1], 'start', '30-2-2025'],
    ['a month before the day', ['2025', FIRST, '12/31/2025', 1], 'end', '12/31/2025'],
    ['words for a day', ['2025', 'januari', LAST, 1], 'start', 'januari'],
    ['the day that only Excel knows', ['1900', 60, 60, 1], 'start', '60'],
    ['a number that is no day', ['2025', -1, LAST, 1], 'start', '-1'],
    ['an error for a day', ['2025', '#VALUE!', LAST, 1], 'start', '#VALUE!'],
    ['a truth value for a day', ['2025', true, LAST, 1], 'start', 'TRUE'],
  ] as const)('are left out with %s, and it is said', (_, cells, field, got) => {
    const { cards, faults } = readAll(...cells);
    expect(cards).toEqual([]);
    expect(faults).toMatchObject([{ row: 0, field, got, isBeforeStart: false }]);
  });

  it('are left out where they would end before their start, and it is said', () => {
    expect(readAll('2025', LAST, FIRST, 1)).toEqual({
      cards: [],
      faults: [{ row: 0, column: 2, label: '2025', field: 'end', got: String(FIRST), isBeforeStart: true }],
    });
  });

  it('are left out where their row is blank, and that is no fault', () => {
    const rows = table(
      [...headers.nl, 'Notitie'],
      [null, ' ', null, null, 'van mij'],
      ['2025', FIRST, LAST, 1, null],
    );
    expect(good(rows)).toEqual([card]);
  });

  it('are none where a column of days is gone, and have a step of 1 without that column', () => {
    const without = (name: string) =>
      readCards(
        table(
          headers.nl.map((header) => (header === name ? 'Anders' : header)),
          ['2025', FIRST, LAST, 0.5],
        ),
      );
    expect(without('Einde')).toMatchObject({ cards: [], faults: [{ field: 'end', column: -1 }] });
    expect(without('Kaart')).toMatchObject({ cards: [], faults: [{ field: 'card', column: -1 }] });
    expect(without('Stap')).toEqual({ cards: [card], faults: [] });
  });
});
