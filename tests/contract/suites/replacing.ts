import { describe, expect, it } from 'vitest';
import type { CellContent, CellInput } from '../../../src/workbook/port';
import { blank, formula, number, text } from '../plan';
import { rejection, value } from '../stage';
import type { Stage } from '../stage';

export function describeReplacing(stage: Stage): void {
  describe('replacing cells', () => {
    const replacement = (
      address: string,
      expected: CellContent,
      next: CellInput,
    ): { sheet: string; row: number; column: number; expected: CellContent; next: CellInput } => {
      const { sheet, row, column } = stage.areaOf(address);
      return { sheet, row, column, expected, next };
    };

    it('replaces cells that still hold what was read', async () => {
      await stage.write('A1', [[text('=oud'), number(5), formula('=1+1'), blank]]);
      const [cells] = await stage.read('A1:D1');
      await stage.world.port.replaceCells([
        replacement('A1', cells[0], text('nieuw')),
        replacement('B1', cells[1], number(6)),
        replacement('C1', cells[2], formula('=1+2')),
        replacement('D1', cells[3], text('1-2')),
      ]);
      expect(await stage.read('A1:D1')).toEqual([
        [
          { value: value.text('nieuw') },
          { value: value.number(6) },
          { value: value.number(3), formula: '=1+2' },
          { value: value.text('1-2') },
        ],
      ]);
    });

    it('replaces none where one has changed, and names the first of them', async () => {
      await stage.write('A1', [[number(1), number(2), number(3)]]);
      await stage.world.user.type(stage.first, 'B1', '20');
      await stage.world.user.type(stage.first, 'C1', '30');
      const error = await rejection(
        stage.world.port.replaceCells([
          replacement('A1', { value: value.number(1) }, number(10)),
          replacement('C1', { value: value.number(3) }, number(31)),
          replacement('B1', { value: value.number(2) }, number(21)),
        ]),
      );
      expect(error.kind).toBe('stale');
      expect(error.params).toMatchObject({ sheet: stage.first, address: 'C1' });
      expect(await stage.values('A1:C1')).toEqual([[value.number(1), value.number(20), value.number(30)]]);
    });

    it.each<[string, string, CellContent]>([
      ['a formula by its value', '2', { value: value.number(2), formula: '=1+1' }],
      ['a value by a formula that gives it', '=1+1', { value: value.number(2) }],
      ['a number by a text', 'vijf', { value: value.number(5) }],
      ['a cell that was blank', '1', { value: value.blank }],
    ])('notices a change of %s', async (_, typed, expected) => {
      await stage.world.user.type(stage.first, 'A1', typed);
      await stage.world.settled();
      const error = await rejection(stage.world.port.replaceCells([replacement('A1', expected, text('x'))]));
      expect(error.kind).toBe('stale');
    });

    it('takes a formula for itself although its value has changed', async () => {
      await stage.write('A1', [[number(3), formula('=A1')]]);
      const [[, before]] = await stage.read('A1:B1');
      await stage.world.user.type(stage.first, 'A1', '4');
      await stage.world.settled();
      await stage.world.port.replaceCells([replacement('B1', before, text('x'))]);
      expect(await stage.values('B1')).toEqual([[value.text('x')]]);
    });

    it('does nothing when there is nothing to replace', async () => {
      await stage.world.port.replaceCells([]);
    });

    it('says which sheet is missing', async () => {
      const lost = { ...replacement('A1', { value: value.blank }, text('x')), sheet: 'Weg' };
      const error = await rejection(
        stage.world.port.replaceCells([replacement('A1', { value: value.blank }, text('x')), lost]),
      );
      expect([error.kind, error.params['name']]).toEqual(['missing', 'Weg']);
      expect(await stage.values('A1')).toEqual([[value.blank]]);
    });
  });
}
