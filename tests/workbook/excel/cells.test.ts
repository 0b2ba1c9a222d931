// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { columnWidth } from '../../../src/workbook/excel/style';
import { valueInput } from '../../../src/workbook/excel/cells';
import type { CellInput, CellValue } from '../../../src/workbook/port';
import { openExcelWorld } from '../../contract/excel-world';
import type { ExcelWorld } from '../../contract/excel-world';
import { rejection, TREACHEROUS } from '../../contract/stage';

let world: ExcelWorld;
beforeEach(async () => {
  world = await openExcelWorld();
});
afterEach(() => world.dispose());

describe('text', () => {
  it.each(['Emmen', 'Aa en Hunze', 'toelichting', 'élan vital', 'Ja'])('%s goes as it is', (content) => {
    expect(valueInput({ kind: 'text', text: content })).toBe(content);
  });

  it.each(TREACHEROUS.filter((content) => content !== '日本語'))(
    '%j goes behind an apostrophe',
    (content) => {
      expect(valueInput({ kind: 'text', text: content })).toBe(`'${content}`);
    },
  );

  it('is the same after writing and reading, whatever it is', async () => {
    const content = fc.oneof(fc.string({ minLength: 1, unit: 'grapheme' }), fc.constantFrom(...TREACHEROUS));
    await fc.assert(
      fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 30 }), async (texts) => {
        const cells = texts.map((item): CellInput[] => [{ kind: 'text', text: item }]);
        await world.port.writeBlock({ sheet: 'Blad1', row: 0, column: 0 }, cells, 'overwrite');
        const area = { sheet: 'Blad1', row: 0, column: 0, rows: texts.length, columns: 1 };
        const block = await world.port.readBlock(area);
        expect(block.cells.map(([cell]) => cell)).toEqual(
          texts.map((item) => ({ value: { kind: 'text', text: item } })),
        );
      }),
    );
  });

  it('beyond what a cell holds is refused before anything is sent', async () => {
    const long: CellInput = { kind: 'text', text: 'x'.repeat(32_768) };
    const error = await rejection(
      world.port.writeBlock({ sheet: 'Blad1', row: 0, column: 0 }, [[long]], 'overwrite'),
    );
    expect(error.kind).toBe('too-large');
    expect(world.connection.host.requests.filter((request) => request.kind === 'write')).toEqual([]);
  });
});

describe('numbers', () => {
  it('are the same after writing and reading, all 17 digits of them', async () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((item) => (item === 0 ? 0 : item));
    await fc.assert(
      fc.asyncProperty(fc.array(finite, { minLength: 1, maxLength: 50 }), async (numbers) => {
        const cells = numbers.map((item): CellInput[] => [{ kind: 'number', number: item }]);
        await world.port.writeBlock({ sheet: 'Blad1', row: 0, column: 0 }, cells, 'overwrite');
        const area = { sheet: 'Blad1', row: 0, column: 0, rows: numbers.length, columns: 1 };
        const block = await world.port.readBlock(area);
        const read = block.cells.map(([cell]): CellValue => cell.value);
        expect(read).toEqual(numbers.map((item) => ({ kind: 'number', number: item })));
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])(
    '%d is refused: JSON would make it "leave alone"',
    async (item) => {
      const cells: CellInput[][] = [[{ kind: 'number', number: item }]];
      const error = await rejection(
        world.port.writeBlock({ sheet: 'Blad1', row: 0, column: 0 }, cells, 'overwrite'),
      );
      expect(error.kind).toBe('unsupported');
    },
  );
});

describe('reading', () => {
  it('tells a totals row and a header apart from the body', async () => {
    const { host } = world.connection;
    for (const [index, row] of ['Naam', 'a', 'b'].entries())
      host.user.type('Blad1', `A${String(index + 1)}`, row);
    host.user.addTable('FlexMenu', 'Blad1', 'A1:A3');
    host.user.totalsOn('FlexMenu', 'Totaal');
    const table = (await world.port.readTables(['flexmenu'])).get('flexmenu');
    expect(table?.area).toEqual({ sheet: 'Blad1', row: 0, column: 0, rows: 3, columns: 1 });
    expect(table?.rows.map(([cell]) => cell.value)).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'text', text: 'b' },
    ]);
  });

  it('takes one request for a block and two for tables', async () => {
    const { host } = world.connection;
    await world.port.readBlock({ sheet: 'Blad1', row: 0, column: 0, rows: 10, columns: 10 });
    await world.settled();
    expect(host.requests).toHaveLength(1);
    host.user.type('Blad1', 'A1', 'Naam');
    host.user.addTable('FlexMenu', 'Blad1', 'A1:A3');
    host.requests.length = 0;
    await world.port.readTables(['FlexMenu']);
    expect(host.requests).toHaveLength(2);
  });

  it('gives the separators and the language of Excel', async () => {
    expect(await world.port.host()).toEqual({
      kind: 'excel',
      language: 'nl-NL',
      decimalSeparator: ',',
      groupSeparator: '.',
      listSeparator: ';',
      charts: true,
    });
    Object.assign(world.connection.host.workbook, { decimalSeparator: '.', groupSeparator: ',' });
    expect((await world.port.host()).listSeparator).toBe(',');
  });
});

describe('a column', () => {
  it('of 8.43 characters is 48 points wide, as Excel makes it', () => {
    expect(columnWidth(8.43)).toBe(48);
  });
});
