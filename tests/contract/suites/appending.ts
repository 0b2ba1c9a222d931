import { beforeEach, describe, expect, it } from 'vitest';
import type { Append, Appended, PreparedAppend, WorkbookErrorKind } from '../../../src/workbook/port';
import { A, B, C, D, HEADER, ledgerOf, ledgerPlan, PLACE, row, SHEET, shown, TOP } from '../ledger';
import { blank, keep, number, text } from '../plan';
import { rejection, TREACHEROUS, value } from '../stage';
import type { Stage } from '../stage';
import type { Fault } from '../world';

const ROOM = 6;
const NEW: Append = {
  journal: [
    { slot: 7, text: 'J1 ab {"id":"B-C"}' },
    { slot: 499, text: 'J1 cd {"id":"B-D"}' },
  ],
  rows: [row(C), row(D)],
};
const journalled = NEW.journal.map(({ slot, text: written }) => [slot, written]);

export function describeAppending(stage: Stage, faults: readonly Fault[]): void {
  const { port, user } = {
    port: () => stage.world.port,
    user: () => stage.world.user,
  };
  const prepare = (room = ROOM): Promise<PreparedAppend> => port().prepareAppend(PLACE, room);
  const append = async (what: Append, prepared?: PreparedAppend): Promise<Appended> => {
    const appended = await port().append(PLACE, prepared ?? (await prepare()), what);
    await stage.world.settled();
    return appended;
  };
  const ledger = async () => {
    await stage.world.settled();
    return ledgerOf(port());
  };

  describe('preparing to append', () => {
    it('reads the table, the journal and that there is room', async () => {
      await port().insertModel(ledgerPlan([A, B]));
      const { table, hasTotals, obstacle, journal } = await prepare();
      expect(table.name).toBe(PLACE.table);
      expect(table.area).toEqual({ ...TOP, rows: 3 });
      expect(table.header).toEqual(HEADER);
      expect(table.rows.map((cells) => cells.map((cell) => cell.value))).toEqual([A, B].map(shown));
      expect([hasTotals, obstacle]).toEqual([false, undefined]);
      expect(journal).toEqual([]);
    });

    it('reads what is in the slots, and nothing outside them', async () => {
      await port().insertModel(ledgerPlan());
      for (const [address, typed] of [
        ['A1', 'eerste'],
        ['A500', '12.5'],
        ['A501', 'te ver'],
        ['B3', 'ernaast'],
      ])
        await user().type(PLACE.journalSheet, address, typed);
      expect((await prepare()).journal).toEqual([
        { slot: 0, text: 'eerste' },
        { slot: 499, text: '12.5' },
      ]);
    });

    it('names the first cell beneath the table that is not blank, across its whole width', async () => {
      await port().insertModel(ledgerPlan([A]));
      await user().type(SHEET, 'A7', 'naast de tabel');
      await user().type(SHEET, 'F7', 'naast de tabel');
      await user().type(SHEET, 'E8', 'in de weg');
      await user().type(SHEET, 'B9', 'ook');
      expect((await prepare()).obstacle).toEqual(stage.areaOf('E8', SHEET));
      expect((await prepare(2)).obstacle).toBeUndefined();
      expect((await prepare(3)).obstacle).toEqual(stage.areaOf('E8', SHEET));
      expect((await prepare(0)).obstacle).toBeUndefined();
    });

    it('has no journal when its sheet is gone, and nothing at all without the table', async () => {
      await port().insertModel(ledgerPlan([A]));
      await user().deleteSheet(PLACE.journalSheet);
      expect((await prepare()).journal).toBeUndefined();
      await user().deleteSheet(SHEET);
      const error = await rejection(prepare());
      expect([error.kind, error.params['name']]).toEqual(['missing', PLACE.table]);
    });

    it('finds table and journal after their sheets were moved aside by others', async () => {
      await port().insertModel(ledgerPlan([A]));
      await user().renameSheet(SHEET, 'Anders');
      await user().insertRow('Anders', 1);
      expect((await prepare()).table.area).toEqual({ ...TOP, sheet: 'Anders', row: 4, rows: 2 });
    });
  });

  describe('appending', () => {
    it('puts the first entry in the blank row of an empty table', async () => {
      await port().insertModel(ledgerPlan());
      const appended = await append({ journal: [NEW.journal[0]], rows: [row(C)] });
      expect(appended.area).toEqual({ ...TOP, row: 4, rows: 1 });
      expect(appended.rows.map((cells) => cells.map((cell) => cell.value))).toEqual([shown(C)]);
      expect(await ledger()).toEqual({
        area: { ...TOP, rows: 2 },
        rows: [shown(C)],
        beneath: [],
        journal: [journalled[0]],
      });
    });

    it('puts several entries in an empty table', async () => {
      await port().insertModel(ledgerPlan());
      const appended = await append(NEW);
      expect(appended.area).toEqual({ ...TOP, row: 4, rows: 2 });
      expect(await ledger()).toMatchObject({
        area: { ...TOP, rows: 3 },
        rows: [C, D].map(shown),
        beneath: [],
      });
    });

    it('puts entries directly below the others, makes the table longer and reads them back', async () => {
      await port().insertModel(ledgerPlan([A, B]));
      const appended = await append(NEW);
      expect(appended.area).toEqual({ ...TOP, row: 6, rows: 2 });
      expect(appended.rows.map((cells) => cells.map((cell) => cell.value))).toEqual([C, D].map(shown));
      expect(await ledger()).toEqual({
        area: { ...TOP, rows: 5 },
        rows: [A, B, C, D].map(shown),
        beneath: [],
        journal: journalled,
      });
    });

    it('takes blank rows at the end of the table first', async () => {
      await port().insertModel(ledgerPlan([A, B, C]));
      for (const address of ['B6', 'C6', 'D6', 'E6', 'F6', 'G6', 'B7', 'C7', 'D7', 'E7', 'F7', 'G7'])
        await stage.write(address, [[blank]], 'overwrite', SHEET);
      const appended = await append(NEW);
      expect(appended.area).toEqual({ ...TOP, row: 5, rows: 2 });
      expect((await ledger()).rows).toEqual([A, C, D].map(shown));
      expect((await ledger()).area).toEqual({ ...TOP, rows: 4 });
    });

    it('can be done again and again', async () => {
      await port().insertModel(ledgerPlan());
      for (const entry of [A, B, C, D]) await append({ journal: [], rows: [row(entry)] });
      expect(await ledger()).toMatchObject({ area: { ...TOP, rows: 5 }, rows: [A, B, C, D].map(shown) });
    });

    it('keeps texts as texts, in the table and in the journal', async () => {
      await port().insertModel(ledgerPlan([A]));
      const rows = TREACHEROUS.map((each) => [text(each), number(1), number(2), text(each)]);
      const journal = TREACHEROUS.map((each, slot) => ({ slot, text: each }));
      const appended = await append({ journal, rows }, await prepare(TREACHEROUS.length));
      expect(appended.rows.map(([id]) => id)).toEqual(
        TREACHEROUS.map((each) => ({ value: value.text(each) })),
      );
      const { table, journal: read } = await prepare();
      expect(table.rows.slice(1).map((cells) => cells[3])).toEqual(
        TREACHEROUS.map((each) => ({ value: value.text(each) })),
      );
      expect(read).toEqual(journal);
    });

    it('leaves columns of a user alone', async () => {
      await port().insertModel(ledgerPlan([A]));
      await user().addColumn(PLACE.table, 'Eigen');
      await user().type(SHEET, 'F5', 'notitie');
      const prepared = await prepare();
      expect(prepared.table.header).toEqual([...HEADER, 'Eigen']);
      const appended = await append({ journal: [], rows: [[...row(C), keep]] }, prepared);
      expect(appended.area).toEqual({ ...TOP, row: 5, rows: 1, columns: 5 });
      expect((await ledger()).rows).toEqual([
        [...shown(A), value.text('notitie')],
        [...shown(C), value.blank],
      ]);
    });

    it('does not take a row for blank in which a user wrote something', async () => {
      await port().insertModel(ledgerPlan());
      await user().type(SHEET, 'E5', 'van mij');
      await append({ journal: [], rows: [row(C)] });
      expect((await ledger()).rows).toEqual([
        [value.blank, value.blank, value.blank, value.text('van mij')],
        shown(C),
      ]);
    });

    it('writes the journal alone, where there are no rows', async () => {
      await port().insertModel(ledgerPlan([A]));
      const appended = await append({ journal: NEW.journal, rows: [] });
      expect([appended.area.rows, appended.rows]).toEqual([0, []]);
      expect(await ledger()).toMatchObject({
        area: { ...TOP, rows: 2 },
        rows: [shown(A)],
        journal: journalled,
      });
    });

    it('writes rows alone, where the journal is gone', async () => {
      await port().insertModel(ledgerPlan([A]));
      await user().deleteSheet(PLACE.journalSheet);
      await append({ journal: [], rows: [row(C)] });
      expect((await ledger()).rows).toEqual([A, C].map(shown));
    });

    it('writes blanks too', async () => {
      await port().insertModel(ledgerPlan([A]));
      const appended = await append({ journal: [], rows: [[text('B-E'), blank, number(0), blank]] });
      expect(appended.rows[0].map((cell) => cell.value)).toEqual([
        value.text('B-E'),
        value.blank,
        value.number(0),
        value.blank,
      ]);
    });

    it('loses nothing in a table that is sorted or filtered', async () => {
      await port().insertModel(ledgerPlan([A, B]));
      await user().sort(PLACE.table, 'Datum');
      await user().filter(PLACE.table, 'Kenmerk', 'B-B');
      await append(NEW);
      expect(await ledger()).toMatchObject({
        area: { ...TOP, rows: 5 },
        rows: [B, A, C, D].map(shown),
        journal: journalled,
      });
    });
  });

  describe('between preparing and appending', () => {
    let prepared: PreparedAppend;
    beforeEach(async () => {
      await port().insertModel(ledgerPlan([A, B]));
      prepared = await prepare();
    });

    it('rows may come above the table', async () => {
      await user().insertRow(SHEET, 2);
      await user().insertRow(SHEET, 2);
      const appended = await append(NEW, prepared);
      expect(appended.area).toEqual({ ...TOP, row: 8, rows: 2 });
      expect(await ledger()).toMatchObject({
        area: { ...TOP, row: 5, rows: 5 },
        rows: [A, B, C, D].map(shown),
        beneath: [],
      });
    });

    it('a row of the table may be deleted', async () => {
      await user().deleteRow(PLACE.table, 0);
      await append(NEW, prepared);
      expect(await ledger()).toMatchObject({
        area: { ...TOP, rows: 4 },
        rows: [B, C, D].map(shown),
        beneath: [],
      });
    });

    it('somebody else may have appended', async () => {
      await append({ journal: [], rows: [row(D)] });
      await append({ journal: [], rows: [row(C)] }, prepared);
      expect((await ledger()).rows).toEqual([A, B, D, C].map(shown));
    });

    it('the table may be sorted', async () => {
      await user().sort(PLACE.table, 'Datum');
      await append(NEW, prepared);
      expect((await ledger()).rows).toEqual([B, A, C, D].map(shown));
    });

    it('the table may be gone: then nothing is journalled', async () => {
      await user().deleteSheet(SHEET);
      const error = await rejection(append(NEW, prepared));
      expect([error.kind, error.params['name']]).toEqual(['missing', PLACE.table]);
      const journal = await port().readBlock({
        sheet: PLACE.journalSheet,
        row: 7,
        column: 0,
        rows: 1,
        columns: 1,
      });
      expect(journal.cells[0][0].value).toEqual(value.blank);
    });

    it('the journal may be gone: then no rows are written', async () => {
      const before = await ledger();
      await user().deleteSheet(PLACE.journalSheet);
      const error = await rejection(append(NEW, prepared));
      expect([error.kind, error.params['name']]).toEqual(['missing', PLACE.journalSheet]);
      expect(await ledger()).toEqual({ ...before, journal: undefined });
    });

    it.each(faults)('rows may come above the table, and the write may fail with %s', async (kind) => {
      await user().insertRow(SHEET, 2);
      const before = await ledger();
      stage.world.fault?.(kind);
      const error = await rejection(append(NEW, prepared));
      expect(error.kind).toBe<WorkbookErrorKind>(kind);
      const whole = {
        area: { ...TOP, row: 4, rows: 5 },
        rows: [A, B, C, D].map(shown),
        beneath: [],
        journal: journalled,
      };
      expect(kind === 'outcome-unknown' ? [before, whole] : [before]).toContainEqual(await ledger());
    });
  });

  describe('where nothing can be appended', () => {
    beforeEach(() => port().insertModel(ledgerPlan([A])));

    it('names the cell that is in the way, and writes nothing', async () => {
      await user().type(SHEET, 'D7', 'in de weg');
      const before = await ledger();
      const error = await rejection(append(NEW));
      expect([error.kind, error.params]).toEqual([
        'occupied',
        { sheet: SHEET, address: 'D7', reason: 'cells' },
      ]);
      expect(await ledger()).toEqual(before);
    });

    it('uses the rows above the cell that is in the way', async () => {
      await user().type(SHEET, 'D7', 'in de weg');
      await append({ journal: NEW.journal, rows: [row(C)] });
      expect((await ledger()).rows).toEqual([A, C].map(shown));
      expect(await stage.values('D7', SHEET)).toEqual([[value.text('in de weg')]]);
    });

    // Totals rows, protection and faults are Excel's; the grid has none of them.
    const itInExcel = it.runIf(faults.length > 0);

    itInExcel('says that the totals row is on, and writes nothing', async () => {
      const { totals } = user();
      if (!totals) throw new Error('this host has no totals rows');
      await totals(PLACE.table, true);
      const prepared = await prepare();
      expect(prepared.hasTotals).toBe(true);
      expect(prepared.table.rows.map((cells) => cells.map((cell) => cell.value))).toEqual([shown(A)]);
      const error = await rejection(append(NEW, prepared));
      expect([error.kind, error.params]).toEqual([
        'occupied',
        { sheet: SHEET, address: 'B6', reason: 'totals' },
      ]);
      await totals(PLACE.table, false);
      expect(await ledger()).toEqual({
        area: { ...TOP, rows: 2 },
        rows: [shown(A)],
        beneath: [],
        journal: [],
      });
      await append(NEW);
      expect((await ledger()).rows).toEqual([A, C, D].map(shown));
    });

    it('names the journal when its sheet is gone, and writes nothing', async () => {
      await user().deleteSheet(PLACE.journalSheet);
      const before = await ledger();
      const error = await rejection(append(NEW));
      expect([error.kind, error.params['name']]).toEqual(['missing', PLACE.journalSheet]);
      expect(await ledger()).toEqual(before);
    });

    itInExcel.for([SHEET, PLACE.journalSheet])(
      'names a protected sheet, and writes nothing: %s',
      async (sheet) => {
        const { protect } = user();
        if (!protect) throw new Error('sheets of this host cannot be protected');
        const before = await ledger();
        await protect(sheet);
        const error = await rejection(append(NEW));
        expect([error.kind, error.params['sheet']]).toEqual(['protected', sheet]);
        expect(await ledger()).toEqual(before);
      },
    );

    it.each(faults)('is whole or not there after %s', async (kind) => {
      const before = await ledger();
      const prepared = await prepare();
      stage.world.fault?.(kind);
      const error = await rejection(append(NEW, prepared));
      expect(error.kind).toBe<WorkbookErrorKind>(kind);
      const whole = {
        area: { ...TOP, rows: 4 },
        rows: [A, C, D].map(shown),
        beneath: [],
        journal: journalled,
      };
      expect(kind === 'outcome-unknown' ? [before, whole] : [before]).toContainEqual(await ledger());
      if (kind !== 'outcome-unknown') {
        await append(NEW);
        expect(await ledger()).toEqual(whole);
      }
    });
  });

  describe('a hidden sheet of the model', () => {
    it('is there, and not to be seen', async () => {
      await port().insertModel(ledgerPlan([A]));
      expect((await port().status()).sheets).toEqual([stage.first, SHEET, PLACE.journalSheet]);
      expect(await stage.world.hiddenSheets()).toEqual([PLACE.journalSheet]);
      expect((await port().selection()).area.sheet).toBe(SHEET);
      expect(await stage.values('C1', PLACE.journalSheet)).toEqual([[value.text('Uitleg')]]);
    });

    it('goes too when the insertion is cancelled', async () => {
      const before = await port().status();
      const controller = new AbortController();
      const onSheet = (index: number): void => {
        if (index === 1) controller.abort();
      };
      await rejection(port().insertModel(ledgerPlan([A]), { onSheet, signal: controller.signal }));
      expect(await port().status()).toEqual(before);
    });
  });
}
