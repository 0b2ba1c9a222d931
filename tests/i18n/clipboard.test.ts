import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readClipboard } from '../../src/i18n/clipboard';

it.each<[string, string[][]]>([
  ['', []],
  ['a', [['a']]],
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\rb', [['a'], ['b']]],
  ['a\n\nb\n', [['a'], [''], ['b']]],
  ['\n', [['']]],
  ['a\t', [['a', '']]],
  ['a\t\nb', [['a', ''], ['b']]],
  ['\t\t', [['', '', '']]],
  ['a\tb\tc\nd', [['a', 'b', 'c'], ['d']]],
  ['"a\tb"\tc', [['a\tb', 'c']]],
  ['"a\nb"\nc', [['a\nb'], ['c']]],
  ['"a\r\nb"', [['a\nb']]],
  ['"zeg ""ja"""', [['zeg "ja"']]],
  ['""\tx', [['', 'x']]],
  ['"open\tb\nc', [['"open', 'b'], ['c']]],
  ['"Warmte" plan\tb', [['"Warmte" plan', 'b']]],
  ['5" buis\tx', [['5" buis', 'x']]],
])('%j', (text, rows) => {
  expect(readClipboard(text)).toEqual(rows);
});

it('reads back what a spreadsheet copies', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ',', ' ') });
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, (cells) => {
      const copied = cells
        .map((row) =>
          row.map((text) => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)).join('\t'),
        )
        .join('\n');
      expect(readClipboard(`${copied}\n`)).toEqual(cells);
    }),
  );
});

it('takes a long text in linear time', () => {
  const started = performance.now();
  expect(readClipboard('"x\ty\n'.repeat(20_000))).toHaveLength(20_000);
  expect(performance.now() - started).toBeLessThan(2_000);
});
