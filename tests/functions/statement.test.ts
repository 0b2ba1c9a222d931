import { describe, expect, it } from 'vitest';
import { call, column, outcome, sentences } from './call';
import { cellsOf, changed, entries, entry, ledgerOf, serials } from './ledger-case';

const ledger = ledgerOf();
const table = (...args: readonly unknown[]): unknown[][] => call('STATEMENT', ...args) as unknown[][];

describe('STATEMENT without a holder', () => {
  const expected = [
    // granted, received, handed over, carried in and out, expired, reserved, used | free, hours | memo
    ['Assen', 0, 12, 0, -2, 0, 0, 0, 0, 0, 10, 0, 1.5, 37.5],
    ['Emmen', 0, 14, 2, 0, 1, 0, 0, -1, -3, 13, 40, 2.5, 62.5],
    ['Gezamenlijk', 0, 10, 0, 0, 0, 0, 0, 0, -4, 6, 100, 0, 0],
    ['Totaal', 0, 36, 2, -2, 1, 0, 0, -1, -7, 29, 140, 4, 100],
  ];

  it('gives a line for each holder, by name and the collective card last, and a total', () => {
    const [header, ...lines] = table(ledger, 2025);
    expect(header).toHaveLength(14);
    expect(header.slice(0, 3)).toEqual(['Houder', 'Beginsaldo', 'Toegekend']);
    expect(lines).toEqual(expected);
    expect(table(ledger, '2025', '', null, 'nl')).toEqual([header, ...lines]);
  });

  it('shows the identity: the columns left of what is free add up to it', () => {
    const expiring = ledgerOf([
      ...entries,
      entry('B-30', '2025-08-01', '2025', 'Assen', 'expire', 3.5),
      entry('B-31', '2025-08-01', '2025', 'Emmen', 'carry', -2),
    ]).map((cells) => cells.map((cell) => (cell === 'expire' ? 'vervallen' : cell)));
    for (const lines of [table(expiring), table(ledger, 2024), table(ledger, '', '2025-03-10')]) {
      for (const cells of lines.slice(1)) {
        const parts = cells.slice(1, 10).map(Number);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(cells[10]);
        for (const cell of cells) expect(Object.is(cell, -0)).toBe(false);
      }
      const [total, ...rest] = lines.slice(1).reverse();
      for (let at = 1; at < 14; at += 1)
        expect(rest.reduce((sum, cells) => sum + Number(cells[at]), 0)).toBe(total[at]);
    }
    expect(table(expiring)[1]).toEqual(['Assen', 0, 12, 0, -2, 0, 0, -3.5, 0, 0, 6.5, 0, 1.5, 37.5]);
  });

  it('counts all cards, or up to a day, and leaves out who is not on the card', () => {
    expect(table(ledger)[2]).toEqual(['Emmen', 1, 14, 2, 0, 1, -1, 0, -1, -3, 13, 40, 2.5, 62.5]);
    expect(table(ledger, 2024).slice(1)).toEqual([
      ['Emmen', 1, 0, 0, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0],
      ['Totaal', 1, 0, 0, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0],
    ]);
    expect(table(ledger, 2025, '2025-07-01')[1]).toEqual([
      'Assen',
      ...[0, 12, 0, -2, 0, 0, 0, 0, -6, 4, 20, 1.5, 37.5],
    ]);
  });

  it('speaks English', () => {
    const [header, ...lines] = table(ledgerOf(entries, 'en'), 2025, '', '', 'en');
    expect(header.slice(0, 4)).toEqual(['Holder', 'Opening balance', 'Granted', 'Received']);
    expect(lines.map(([name]) => name)).toEqual(['Assen', 'Emmen', 'Joint', 'Total']);
    expect(lines.map((cells) => cells.slice(1))).toEqual(expected.map((cells) => cells.slice(1)));
  });

  it('is a header and a total of nothing in a ledger without entries', () => {
    expect(table([ledger[0]]).slice(1)).toEqual([['Totaal', ...Array<number>(13).fill(0)]]);
  });

  it('is the same for sorted rows', () => {
    const sorted = [ledger[0], ...ledger.slice(1).reverse()];
    expect(table(sorted)).toEqual(table(ledger));
  });

  it('fails as a whole on any row that cannot be read', () => {
    expect(sentences('STATEMENT', [changed(9, 'Strippen', 'x')])).toBe(
      '#VALUE! register, regel 9 onder de kop: Strippen is niet te lezen: „x”. Herstel die cel, of herstel de regel in het paneel.',
    );
    expect(outcome('STATEMENT', [...ledger, cellsOf({ ...entries[1], strips: 3 })])).toBe(
      '#VALUE! ledger-conflict',
    );
  });
});

