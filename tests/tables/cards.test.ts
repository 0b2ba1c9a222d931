import { describe, expect, it } from 'vitest';
import { readCards } from '../../src/tables/cards';
import { table } from './cells';

const headers = { nl: ['Kaart', 'Begin', 'Einde', 'Stap'], en: ['Card', 'Start', 'End', 'Step'] } as const;
/** Serial numbers of a spreadsheet: 1 January and 31 December 2025. */
const FIRST = 45658;
const LAST = 46022;
const card = { label: '2025', start: '2025-01-01', end: '2025-12-31', step: 1 };

type Cell = string | number | boolean | null;
const read = (...cells: readonly Cell[]) => readCards(table(headers.nl, cells));

describe('the cards, read from their cells', () => {
  it.each(['nl', 'en'] as const)('have a label, two days and a step (%s)', (language) => {
    expect(readCards(table(headers[language], ['2025', FIRST, LAST, 0.5]))).toEqual([{ ...card, step: 0.5 }]);
  });

  it('are found under headers in any order, of either language, among others', () => {
    const header = ['Notitie', ' stap ', 'END', 'Begin', 'Kaart'];
    expect(readCards(table(header, ['van mij', 2, LAST, FIRST, '2025']))).toEqual([{ ...card, step: 2 }]);
  });

  it('keep the order of the rows', () => {
    const rows = [
      ['2026', LAST + 1, LAST + 365, 1],
      ['2025', FIRST, LAST, 1],
    ] as const;
    expect(readCards(table(headers.nl, ...rows)).map(({ label }) => label)).toEqual(['2026', '2025']);
  });

  it.each([
    ['a label that is a number', [2025, FIRST, LAST, 1]],
    ['a label with spaces around it', [' 2025 ', FIRST, LAST, 1]],
    ['days as ISO text', ['2025', '2025-01-01', '2025-12-31', 1]],
    ['a time of day beside a day', ['2025', FIRST + 0.75, LAST + 0.999, 1]],
    ['a blank step', ['2025', FIRST, LAST, null]],
  ] as const)('may have %s', (_, cells) => {
    expect(read(...cells)).toEqual([card]);
  });

  it.each([0, -1, 0.001, 2e9, '#N/A', true])('have a step of 1 where the cell holds %j', (step) => {
    expect(read('2025', FIRST, LAST, step)).toEqual([card]);
  });

  it('may last one day', () => {
    expect(read('Dag', FIRST, FIRST, 1)).toEqual([
      { label: 'Dag', start: '2025-01-01', end: '2025-01-01', step: 1 },
    ]);
  });

  it.each([
    ['no label', [null, FIRST, LAST, 1]],
    ['a label of spaces', ['  ', FIRST, LAST, 1]],
    ['an error for its label', ['#REF!', FIRST, LAST, 1]],
    ['no start', ['2025', null, LAST, 1]],
    ['no end', ['2025', FIRST, null, 1]],
    ['its end before its start', ['2025', LAST, FIRST, 1]],
    ['a day that does not exist', ['2025', '2025-02-30', LAST, 1]],
    ['words for a day', ['2025', 'januari', LAST, 1]],
    ['the day that only Excel knows', ['1900', 60, 60, 1]],
    ['a number that is no day', ['2025', -1, LAST, 1]],
    ['an error for a day', ['2025', '#VALUE!', LAST, 1]],
    ['a truth value for a day', ['2025', true, LAST, 1]],
  ] as const)('are left out with %s', (_, cells) => {
    expect(read(...cells)).toEqual([]);
  });

  it('are none where a column of days is gone, and have a step of 1 without that column', () => {
    const without = (name: string) =>
      readCards(
        table(
          headers.nl.map((header) => (header === name ? 'Anders' : header)),
          ['2025', FIRST, LAST, 0.5],
        ),
      );
    expect(without('Einde')).toEqual([]);
    expect(without('Kaart')).toEqual([]);
    expect(without('Stap')).toEqual([card]);
  });
});
