import { describe, expect, it } from 'vitest';
import { readMenu } from '../../src/tables/menu';
import { table } from './cells';

const headers = {
  nl: ['Product', 'Aard', 'Richtlijn strippen', 'Omschrijving'],
  en: ['Product', 'Kind', 'Guideline strips', 'Description'],
} as const;
const training = { item: 'Training', kind: 'gezamenlijk', guideline: 2, description: 'Twee dagdelen' };

describe('the menu card, read from its cells', () => {
  it.each(['nl', 'en'] as const)('has what can be ordered with its usual strips (%s)', (language) => {
    const rows = table(headers[language], ['Training', 'gezamenlijk', 2, 'Twee dagdelen']);
    expect(readMenu(rows)).toEqual([training]);
  });

  it('is found under headers in any order, of either language, among others', () => {
    const header = ['description', 'Prijs', ' Guideline strips', 'AARD', 'Product'];
    expect(readMenu(table(header, ['Twee dagdelen', 900, 2, 'gezamenlijk', ' Training ']))).toEqual([
      training,
    ]);
  });

  it('leaves rows without a name out, and keeps the order of the others', () => {
    const rows = table(
      headers.nl,
      ['Zaal', null, 1, null],
      [null, 'opdracht', 3, 'zonder naam'],
      ['   ', 'opdracht', 3, null],
      ['#REF!', 'opdracht', 3, null],
      [true, 'opdracht', 3, null],
      ['Atlas', null, 0, null],
    );
    expect(readMenu(rows)).toEqual([
      { item: 'Zaal', kind: '', guideline: 1, description: '' },
      { item: 'Atlas', kind: '', guideline: 0, description: '' },
    ]);
  });

  it.each([null, 'drie', '2,5', '#N/A', true])('has no guideline where the cell holds %j', (guideline) => {
    const [row] = readMenu(table(headers.nl, ['Training', '', guideline, '']));
    expect(row.guideline).toBeUndefined();
  });

  it('keeps a text that looks like a formula as it is, and a number as its digits', () => {
    const [row] = readMenu(table(headers.nl, ['=1+1', 7, 2.5, '-5 %']));
    expect(row).toEqual({ item: '=1+1', kind: '7', guideline: 2.5, description: '-5 %' });
  });

  it('is empty without its column of names, and does with the others gone', () => {
    expect(readMenu(table(['Naam', 'Aard'], ['Training', 'gezamenlijk']))).toEqual([]);
    expect(readMenu(table(['Product'], ['Training']))).toEqual([
      { item: 'Training', kind: '', guideline: undefined, description: '' },
    ]);
  });
});
