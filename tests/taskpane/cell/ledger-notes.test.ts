import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/ledger';
import { checkOf } from '../../../src/domain/ledger';
import { columnTexts } from '../../../src/i18n/workbook/columns';
import { ledgerTexts } from '../../../src/i18n/ledger';
import { ledgerColumns, ledgerFields } from '../../../src/tables/ledger';
import { arg, tell, valueOf } from './ask';

const blank = { assignment: '', item: '', reference: '', related: '', description: '', group: '1/1' };
const entries: readonly Entry[] = (
  [
    ['B-AAAAAAAAAA', 'grant', 14],
    ['B-BBBBBBBBBB', 'reserve', 5],
    ['B-CCCCCCCCCC', 'use', 2],
  ] as const
).map(([id, type, strips], index) => ({
  ...blank,
  id,
  type,
  strips,
  date: `2025-0${index + 1}-15`,
  card: '2025',
  holder: 'Emmen',
  hours: type === 'use' ? 16 : undefined,
  related: type === 'use' ? 'B-BBBBBBBBBB' : '',
  recordedAt: '2025-01-15T10:00:00',
  recordedBy: 'A',
}));
const rows = entries.map((entry) =>
  ledgerFields.map((field) =>
    field === 'check'
      ? checkOf(entry)
      : field === 'type'
        ? ledgerTexts.nl.types[entry.type]
        : (entry[field] ?? ''),
  ),
);
const ledger = {
  ...arg(
    'FlexLedger[#All]',
    ledgerFields.map((field) => columnTexts.nl[ledgerColumns[field]]),
    ...rows,
  ),
  area: { sheet: 'Strippenregister', row: 4, column: 0, rows: 4, columns: 16 },
};

describe('the explanation of a balance', () => {
  const identity = ['Beginsaldo | 0', 'Toegekend | 14', 'Gereserveerd | −3', 'Gebruikt | −2', 'Vrij | 9'];

  it('is the identity with its figures', () => {
    expect(tell('BALANCE', [ledger, arg('"Emmen"', ['Emmen']), arg('2025', [2025])])).toEqual([
      'Emmen, kaart 2025: 3 regels van het strippenregister.',
      ...identity,
    ]);
  });

  it('counts up to the day that was asked for, in English too', () => {
    const args = [ledger, arg('A1', ['Emmen']), arg(''), arg('"2025-01-31"', ['2025-01-31'])];
    expect(tell('BALANCE', args, { language: 'en' })).toEqual([
      'Emmen, all cards together: 1 row of the strip ledger up to and including 31 Jan 2025.',
      'Opening balance | 0',
      'Granted | 14',
      'Free | 14',
    ]);
  });

  it('begins with the part of the identity that was asked for', () => {
    const used = arg('A2', ['used']);
    expect(tell('BALANCE', [ledger, arg('A1', ['Emmen']), arg(''), arg(''), used])?.slice(1)).toEqual([
      'Gebruikt | 2',
      '# Zijn plaats in het saldo',
      ...identity,
    ]);
  });

  it('is that of the row of a statement', () => {
    const row = { row: 1, column: 10, label: valueOf('Emmen') };
    expect(tell('STATEMENT', [ledger], row)?.slice(1)).toEqual(identity);
    expect(tell('STATEMENT', [ledger], { ...row, row: 2, label: valueOf('Totaal') })?.[0]).toBe(
      'Alle houders, alle kaarten samen: 3 regels van het strippenregister.',
    );
  });

  it('is that after the booking in a row of the statement of one holder', () => {
    const args = [ledger, arg(''), arg(''), arg('A1', ['Emmen'])];
    const told = (row: number, column = 8) => tell('STATEMENT', args, { row, column });
    expect(told(1)).toBeUndefined();
    expect(told(2)?.[0]).toBe(
      'Emmen, alle kaarten samen: 1 regel van het strippenregister tot en met deze boeking.',
    );
    expect(told(2)?.at(-1)).toBe('Vrij | 14');
    expect(told(3)?.slice(-2)).toEqual(['Gereserveerd | −5', 'Vrij | 9']);
    // Below the entries: the balance after, and what was noted only.
    expect(told(5)?.slice(1)).toEqual(identity);
    expect(told(6)).toEqual(['Gemaakt voor iedereen; niet afgeteld van deze kaart.']);
  });

  it('shows the row of the ledger that a check is about', () => {
    const told = tell('LEDGERCHECK', [ledger], { row: 1, column: 1, label: valueOf(2) });
    expect(told?.slice(0, 2)).toEqual(['# Regel 2 van het strippenregister', 'Nummer | B-BBBBBBBBBB']);
    expect(told).toContain('Houder | Emmen');
    expect(tell('LEDGERCHECK', [ledger], { row: 1, value: valueOf(2) })).toEqual(told);
    expect(tell('LEDGERCHECK', [ledger], { row: 1, column: 1 })).toEqual([
      'Dit gaat over het hele strippenregister.',
    ]);
  });
});
