import { beforeEach, describe, expect, it } from 'vitest';
import type { Append, WorkbookErrorKind } from '../../../src/workbook/port';
import { A, B, C, D, ledgerOf, ledgerPlan, PLACE, row, SHEET, shown, TOP } from '../ledger';
import { rejection } from '../stage';
import type { Stage } from '../stage';
import type { Fault } from '../world';

const TABLE = { table: PLACE.table };
const NEW: Append = { journal: [], rows: [row(C), row(D)] };

/** Rows at the foot of a table that has no journal. */
export function describeAddingRows(stage: Stage, faults: readonly Fault[]): void {
  const port = () => stage.world.port;
  const add = async (what = NEW) => {
    const prepared = await port().prepareAppend(TABLE, 6);
    const added = await port().append(TABLE, prepared, what);
    await stage.world.settled();
    return added;
  };
  const ledger = async () => {
    await stage.world.settled();
    return ledgerOf(port());
  };

  describe('adding rows to a table without a journal', () => {
    beforeEach(() => port().insertModel(ledgerPlan([A, B])));

    it('writes them below the others, and nothing elsewhere', async () => {
      const added = await add();
      expect(added.area).toEqual({ ...TOP, row: TOP.row + 3, rows: 2 });
      expect(await ledger()).toEqual({
        area: { ...TOP, rows: 5 },
        rows: [A, B, C, D].map(shown),
        beneath: [],
        journal: [],
      });
    });

    it('reads no journal', async () => {
      expect((await port().prepareAppend(TABLE, 6)).journal).toBeUndefined();
    });

    it('writes rows that look like others of the table', async () => {
      await add({ ...NEW, like: [1, 0] });
      expect((await ledger()).rows).toEqual([A, B, C, D].map(shown));
    });

    it('needs no sheet of a journal', async () => {
      await stage.world.user.deleteSheet(PLACE.journalSheet);
      await add();
      expect((await ledger()).rows).toEqual([A, B, C, D].map(shown));
    });

    it('says which table is gone', async () => {
      await stage.world.user.deleteSheet(SHEET);
      const error = await rejection(port().prepareAppend(TABLE, 6));
      expect([error.kind, error.params['name']]).toEqual(['missing', PLACE.table]);
    });

    it('names the cell that is in the way, and writes nothing', async () => {
      await stage.world.user.type(SHEET, 'D8', 'in de weg');
      const before = await ledger();
      const error = await rejection(add());
      expect([error.kind, error.params]).toEqual([
        'occupied',
        { sheet: SHEET, address: 'D8', reason: 'cells' },
      ]);
      expect(await ledger()).toEqual(before);
    });

    it.each(faults)('adds all or nothing after %s', async (kind) => {
      const before = await ledger();
      const prepared = await port().prepareAppend(TABLE, 6);
      stage.world.fault?.(kind);
      const error = await rejection(port().append(TABLE, prepared, NEW));
      expect(error.kind).toBe<WorkbookErrorKind>(kind);
      const whole = { ...before, area: { ...TOP, rows: 5 }, rows: [A, B, C, D].map(shown) };
      expect(kind === 'outcome-unknown' ? [before, whole] : [before]).toContainEqual(await ledger());
    });
  });
}
