import { describe, expect, it } from 'vitest';
import type { FormulaRepair } from '../../../src/workbook/port';
import { number, text } from '../plan';
import { value } from '../stage';
import type { Stage } from '../stage';

const FUNCTIONS = ['FLEX.TWICE', 'FLEX.COUNTTO'];
const HEALTHY: FormulaRepair = { healed: [], names: 0, left: [] };

export function describeRepairing(stage: Stage): void {
  describe('repairing formulas', () => {
    const repair = (mode?: 'heal' | 'look'): Promise<FormulaRepair> =>
      stage.world.port.repairFormulas(FUNCTIONS, mode);
    const lost = (address: string, formula: string, sheet = stage.first): Promise<void> =>
      stage.world.user.typeWithoutAddIn(sheet, address, formula);
    const healed = (count: number): FormulaRepair => ({
      ...HEALTHY,
      healed: [{ sheet: stage.first, count }],
    });

    it.each([
      ['in the form of the file', '=_xldudf_FLEX_TWICE(4)', '=FLEX.TWICE(4)'],
      ['behind the workbook of another add-in', '=[2]!_xldudf_FLEX_TWICE(4)', '=FLEX.TWICE(4)'],
      ['within another function', '=ROUND(_xldudf_FLEX_TWICE(4),0)', '=ROUND(FLEX.TWICE(4),0)'],
      ['of the add-in under development', '=_xldudf_FLEXDEV_TWICE(4)', '=FLEX.TWICE(4)'],
    ])('heals one %s', async (_, formula, expected) => {
      await stage.write('A1', [[number(1), text('=_xldudf_FLEX_TWICE(4)')]]);
      await lost('C3', formula);
      expect(await stage.values('C3')).not.toEqual([[value.number(8)]]);
      expect(await repair()).toEqual(healed(1));
      expect(await stage.read('C3')).toEqual([[{ value: value.number(8), formula: expected }]]);
      expect(await stage.values('A1:B1')).toEqual([[value.number(1), value.text('=_xldudf_FLEX_TWICE(4)')]]);
    });

    it.each(['=FLEX.TWICE(4)', '=flex.twice(4)'])('heals %s that was typed without it', async (formula) => {
      if (!stage.world.losesFunctions) return;
      await lost('C3', formula);
      expect(await stage.values('C3')).toEqual([[value.error('#NAME?')]]);
      expect(await repair()).toEqual(healed(1));
      expect(await stage.read('C3')).toEqual([[{ value: value.number(8), formula: '=FLEX.TWICE(4)' }]]);
    });

    it('heals many, on all sheets, those that nobody sees too', async () => {
      await stage.world.user.addSheet('Verborgen');
      for (const address of ['A1', 'A2', 'A3', 'C1']) await lost(address, '=_xldudf_FLEX_TWICE(4)');
      await lost('B7', '=_xldudf_FLEX_TWICE(4)', 'Verborgen');
      await stage.world.user.select(stage.first, 'A1');
      await stage.world.user.hideSheet('Verborgen');
      expect(await repair()).toEqual({
        ...HEALTHY,
        healed: [
          { sheet: stage.first, count: 4 },
          { sheet: 'Verborgen', count: 1 },
        ],
      });
      expect(await stage.values('A1:C1')).toEqual([[value.number(8), value.blank, value.number(8)]]);
      expect(await stage.values('B7', 'Verborgen')).toEqual([[value.number(8)]]);
      expect(await stage.world.hiddenSheets()).toEqual(['Verborgen']);
    });

    it('lets what a formula gives spill from where it stood', async () => {
      await lost('B2', '=_xldudf_FLEX_COUNTTO(3)');
      expect(await repair()).toEqual(healed(1));
      expect(await stage.values('B2:B5')).toEqual([
        [value.number(1)],
        [value.number(2)],
        [value.number(3)],
        [value.blank],
      ]);
      expect((await stage.read('B3'))[0][0].formula).toBeUndefined();
    });

    it('says where there is no room for what a formula gives', async () => {
      await lost('B2', '=_xldudf_FLEX_COUNTTO(3)');
      await stage.write('B4', [[text('bezet')]]);
      expect(await repair()).toEqual({
        ...HEALTHY,
        left: [{ obstacle: 'blocked', count: 1, first: stage.areaOf('B2') }],
      });
      expect(await stage.read('B2')).toEqual([
        [{ value: value.error('#SPILL!'), formula: '=FLEX.COUNTTO(3)' }],
      ]);
      expect(await stage.values('B4')).toEqual([[value.text('bezet')]]);
    });

    it('writes nothing where nothing is the matter', async () => {
      await stage.write('A1', [[{ kind: 'formula', formula: '=FLEX.TWICE(4)' }]]);
      await stage.write('A2', [[{ kind: 'formula', formula: '=IFERROR(FLEX.TWICE(4),0)' }]]);
      await stage.world.user.type(stage.first, 'A3', '=onbekend+1');
      await stage.world.settled();
      const hints: string[] = [];
      const stop = stage.world.port.onChange((hint) => hints.push(hint));
      await stage.world.settled();
      const before = stage.world.writes();
      expect(await repair()).toEqual(HEALTHY);
      expect(await repair('look')).toEqual(HEALTHY);
      await stage.world.settled();
      expect(stage.world.writes()).toBe(before);
      expect(hints).toEqual([]);
      stop();
    });

    it('has nothing to do a second time', async () => {
      await lost('B2', '=_xldudf_FLEX_TWICE(4)');
      expect(await repair()).toEqual(healed(1));
      const before = stage.world.writes();
      expect(await repair()).toEqual(HEALTHY);
      expect(stage.world.writes()).toBe(before);
    });

    it('names a function that is not there, and leaves its formula', async () => {
      await lost('B2', '=_xldudf_FLEX_THRICE(4)');
      await lost('B3', '=_xldudf_FLEX_TWICE(4)+_xldudf_FLEX_THRICE(4)');
      expect(await repair()).toEqual({
        ...HEALTHY,
        left: [{ obstacle: 'unknown-function', count: 2, first: stage.areaOf('B2'), name: 'FLEX.THRICE' }],
      });
      expect((await stage.read('B2'))[0][0].formula).toBe('=_xldudf_FLEX_THRICE(4)');
    });

    it('says what still shows #NAME? because of another name in it', async () => {
      await lost('B2', '=_xldudf_FLEX_TWICE(4)+onbekend');
      expect(await repair()).toEqual({
        ...HEALTHY,
        left: [{ obstacle: 'name-error', count: 1, first: stage.areaOf('B2') }],
      });
      expect((await stage.read('B2'))[0][0].formula).toBe('=FLEX.TWICE(4)+onbekend');
    });

    it('names a protected sheet, leaves it protected, and heals the others', async () => {
      const { protect } = stage.world.user;
      if (!protect) return;
      await stage.world.user.addSheet('Slot');
      await lost('A1', '=_xldudf_FLEX_TWICE(4)');
      await lost('B2', '=_xldudf_FLEX_TWICE(4)', 'Slot');
      await lost('B3', '=_xldudf_FLEX_TWICE(4)', 'Slot');
      await protect('Slot');
      expect(await repair()).toEqual({
        ...healed(1),
        left: [{ obstacle: 'protected', count: 2, first: stage.areaOf('B2', 'Slot') }],
      });
      expect((await stage.read('B2', 'Slot'))[0][0].formula).toBe('=_xldudf_FLEX_TWICE(4)');
    });

    it('heals defined names', async () => {
      await stage.world.user.defineFormula('Dubbel', '=ROUND(_xldudf_FLEX_TWICE(4),0)');
      await stage.world.user.defineFormula('Ander', '=_xldudf_CONTOSO_ADD(1,2)');
      expect(await repair('look')).toEqual({ ...HEALTHY, names: 1 });
      expect(await repair()).toEqual({ ...HEALTHY, names: 1 });
      expect(await stage.world.nameFormula('Dubbel')).toBe('=ROUND(FLEX.TWICE(4),0)');
      expect(await stage.world.nameFormula('Ander')).toBe('=_xldudf_CONTOSO_ADD(1,2)');
      expect(await repair()).toEqual(HEALTHY);
    });

    it('looks without writing', async () => {
      await lost('B2', '=_xldudf_FLEX_TWICE(4)');
      const before = stage.world.writes();
      expect(await repair('look')).toEqual(healed(1));
      expect(stage.world.writes()).toBe(before);
      expect((await stage.read('B2'))[0][0].formula).toBe('=_xldudf_FLEX_TWICE(4)');
    });
  });
}
