import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/workbook/port';
import { blank, formula, keep, number, PLAN, text } from '../plan';
import { rejection, TREACHEROUS, value } from '../stage';
import type { Stage } from '../stage';

export function describeBlocks(stage: Stage): void {
  describe('writing and reading a block', () => {
    it('reads an empty rectangle as blanks', async () => {
      expect(await stage.read('B2:C3')).toEqual([
        [{ value: value.blank }, { value: value.blank }],
        [{ value: value.blank }, { value: value.blank }],
      ]);
    });

    it('says where the block stands', async () => {
      const area = stage.areaOf('C4:D5');
      expect((await stage.world.port.readBlock(area)).area).toEqual(area);
    });

    it.each(TREACHEROUS)('keeps the text %j a text', async (content) => {
      await stage.write('B2', [[text(content)]]);
      expect(await stage.read('B2')).toEqual([[{ value: value.text(content) }]]);
    });

    it('keeps all of them in one block with a formula among them', async () => {
      await stage.write('A1', [...TREACHEROUS.map((content) => [text(content)]), [formula('=1+1')]]);
      const cells = await stage.read(`A1:A${TREACHEROUS.length + 1}`);
      expect(cells.slice(0, -1)).toEqual(TREACHEROUS.map((content) => [{ value: value.text(content) }]));
      expect(cells[TREACHEROUS.length]).toEqual([{ value: value.number(2), formula: '=1+1' }]);
    });

    it('keeps the longest text that a cell holds', async () => {
      const long = `=${'é'.repeat(32_766)}`;
      await stage.write('A1', [[text(long)]]);
      expect(await stage.values('A1')).toEqual([[value.text(long)]]);
    });

    it.each([0, 1, -1, 0.1, 1 / 3, 258425.81, 123456789012345, -123456789012345, 1e15, 1e-9, 1e100])(
      'keeps the number %d',
      async (content) => {
        await stage.write('A1', [[number(content)]]);
        expect(await stage.values('A1')).toEqual([[value.number(content)]]);
      },
    );

    it('reads negative zero as zero', async () => {
      await stage.write('A1', [[number(-0)]]);
      expect(await stage.values('A1')).toEqual([[value.number(0)]]);
    });

    it('refuses a number that is none, and writes nothing', async () => {
      const error = await rejection(stage.write('A1', [[text('a'), number(Number.NaN)]]));
      expect(error.kind).toBe('unsupported');
      expect(await stage.values('A1:B1')).toEqual([[value.blank, value.blank]]);
    });

    it('keeps any block of texts and numbers', async () => {
      // Control characters and halves of characters have no place in a workbook file.
      const content = fc
        .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
        .filter((item) => !/[\p{Cc}\p{Cs}]/u.test(item));
      const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
      const cell = fc.oneof(content.map(text), finite.map(number), fc.constant(blank));
      const block = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
        minLength: 1,
        maxLength: 8,
      });
      await fc.assert(
        fc.asyncProperty(block, async (cells) => {
          await stage.write('B2', cells);
          const expected = cells.map((row) =>
            row.map((input): CellValue => {
              if (input.kind === 'text') return value.text(input.text);
              // `+ 0` turns negative zero into zero.
              return input.kind === 'number' ? value.number(input.number + 0) : value.blank;
            }),
          );
          expect(await stage.values(`B2:D${cells.length + 1}`)).toEqual(expected);
        }),
        { numRuns: 25 },
      );
    });

    it('takes an empty text for a blank cell', async () => {
      await stage.write('A1', [[text('')]]);
      expect(await stage.values('A1')).toEqual([[value.blank]]);
    });

    it('reads formulas with their values', async () => {
      await stage.write('A1', [
        [formula('=1+1'), formula('=1/0'), formula('=NA()'), formula('=1=1'), formula('="a"&"b"')],
      ]);
      expect(await stage.read('A1:E1')).toEqual([
        [
          { value: value.number(2), formula: '=1+1' },
          { value: value.error('#DIV/0!'), formula: '=1/0' },
          { value: value.error('#N/A'), formula: '=NA()' },
          { value: value.boolean(true), formula: '=1=1' },
          { value: value.text('ab'), formula: '="a"&"b"' },
        ],
      ]);
    });

    it('reads what a user typed', async () => {
      await stage.world.user.type(stage.first, 'A1', '12.5');
      await stage.world.user.type(stage.first, 'B1', 'tekst');
      await stage.world.user.type(stage.first, 'C1', '=1+1');
      expect(await stage.read('A1:C1')).toEqual([
        [
          { value: value.number(12.5) },
          { value: value.text('tekst') },
          { value: value.number(2), formula: '=1+1' },
        ],
      ]);
    });

    it('lets a formula follow its cells', async () => {
      await stage.write('A1', [[number(3), formula('=A1')]]);
      expect(await stage.values('B1')).toEqual([[value.number(3)]]);
      await stage.world.user.type(stage.first, 'A1', '4');
      expect(await stage.values('B1')).toEqual([[value.number(4)]]);
    });

    it('pads short rows by leaving cells alone', async () => {
      await stage.write('A1', [[text('a'), text('b'), text('c')]]);
      await stage.write('A1', [[text('x')], [text('y'), text('z')], []]);
      expect(await stage.values('A1:C3')).toEqual([
        [value.text('x'), value.text('b'), value.text('c')],
        [value.text('y'), value.text('z'), value.blank],
        [value.blank, value.blank, value.blank],
      ]);
    });

    it('leaves cells alone that are to be kept, whatever they hold', async () => {
      await stage.write('A1', [[text('=1+1'), formula('=1+2'), number(7)]]);
      await stage.write('A1', [[keep, keep, number(8)]]);
      expect(await stage.read('A1:C1')).toEqual([
        [
          { value: value.text('=1+1') },
          { value: value.number(3), formula: '=1+2' },
          { value: value.number(8) },
        ],
      ]);
    });

    it('blanks a cell', async () => {
      await stage.write('A1', [[text('a'), formula('=1+1')]]);
      await stage.write('A1', [[blank, blank]]);
      expect(await stage.read('A1:B1')).toEqual([[{ value: value.blank }, { value: value.blank }]]);
    });

    it('writes nothing at all when there is nothing to write', async () => {
      await stage.write('A1', []);
      await stage.write('A1', [[], []]);
      await stage.write('A1', [[keep]]);
      expect(await stage.values('A1')).toEqual([[value.blank]]);
    });

    it('refuses an occupied target, names the first such cell and writes nothing', async () => {
      await stage.world.user.type(stage.first, 'C3', 'bezet');
      const error = await rejection(
        stage.write(
          'B2',
          [
            [text('a'), text('b')],
            [text('c'), text('d')],
          ],
          'refuse',
        ),
      );
      expect(error.kind).toBe('occupied');
      expect(error.params).toMatchObject({ sheet: stage.first, address: 'C3' });
      expect(await stage.values('B2:C3')).toEqual([
        [value.blank, value.blank],
        [value.blank, value.text('bezet')],
      ]);
    });

    it('counts a formula that shows nothing as occupied', async () => {
      await stage.world.user.type(stage.first, 'A1', '=""');
      expect((await rejection(stage.write('A1', [[text('a')]], 'refuse'))).kind).toBe('occupied');
    });

    it('does not mind an occupied cell that is to be kept', async () => {
      await stage.world.user.type(stage.first, 'B1', 'bezet');
      await stage.write('A1', [[text('a'), keep, text('c')]], 'refuse');
      expect(await stage.values('A1:C1')).toEqual([[value.text('a'), value.text('bezet'), value.text('c')]]);
    });

    it('overwrites when told to', async () => {
      await stage.world.user.type(stage.first, 'A1', 'oud');
      await stage.write('A1', [[text('nieuw')]]);
      expect(await stage.values('A1')).toEqual([[value.text('nieuw')]]);
    });

    it('says which sheet is missing', async () => {
      const missing = { sheet: 'Weg', row: 0, column: 0, rows: 1, columns: 1 };
      const reading = await rejection(stage.world.port.readBlock(missing));
      expect([reading.kind, reading.params['name']]).toEqual(['missing', 'Weg']);
      const writing = await rejection(stage.write('A1', [[text('a')]], 'overwrite', 'Weg'));
      expect([writing.kind, writing.params['name']]).toEqual(['missing', 'Weg']);
    });

    it('reads what a defined name refers to, and says if there is no such name', async () => {
      await stage.world.port.insertModel(PLAN);
      const block = await stage.world.port.readBlock({ name: 'FlexBudget' });
      expect(block.area).toEqual(stage.areaOf('B3:C3', 'Begroting'));
      expect(block.cells[0].map((cell) => cell.value)).toEqual([
        value.number(783108.5),
        value.number(1518461.5),
      ]);
      const error = await rejection(stage.world.port.readBlock({ name: 'FlexWeg' }));
      expect([error.kind, error.params['name']]).toEqual(['missing', 'FlexWeg']);
    });

    it('writes and reads a large block', async () => {
      const rows = Array.from({ length: 400 }, (_, i) =>
        Array.from({ length: 12 }, (__, j) => number(i * 100 + j)),
      );
      await stage.write('A1', rows);
      const cells = await stage.values('A1:L400');
      expect(cells[399][11]).toEqual(value.number(39_911));
      expect(cells[200][5]).toEqual(value.number(20_005));
      expect(cells.flat().every((cell) => cell.kind === 'number')).toBe(true);
    });
  });
}
