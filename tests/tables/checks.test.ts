import { describe, expect, it } from 'vitest';
import { checkIn, readChecks } from '../../src/tables/checks';
import { workbookTexts } from '../../src/i18n/workbook';
import { table } from './cells';

const headers = (language: 'nl' | 'en'): string[] => {
  const { checkId, check, result, detail, advice, place } = workbookTexts[language].columns;
  return [checkId, check, result, detail, advice, place];
};

const read = (result: string | number | boolean | null, language: 'nl' | 'en' = 'nl'): unknown =>
  readChecks(table(headers(language), ['1', 'Kolommen', result, 'd', 'a', 'Begroting!B5']))[0];

describe('readChecks', () => {
  it.each(['nl', 'en'] as const)('finds the columns by their headers (%s)', (language) => {
    expect(read('✓ klopt', language)).toEqual({
      row: 0,
      id: '1',
      name: 'Kolommen',
      outcome: 'good',
      result: '✓ klopt',
      detail: 'd',
      advice: 'a',
      place: 'Begroting!B5',
    });
  });

  it.each([
    ['✓ klopt', 'good'],
    ['✓ geen', 'good'],
    ['i  ter informatie', 'info'],
    ['i', 'info'],
    ['▲ verschil € 0,01', 'bad'],
    ['in orde', 'bad'],
    ['klopt', 'bad'],
    ['', 'bad'],
    [null, 'bad'],
    [0, 'bad'],
    [true, 'bad'],
    ['#WAARDE!', 'bad'],
    ['#N/A', 'bad'],
  ])('%j is %s', (result, outcome) => {
    expect(read(result)).toMatchObject({ outcome });
  });

  it('shows an error value as the result', () => {
    expect(read('#N/A')).toMatchObject({ result: '#N/A' });
  });

  it('says good in both languages with the sign that it reads', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(read(workbookTexts[language].good)).toMatchObject({ outcome: 'good' });
    }
  });

  it('leaves empty rows out, and keeps the place of the others', () => {
    const checks = readChecks(
      table(headers('nl'), Array<null>(6).fill(null), [2, 'Rijen', '✓', null, null, null]),
    );
    expect(checks).toMatchObject([{ row: 1, id: '2', name: 'Rijen', outcome: 'good', advice: '' }]);
  });

  it('takes a check whose result column is gone for one that needs action', () => {
    expect(readChecks(table(['Controle'], ['Kolommen']))).toMatchObject([{ outcome: 'bad', result: '' }]);
  });
});

describe('checkIn', () => {
  const check = {
    row: 0,
    id: 'C11',
    name: 'Namen van gemeenten',
    outcome: 'bad' as const,
    result: '! actie nodig',
    detail: 'zelf geschreven',
    advice: workbookTexts.nl.checks.items.namesUnique.advice,
    place: 'Gemeenten!B5:B16',
  };

  it('gives our texts in the other language and leaves what a user wrote', () => {
    expect(checkIn(check, 'en')).toEqual({
      ...check,
      name: 'Names of municipalities',
      advice: workbookTexts.en.checks.items.namesUnique.advice,
    });
  });

  it('leaves a check of the user as it is', () => {
    const own = { ...check, name: 'Eigen controle' };
    expect(checkIn(own, 'en')).toEqual(own);
  });
});
