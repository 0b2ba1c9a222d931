import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../domain/property';
import { call, cellsOf as resultCells, column, outcome, row, sentences } from './call';
import { cellsOf, changed, entries, entry, headers, ledgerOf, serials } from './ledger-case';

const ledger = ledgerOf();
const all = column('Emmen', 'Assen', 'Gezamenlijk');
const figures = (measure: string, ...rest: unknown[]): unknown =>
  outcome('BALANCE', ledger, all, '2025', rest[0] ?? '', measure);

describe('BALANCE', () => {
  it.each([
    ['available', [13, 10, 6]],
    ['total', [17, 10, 10]],
    ['opening', [0, 0, 0]],
    ['granted', [14, 12, 10]],
    ['transferred_in', [2, 0, 0]],
    ['transferred_out', [0, 2, 0]],
    ['carried_in', [1, 0, 0]],
    ['carried_out', [0, 0, 0]],
    ['expired', [0, 0, 0]],
    ['reserved', [1, 0, 0]],
    ['used', [3, 0, 4]],
    ['hours', [40, 0, 100]],
    ['shared_strips', [2.5, 1.5, 0]],
    ['shared_hours', [62.5, 37.5, 0]],
  ])('gives %s on a card', (measure, expected) => {
    expect(figures(measure)).toEqual(column(...expected));
  });

  it('gives what is free on all cards together where no card is given, in one cell for one holder', () => {
    expect(outcome('BALANCE', ledger, 'Emmen')).toBe(13);
    expect(outcome('BALANCE', ledger, 'Emmen', '', '', 'opening')).toBe(1);
    expect(outcome('BALANCE', ledger, 'Emmen', '', '', 'carried_out')).toBe(1);
    expect(outcome('BALANCE', ledger, 'Emmen', 2024)).toBe(0);
  });

  it('takes a card as text or number, in any case', () => {
    for (const card of ['2025', 2025, ' 2025 ']) expect(outcome('BALANCE', ledger, 'Emmen', card)).toBe(13);
    const lettered = ledgerOf(entries.map((each) => ({ ...each, card: `Kaart ${each.card}` })));
    expect(outcome('BALANCE', lettered, 'Emmen', 'kaart 2025')).toBe(13);
    const numbered = ledger.map(([...cells], index) => {
      if (index > 0) cells[2] = Number(cells[2]);
      return cells;
    });
    expect(outcome('BALANCE', numbered, 'Emmen', '2025')).toBe(13);
  });

  it.each([
    ['2024-12-31', [1, 0, 0]],
    [serials['2025-01-02'], [15, 12, 10]],
    ['2025-03-10', [10, 12, 10]],
    [45726.75, [10, 12, 10]],
    ['2025-07-15', [13, 4, 6]],
    [45870, [13, 10, 6]],
    [null, [13, 10, 6]],
    [0, [13, 10, 6]],
  ])('counts up to and including %s', (asOf, expected) => {
    expect(outcome('BALANCE', ledger, all, '', asOf)).toEqual(column(...expected));
  });

  it('understands holders in any case, and the collective card in both languages', () => {
    expect(outcome('BALANCE', ledger, column(' EMMEN ', 'joint', 'GEZAMENLIJK'))).toEqual(column(13, 6, 6));
    const province = ledgerOf([entry('B-1', '2025-01-02', '2025', '@province', 'grant', 4)]).map((cells) =>
      cells.map((cell) => (cell === '@province' ? 'Province' : cell)),
    );
    expect(outcome('BALANCE', province, column('provincie', 'Province'))).toEqual(column(4, 4));
  });

  it('reads the ledger in the other language, with other columns among its own and in another order', () => {
    expect(outcome('BALANCE', ledgerOf(entries, 'en'), all)).toEqual(column(13, 10, 6));
    const mixed = [[...headers.en], ...ledgerOf().slice(1)];
    expect(outcome('BALANCE', mixed, all)).toEqual(column(13, 10, 6));
    const wider = ledger.map((cells, index) => [index === 0 ? 'Wijk' : { error: '#REF!' }, ...cells, 'x']);
    expect(outcome('BALANCE', wider, all)).toEqual(column(13, 10, 6));
    expect(
      outcome(
        'BALANCE',
        ledger.map((cells) => [...cells].reverse()),
        all,
      ),
    ).toEqual(column(13, 10, 6));
    const shouted = [headers.nl.map((header) => ` ${header.toUpperCase()} `), ...ledger.slice(1)];
    expect(outcome('BALANCE', shouted, all)).toEqual(column(13, 10, 6));
  });

  it('is the same however the rows are sorted, and the parts add up to what is available', () => {
    const parts = { opening: 1, granted: 1, transferred_in: 1, transferred_out: -1, carried_in: 1 };
    const signs = { ...parts, carried_out: -1, expired: -1, reserved: -1, used: -1 };
    holds(
      fc.property(
        fc.shuffledSubarray([...entries], { minLength: entries.length }),
        fc.constantFrom('', '2025', '2024'),
        fc.constantFrom('', ...Object.keys(serials)),
        (shuffled, card, asOf) => {
          const measured = (list: typeof entries, measure: string): number[] =>
            resultCells(call('BALANCE', ledgerOf(list), all, card, asOf, measure)).map(Number);
          const available = measured(shuffled, 'available');
          expect(available).toEqual(measured(entries, 'available'));
          const sums = Object.entries(signs).map(([measure, sign]) =>
            measured(shuffled, measure).map((strips) => sign * strips),
          );
          available.forEach((free, index) => {
            expect(sums.reduce((sum, strips) => sum + strips[index], 0)).toBe(free);
          });
        },
      ),
      40,
    );
  });

  it('counts a doubled row once, and an edited row or one typed by hand as it stands', () => {
    expect(outcome('BALANCE', [...ledger, ledger[5]], all)).toEqual(column(13, 10, 6));
    expect(outcome('BALANCE', changed(1, 'Strippen', 15), all)).toEqual(column(14, 10, 6));
    const typed = [null, '2025-09-01', '2025', 'assen', 'gebruik', 2.25, ...Array<null>(10).fill(null)];
    expect(outcome('BALANCE', [...ledger, typed], all)).toEqual(column(13, 7.75, 6));
  });

  it('takes a copy of a row that was changed for no booking', () => {
    const copy = cellsOf({ ...entries[0], strips: 99 }, 'nl', 'C-AAAAAAA');
    expect(outcome('BALANCE', [...ledger, copy], 'Emmen')).toBe(13);
    expect(outcome('BALANCE', [ledger[0], copy, ...ledger.slice(1)], 'Emmen')).toBe(13);
  });

  it('leaves out blank rows, notes, and the totals row that [#All] brings along', () => {
    const blank = Array<null>(16).fill(null);
    const note = blank.map((_, at) => (at === 12 ? 'let op' : null));
    const totals = blank.map((_, at) => (at === 0 ? 'Totaal' : at === 5 ? 47 : null));
    const longer = [...ledger.slice(0, 4), blank, note, ...ledger.slice(4), totals];
    expect(outcome('BALANCE', longer, all)).toEqual(column(13, 10, 6));
    expect(outcome('BALANCE', longer.slice(0, -1), all)).toEqual(column(13, 10, 6));
  });

  it('reads blank cells that some builds of Excel deliver as 0 (office-js#4702)', () => {
    const zeros = (rows: unknown[][]): unknown[][] => rows.map((cells) => cells.map((cell) => cell ?? 0));
    const blank = Array<null>(16).fill(null);
    expect(outcome('BALANCE', zeros([...ledger, blank]), column('Emmen', null, 0), 0, 0)).toEqual(
      column(13, '', ''),
    );
    expect(outcome('LEDGERCHECK', zeros([...ledger, blank]))).toEqual(outcome('LEDGERCHECK', ledger));
  });
});

