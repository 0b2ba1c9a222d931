import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inputRules } from '../../../src/i18n/input-rules';
import type { EmbeddedWorkbook } from '../../../src/workbook/embedded/embedded';
import type { Engine } from '../../../src/workbook/embedded/engine';
import { startHeadless } from '../../../src/workbook/embedded/headless';
import { pasteText } from '../../../src/workbook/embedded/paste-text';
import { selected } from '../../../src/workbook/embedded/selection';
import { writeCells } from '../../../src/workbook/embedded/write';
import type { CellContent } from '../../../src/workbook/port';
import { text, toyOptions } from './toys';

const rules = inputRules('nl-NL');
let workbook: EmbeddedWorkbook;
let engine: Engine;

beforeEach(async () => {
  ({ workbook, engine } = await startHeadless(toyOptions({ input: rules, language: 'nl-NL' })));
});
afterEach(() => {
  workbook.dispose();
});

/** The cell editor, without its screen: what it opens A1 with, and what it does with a text on Enter. */
const place = () => ({
  unitId: engine.unitId,
  subUnitId: engine.sheet('Sheet1').getSheetId(),
  workbook: engine.workbook,
  worksheet: engine.sheet('Sheet1'),
  row: 0,
  col: 0,
  origin: null,
});

function open(): string {
  const sheet = engine.sheet('Sheet1');
  const through = engine.injector
    .get(SheetInterceptorService)
    .writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT);
  // Univer's grid hands over the cell with its formula, if it has one.
  const cell = through(sheet.getCell(0, 0), place());
  return String(cell?.f ?? cell?.v ?? '');
}

function enter(typed: string): void {
  const sheet = engine.sheet('Sheet1');
  const cell = engine.injector.get(SheetInterceptorService).onWriteCell(engine.workbook, sheet, 0, 0, {
    ...sheet.getCellRaw(0, 0),
    t: undefined,
    ...(typed.startsWith('=') ? { f: typed, v: null } : { f: null, v: typed }),
  });
  if (cell) writeCells(engine, [{ sheet, row: 0, column: 0, cell }]);
}

async function a1(): Promise<CellContent & { format: string | undefined }> {
  const snapshot = await workbook.snapshot();
  const cell = snapshot.sheets[0].cells[0]?.[0];
  return {
    value: cell?.value ?? { kind: 'blank' },
    ...(cell?.formula !== undefined && { formula: cell.formula }),
    format: cell?.style?.numberFormat,
  };
}

describe('typing in Dutch', () => {
  it.each([
    ['1.234,56', 1234.56, '#,##0.00'],
    ['12,5%', 0.125, '0.0%'],
    ['€ 1.500', 1500, '"€" #,##0.00'],
    ['1-2-2026', 46054, 'd-m-yyyy'],
    ['31250,75', 31250.75, undefined],
    ['123456789012,34', 123456789012.34, undefined],
    ['-0,01', -0.01, undefined],
  ])('reads %s', async (typed, number, format) => {
    enter(typed);
    expect(await a1()).toEqual({ value: { kind: 'number', number }, format });
  });

  it.each([
    ['=SUM(1;2)', '=SUM(1,2)', 3],
    ['=0,5*2', '=0.5*2', 1],
    ['=2*1,05', '=2*1.05', 2.1],
    ['=SUM({1\\2;3\\4})', '=SUM({1,2;3,4})', 10],
    ['=SUM(1,5; 2)', '=SUM(1.5,2)', 3.5],
  ])('keeps %s in English', async (typed, formula, number) => {
    enter(typed);
    expect(await a1()).toEqual({ value: { kind: 'number', number }, formula, format: undefined });
  });

  it.each(['Assen', '-5 strippen', '+31 592', '@naam', '12.34.56'])('keeps the text %s', async (typed) => {
    enter(typed);
    expect(await a1()).toEqual({ value: { kind: 'text', text: typed }, format: undefined });
  });

  it('empties a cell and keeps its format', async () => {
    enter('12,5%');
    enter('');
    expect(await a1()).toEqual({ value: { kind: 'blank' }, format: '0.0%' });
  });
});

describe('opening a cell for editing', () => {
  it.each([
    ['€ 12,34', '12,34', '12,345', 12.345],
    ['12,34', '12,34', '12,345', 12.345],
    ['27%', '27%', '27,5%', 0.275],
    ['1.234,5', '1234,5', '1234,55', 1234.55],
    ['1-2-2026', '1-2-2026', '1-2-2027', 46419],
  ])('shows %s as %s, and %s gives %d', async (typed, shown, edited, number) => {
    enter(typed);
    const { value, format } = await a1();
    expect(open()).toBe(shown);
    enter(open());
    expect(await a1()).toEqual({ value, format });
    enter(edited);
    expect(await a1()).toEqual({ value: { kind: 'number', number }, format });
  });

  it('does not change what it shows in fewer digits', async () => {
    const sheet = { sheet: 'Sheet1', row: 0, column: 0 };
    await workbook.port.writeBlock(sheet, [[{ kind: 'number', number: 0.1 + 0.2 }]], 'overwrite');
    enter(open());
    expect((await a1()).value).toEqual({ kind: 'number', number: 0.1 + 0.2 });
  });

  it('shows a formula with the separators of the user', async () => {
    enter('=IF(1>0,5;"a;b";2)');
    expect(open()).toBe('=IF(1>0,5;"a;b";2)');
    expect((await a1()).formula).toBe('=IF(1>0.5,"a;b",2)');
  });

  it('leaves text alone that looks like a date or a number', async () => {
    const sheet = { sheet: 'Sheet1', row: 0, column: 0 };
    for (const looks of ['1-2-2026', '12,5%', '=1+1', '007']) {
      await workbook.port.writeBlock(sheet, [[text(looks)]], 'overwrite');
      enter(looks);
      expect((await a1()).value).toEqual({ kind: 'text', text: looks });
    }
  });
});

