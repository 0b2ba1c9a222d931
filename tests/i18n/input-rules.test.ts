import { expect, it } from 'vitest';
import { inputRules } from '../../src/i18n/input-rules';
import type { InputRules } from '../../src/workbook/embedded/embedded';

it('gives the grid what it asks for', () => {
  const dutch: InputRules = inputRules('nl-NL');
  const english: InputRules = inputRules('en-GB');
  expect([dutch.locale, dutch.decimalSeparator, dutch.groupSeparator, dutch.listSeparator]).toEqual([
    'nl-NL',
    ',',
    '.',
    ';',
  ]);
  expect([english.locale, english.decimalSeparator, english.groupSeparator, english.listSeparator]).toEqual([
    'en-GB',
    '.',
    ',',
    ',',
  ]);
  expect(dutch.readClipboard('1,5\t2')).toEqual([['1,5', '2']]);
});
