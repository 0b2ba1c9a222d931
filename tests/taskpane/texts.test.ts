import { describe, expect, it } from 'vitest';
import { fill, paneTexts } from '../../src/i18n/pane';

/** All texts of the pane with the path of their key. */
function flat(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + key, value]] : flat(value as object, `${path}${key}.`),
  );
}

const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const nl = new Map(flat(paneTexts('nl')));
const en = new Map(flat(paneTexts('en')));

describe('texts of the pane', () => {
  it('has the same keys in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...nl.keys()].sort());
  });

  it('has the same places for values in both languages', () => {
    const of = (texts: Map<string, string>) => [...texts].map(([key, text]) => [key, ...places(text)]);
    expect(of(en)).toEqual(of(nl));
  });

  it('has no empty text', () => {
    expect([...nl, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('differs between the languages, names aside', () => {
    const same = [...nl].filter(([key, text]) => en.get(key) === text).map(([key]) => key);
    expect(same.sort()).toEqual([
      'cards.productsOne',
      'common.pane',
      'contributions.inhabitantsOf',
      'ledgerForms.joint.product',
      'menu.dutch',
      'menu.english',
      'scenarioViews.bridge.change',
      'scenarioViews.bridge.named',
      'scenarioViews.compare.chart',
      'scenarioViews.compare.chartTitle',
      'scenarioViews.compare.now',
      'scenarioViews.compare.otherOne',
      'scenarioViews.compare.part',
      'scenarioViews.scenario',
      'scenarioViews.tornado.valued',
      'scenarioViews.unknown',
      'scenarios.scenario',
      'start.title',
    ]);
  });

  it('keeps an amount and a percentage on one line', () => {
    expect([...nl, ...en].filter(([, text]) => /€ |\d %/.test(text))).toEqual([]);
  });

  it('leaves a place without a value visible', () => {
    expect(fill('{a} of {b}', { a: 1 })).toBe('1 of {b}');
  });
});