describe('showing numbers', () => {
  it.each([
    ['1234,5', '1234,5'],
    ['1.234,5', '1.234,50'],
    ['12,5%', '12,5%'],
    ['€ 1500', '€ 1.500,00'],
    ['1-2-2026', '1-2-2026'],
    ['=1/3', '0,33333333333'],
  ])('shows %s as %s', async (typed, shown) => {
    enter(typed);
    await workbook.calculated();
    expect(engine.sheet('Sheet1').getCell(0, 0)?.v).toBe(shown);
  });
});

describe('pasting from elsewhere', () => {
  it('reads tab-separated text as if it had been typed', async () => {
    pasteText(engine, rules, '12,5%\t1.234\r\n=SUM(1;2)\t"a\tb"\r\n');
    const block = await workbook.port.readBlock({ sheet: 'Sheet1', row: 0, column: 0, rows: 2, columns: 2 });
    expect(block.cells).toEqual([
      [{ value: { kind: 'number', number: 0.125 } }, { value: { kind: 'number', number: 1234 } }],
      [
        { value: { kind: 'number', number: 3 }, formula: '=SUM(1,2)' },
        { value: { kind: 'text', text: 'a\tb' } },
      ],
    ]);
    expect(selected(engine).place).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
    await workbook.undo();
    expect((await a1()).value).toEqual({ kind: 'blank' });
  });

  it('fills the selection with a single value', async () => {
    await workbook.port.goTo({ sheet: 'Sheet1', row: 1, column: 1, rows: 2, columns: 2 });
    pasteText(engine, rules, '0,5');
    const block = await workbook.port.readBlock({ sheet: 'Sheet1', row: 1, column: 1, rows: 2, columns: 2 });
    const half = { value: { kind: 'number', number: 0.5 } };
    expect(block.cells).toEqual([
      [half, half],
      [half, half],
    ]);
  });
});

describe('the formula editor', () => {
  const parts = (formula: string): string[] =>
    (engine.injector.get(LexerTreeBuilder).sequenceNodesBuilder(formula) ?? []).map((part) =>
      typeof part === 'string' ? part : `<${part.token}>`,
    );

  it('finds references between the separators of the user, and loses nothing', () => {
    expect(parts('=SUM(A1;B2; ')).toEqual(['<SUM>', '(', '<A1>', ';', '<B2>', ';', ' ']);
  });

  it('gets numbers as plain text, so that it does not tidy decimals', () => {
    expect(parts('=2*1,05').join('')).toBe('2*1,05');
    expect(parts('=2*1,05').some((part) => part.startsWith('<'))).toBe(false);
  });

  it('leaves separators in text and arrays alone', () => {
    expect(parts('=IF(A1;"a;b";{1\\2;3\\4})').join('')).toBe('<IF>(<A1>;<"a;b">;<{1\\2;3\\4}>)');
  });
});

describe('what a cell shows', () => {
  const shown = (row: number): unknown => engine.sheet('Sheet1').getCell(row, 0)?.v;

  it('has errors and booleans in Dutch, and values that stay English', async () => {
    const formulas = ['=1/0', '=NA()', '=SQRT(-1)', '=NOSUCHFUNCTION()', '=TOY.REFUSES(1)', '=1=1', '=1=2'];
    await workbook.port.writeBlock(
      { sheet: 'Sheet1', row: 0, column: 0 },
      formulas.map((formula) => [{ kind: 'formula', formula } as const]),
      'refuse',
    );
    await workbook.calculated();
    expect(formulas.map((_, row) => shown(row))).toEqual([
      '#DEEL/0!',
      '#N/B',
      '#GETAL!',
      '#NAAM?',
      '#WAARDE!',
      'WAAR',
      'ONWAAR',
    ]);
    const { cells } = await workbook.port.readBlock({
      sheet: 'Sheet1',
      row: 0,
      column: 0,
      rows: 6,
      columns: 1,
    });
    expect(cells.map(([{ value }]) => value)).toEqual([
      { kind: 'error', error: '#DIV/0!' },
      { kind: 'error', error: '#N/A' },
      { kind: 'error', error: '#NUM!' },
      { kind: 'error', error: '#NAME?' },
      { kind: 'error', error: '#VALUE!' },
      { kind: 'boolean', boolean: true },
    ]);
  });

  it('leaves a text that reads like an error', async () => {
    await workbook.port.writeBlock({ sheet: 'Sheet1', row: 0, column: 0 }, [[text('#N/A')]], 'refuse');
    expect(shown(0)).toBe('#N/A');
  });
});

describe('a formula that is inserted', () => {
  const widths = async () => (await workbook.snapshot()).sheets[0].columnWidths;

  it('gets columns in which it can be read, none narrower and none endless', async () => {
    await workbook.port.insertFormula('=REPT("a",20)', { rows: 1, columns: 1 });
    const [wide] = await widths();
    expect(wide).toBeGreaterThan(20);
    expect(wide).toBeLessThanOrEqual(40);
    await workbook.port.goTo({ sheet: 'Sheet1', row: 1, column: 0, rows: 1, columns: 1 });
    await workbook.port.insertFormula('=1', { rows: 1, columns: 1 });
    expect((await widths())[0]).toBe(wide);
    await workbook.port.goTo({ sheet: 'Sheet1', row: 2, column: 0, rows: 1, columns: 1 });
    await workbook.port.insertFormula('=REPT("a",500)', { rows: 1, columns: 1 });
    expect((await widths())[0]).toBe(40);
  });
});
