import { Direction, RANGE_TYPE } from '@univerjs/core';
import {
  CopySheetCommand,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetWorksheetNameCommand,
} from '@univerjs/sheets';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmbeddedWorkbook, SheetSnapshot } from '../../../src/workbook/embedded/embedded';
import type { Engine } from '../../../src/workbook/embedded/engine';
import { createHeadlessWorkbook, startHeadless } from '../../../src/workbook/embedded/headless';
import { a1 } from '../../../src/workbook/address';
import type { ChartPlan, PrintPlan, WorkbookPlan } from '../../../src/workbook/port';
import { number, text, toyOptions, toySheet } from './toys';

const chart = (name: string, sheet: string): ChartPlan => ({
  name,
  kind: 'line',
  title: '=1+1',
  place: { row: 6, column: 0, rows: 10, columns: 4 },
  data: { sheet, row: 1, column: 0, rows: 3, columns: 2 },
  seriesIn: 'columns',
  colors: ['none', '#0A6E80'],
  legend: true,
  valueAxis: { title: 'euro', numberFormat: '#,##0' },
});

const print: PrintPlan = { landscape: false, titleRows: 2, onePage: true };
const figures = [
  [text('Figures')],
  [text(''), text('Ann')],
  [number(2026), number(1)],
  [number(2027), number(2)],
];

/** A chart over its own sheet and one over the next. */
const plan: WorkbookPlan = {
  sheets: [
    toySheet('Own', { cells: figures, print, charts: [chart('One', 'own'), chart('Two', 'Next one')] }),
    toySheet('Next one', { cells: figures }),
  ],
  names: [],
  checkStyles: { good: {}, bad: {} },
  activate: 'Own',
};

let workbook: EmbeddedWorkbook;
let engine: Engine;

beforeEach(async () => {
  ({ workbook, engine } = await startHeadless(toyOptions()));
  await workbook.port.insertModel(plan);
});
afterEach(() => {
  workbook.dispose();
});