describe('a holder or card that is not there', () => {
  it('is #N/A with the ones that are', () => {
    expect(sentences('BALANCE', [ledger, column('Emmen', 'Asen')])).toEqual(
      column(
        13,
        '#N/A houder, rij 2: „Asen” komt in het register niet voor. Kies uit: Assen, Emmen, Gezamenlijk.',
      ),
    );
    expect(sentences('BALANCE', [ledger, 'Asen'], 'en')).toBe(
      '#N/A holder: “Asen” is nowhere in the ledger. Choose one of Assen, Emmen, Joint.',
    );
    expect(sentences('BALANCE', [ledger, all, 2026])).toBe(
      '#N/A kaart: op kaart „2026” is niets geboekt. Kies uit: 2025, 2024.',
    );
    expect(sentences('BALANCE', [ledger, all, 2026], 'en')).toBe(
      '#N/A card: nothing was booked on card “2026”. Choose one of 2025, 2024.',
    );
  });

  it('is 0 in a ledger without any entry', () => {
    const blank = Array<null>(16).fill(null);
    for (const empty of [[ledger[0]], [ledger[0], blank]]) {
      expect(outcome('BALANCE', empty, all, 2026)).toEqual(column(0, 0, 0));
      expect(outcome('BALANCE', empty, 'Emmen', '', '2025-01-01', 'used')).toBe(0);
    }
  });

  it('gives "" for a blank among others, and asks for one that stands alone', () => {
    expect(outcome('BALANCE', ledger, column('Emmen', null, ''))).toEqual(column(13, '', ''));
    for (const none of [null, '', 0, [[null]]])
      expect(outcome('BALANCE', ledger, none)).toBe('#VALUE! missing');
  });

  it('is 0 where a holder has nothing on a card that others have', () => {
    expect(outcome('BALANCE', ledger, 'Assen', '2024')).toBe(0);
  });
});

