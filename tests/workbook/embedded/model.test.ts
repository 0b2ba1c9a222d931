import { RemoveSheetMutation } from '@univerjs/sheets';
import { afterEach, describe, expect, it } from 'vitest';
import { plainValue } from '../../shown';
import type { EmbeddedWorkbook } from '../../../src/workbook/embedded/embedded';
import { createHeadlessWorkbook, startHeadless } from '../../../src/workbook/embedded/headless';
import type { Area } from '../../../src/workbook/port';
import { text, toyOptions, toyPlan, toySheet } from './toys';

const open: EmbeddedWorkbook[] = [];

async function start(saved?: unknown): Promise<EmbeddedWorkbook> {
  const workbook = await createHeadlessWorkbook(toyOptions(saved === undefined ? {} : { saved }));
  open.push(workbook);
  return workbook;
}

afterEach(() => {
  for (const workbook of open.splice(0)) workbook.dispose();
});

const area = (sheet: string, row: number, column: number, rows = 1, columns = 1): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

async function values(workbook: EmbeddedWorkbook, where: Area): Promise<unknown[][]> {
  const block = await workbook.port.readBlock(where);
  return block.cells.map((row) => row.map(({ value }) => plainValue(value)));
}

describe('inserting a model', () => {
  it('makes sheets, tables, names and live formulas', async () => {
    const workbook = await start();
    const progress: number[] = [];
    await workbook.port.insertModel(toyPlan(), { onSheet: (index) => progress.push(index) });
    expect(progress).toEqual([0, 1, 2]);
    expect(await workbook.port.status()).toMatchObject({
      sheets: ['Sheet1', 'Result', 'My people'],
      tables: ['ToyPeople'],
      readOnly: false,
    });
    expect(await values(workbook, area('Result', 0, 0, 7, 4))).toEqual([
      ['Total', 60, null, null],
      ['By name', 15184615, null, null],
      ['=1+1', '-5', '1-2-2026', '#N/A'],
      ['Doubled', 20, null, null],
      [null, 40, null, null],
      [null, 60, null, null],
      ['✓ right', { error: '#VALUE!' }, null, null],
    ]);
    const tables = await workbook.port.readTables(['toypeople', 'Nothing']);
    expect([...tables.keys()]).toEqual(['toypeople']);
    expect(tables.get('toypeople')).toMatchObject({
      name: 'ToyPeople',
      area: area('My people', 0, 0, 4, 2),
      header: ['Name', 'Number'],
    });
    expect(tables.get('toypeople')?.rows.map((row) => row.map(({ value }) => plainValue(value)))).toEqual([
      ['Ann', 10],
      ['Bob', 20],
      ['Cas', 30],
    ]);
    const named = await workbook.port.readBlock({ name: 'factor' });
    expect(named.area).toEqual(area('My people', 4, 1));
    expect((await workbook.port.selection()).area).toEqual(area('Result', 0, 0));
  });

  it('recalculates what depends on a cell that changes', async () => {
    const workbook = await start();
    await workbook.port.insertModel(toyPlan());
    await workbook.port.writeBlock(
      { sheet: 'My people', row: 1, column: 1 },
      [[{ kind: 'number', number: 1 }]],
      'overwrite',
    );
    expect(await values(workbook, area('Result', 0, 1, 7, 1))).toEqual([
      [51],
      [15184615],
      ['-5'],
      [2],
      [40],
      [60],
      [{ error: '#VALUE!' }],
    ]);
    expect(await values(workbook, area('Result', 6, 0))).toEqual([['! wrong']]);
  });

  it('refuses names that are taken, and makes nothing then', async () => {
    const workbook = await start();
    await workbook.port.insertModel(toyPlan());
    const before = JSON.stringify(await workbook.snapshot());
    await expect(workbook.port.insertModel(toyPlan())).rejects.toMatchObject({
      kind: 'occupied',
      params: { name: 'Result' },
    });
    const other = {
      ...toyPlan(),
      sheets: [
        toySheet('New', {
          tables: [{ name: 'TOYPEOPLE', area: { row: 0, column: 0, rows: 1, columns: 1 } }],
        }),
      ],
      names: [],
      activate: 'New',
    };
    await expect(workbook.port.insertModel(other)).rejects.toMatchObject({
      kind: 'occupied',
      params: { name: 'TOYPEOPLE' },
    });
    expect(JSON.stringify(await workbook.snapshot())).toBe(before);
  });

  it('removes everything made when the user cancels half way', async () => {
    const workbook = await start();
    const before = JSON.stringify(await workbook.snapshot());
    const stop = new AbortController();
    const inserting = workbook.port.insertModel(toyPlan(), {
      signal: stop.signal,
      onSheet: (index) => {
        if (index === 1) stop.abort();
      },
    });
    await expect(inserting).rejects.toMatchObject({ kind: 'cancelled' });
    expect(JSON.stringify(await workbook.snapshot())).toBe(before);
    expect(workbook.canUndo()).toBe(false);
    await workbook.port.insertModel(toyPlan());
    expect((await workbook.port.status()).tables).toEqual(['ToyPeople']);
  });

  it('removes everything made when something fails at the end', async () => {
    const workbook = await start();
    const before = JSON.stringify(await workbook.snapshot());
    await expect(
      workbook.port.insertModel({ ...toyPlan(), activate: 'No such sheet' }),
    ).rejects.toMatchObject({ kind: 'missing', params: { name: 'No such sheet' } });
    expect(JSON.stringify(await workbook.snapshot())).toBe(before);
    expect(await workbook.port.status()).toMatchObject({ sheets: ['Sheet1'], tables: [] });
  });

  it('is undone and done again as one step', async () => {
    const workbook = await start();
    await workbook.port.insertModel(toyPlan());
    const after = JSON.stringify(await workbook.snapshot());
    await workbook.undo();
    expect(await workbook.port.status()).toMatchObject({ sheets: ['Sheet1'], tables: [] });
    await workbook.redo();
    expect(JSON.stringify(await workbook.snapshot())).toBe(after);
  });
});