/** What a user does on a sheet, which is then the one on show. */
async function command(id: string, sheet: string, params: object = {}): Promise<void> {
  await workbook.port.goTo({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
  const target = { unitId: engine.unitId, subUnitId: engine.sheet(sheet).getSheetId() };
  if (!(await engine.commands.executeCommand(id, { ...target, ...params }))) throw new Error(id);
  await workbook.calculated();
}

const rows = (startRow: number, endRow = startRow): object => ({
  range: { startRow, endRow, startColumn: 0, endColumn: 25, rangeType: RANGE_TYPE.ROW },
});
const insertRow = (sheet: string, row: number): Promise<void> =>
  command(InsertRowByRangeCommand.id, sheet, { ...rows(row), direction: Direction.UP, cellValue: {} });

async function sheetNamed(name: string): Promise<SheetSnapshot | undefined> {
  return (await workbook.snapshot()).sheets.find((sheet) => sheet.name === name);
}

/** Name, place and data of the charts of a sheet. */
async function charts(name = 'Own'): Promise<string[]> {
  return ((await sheetNamed(name))?.charts ?? []).map(
    ({ name: own, place, data }) => `${own} ${a1(place)} ${data.sheet}!${a1(data)}`,
  );
}

describe('what the grid does not show', () => {
  it('is kept with the sheet, also when it is saved and opened again', async () => {
    const expected = [chart('One', 'Own'), chart('Two', 'Next one')];
    const before = await sheetNamed('Own');
    expect(before).toMatchObject({ print, charts: expected });
    expect(await sheetNamed('Next one')).not.toHaveProperty('charts');
    const saved: unknown = JSON.parse(JSON.stringify(workbook.save()));
    const again = await createHeadlessWorkbook(toyOptions({ saved }));
    expect((await again.snapshot()).sheets[1]).toEqual(before);
    again.dispose();
  });

  it('goes and comes with an undone and repeated insertion', async () => {
    const before = await sheetNamed('Own');
    await workbook.undo();
    await workbook.redo();
    expect(await sheetNamed('Own')).toEqual(before);
  });

  it('says which sheet the figures of a chart are missing on, and makes nothing then', async () => {
    const sheets = [toySheet('Third', { charts: [chart('One', 'Gone')] })];
    await expect(workbook.port.insertModel({ ...plan, sheets, activate: 'Third' })).rejects.toMatchObject({
      kind: 'missing',
      params: { name: 'Gone' },
    });
    expect((await workbook.port.status()).sheets).toEqual(['Sheet1', 'Own', 'Next one']);
  });
});

describe('a chart', () => {
  it('moves with rows that are inserted above and between, and back', async () => {
    await insertRow('Own', 0);
    await insertRow('Own', 3);
    await insertRow('Next one', 2);
    const moved = ['One A9:D18 Own!A3:B6', 'Two A9:D18 Next one!A2:B5'];
    expect(await charts()).toEqual(moved);
    for (let steps = 0; steps < 3; steps += 1) await workbook.undo();
    expect(await charts()).toEqual(['One A7:D16 Own!A2:B4', 'Two A7:D16 Next one!A2:B4']);
    for (let steps = 0; steps < 3; steps += 1) await workbook.redo();
    expect(await charts()).toEqual(moved);
  });

  it('goes with the last of its figures, and stays where it was without its own cells', async () => {
    await command(RemoveRowByRangeCommand.id, 'Next one', rows(1, 3));
    await command(RemoveRowByRangeCommand.id, 'Own', rows(6, 15));
    expect(await charts()).toEqual(['One A7:D16 Own!A2:B4']);
    await workbook.undo();
    await workbook.undo();
    expect(await charts()).toEqual(['One A7:D16 Own!A2:B4', 'Two A7:D16 Next one!A2:B4']);
  });

  it('keeps to sheets that get another name, go and come back', async () => {
    await command(SetWorksheetNameCommand.id, 'Next one', { name: "Scenario's" });
    expect(await charts()).toEqual(['One A7:D16 Own!A2:B4', "Two A7:D16 Scenario's!A2:B4"]);
    await command(RemoveSheetCommand.id, "Scenario's");
    expect(await charts()).toEqual(['One A7:D16 Own!A2:B4']);
    await workbook.undo();
    expect(await charts()).toHaveLength(2);
    await command(RemoveSheetCommand.id, 'Own');
    expect(await charts()).toEqual([]);
    await workbook.undo();
    expect(await charts()).toHaveLength(2);
    expect((await sheetNamed('Own'))?.print).toEqual(print);
  });

  it('shows the figures of a copy on the copy', async () => {
    await command(CopySheetCommand.id, 'Own');
    const copy = (await workbook.port.status()).sheets.find(
      (name) => name !== 'Own' && name.startsWith('Own'),
    );
    expect(await charts(copy)).toEqual([`One A7:D16 ${String(copy)}!A2:B4`, 'Two A7:D16 Next one!A2:B4']);
  });
});

describe('what is printed', () => {
  const area = { row: 2, column: 0, rows: 4, columns: 2 };
  const whole = { row: 0, column: 1, rows: 1_048_576, columns: 2 };
  const printed = async (name: string): Promise<string> => {
    const cells = (await sheetNamed(name))?.print?.area;
    return cells ? a1(cells) : 'all';
  };

  it('moves with its cells, and whole columns stay whole', async () => {
    const sheets = [
      toySheet('Part', { print: { ...print, area } }),
      toySheet('Columns', { print: { ...print, area: whole } }),
    ];
    await workbook.port.insertModel({ ...plan, sheets, activate: 'Part' });
    await insertRow('Part', 0);
    await insertRow('Part', 4);
    await insertRow('Columns', 3);
    const column = { startRow: 0, endRow: 99, startColumn: 0, endColumn: 0, rangeType: RANGE_TYPE.COLUMN };
    await command(InsertColByRangeCommand.id, 'Columns', { range: column, direction: Direction.LEFT });
    expect([await printed('Part'), await printed('Columns')]).toEqual(['A4:B8', 'C1:D1048576']);
    await command(RemoveRowByRangeCommand.id, 'Part', rows(3, 7));
    expect(await printed('Part')).toBe('all');
    await workbook.undo();
    expect(await printed('Part')).toBe('A4:B8');
  });
});