describe('a row that cannot be read', () => {
  const unreadable = (row: number, header: string, value: unknown, language: 'nl' | 'en' = 'nl'): unknown =>
    sentences('BALANCE', [changed(row, header, value), all], language);

  it('gives an error for its holder, naming row and cell, and figures for the others', () => {
    expect(unreadable(4, 'Strippen', 'vijf')).toEqual(
      column(
        '#VALUE! register, regel 4 onder de kop: Strippen is niet te lezen: „vijf”. Herstel die cel, of herstel de regel in het paneel.',
        10,
        6,
      ),
    );
    expect(unreadable(2, 'Datum', '31-2-2025', 'en')).toEqual(
      column(
        13,
        '#VALUE! ledger, row 2 below the header: Date cannot be read: “31-2-2025”. Repair that cell, or restore the row in the pane.',
        6,
      ),
    );
    expect(unreadable(3, 'Soort', null)).toEqual(
      column(
        13,
        10,
        '#VALUE! register, regel 3 onder de kop: Soort is leeg. Vul die cel in, of herstel de regel in het paneel.',
      ),
    );
    expect(unreadable(5, 'Soort', 'verbruik')).toMatchObject({ 0: [expect.stringContaining('„verbruik”')] });
    expect(unreadable(5, 'Uren', 'veel')).toMatchObject({ 0: [expect.stringContaining('Uren')], 1: [10] });
    expect(unreadable(5, 'Strippen', 3.001)).toMatchObject({ 0: [expect.stringContaining('„3.001”')] });
    expect(unreadable(5, 'Strippen', true)).toMatchObject({ 0: [expect.stringContaining('„TRUE”')] });
    expect(unreadable(5, 'Kaart', null)).toMatchObject({ 0: [expect.stringContaining('Kaart is leeg')] });
  });

  it.each([
    ['an error value', { type: 'Error', basicValue: '#REF!' }],
    ['an error of the runtime', Object.assign(new Error('x'), { code: '#N/A' })],
    ['a data type without a value', { type: 'Entity', text: 'x' }],
  ])('%s in a cell is such a row, and is not passed on', (_, value) => {
    expect(outcome('BALANCE', changed(4, 'Strippen', value), all)).toEqual(
      column('#VALUE! ledger-unreadable', 10, 6),
    );
    expect(outcome('BALANCE', changed(4, 'Omschrijving', value), all)).toEqual(
      column('#VALUE! ledger-unreadable', 10, 6),
    );
  });

  it('gives an error for everyone where it does not say whose it is', () => {
    const nobody = changed(2, 'Houder', null);
    expect(outcome('BALANCE', nobody, all)).toEqual(
      column('#VALUE! ledger-blank', '#VALUE! ledger-blank', '#VALUE! ledger-blank'),
    );
  });

  it('spoils a holder that has no other row as well, on every card and day', () => {
    const only = ledgerOf([...entries, entry('B-20', '2025-01-02', '2025', 'Meppel', 'grant', 1)]);
    const bad = changed(entries.length + 1, 'Strippen', 'x', only);
    expect(outcome('BALANCE', bad, 'Meppel', 2024, '2024-12-31')).toBe('#VALUE! ledger-unreadable');
  });

  it('a conflict of two whole bookings with one number names both rows', () => {
    const other = cellsOf({ ...entries[0], strips: 99 });
    expect(sentences('BALANCE', [[...ledger, other], all])).toEqual(
      column(
        '#VALUE! register, regels 1 en 17 onder de kop: twee verschillende boekingen hebben hetzelfde nummer B-1. Kies in het paneel welke blijft.',
        10,
        6,
      ),
    );
  });
});

