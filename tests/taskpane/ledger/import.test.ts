import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Accounts, openings, type Entry, type Opening } from '../../../src/domain/ledger';
import type { Language } from '../../../src/i18n/language';
import { paneTexts } from '../../../src/i18n/pane';
import { openingsTemplate, readOpenings } from '../../../src/taskpane/ledger/import';
import { cards, entry } from '../../domain/ledger/fixture';
import { holds } from '../../domain/property';

const HOLDERS = ['Aa en Hunze', 'Assen', 'Coevorden', 'Emmen', '@collective', '@province'];

function read(lines: string | readonly string[], language: Language = 'nl', before: readonly Entry[] = []) {
  return readOpenings(
    typeof lines === 'string' ? lines : lines.join('\n'),
    { books: { accounts: new Accounts(before), cards }, holders: HOLDERS },
    { texts: paneTexts(language), language },
  );
}

/** What is read of lines that are all good. */
function good(lines: string | readonly string[], language: Language = 'nl'): readonly Opening[] {
  const { openings: found, bad } = read(lines, language);
  expect(bad).toEqual([]);
  return found;
}

const emmen: Opening = {
  holder: 'Emmen',
  card: '2025',
  strips: 14,
  date: '2025-01-01',
  description: '',
  reference: '',
};
const HEADER = 'Houder;Kaart;Strippen;Datum;Omschrijving;Kenmerk';

