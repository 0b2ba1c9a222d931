import { describe, expect, it } from 'vitest';
import type { TableCell } from '../../src/tables/cells';
import { participantFault, participantsOf } from '../../src/tables/participants';

const cell = (value: string | number | null): TableCell => ({
  value:
    value === null
      ? { kind: 'blank' }
      : typeof value === 'number'
        ? { kind: 'number', number: value }
        : { kind: 'text', text: value },
});
const header = [
  'Gemeente',
  'Doet mee vanaf',
  'Doet mee t/m',
  'Inwoners 2026',
  'Inwoners 2025',
  'Inwoners 2024',
  'Afgesproken strippen',
];
const read = (...rows: readonly (readonly (string | number | null)[])[]) =>
  participantsOf({ header, rows: rows.map((cells) => cells.map(cell)) });

describe('the municipalities of scenarios', () => {
  it('have the years for which anybody has inhabitants, and none for who then has none', () => {
    const [assen, gone] = read(
      ['Assen', null, null, null, 70_392, 69_701, null],
      ['Vroeger', null, 2024, 0, null, 12_000, 0],
    );
    expect(assen).toEqual({
      name: 'Assen',
      inhabitants: new Map([
        [2024, 69_701],
        [2025, 70_392],
      ]),
    });
    expect(gone).toEqual({
      name: 'Vroeger',
      until: 2024,
      inhabitants: new Map([
        [2024, 12_000],
        [2025, 0],
      ]),
    });
  });

  it('keep their term and what was agreed, and rows without a name are none', () => {
    expect(
      read(['Emmen', 2025, 2029, null, 109_678, null, 13], [null, 2025, null, null, 5, null, null]),
    ).toEqual([
      { name: 'Emmen', from: 2025, until: 2029, agreedStrips: 13, inhabitants: new Map([[2025, 109_678]]) },
    ]);
  });
});

describe('a cell of the municipalities that cannot be read', () => {
  const found = (...rows: readonly (readonly (string | number | null)[])[]) =>
    participantFault({ header, rows: rows.map((cells) => cells.map(cell)) });
  const assen = ['Assen', null, null, null, 70_392, 69_701, null] as const;

  it.each([
    ['text', ['Emmen', null, null, null, '109.678', 1, null], 4, '109.678'],
    ['a negative number', ['Emmen', null, null, null, -1, 1, null], 4, '-1'],
    ['a year as text', ['Emmen', null, '2025', null, 2, 1, null], 2, '2025'],
  ])('is %s', (_, cells, column, got) => {
    expect(found(assen, cells)).toEqual({
      row: 2,
      column,
      header: header[column],
      got,
      kind: 'not-a-number',
    });
  });

  it('is a name that stands there twice, and none in a row without a name', () => {
    expect(found(assen, [' ASSEN', ...assen.slice(1)])).toMatchObject({
      row: 2,
      kind: 'twice',
      got: 'ASSEN',
    });
    expect(found(assen, [null, 'x', 'x', 'x', 'x', 'x', 'x'])).toBeUndefined();
  });
});
