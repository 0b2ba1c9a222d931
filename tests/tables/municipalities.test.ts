import { describe, expect, it } from 'vitest';
import { readMunicipalities, takesPart } from '../../src/tables/municipalities';
import { table } from './cells';

const dutch = [
  'Code',
  'Gemeente',
  'Doet mee vanaf',
  'Doet mee t/m',
  'Inwoners 2024',
  'Inwoners 2025',
  'Afgesproken strippen',
  'Opmerking',
];
const english = [
  'Code',
  'Municipality',
  'Takes part from',
  'Takes part until',
  'Inhabitants 2024',
  'Inhabitants 2025',
  'Agreed strips',
  'Note',
];
const assen = ['GM0106', 'Assen', 2023, null, 69701, 70392, 13, 'x'] as const;
const expected = {
  row: 0,
  code: 'GM0106',
  name: 'Assen',
  from: 2023,
  until: undefined,
  inhabitants: new Map([
    [2024, 69701],
    [2025, 70392],
  ]),
  agreedStrips: 13,
};

describe('readMunicipalities', () => {
  it.each([
    ['Dutch', dutch],
    ['English', english],
    ['mixed', dutch.map((header, index) => (index % 2 === 0 ? header : english[index]))],
    ['other case, and blanks around', dutch.map((header) => ` ${header.toUpperCase()} `)],
  ])('finds the columns by %s headers', (_, header) => {
    expect(readMunicipalities(table(header, assen))).toEqual([expected]);
  });

  it('finds the columns in any order, and passes over columns that were added', () => {
    const header = ['Mijn kolom', ...[...dutch].reverse(), 'Inwoners volgens ons', 'Inwoners'];
    const cells = ['eigen', ...[...assen].reverse(), 1, 2];
    expect(readMunicipalities(table(header, cells))).toEqual([expected]);
  });

  it('finds a year that was added', () => {
    const [read] = readMunicipalities(table([...dutch, 'Inwoners 2026'], [...assen, 71000]));
    expect([...read.inhabitants]).toEqual([
      [2024, 69701],
      [2025, 70392],
      [2026, 71000],
    ]);
  });

  it('leaves rows without a name out, and keeps the place of the others', () => {
    const empty = Array<null>(8).fill(null);
    const nameless = ['GM0001', '  ', 1, 1, 1, 1, 1, null];
    const read = readMunicipalities(table(dutch, empty, assen, nameless, ['', 'Emmen', ...empty.slice(2)]));
    expect(read.map(({ row, name }) => [row, name])).toEqual([
      [1, 'Assen'],
      [3, 'Emmen'],
    ]);
    expect(read[1].inhabitants.size).toBe(0);
  });

  it('takes text, booleans and errors in number cells for no number', () => {
    const [read] = readMunicipalities(
      table(dutch, ['GM0106', 'Assen', '2023', true, '69.701', '#N/A', 'x', null]),
    );
    expect(read).toEqual({
      ...expected,
      from: undefined,
      until: undefined,
      inhabitants: new Map(),
      agreedStrips: undefined,
    });
  });

  it('keeps a zero, which means "does not take part"', () => {
    const [read] = readMunicipalities(table(dutch, ['GM0106', 'Assen', null, null, 0, null, 0, null]));
    expect([...read.inhabitants]).toEqual([[2024, 0]]);
    expect(read.agreedStrips).toBe(0);
  });

  it('reads a table that lacks columns, or cells at the end of a row', () => {
    expect(readMunicipalities(table(['Gemeente'], ['Assen']))).toMatchObject([
      { name: 'Assen', code: '', from: undefined },
    ]);
    expect(readMunicipalities(table(dutch, ['GM0106', 'Assen']))).toMatchObject([{ name: 'Assen' }]);
    expect(readMunicipalities(table(['Kolom1'], ['Assen']))).toEqual([]);
    expect(readMunicipalities(table(dutch))).toEqual([]);
  });
});

describe('takesPart', () => {
  const [always, bounded] = readMunicipalities(table(dutch, ['', 'A', null, null], ['', 'B', 2024, 2025]));

  it('has no limit where none is given', () => {
    expect([1900, 2024, 2100].map((year) => takesPart(always, year))).toEqual([true, true, true]);
  });

  it('counts first and last year in', () => {
    expect([2023, 2024, 2025, 2026].map((year) => takesPart(bounded, year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