describe('opening balances, read from lines', () => {
  it('have all their columns', () => {
    expect(good([HEADER, 'Emmen;2025;14;2-3-2025;Uit de oude lijst;Z-17'])).toEqual([
      { ...emmen, date: '2025-03-02', description: 'Uit de oude lijst', reference: 'Z-17' },
    ]);
  });

  it.each([
    ['semicolons', ['Houder;Kaart;Strippen', 'Emmen;2025;14']],
    ['commas', ['Holder,Card,Strips', 'Emmen,2025,14']],
    ['tabs', ['Houder\tKaart\tStrippen', 'Emmen\t2025\t14']],
    ['a mark of the file at the front', ['\ufeffHouder;Kaart;Strippen', 'Emmen;2025;14']],
    ['quotes', ['"Houder";"Kaart";"Strippen"', '"Emmen";"2025";"14"']],
    ['spaces and other case', [' HOUDER ; kaart ; Strippen ', ' emmen ; 2025 ; 14 ']],
    ['words of both languages', ['Holder;Kaart;Strips', 'Emmen;2025;14']],
    ['columns in another order, among others', ['Strippen;Plaats;Kaart;Houder', '14;Emmen-Zuid;2025;Emmen']],
    ['blank lines around them', ['', ';;', 'Houder;Kaart;Strippen', '', 'Emmen;2025;14', ';;', '']],
  ])('may come with %s', (_, lines) => {
    expect(good(lines)).toEqual([emmen]);
  });

  it('may end their lines as Windows does', () => {
    expect(good('Houder;Kaart;Strippen\r\nEmmen;2025;14\r\nAssen;2025;12\r\n')).toEqual([
      emmen,
      { ...emmen, holder: 'Assen', strips: 12 },
    ]);
  });

  it.each([
    ['\r\n', '\n'],
    ['\n', '\r\n'],
    ['\r', '\n'],
    ['\r', '\r\n'],
  ])('may end their lines in two ways, %j and %j', (first, second) => {
    const lines = ['Houder;Kaart;Strippen', 'Emmen;2025;14', 'Assen;2025;12', 'Coevorden;2025;9'];
    expect(
      good(lines.map((line, index) => line + (index % 2 ? first : second)).join('')).map(
        ({ holder }) => holder,
      ),
    ).toEqual(['Emmen', 'Assen', 'Coevorden']);
  });

  it.each([
    ['sep=;', ';'],
    ['SEP=,', ','],
    ['sep=\t', '\t'],
    ['sep=|', '|'],
    ['"sep=;"', ';'],
    ['\ufeffsep=;', ';'],
  ])('may come after the line of Excel that names their separator: %j', (first, mark) => {
    const lines = ['Houder;Kaart;Strippen;Omschrijving', 'Emmen;2025;14;a'].map((line) =>
      line.replaceAll(';', mark),
    );
    expect(good([first, ...lines])).toEqual([{ ...emmen, description: 'a' }]);
    expect(good([first, '', ...lines].join('\r\n'))).toEqual([{ ...emmen, description: 'a' }]);
  });

  it('may have a line break in a quoted text', () => {
    expect(good([HEADER, 'Emmen;2025;14;;"een', 'twee";Z-1', 'Assen;2025;12'])).toEqual([
      { ...emmen, description: 'een\ntwee', reference: 'Z-1' },
      { ...emmen, holder: 'Assen', strips: 12 },
    ]);
  });

  it('keep separators, quotes and formulas that stand in a quoted text', () => {
    expect(good([HEADER, 'Emmen;2025;14;;"een; ""twee"", drie";"=1+1"'])).toEqual([
      { ...emmen, description: 'een; "twee", drie', reference: '=1+1' },
    ]);
  });

  it('are told apart by semicolons however many commas a description has', () => {
    const description = 'plan a, b, c, d, e, f, g, h, i, j, k';
    const lines = ['Houder;Kaart;Strippen;Omschrijving', `Emmen;2025;14;${description}`];
    expect(good(lines)).toEqual([{ ...emmen, description }]);
  });

  it.each([
    ['nl', '2,5', 2.5],
    ['nl', '1.250', 1250],
    ['nl', '1.250,25', 1250.25],
    ['en', '2.5', 2.5],
    ['en', '"1,250"', 1250],
  ] as const)('have strips as they are typed in %s: %s', (language, typed, strips) => {
    const [header, mark] = language === 'nl' ? ['Houder;Kaart;Strippen', ';'] : ['Holder,Card,Strips', ','];
    expect(good([header, ['Emmen', 'Fijn', typed].join(mark)], language)).toEqual([
      { ...emmen, card: 'Fijn', strips },
    ]);
  });

  it.each([
    ['nl', '2025-03-02'],
    ['nl', '2-3-2025'],
    ['nl', '02/03/2025'],
    ['nl', '2 maart 2025'],
    ['en', '2/3/2025'],
    ['en', '2 Mar 2025'],
  ] as const)('have days as they are typed in %s: %s', (language, typed) => {
    expect(good([HEADER, `Emmen;2025;14;${typed};;`], language)).toEqual([{ ...emmen, date: '2025-03-02' }]);
  });

  it('have the first day of their card where no day is given', () => {
    expect(good([HEADER, 'Emmen;2024;14;;;', 'Emmen;2026;3']).map(({ date }) => date)).toEqual([
      '2024-01-01',
      '2026-01-01',
    ]);
  });

  it('may be of the collective card and of the province, by their word in either language', () => {
    const lines = ['Houder;Kaart;Strippen', 'gezamenlijk;2025;24', 'Province;2025;2'];
    expect(good(lines).map(({ holder }) => holder)).toEqual(['@collective', '@province']);
  });

  it('may be nothing', () => {
    expect(good(['Houder;Kaart;Strippen', 'Emmen;2025;0'])).toEqual([{ ...emmen, strips: 0 }]);
  });

  it.each(['', '\n\n', '\ufeff', ';;\n;;', HEADER])('are none in %j', (text) => {
    expect(read(text)).toEqual({ openings: [], bad: [] });
  });
});