describe('a range that is no ledger', () => {
  it.each([
    ['the table without its header', ledger.slice(1)],
    ['one cell', 'FlexLedger'],
    ['a number', 5],
    [
      'another table',
      [
        ['Kaart', 'Begin', 'Einde', 'Stap'],
        [2025, 45658, 46022, 1],
      ],
    ],
    ['a blank', null],
  ])('%s', (_, value) => {
    expect(sentences('BALANCE', [value, all])).toBe(
      '#VALUE! register: dit is niet de hele tabel FlexLedger met haar kop. Verwijs naar FlexLedger[#Alles] (FlexLedger[#All]).',
    );
    expect(sentences('STATEMENT', [value], 'en')).toBe(
      '#VALUE! ledger: this is not the whole table FlexLedger with its header. Refer to FlexLedger[#All], in a Dutch Excel FlexLedger[#Alles].',
    );
    expect(outcome('LEDGERCHECK', value)).toBe('#VALUE! table-range');
  });

  it('passes on an error that is the whole argument, as a table that is gone gives it', () => {
    expect(outcome('BALANCE', { type: 'Error', basicValue: '#REF!' }, all)).toBe('#VALUE! cell-error');
    expect(outcome('BALANCE', [[{ type: 'Error', basicValue: '#N/A' }]], all)).toBe('#N/A cell-error');
  });

  it('names columns that are missed', () => {
    const without = (...gone: string[]): unknown[][] => {
      const kept = headers.nl.flatMap((header, at) => (gone.includes(header) ? [] : [at]));
      return ledger.map((cells) => kept.map((at) => cells[at]));
    };
    expect(sentences('BALANCE', [without('Houder', 'Strippen'), all])).toBe(
      '#VALUE! register: in de kop ontbreekt Houder en Strippen. Herstel de namen in de kop.',
    );
    expect(sentences('BALANCE', [without('Soort'), all], 'en')).toBe(
      '#VALUE! ledger: the header lacks Type. Repair the names in the header.',
    );
    // Without hours there are no hours, but strips are there as ever.
    expect(outcome('BALANCE', without('Uren'), all)).toEqual(column(13, 10, 6));
    expect(outcome('BALANCE', without('Uren'), all, '', '', 'hours')).toBe('#VALUE! table-columns');
    expect(outcome('BALANCE', without('Uren'), all, '', '', 'shared_hours')).toBe('#VALUE! table-columns');
    expect(outcome('BALANCE', without('Omschrijving', 'Controlegetal'), all)).toEqual(column(13, 10, 6));
  });
});