describe('what is left of a sheet that went without its table', () => {
  it('is not seen, and makes room when the model is inserted again', async () => {
    const { workbook, engine } = await startHeadless(toyOptions());
    open.push(workbook);
    await workbook.port.insertModel(toyPlan());
    for (const name of ['Result', 'My people']) {
      const params = { unitId: engine.unitId, subUnitId: engine.sheet(name).getSheetId(), subUnitName: name };
      engine.run([{ id: RemoveSheetMutation.id, params }]);
    }
    expect((await workbook.port.status()).tables).toEqual([]);
    expect((await workbook.port.readTables(['ToyPeople'])).size).toBe(0);
    await expect(workbook.port.readBlock({ name: 'Factor' })).rejects.toMatchObject({
      kind: 'missing',
      params: { name: 'Factor' },
    });
    await workbook.port.insertModel(toyPlan());
    expect((await workbook.port.status()).tables).toEqual(['ToyPeople']);
    expect(await values(workbook, area('Result', 0, 1, 2, 1))).toEqual([[60], [15184615]]);
    await workbook.undo();
    expect(await workbook.port.status()).toMatchObject({ sheets: ['Sheet1'], tables: [] });
    await workbook.redo();
    expect((await workbook.port.status()).tables).toEqual(['ToyPeople']);
  });
});

describe('keeping a workbook', () => {
  it('comes back from JSON with tables, names, text, styles and calculated spills', async () => {
    const workbook = await start();
    await workbook.port.insertModel(toyPlan());
    const before = await workbook.snapshot();
    const saved: unknown = JSON.parse(JSON.stringify(workbook.save()));
    workbook.dispose();
    const again = await start(saved);
    expect(await again.snapshot()).toEqual(before);
  });
});

describe('the snapshot', () => {
  it('has values, formulas, looks, spills, widths and names', async () => {
    const workbook = await start();
    await workbook.port.insertModel(toyPlan());
    const snapshot = await workbook.snapshot();
    const [, result, people] = snapshot.sheets;
    expect(result).toMatchObject({
      name: 'Result',
      hidden: false,
      tabColor: '#0A6E80',
      frozen: { rows: 1, columns: 1 },
      columnWidths: [20, 14, undefined, undefined],
    });
    expect(result.cells[0][1]).toEqual({
      value: { kind: 'number', number: 60 },
      formula: '=SUM(ToyPeople[Number])',
      style: { bold: true, fill: '#0A4150', numberFormat: '#,##0.00', align: 'right' },
    });
    expect(result.cells[1][1].style).toEqual({
      italic: true,
      size: 14,
      wrap: true,
      numberFormat: '#,##0.00',
      align: 'right',
      borderBottom: { style: 'double', color: '#0A4150' },
    });
    expect(result.cells[3][1]).toMatchObject({ spill: { rows: 3, columns: 1 }, value: { number: 20 } });
    expect(result.cells[4][1]).toEqual({ value: { kind: 'number', number: 40 }, spilled: true });
    expect(result.cells[6][0].style).toEqual({ fill: '#E7F3E7', color: '#0E5C0E' });
    expect(result.cells[2][0]).toEqual({ value: { kind: 'text', text: '=1+1' } });
    expect(people.tables).toEqual([{ name: 'ToyPeople', row: 0, column: 0, rows: 4, columns: 2 }]);
    expect(snapshot.names).toEqual([{ name: 'Factor', refersTo: "'My people'!$B$5" }]);
  });
});

describe('text', () => {
  it('stays text whatever it begins with, also after editing and in a formula', async () => {
    const workbook = await start();
    const samples = [
      '=1+1',
      '+1',
      '-1',
      '@x',
      "'quoted",
      '1-2-2026',
      '12,5%',
      '007',
      'TRUE',
      '#N/A',
      '€ 5',
      ' ',
    ];
    await workbook.port.writeBlock(
      { sheet: 'Sheet1', row: 0, column: 0 },
      samples.map((sample) => [text(sample)]),
      'refuse',
    );
    const block = await workbook.port.readBlock(area('Sheet1', 0, 0, samples.length));
    expect(block.cells.flat()).toEqual(samples.map((sample) => ({ value: { kind: 'text', text: sample } })));
  });
});
