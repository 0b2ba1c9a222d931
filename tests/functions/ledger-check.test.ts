import { describe, expect, it } from 'vitest';
import { outcome } from './call';
import { cellsOf, changed, entries, entry, headers, ledgerOf } from './ledger-case';

const ledger = ledgerOf();
const check = (value: unknown, language?: string): unknown[][] =>
  (outcome('LEDGERCHECK', value, language) as unknown[][]).slice(1);
const fine = [['', 'in orde', '']];
const blank = Array<null>(16).fill(null);

describe('LEDGERCHECK finds nothing wrong', () => {
  it('with a ledger as it was booked, under a header', () => {
    expect(outcome('LEDGERCHECK', ledger)).toEqual([['Regel', 'Probleem', 'Wat te doen'], ...fine]);
    expect(outcome('LEDGERCHECK', ledger, 'en')).toEqual([
      ['Row', 'Problem', 'What to do'],
      ['', 'in order', ''],
    ]);
  });

  it.each([
    ['sorted rows', [ledger[0], ...ledger.slice(1).reverse()]],
    ['a filtered ledger, which keeps its rows', ledger],
    ['an added column', ledger.map((cells) => ['x', ...cells, 5])],
    ['headers in the other language', [[...headers.en], ...ledger.slice(1)]],
    ['words in the other language', ledgerOf(entries, 'en')],
    ['a row of another language', [...ledger.slice(0, -1), cellsOf(entries[15], 'en')]],
    ['no entries', [ledger[0], blank]],
    ['a totals row', [...ledger, blank.map((_, at) => (at === 0 ? 'Total' : null))]],
    ['dates as text', changed(1, 'Datum', '2025-01-02')],
    ['a note of the time of a day', changed(1, 'Datum', 45659.5)],
  ])('with %s', (_, value) => {
    expect(check(value)).toEqual(fine);
  });
});