describe('the other arguments', () => {
  const value = (...args: unknown[]): unknown => outcome('BALANCE', ledger, ...args);

  it.each([
    ['a row of holders', [row('Emmen', 'Assen')], '#VALUE! shape-turned'],
    ['a number for a holder', [14], '#VALUE! not-a-name'],
    ['two cards', ['Emmen', column(2024, 2025)], '#VALUE! one-cell'],
    ['a card that is true', ['Emmen', true], '#VALUE! not-a-name'],
    ['two days', ['Emmen', '', column(45657, 45658)], '#VALUE! one-cell'],
    ['a day that is none', ['Emmen', '', '2025-02-30'], '#VALUE! not-a-date'],
    ['a day in another notation', ['Emmen', '', '31-12-2025'], '#VALUE! not-a-date'],
    ['a day before 1900', ['Emmen', '', -1], '#VALUE! not-a-date'],
    ['a day that is true', ['Emmen', '', true], '#VALUE! boolean'],
    ['a year for a day', ['Emmen', '', 2025], '#VALUE! year-not-date'],
    ['a measure that is none', ['Emmen', '', '', 'vrij'], '#VALUE! choice'],
    ['an error for a card', ['Emmen', { type: 'Error', basicValue: '#N/A' }], '#N/A cell-error'],
    ['an error for a day', ['Emmen', '', { type: 'Error', basicValue: '#N/A' }], '#N/A cell-error'],
  ])('%s', (_, args, expected) => {
    expect(value(...args)).toBe(expected);
  });

  it('an error for a holder fails in its own cell', () => {
    expect(value(column('Emmen', { type: 'Error', basicValue: '#N/A' }, 3))).toEqual(
      column(13, '#N/A cell-error', '#VALUE! not-a-name'),
    );
  });

  it('says what a day is', () => {
    expect(sentences('BALANCE', [ledger, 'Emmen', '', 2025])).toBe(
      '#VALUE! per_datum: 2025 is een jaar en geen dag. Vul een cel met een datum in, of een tekst zoals "2025-12-31".',
    );
    expect(sentences('BALANCE', [ledger, 'Emmen', '', '31 dec'], 'en')).toBe(
      '#VALUE! as_of: “31 dec” is not a day. Enter a cell with a date, or a text such as "2025-12-31".',
    );
  });
});

it('LEDGERCHECK sees every change of a cell that changes a balance', () => {
  const values = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      '',
      0,
      -0,
      1,
      -1,
      2.5,
      1e9,
      1e300,
      NaN,
      true,
      'x',
      '2025',
      'Emmen',
      'Assen',
    ),
    fc.constantFrom<unknown>('toekenning', 'use', 'B-4', 'B-1', '1/1', '1-2-2025', 45658, '#N/A', {}, []),
    fc.constantFrom<unknown>({ type: 'Error', basicValue: '#N/A' }, { type: 'Double', basicValue: 3 }),
  );
  const place = fc.record({ row: fc.integer({ min: 1, max: 16 }), header: fc.constantFrom(...headers.nl) });
  const fine = outcome('LEDGERCHECK', ledger);
  holds(
    fc.property(place, values, ({ row: at, header }, value) => {
      const edited = changed(at, header, value);
      const balances = resultCells(call('BALANCE', edited, all));
      for (const cell of balances)
        if (typeof cell === 'number') expect(Number.isFinite(cell) && !Object.is(cell, -0)).toBe(true);
      if (JSON.stringify(outcome('LEDGERCHECK', edited)) === JSON.stringify(fine))
        expect(balances).toEqual([13, 10, 6]);
    }),
    1000,
  );
});

it('reads and balances 100,000 rows in one pass', () => {
  const many = Array.from({ length: 100_000 }, (_, index) =>
    cellsOf(entry(`B-${index}`, '2025-01-02', '2025', ['Emmen', 'Assen'][index % 2], 'grant', 0.25)),
  );
  expect(outcome('BALANCE', [ledger[0], ...many], column('Emmen', 'Assen'))).toEqual(column(12500, 12500));
});
