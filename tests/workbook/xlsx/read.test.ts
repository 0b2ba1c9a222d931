import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SnapshotCell } from '../../../src/workbook/embedded/embedded';
import { readXlsx, writeXlsx } from '../../../src/workbook/xlsx';
import { budget } from './sample';

describe('reading a file back', () => {
  it('gives the workbook that was written', async () => {
    const read = await readXlsx(await writeXlsx(budget));
    const [sheet, hidden] = read.sheets;
    const [written] = budget.sheets;
    expect(read.sheets.map(({ name }) => name)).toEqual(["Scenario's", 'Verborgen']);
    expect(hidden.hidden).toBe(true);
    expect(sheet).toMatchObject({
      hidden: false,
      tabColor: '#0A6E80',
      frozen: written.frozen,
      tables: written.tables,
    });
    expect(sheet.columnWidths.slice(0, 4)).toEqual([24, 16, undefined, 11]);
    written.cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        // Headers are texts in a table of Excel, and none is empty.
        if (r === 4) return;
        const { check, style, ...rest } = cell;
        expect(sheet.cells[r][c], `row ${r}, column ${c}`).toMatchObject(rest);
        if (!check) expect(sheet.cells[r][c].style).toEqual(style);
      });
    });
    expect(sheet.cells[4].slice(0, 3).map(({ value }) => value)).toEqual(
      ['Naam', '2024', 'Column3'].map((text) => ({ kind: 'text', text })),
    );
    expect(read.names).toEqual([
      { name: 'Begroting', refersTo: "'Scenario''s'!$A$3" },
      { name: 'Deel', refersTo: "FLEX.PROVINCE('Scenario''s'!$A$3,0.33)" },
    ]);
  });

  it('refuses what is no workbook', async () => {
    await expect(readXlsx(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({ kind: 'unsupported' });
  });

  it('gives back any value', async () => {
    const character = fc.constantFrom(
      'a',
      '=',
      '#',
      '<',
      '&',
      '"',
      "'",
      ' ',
      '\n',
      '\t',
      'é',
      '€',
      '😀',
      '_x0041_',
    );
    const value = fc.oneof(
      fc
        .string({ unit: character, minLength: 1, maxLength: 8 })
        .map((text) => ({ kind: 'text', text }) as const),
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .map((number) => ({ kind: 'number', number: number === 0 ? 0 : number }) as const),
      fc.boolean().map((boolean) => ({ kind: 'boolean', boolean }) as const),
      fc.constantFrom('#N/A', '#VALUE!', '#DIV/0!').map((error) => ({ kind: 'error', error }) as const),
    );
    const cell: fc.Arbitrary<SnapshotCell> = fc.oneof(
      value.map((content) => ({ value: content })),
      value.map((content) => ({ value: content, formula: '=FLEX.PROVINCE(A1,"<&")' })),
    );
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
      );
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const sheet = {
          name: 'B',
          hidden: false,
          columnWidths: [],
          frozen: { rows: 0, columns: 0 },
          tables: [],
        };
        const read = await readXlsx(await writeXlsx({ sheets: [{ ...sheet, cells }], names: [] }));
        expect(read.sheets[0].cells).toEqual(cells);
      }),
      { numRuns: 60 },
    );
  });
});
