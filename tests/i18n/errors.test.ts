import { describe, expect, it } from 'vitest';
import { renderProblem, type ProblemKey, type ProblemParams } from '../../src/i18n/errors';
import { en } from '../../src/i18n/errors/en';
import { nl } from '../../src/i18n/errors/nl';
import { parameterNames, type ParameterName } from '../../src/i18n/functions/parameters';
import type { Language } from '../../src/i18n/language';

const keys = Object.keys(nl) as ProblemKey[];
const placeholders = (text: string): string[] => (text.match(/\{[^}]*\}/g) ?? []).sort();
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

/** A value for every placeholder that a sentence has. */
const sample: ProblemParams = {
  argument: 'budget',
  row: 1,
  column: 2,
  got: 12.5,
  meant: 0.33,
  shape: '3×1',
  wanted: ['1×1', '1×3'],
  choices: ['nl', 'en'],
  known: ['Assen', 'Emmen'],
  from: 2022,
  to: 2025,
  share: 0.33,
  amount: 123456n,
  budget: -100n,
  province: 200n,
  fixed: 300n,
  municipal: 200n,
  total: 107n,
  min: 108n,
  max: 168n,
  minimum: 9,
  maximum: 8,
  base: 15,
  unit: 0.01,
  units: 2,
  claimants: [0, 2],
  value: 7,
  limit: 1e13,
  lowest: 1e-30,
  highest: 1e30,
  what: 'minimum',
  actual: 3,
  expected: 4,
  line: 3,
  field: 'strips',
  id: 'B-1',
  year: 2026,
  party: 'Emmen',
  scenario: 'Doorgroei',
  cover: 300n,
  cost: 200n,
  rows: [0, 16],
  columns: ['holder', 'strips'],
  table: 'FlexLedger',
  assumption: 'fixed',
  words: ['keep', 'shrink'],
};

const say = (language: Language, key: ProblemKey, params: ProblemParams = {}): string =>
  plain(renderProblem(language, key, { ...sample, ...params }));

describe.each(keys)('%s', (key) => {
  it('has the same placeholders in both languages', () => {
    expect(placeholders(en[key])).toEqual(placeholders(nl[key]));
  });

  it.each(['nl', 'en'] as const)('is a whole sentence in %s', (language) => {
    const sentence = say(language, key);
    expect(sentence).not.toMatch(/[{}]|undefined|NaN|null|\[object|  |–/);
    expect(sentence).toMatch(/[.?]$/);
    expect(say(language, key, { row: undefined, column: undefined })).not.toMatch(/undefined/);
  });

  it.each(['nl', 'en'] as const)('says what to do in %s', (language) => {
    const verbs = {
      nl: /\. (Vul|Kies|Maak|Herstel|Zet|Laat|Controleer|Dat lijkt een totaal: laat|Verdeel|Verlaag|Pas|Rond|Verwijs|Bedoelt u .* Vul|Meld) /,
      en: /\. (Enter|Choose|Make|Repair|Swap|Let|Check|It looks like a total: leave|Do not|Lower|Change|Round|Refer|Did you mean .* Then enter|Report) /,
    };
    expect(say(language, key)).toMatch(verbs[language]);
  });

  it('addresses the reader as „u”', () => {
    expect(nl[key]).not.toMatch(/\b(je|jij|jouw|jullie|uwe)\b/i);
  });
});

describe('sentences', () => {
  const general: readonly ProblemKey[] = [
    'no-total',
    'every-total-fits',
    'share-outside-range',
    'not-finite',
    'internal',
  ];
  const about: Partial<Record<ProblemKey, string>> = {
    'negative-budget': 'begroting',
    'province-beyond-budget': 'provincie',
    'fixed-beyond-municipal-part': 'vaste bedragen',
    'bounds-crossed': 'minimum',
    'base-beyond-maximum': 'basis',
    'amount-too-large': '7',
    'total-too-large': 'aantal',
    'lengths-differ': 'minimum',
    negative: 'minimum',
    'not-whole': 'minimum',
    'not-positive': 'minimum',
    'no-inhabitants': 'Emmen',
    'cover-beyond-cost': 'dekking',
    'unknown-scenario': 'Doorgroei',
    'unknown-party': 'Emmen',
  };

  it.each(keys.filter((key) => !general.includes(key)))('%s names what it is about', (key) => {
    expect(say('nl', key)).toContain(about[key] ?? 'begroting');
  });

  it.each(Object.keys(parameterNames) as ParameterName[])(
    'name the parameter %s as Excel shows it',
    (argument) => {
      const name = parameterNames[argument];
      expect(say('nl', 'missing', { argument, row: undefined, column: undefined })).toBe(
        `${name.nl} ontbreekt. Vul een waarde of een cel in.`,
      );
      expect(say('en', 'missing', { argument })).toBe(
        `${name.en}, row 2, column 3 is missing. Enter a value or a cell.`,
      );
    },
  );

  it.each([
    ['text', { got: 'x'.repeat(50) }, `begroting: „${'x'.repeat(40)}…” is tekst. Vul een getal in.`],
    ['not-a-name', { got: 1234.5 }, 'begroting: 1.234,5 is geen naam. Vul tekst in.'],
    ['not-a-name', { got: false }, 'begroting: ONWAAR is geen naam. Vul tekst in.'],
    ['cell-error', { got: '#N/A' }, 'begroting: de cel bevat #N/B. Herstel eerst die cel.'],
    ['cell-error', { got: '#BUSY!' }, 'begroting: de cel bevat #BUSY!. Herstel eerst die cel.'],
    [
      'share-meant',
      { got: 33, meant: 0.33, argument: 'share' },
      'aandeel: 33 betekent 3.300 %. Bedoelt u 33 %? Vul dan 33 % in.',
    ],
    [
      'weight-outside-range',
      { got: 2.5e31 },
      'begroting: 2,5E+31 ligt niet tussen 1E-30 en 1E+30. Vul een getal in dat daartussen ligt.',
    ],
    [
      'unknown-year',
      { got: 2030, argument: 'year' },
      'jaar: de inwoners op 1 januari 2030 zijn niet bekend. Kies een jaar van 2022 tot en met 2025.',
    ],
    [
      'not-positive',
      { what: 'perStrip', value: 0 },
      'per_strip is niet groter dan nul (0). Vul een getal groter dan nul in.',
    ],
    [
      'negative',
      { what: 'weight', value: -1 },
      'gewichten is negatief (−1). Vul nul of een positief getal in.',
    ],
  ] as [ProblemKey, ProblemParams, string][])('%s with %j', (key, params, sentence) => {
    expect(say('nl', key, { row: undefined, column: undefined, ...params })).toBe(sentence);
  });

  it('list a few, and say that there are more', () => {
    const known = Array.from({ length: 20 }, (_, index) => `M${index + 1}`);
    expect(say('nl', 'name-not-found', { known, got: 'x', row: undefined, column: undefined })).toBe(
      '„x” staat niet bij begroting. Kies een naam die er wel staat: M1, M2, M3, M4, M5, M6, M7, M8, M9, M10, M11, M12, M13, M14, M15 en nog 5.',
    );
    expect(say('en', 'choice', { choices: ['down', 'nearest', 'up'], got: 'x' })).toContain(
      'Choose down, nearest or up.',
    );
  });

  it('do not take placeholders from the text of a user', () => {
    expect(say('nl', 'text', { got: '{where} {got}' })).toContain('„{where} {got}” is tekst');
  });
});