describe('STATEMENT of a holder', () => {
  const date = (day: string): number => serials[day];

  it('gives every entry in order, what it changed and what was free then, and the joint work below', () => {
    expect(table(ledger, 2025, '', 'emmen')).toEqual([
      [
        ...['Datum', 'Kaart', 'Soort', 'Opdracht', 'Product', 'Kenmerk', 'Strippen', 'Verandering'],
        ...['Vrij', 'Uren', 'Omschrijving'],
      ],
      ['', '2025', 'stand vooraf', '', '', '', '', '', 0, '', ''],
      [date('2025-01-02'), '2025', 'toekenning', '', '', '', 14, 14, 14, '', ''],
      [date('2025-01-15'), '2025', 'meegenomen', '', '', '', 1, 1, 15, '', ''],
      [
        ...[date('2025-02-03'), '2025', 'reservering', 'Plan Noord', 'Wijkuitvoeringsplan', 'Z-17'],
        ...[5, -5, 10, '', ''],
      ],
      // What was reserved is used: nothing changes in what is free.
      [
        ...[date('2025-03-10'), '2025', 'gebruik', 'Plan Noord', 'Wijkuitvoeringsplan', ''],
        ...[3, 0, 10, 40, ''],
      ],
      [
        ...[date('2025-04-01'), '2025', 'vrijgave', 'Plan Noord', 'Wijkuitvoeringsplan', ''],
        ...[1, 1, 11, '', ''],
      ],
      [date('2025-05-05'), '2025', 'overdracht', '', '', '', 2, 2, 13, '', 'ruil'],
      ['', '2025', 'eindstand', '', '', '', '', '', 13, 40, ''],
      [
        ...[date('2025-06-01'), '2025', 'gezamenlijk werk, niet afgeteld', '', 'Atlas', ''],
        ...[2.5, '', '', 62.5, ''],
      ],
      ['', '', 'gezamenlijk werk samen, niet afgeteld', '', '', '', 2.5, '', '', 62.5, ''],
    ]);
  });

  it('shows what was reversed, and its reversal', () => {
    const lines = table(ledger, 2025, '', 'Assen');
    expect(lines.slice(2, 7).map((cells) => [cells[2], ...cells.slice(6, 9)])).toEqual([
      ['toekenning', 12, 12, 12],
      ['overdracht', -2, -2, 10],
      ['gebruik (teruggeboekt)', 6, -6, 4],
      ['terugboeking', -6, 6, 10],
      ['eindstand', '', '', 10],
    ]);
    expect(lines[6][9]).toBe(0);
    expect(table(ledger, 2025, '2025-07-01', 'Assen').slice(4, 6)).toEqual([
      [date('2025-07-01'), '2025', 'gebruik', '', '', '', 6, -6, 4, 20, ''],
      [date('2025-07-01'), '2025', 'eindstand', '', '', '', '', '', 4, 20, ''],
    ]);
  });

  it('leaves out joint work that was reversed', () => {
    const without = ledgerOf([
      ...entries,
      entry('B-40', '2025-08-01', '2025', '@collective', 'reverse', -4, { related: 'B-8', group: '1/3' }),
      entry('B-40.2', '2025-08-01', '2025', 'Emmen', 'reverse', -2.5, { related: 'B-8.2', group: '2/3' }),
      entry('B-40.3', '2025-08-01', '2025', 'Assen', 'reverse', -1.5, { related: 'B-8.3', group: '3/3' }),
    ]);
    expect(outcome('LEDGERCHECK', without)).toMatchObject({ 1: ['', 'in orde', ''] });
    const types = table(without, 2025, '', 'Emmen').map((cells) => cells[2]);
    expect(types.slice(-2)).toEqual(['overdracht', 'eindstand']);
  });

  it('is the same over all cards, with the card on every line', () => {
    const lines = table(ledger, '', '', 'Emmen');
    expect(lines.slice(1, 6).map((cells) => [cells[1], cells[2], cells[8]])).toEqual([
      ['', 'stand vooraf', 0],
      ['2024', 'beginsaldo', 1],
      ['2025', 'toekenning', 15],
      ['2024', 'meegenomen', 14],
      ['2025', 'meegenomen', 15],
    ]);
  });

  it('speaks English, and understands the collective card in either language', () => {
    const lines = table(ledger, 2025, '', 'Joint', 'en');
    expect(lines.map((cells) => cells[2])).toEqual([
      'Type',
      'balance before',
      'grant',
      'use',
      'closing balance',
    ]);
    expect(table(ledger, 2025, '', 'gezamenlijk', 'en')).toEqual(lines);
    expect(table(ledger, 2025, '', 'Emmen', 'en').at(-1)?.[2]).toBe('all joint work, not charged');
    expect(table(ledger, 2025, '', 'Assen', 'en')[4][2]).toBe('use (reversed)');
  });

  it('fails for a row of this holder only, and for a holder that is not there', () => {
    const bad = changed(2, 'Datum', 'ooit');
    expect(outcome('STATEMENT', bad, '', '', 'Assen')).toBe('#VALUE! ledger-unreadable');
    expect(table(bad, 2025, '', 'Emmen')).toEqual(table(ledger, 2025, '', 'Emmen'));
    expect(outcome('STATEMENT', changed(2, 'Houder', null), '', '', 'Emmen')).toBe('#VALUE! ledger-blank');
    expect(sentences('STATEMENT', [ledger, '', '', 'Emen'], 'en')).toBe(
      '#N/A holder: “Emen” is nowhere in the ledger. Choose one of Assen, Emmen, Joint.',
    );
    expect(outcome('STATEMENT', ledger, 2026)).toBe('#N/A unknown-card');
    expect(outcome('STATEMENT', ledger, '', '', column('Emmen', 'Assen'))).toBe('#VALUE! one-cell');
    expect(outcome('STATEMENT', ledger, '', 2025)).toBe('#VALUE! year-not-date');
    expect(outcome('STATEMENT', ledger, '', '', '', 'de')).toBe('#VALUE! choice');
  });

  it('needs the hours that it shows', () => {
    const at = ledger[0].indexOf('Uren');
    const without = ledger.map((cells) => cells.filter((_, index) => index !== at));
    expect(sentences('STATEMENT', [without, '', '', 'Emmen'])).toBe(
      '#VALUE! register: in de kop ontbreekt Uren. Herstel de namen in de kop.',
    );
  });

  it('has dates that no cell can hold as text', () => {
    const early = [
      ledger[0],
      ...ledgerOf([entry('B-1', '1850-01-02', '2025', 'Emmen', 'grant', 1)]).slice(1),
    ];
    expect(table(early, '', '', 'Emmen')[2][0]).toBe('1850-01-02');
  });
});