describe('lines that cannot be booked', () => {
  it.each([
    ['an unknown holder', 'Amsterdam;2025;3', '„Amsterdam” is geen houder in deze werkmap.'],
    ['no holder', ';2025;3', '„” is geen houder in deze werkmap.'],
    ['an unknown card', 'Emmen;2031;3', '„2031” is geen kaart. Kies uit 2024, 2025, Fijn, 2026, Half.'],
    ['words for strips', 'Emmen;2025;drie', '„drie” is geen aantal strippen.'],
    ['no strips', 'Emmen;2025;', '„” is geen aantal strippen.'],
    ['a part that is missing', 'Emmen;2025', 'De regel heeft te weinig kolommen. Wat ontbreekt: Strippen.'],
    ['all but one part missing', 'Emmen', 'te weinig kolommen. Wat ontbreekt: Kaart, Strippen.'],
    ['euros for strips', 'Emmen;2025;€ 3', '„€ 3” is geen aantal strippen.'],
    ['a percentage for strips', 'Emmen;2025;3%', '„3%” is geen aantal strippen.'],
    ['a decimal point in Dutch', 'Emmen;Fijn;2.5', '„2.5” is geen aantal strippen.'],
    ['three decimals', 'Emmen;Fijn;2,505', '„2,505” is geen aantal strippen.'],
    ['strips below zero', 'Emmen;2025;-3', 'is negatief.'],
    ['half a strip on a card of whole ones', 'Emmen;2025;2,5', '2,5 is geen veelvoud van 1.'],
    ['a day that does not exist', 'Emmen;2025;3;30-2-2025', '„30-2-2025” is geen datum.'],
    ['an American day', 'Emmen;2025;3;12/31/2025', '„12/31/2025” is geen datum.'],
    ['a day after the card', 'Emmen;2025;3;1-1-2026', '1-1-2026 valt buiten kaart 2025'],
    ['a text that is too long', `Emmen;2025;3;;${'a'.repeat(251)}`, '251 tekens. Maak er hooguit 250 van.'],
  ])('are named with what is wrong: %s', (_, line, said) => {
    const { openings: found, bad } = read([HEADER, line]);
    expect(found).toEqual([]);
    expect(bad).toMatchObject([{ line: 2 }]);
    expect(bad[0].text).toContain(said);
  });

  it('take a text that is as long as it may be', () => {
    expect(good([HEADER, `Emmen;2025;14;;${'a'.repeat(250)}`])).toHaveLength(1);
  });

  it('are numbered as an editor does, blank lines counted, and the good ones are told apart', () => {
    const { openings: found, bad } = read(
      [
        '',
        'Houder;Kaart;Strippen',
        'Emmen;2025;14',
        '',
        'Niemand;2025;1',
        ';;',
        'Assen;2025;x',
        'Assen;2024;1',
      ].join('\r\n'),
    );
    expect(bad.map(({ line }) => line)).toEqual([5, 7]);
    expect(found.map(({ holder, card }) => [holder, card])).toEqual([
      ['Emmen', '2025'],
      ['Assen', '2024'],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])(
    'are numbered right after a quoted line break, and after sep= (%j)',
    (end) => {
      const lines = [
        'sep=;',
        'Houder;Kaart;Strippen;Omschrijving',
        'Emmen;2025;14;"een',
        '',
        'twee"',
        'Niemand;2025;1;x',
        'Assen;2024;1;"a',
        'b"',
        'Assen;2025;y;z',
      ];
      expect(read(lines.join(end)).bad.map(({ line }) => line)).toEqual([6, 9]);
    },
  );

  const BROKEN = 'Een tekst begint hier met een aanhalingsteken en eindigt er niet mee.';
  it.each([
    ['that is never closed', '3;"open', [2, 3, 4]],
    ['that closes too early', '3;"Plan" Noord', [2, 3, 4]],
    ['that stands alone', '3;"', [2, 3, 4]],
    ['that closes a line later', '3;"open\nNiemand;2025;"4', [2, 3, 4, 5]],
  ])('are all lines that a quote swallows %s', (_, cells, lines) => {
    const { openings: found, bad } = read(
      `Houder;Kaart;Strippen;Omschrijving\nEmmen;2025;${cells}\nAssen;2025;4;x\nCoevorden;2025;4;x`,
    );
    expect(bad.map(({ line }) => line)).toEqual(lines);
    expect(bad[0].text).toContain(BROKEN);
    for (const { text } of bad.slice(1)) expect(text).toContain('het aanhalingsteken van regel 2');
    expect(found).toEqual([]);
  });

  it('are those of a broken quote only: what is read before and after it is told apart', () => {
    const { openings: found, bad } = read([
      'Houder;Kaart;Strippen;Omschrijving',
      'Assen;2025;4;x',
      'Emmen;2025;3;"Plan" Noord"',
      'Coevorden;2025;4;"y"',
    ]);
    expect(bad.map(({ line }) => line)).toEqual([3]);
    expect(found.map(({ holder }) => holder)).toEqual(['Assen', 'Coevorden']);
  });

  it('are all of them where the quote is among the names of the columns', () => {
    const { openings: found, bad } = read(['Houder;Kaart;"Strippen', 'Emmen;2025;3', '', 'Assen;2025;4']);
    expect(bad.map(({ line }) => line)).toEqual([1, 2, 4]);
    expect(found).toEqual([]);
  });

  it('are those of a holder and card that came before, also where that one was wrong', () => {
    const twice = read(['Houder;Kaart;Strippen', 'Emmen;2025;1', 'EMMEN;2025;2', 'Emmen;2024;3']);
    expect(twice.bad).toEqual([{ line: 3, text: 'Emmen staat er voor kaart 2025 twee keer in.' }]);
    expect(twice.openings).toHaveLength(2);
    const wrong = read(['Houder;Kaart;Strippen', 'Emmen;2025;-1', 'Emmen;2025;2']);
    expect(wrong.bad.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('are those of a balance that is there already, on that card', () => {
    const before = [entry('opening', 5, { id: 'B-O' })];
    const { openings: found, bad } = read(
      ['Houder;Kaart;Strippen', 'Emmen;2025;1', 'Emmen;2024;1'],
      'nl',
      before,
    );
    expect(bad).toEqual([{ line: 2, text: 'Emmen heeft op kaart 2025 al een beginsaldo.' }]);
    expect(found.map(({ card }) => card)).toEqual(['2024']);
  });

  it('are those of a card that is closed for the holder', () => {
    const before = [entry('close', 0, { id: 'B-C', card: '2024', date: '2024-12-31' })];
    const { bad } = read(['Houder;Kaart;Strippen', 'Emmen;2024;1', 'Assen;2024;1'], 'nl', before);
    expect(bad.map(({ line }) => line)).toEqual([2]);
  });

  it.each([
    ['nl', ['Houder;Strippen', 'Emmen;3'], 1, 'Kaart'],
    ['nl', ['', 'Emmen;2025;3'], 2, 'Houder, Kaart, Strippen'],
    ['en', ['Holder,Amount', 'Emmen,3'], 1, 'Card, Strips'],
  ] as const)('are all of them where columns have no name (%s)', (language, lines, line, names) => {
    const { openings: found, bad } = read(lines, language);
    expect(found).toEqual([]);
    expect(bad).toMatchObject([{ line }]);
    expect(bad[0].text).toContain(` ${names}.`);
  });

  it('book nothing of the others: one that is refused refuses them all', () => {
    const books = { accounts: new Accounts(), cards };
    const stamp = { id: 'B-1', at: '2025-03-01 10:00:00', by: 'Jansen' };
    const lines = [emmen, { ...emmen, holder: 'Assen', strips: -1 }];
    expect(openings(books, stamp, lines)).toMatchObject({ ok: false, refusal: { code: 'negative' } });
  });
});

describe('the file to begin with', () => {
  it.each([
    ['nl', '\ufeffHouder;Kaart;Strippen;Datum;Omschrijving;Kenmerk\r\nEmmen;2025;0;2025-01-01;;\r\n'],
    ['en', '\ufeffHolder,Card,Strips,Date,Description,Reference\r\nEmmen,2025,0,2025-01-01,,\r\n'],
  ] as const)('has a line for each holder (%s)', (language, expected) => {
    expect(openingsTemplate(['Emmen'], cards[1], '2025-01-01', language)).toBe(expected);
  });

  it.each(['nl', 'en'] as const)('can be read as it is (%s)', (language) => {
    const text = openingsTemplate(HOLDERS, cards[1], '2025-02-03', language);
    expect(good(text, language)).toEqual(
      HOLDERS.map((holder) => ({ ...emmen, holder, strips: 0, date: '2025-02-03' })),
    );
  });
});

describe('balances written as lines', () => {
  it.each([';', ',', '\t'])('are read back as they were, between %j', (mark) => {
    // An apostrophe in front may be one that protects: the export's own test has those.
    const text = fc.string({ maxLength: 30 }).map((value) => value.replace(/[\r\n]|^[\s']+/g, ' ').trim());
    const one = fc.record({
      strips: fc.integer({ min: 0, max: 9_999_999 }).map((hundredths) => hundredths / 100),
      description: text,
      reference: text,
    });
    const quoted = (value: string): string => `"${value.replace(/"/g, '""')}"`;
    holds(
      fc.property(fc.array(one, { minLength: 1, maxLength: HOLDERS.length }), (values) => {
        const lines = values.map(({ strips, description, reference }, index) =>
          [
            HOLDERS[index].replace('@collective', 'Gezamenlijk').replace('@province', 'Provincie'),
            'Fijn',
            String(strips).replace('.', ','),
            '2-3-2025',
            description,
            reference,
          ]
            .map(quoted)
            .join(mark),
        );
        expect(good([HEADER.split(';').join(mark), ...lines])).toEqual(
          values.map((value, index) => ({
            ...value,
            holder: HOLDERS[index],
            card: 'Fijn',
            date: '2025-03-02',
          })),
        );
      }),
    );
  });
});
