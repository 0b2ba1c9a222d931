import { describe, expect, it } from 'vitest';
import { Accounts, audit, checkOf, type LedgerRow } from '../../src/domain/ledger';
import { buildModel, drentheData, exampleBookings } from '../../src/model';
import { readLedger } from '../../src/tables/ledger';

describe.each(['nl', 'en'] as const)('the example ledger (%s)', (language) => {
  const bookings = exampleBookings(drentheData, language);
  const entries = bookings.flatMap((booking) => booking.entries);
  const accounts = new Accounts(entries);

  it('gives 136 and 137 strips, of which 62 are used, 29 reserved and 46 free at the end', () => {
    const names = drentheData.municipalities.map(({ name }) => name);
    const sum = (card: string, measure: 'granted' | 'used' | 'reserved' | 'available'): number =>
      names.reduce((total, name) => total + accounts.balance(name, card)[measure], 0);
    expect([sum('2024', 'granted'), sum('2025', 'granted')]).toEqual([136, 137]);
    expect([sum('2025', 'used'), sum('2025', 'reserved'), sum('2025', 'available')]).toEqual([62, 29, 46]);
    expect(sum('2024', 'available')).toBe(0);
    const free = names.map((name) => accounts.balance(name, '2025').available);
    expect(free).toEqual([4, 5, 4, 4, 6, 3, 3, 0, 7, 4, 5, 1]);
  });

  it('never has less than nothing available, on whatever day', () => {
    for (const { date } of entries) {
      const until = new Accounts(entries.filter((entry) => entry.date <= date));
      for (const { balance } of until.list()) expect(balance.available).toBeGreaterThanOrEqual(0);
    }
  });

  it('is in order as it stands in the register and the journal', () => {
    const rows = entries.map((entry, row): LedgerRow => ({
      row,
      entry,
      check: checkOf(entry),
      holder: entry.holder,
      faults: [],
    }));
    expect(audit(rows).problems).toEqual([]);
    const plan = buildModel({
      language,
      namespace: 'FLEX',
      existingSheets: [],
      data: { ...drentheData, bookings, isExample: true },
    });
    const sheet = plan.sheets.find(({ tables }) => tables.some(({ name }) => name === 'FlexLedger'))!;
    const { row, rows: height } = sheet.tables[0].area;
    const body = sheet.cells.slice(row, row + height).map((line) =>
      line.map((input) => ({
        value: input.kind === 'text' || input.kind === 'number' ? input : ({ kind: 'blank' } as const),
      })),
    );
    const header = body[0].map(({ value }) => (value.kind === 'text' ? value.text : ''));
    const read = readLedger({ header, rows: body.slice(1) });
    expect(read.missing).toEqual([]);
    expect(audit(read.rows).problems).toEqual([]);
    expect(read.rows.map(({ entry }) => entry)).toEqual(entries);
  });
});