describe('LEDGERCHECK reports', () => {
  it('an edited row', () => {
    expect(check(changed(1, 'Strippen', 15))).toEqual([
      [
        1,
        'B-1: Deze regel is buiten het paneel gewijzigd. Zij telt zoals zij er nu staat.',
        'Herstel de regel in het paneel, of boek de wijziging als correctie.',
      ],
    ]);
    for (const [header, value] of [
      ['Omschrijving', 'anders'],
      ['Kenmerk', 'Z-18'],
      ['Houder', 'Assen'],
      ['Datum', 45660],
      ['Uren', 8],
      ['Controlegetal', 'C-AAAAAAA'],
    ])
      expect(check(changed(1, String(header), value), 'en')[0]).toEqual([
        1,
        expect.stringMatching(/^B-1: .*changed outside the pane/),
        expect.any(String),
      ]);
  });

  it('a doubled row, a leftover copy, and a conflict', () => {
    expect(check([...ledger, ledger[3]])).toEqual([
      [
        17,
        'B-3: Deze boeking staat er twee keer. Zij telt één keer.',
        'Maak de dubbele regel leeg in het paneel.',
      ],
    ]);
    const copy = cellsOf({ ...entries[2], strips: 11 }, 'nl', 'C-AAAAAAA');
    expect(check([ledger[0], copy, ...ledger.slice(1)], 'en')).toEqual([
      [
        1,
        'B-3: This row has the number of another one, which is whole. It does not count.',
        'Clear the row in the pane.',
      ],
    ]);
    expect(check([...ledger, cellsOf({ ...entries[2], strips: 11 })])).toEqual([
      [
        17,
        'Twee verschillende boekingen hebben hetzelfde nummer B-3.',
        'Kies in het paneel welke boeking blijft.',
      ],
    ]);
  });

  it('a row typed by hand, with a number or without', () => {
    const typed = cellsOf(entry('', '2025-09-01', '2025', 'Assen', 'use', 1), 'nl', '');
    const numbered = cellsOf(entry('B-50', '2025-09-01', '2025', 'Assen', 'use', 1), 'nl', '');
    const sentence = 'Deze regel is met de hand getypt. Zij telt mee.';
    expect(check([...ledger, typed, numbered])).toEqual([
      [17, sentence, expect.stringContaining('Neem de regel over in het paneel')],
      [18, `B-50: ${sentence}`, expect.stringContaining('Neem de regel over in het paneel')],
    ]);
  });

  it('nothing by a number that a row does not have', () => {
    const loose = cellsOf(entry('', '2025-09-01', '2025', 'Emmen', 'use', 1, { related: 'B-99' }), 'nl', '');
    expect(check([...ledger, loose]).map(([, problem]) => problem)).toEqual([
      'Deze regel is met de hand getypt. Zij telt mee.',
      'Deze regel hoort bij B-99, en die is er niet.',
    ]);
  });

  it('a booking of which rows are missing', () => {
    expect(check([...ledger.slice(0, 10), ...ledger.slice(11)])).toEqual([
      [9, 'Van boeking B-8 zijn 2 van 3 regels aanwezig.', 'Herstel de ontbrekende regels in het paneel.'],
    ]);
  });

  it('a row whose reservation is gone, and an entry that is reversed twice', () => {
    const withoutReservation = [...ledger.slice(0, 4), ...ledger.slice(5)];
    expect(check(withoutReservation).map(([row, problem]) => [row, problem])).toEqual([
      [4, 'B-5: Deze regel hoort bij B-4, en die is er niet.'],
      [5, 'B-6: Deze regel hoort bij B-4, en die is er niet.'],
    ]);
    const again = entry('B-60', '2025-08-01', '2025', 'Assen', 'reverse', -6, { related: 'B-9' });
    expect(check(ledgerOf([...entries, again]))).toEqual([
      [
        17,
        'B-60: B-9 is al eerder teruggeboekt. Deze regel telt niet mee.',
        'Maak de regel leeg in het paneel.',
      ],
    ]);
  });

  it('a cell that cannot be read, an error value in it, and a note', () => {
    expect(check(changed(4, 'Strippen', 'vijf'))[0]).toEqual([
      4,
      'Strippen is niet te lezen: „vijf”.',
      'Verbeter de cel, of herstel de regel in het paneel.',
    ]);
    expect(check(changed(4, 'Kenmerk', { type: 'Error', basicValue: '#REF!' }))[0]).toEqual([
      4,
      expect.stringContaining('#REF!'),
      expect.any(String),
    ]);
    const note = blank.map((_, at) => (at === 12 ? 'let op' : null));
    expect(check([...ledger, note])).toEqual([
      [17, 'Dit is geen boeking en telt niet mee.', 'Zet aantekeningen naast het register, niet erin.'],
    ]);
  });

  it('an overdrawn card, which no row is to blame for', () => {
    const over = entry('B-70', '2025-09-01', '2025', 'Assen', 'use', 12.5);
    expect(check(ledgerOf([...entries, over]))).toEqual([
      [
        '',
        'Assen heeft op kaart 2025 −2,5 strippen vrij: er is meer geboekt dan er was.',
        'Boek een van de laatste boekingen terug, of draag strippen over.',
      ],
    ]);
  });

  it('a column that is missing, by the header that it should have, and then blames no row for its check', () => {
    const without = (...gone: string[]): unknown[][] => {
      const kept = headers.nl.flatMap((header, at) => (gone.includes(header) ? [] : [at]));
      return ledger.map((cells) => kept.map((at) => cells[at]));
    };
    expect(check(without('Geboekt door (eigen opgave)'))).toEqual([
      [
        '',
        'De kolom Geboekt door (eigen opgave) ontbreekt in het register.',
        'Geef de kolom haar naam terug: Geboekt door (eigen opgave).',
      ],
    ]);
    expect(check(without('Controlegetal', 'Houder'), 'en').map(([, problem]) => problem)).toEqual([
      'The column Holder is missing from the ledger.',
      'The column Check code is missing from the ledger.',
    ]);
  });

  it('several problems in the order of the rows', () => {
    const edited = changed(6, 'Omschrijving', 'x', changed(2, 'Omschrijving', 'y') as never);
    expect(check([...edited, edited[3]]).map(([row]) => row)).toEqual([2, 6, 17]);
  });
});

it('takes one language, and a ledger', () => {
  expect(outcome('LEDGERCHECK', ledger, 'de')).toBe('#VALUE! choice');
  expect(outcome('LEDGERCHECK', undefined)).toBe('#VALUE! missing');
});
