import { describe, expect, it } from 'vitest';
import { cellTexts } from '../../src/i18n/cell';

function flat(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + key, value]] : flat(value as object, `${path}${key}.`),
  );
}

const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const [nl, en] = [flat(cellTexts.nl), new Map(flat(cellTexts.en))];

describe('texts of the explanation of a cell', () => {
  it('are there in both languages, with the same places for values', () => {
    expect([...en].map(([key, text]) => [key, ...places(text)])).toEqual(
      nl.map(([key, text]) => [key, ...places(text)]),
    );
  });

  it('differ between the languages, forms aside', () => {
    expect(nl.filter(([key, text]) => en.get(key) === text).map(([key]) => key)).toEqual([
      'part',
      'sources.noted',
    ]);
  });

  it('keep an amount and a percentage on one line', () => {
    expect([...nl, ...en].filter(([, text]) => /€ |\d %/.test(text))).toEqual([]);
  });
});
