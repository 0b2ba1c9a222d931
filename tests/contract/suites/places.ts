import { describe, expect, it } from 'vitest';
import { a1 } from '../../../src/workbook/address';
import { PLAN } from '../plan';
import { rejection, value } from '../stage';
import type { Stage } from '../stage';

export function describePlaces(stage: Stage): void {
  describe('host and status', () => {
    it('tells separators that can stand together', async () => {
      const { decimalSeparator, groupSeparator, listSeparator, language } = await stage.world.port.host();
      expect(new Set([decimalSeparator, listSeparator]).size).toBe(2);
      expect(groupSeparator).not.toBe(decimalSeparator);
      expect(language).toMatch(/^[a-z]{2}(-[A-Za-z]+)?$/);
    });

    it('lists sheets in order', async () => {
      await stage.world.user.addSheet('Tweede');
      await stage.world.user.addSheet('Derde');
      expect((await stage.world.port.status()).sheets).toEqual([stage.first, 'Tweede', 'Derde']);
    });

    it('lists tables', async () => {
      expect((await stage.world.port.status()).tables).toEqual([]);
      await stage.world.port.insertModel(PLAN);
      expect((await stage.world.port.status()).tables).toEqual(['FlexTest']);
    });
  });

  describe('selection and going to a place', () => {
    it('tells what the user selected and the active cell', async () => {
      await stage.world.user.type(stage.first, 'B2', '7');
      await stage.world.user.select(stage.first, 'B2:C4');
      const selection = await stage.world.port.selection();
      expect(selection.area).toEqual(stage.areaOf('B2:C4'));
      expect(selection.cell).toEqual({ value: value.number(7) });
      expect(selection.spilledFrom).toBeUndefined();
    });

    it('tells the active cell, and not the corner of a selection that was dragged upwards', async () => {
      await stage.world.user.type(stage.first, 'B2', '7');
      await stage.world.user.type(stage.first, 'C4', '8');
      await stage.world.user.select(stage.first, 'B2:C4', 'C4');
      const { area, cell } = await stage.world.port.selection();
      expect(area).toEqual(stage.areaOf('C4'));
      expect(cell).toEqual({ value: value.number(8) });
    });

    it('tells the formula of the active cell', async () => {
      await stage.world.user.type(stage.first, 'A1', '=1+1');
      await stage.world.user.select(stage.first, 'A1');
      expect((await stage.world.port.selection()).cell).toEqual({ value: value.number(2), formula: '=1+1' });
    });

    it('tells from where a cell was filled', async () => {
      await stage.world.user.type(stage.first, 'B2', '=SEQUENCE(2,2)');
      await stage.world.user.select(stage.first, 'C3');
      await stage.world.settled();
      const { cell, spilledFrom } = await stage.world.port.selection();
      expect(cell).toEqual({ value: value.number(4) });
      expect(spilledFrom?.formula).toBe('=SEQUENCE(2,2)');
      expect(spilledFrom && a1({ ...spilledFrom.area, rows: 1, columns: 1 })).toBe('B2');
      await stage.world.user.select(stage.first, 'B2');
      const anchor = await stage.world.port.selection();
      expect(anchor.spilledFrom).toBeUndefined();
      expect(anchor.cell).toEqual({ value: value.number(1), formula: '=SEQUENCE(2,2)' });
    });

    it('goes to a rectangle on another sheet', async () => {
      await stage.world.user.addSheet("Zo'n blad");
      await stage.world.user.select(stage.first, 'A1');
      await stage.world.port.goTo(stage.areaOf('D5:E6', "Zo'n blad"));
      expect((await stage.world.port.selection()).area).toEqual(stage.areaOf('D5:E6', "Zo'n blad"));
    });

    it('says so when the sheet is gone', async () => {
      const error = await rejection(stage.world.port.goTo(stage.areaOf('A1', 'Weg')));
      expect([error.kind, error.params['name']]).toEqual(['missing', 'Weg']);
    });

    it('says so when the sheet is hidden, and stays where it is', async () => {
      await stage.world.user.addSheet('Verborgen');
      await stage.world.user.select(stage.first, 'B2');
      await stage.world.user.hideSheet('Verborgen');
      const error = await rejection(stage.world.port.goTo(stage.areaOf('A1', 'Verborgen')));
      expect([error.kind, error.params['sheet']]).toEqual(['hidden', 'Verborgen']);
      expect((await stage.world.port.selection()).area).toEqual(stage.areaOf('B2'));
    });
  });

  describe('inserting a formula', () => {
    it('fills the active cell and tells the area', async () => {
      await stage.world.user.select(stage.first, 'B3');
      const area = await stage.world.port.insertFormula('=SEQUENCE(2,2)', { rows: 2, columns: 2 });
      expect(area).toEqual(stage.areaOf('B3:C4'));
      expect(await stage.values('B3:C4')).toEqual([
        [value.number(1), value.number(2)],
        [value.number(3), value.number(4)],
      ]);
      expect((await stage.read('B3'))[0][0].formula).toBe('=SEQUENCE(2,2)');
    });

    it('is done where the cell holds the formula already, as long as that has room', async () => {
      await stage.world.user.select(stage.first, 'B3');
      const insert = (): Promise<unknown> =>
        stage.world.port.insertFormula('=SEQUENCE(2,2)', { rows: 2, columns: 2 });
      await insert();
      expect(await insert()).toEqual(stage.areaOf('B3:C4'));
      expect(await stage.values('B3:C4')).toEqual([
        [value.number(1), value.number(2)],
        [value.number(3), value.number(4)],
      ]);
      await stage.world.user.type(stage.first, 'C4', 'bezet');
      const error = await rejection(insert());
      expect([error.kind, error.params['address']]).toEqual(['occupied', 'C4']);
      expect(await stage.values('C4')).toEqual([[value.text('bezet')]]);
    });

    it('takes styles', async () => {
      await stage.world.user.select(stage.first, 'A1');
      await stage.world.port.insertFormula('=1+1', { rows: 1, columns: 1 }, [
        {
          area: { row: 0, column: 0, rows: 1, columns: 1 },
          style: { numberFormat: '#,##0.00', bold: true },
        },
      ]);
      expect(await stage.read('A1')).toEqual([[{ value: value.number(2), formula: '=1+1' }]]);
    });

    it.each(['B3', 'C4'])('refuses when %s is not blank, and writes nothing', async (address) => {
      await stage.world.user.type(stage.first, address, 'bezet');
      await stage.world.user.select(stage.first, 'B3');
      const error = await rejection(
        stage.world.port.insertFormula('=SEQUENCE(2,2)', { rows: 2, columns: 2 }),
      );
      expect(error.kind).toBe('occupied');
      expect(error.params).toMatchObject({ sheet: stage.first, address });
      const filled = (await stage.values('B3:C4')).flat().filter((cell) => cell.kind !== 'blank');
      expect(filled).toEqual([value.text('bezet')]);
    });
  });
}
