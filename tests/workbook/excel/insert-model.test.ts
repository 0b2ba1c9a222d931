// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WorkbookPlan } from '../../../src/workbook/port';
import { rejection } from '../../contract/stage';
import { openExcelWorld } from '../../contract/excel-world';
import type { ExcelWorld } from '../../contract/excel-world';
import { formula, number, PLAN, sheetPlan, text } from '../../contract/plan';
import type { SheetModel } from '../../host/model/sheet';
import { snapshot } from './snapshot';

let world: ExcelWorld;
beforeEach(async () => {
  world = await openExcelWorld();
});
afterEach(() => world.dispose());

const sheet = (name: string): SheetModel => {
  const found = world.connection.host.workbook.sheet(name);
  if (!found) throw new Error(name);
  return found;
};

/** Does something just before the host answers the n-th request that writes. */
function before(nth: number, action: () => void): void {
  const { host } = world.connection;
  const answer = host.answer.bind(host);
  let writes = 0;
  host.answer = (body, flags) => {
    if ((flags & 1) === 1) {
      writes += 1;
      if (writes === nth) action();
    }
    return answer(body, flags);
  };
}

describe('what the model looks like', () => {
  beforeEach(() => world.port.insertModel(PLAN));

  it('has column widths in points: 20 characters are 145 pixels of three quarters of a point', () => {
    expect([...sheet('Begroting').columnWidths]).toEqual([
      [0, 108.75],
      [1, 82.5],
      [2, 82.5],
    ]);
  });

  it('has frozen panes, both ways or one', () => {
    expect(sheet('Begroting').frozen).toEqual({ rows: 2, columns: 1 });
    expect(sheet("Scenario's").frozen).toEqual({ rows: 1, columns: 0 });
    expect(sheet('Controle').frozen).toBeNull();
  });

  it('lays styles over each other', () => {
    const title = sheet('Begroting').cell(0, 0).format;
    expect([title.bold, title.size]).toEqual([true, 16]);
    const amount = sheet('Begroting').cell(2, 1).format;
    expect([amount.numberFormat, amount.fill, amount.bold]).toEqual(['#,##0.00', '#FFF4CE', false]);
  });

  it('gives every cell of an area its border', () => {
    const line = { style: 'Continuous', weight: 'Thin', color: '#605E5C' };
    expect(sheet('Begroting').cell(3, 1).format.top).toEqual(line);
    expect(sheet('Begroting').cell(4, 2).format.top).toEqual(line);
    expect(sheet('Begroting').cell(4, 2).format.bottom.style).toBe('None');
  });

  it('marks checks by how their text begins', () => {
    const rules = sheet('Begroting').conditionalFormats.map(({ rule, fill, color, bold }) => ({
      ...rule,
      fill,
      color,
      bold,
    }));
    expect(rules).toEqual([
      { operator: 'BeginsWith', text: '✓', fill: '#DFF6DD', color: '#0B5A08', bold: false },
      { operator: 'BeginsWith', text: '!', fill: '#FDE7E9', color: '#A4262C', bold: true },
    ]);
  });

  it('prints in landscape on A4, one page wide, with its title rows', () => {
    expect(sheet('Begroting').pageLayout).toEqual({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: { row: 0, rows: 2 },
      printArea: null,
    });
  });

  it('prints in portrait, as small as one page asks, where the plan says so', () => {
    expect(sheet('Controle').pageLayout).toEqual({
      orientation: 'Portrait',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      printTitleRows: null,
      printArea: { row: 0, column: 0, rows: 1_048_576, columns: 3 },
    });
  });

  it('has tables with filter buttons and without stripes', () => {
    const [table] = world.connection.host.workbook.tables;
    expect([table.name, table.showFilterButton, table.showBandedRows]).toEqual(['FlexTest', true, false]);
  });

  it('colours the tabs', () => {
    expect(PLAN.sheets.map((plan) => sheet(plan.name).tabColor)).toEqual(['#1F6F78', '#FFC000', '#1F6F78']);
  });
});

describe('how it is made', () => {
  it('takes one request to look, one to add the sheets, one for each sheet and one to finish', async () => {
    await world.port.insertModel(PLAN);
    expect(world.connection.host.requests.map((request) => request.kind)).toEqual([
      'read',
      'write',
      'write',
      'write',
      'write',
      'write',
    ]);
  });

  it('splits a sheet that would be too large for one request', async () => {
    const rows = Array.from({ length: 9_000 }, (_, i) => [
      number(i),
      text(`regel ${String(i)} ${'x'.repeat(700)}`),
    ]);
    await world.port.insertModel({
      ...PLAN,
      sheets: [sheetPlan('Groot', { cells: rows })],
      names: [],
      activate: 'Groot',
    });
    const { requests } = world.connection.host;
    expect(requests.length).toBeGreaterThan(8);
    expect(Math.max(...requests.map((request) => request.bytes))).toBeLessThan(2_000_000);
    expect(sheet('Groot').shown(8_999, 0)).toMatchObject({ type: 'Double', value: 8_999 });
  });

  it('writes a formula after the table it needs, on whatever sheet that is', async () => {
    const plan: WorkbookPlan = {
      ...PLAN,
      sheets: [
        sheetPlan('Eerst', { cells: [[formula("='Scenario''s'!B2"), formula('=SUM(FlexTest[Inwoners])')]] }),
        PLAN.sheets[1],
      ],
      names: [],
      activate: 'Eerst',
    };
    await world.port.insertModel(plan);
    expect(sheet('Eerst').formulaText(0, 1)).toBe('=SUM(FlexTest[Inwoners])');
  });
});

describe('what is not its own', () => {
  const { sheets } = PLAN;

  it('stays when the structure of the workbook is protected', async () => {
    const { host } = world.connection;
    host.user.protectStructure();
    const start = snapshot(host.workbook);
    const error = await rejection(world.port.insertModel(PLAN));
    expect(error.kind).toBe('protected');
    expect(snapshot(host.workbook)).toBe(start);
  });

  it('says read-only rather than protected where the whole workbook is', async () => {
    world.connection.host.workbook.readOnly = true;
    expect((await rejection(world.port.insertModel(PLAN))).kind).toBe('read-only');
  });

  it('stays when the user adds a sheet of a planned name in between', async () => {
    const { host } = world.connection;
    before(1, () => host.user.addSheet(sheets[2].name));
    const error = await rejection(world.port.insertModel(PLAN));
    expect(error.kind).toBe('occupied');
    expect(host.workbook.sheets.map((item) => item.name)).toEqual(['Blad1', sheets[2].name]);
  });

  it('stays when the answer to adding the sheets was lost and the user has filled one of that name', async () => {
    const { host } = world.connection;
    before(1, () => {
      host.user.addSheet(sheets[0].name);
      host.user.type(sheets[0].name, 'A1', 'van de gebruiker');
      host.faults.add({ kind: 'lost-before', on: 'write', nth: 1 });
    });
    const error = await rejection(world.port.insertModel(PLAN));
    expect(error.kind).toBe('host');
    expect(host.workbook.sheets.map((item) => item.name)).toEqual(['Blad1', sheets[0].name]);
  });

  it('goes when its answer was lost, although Excel had added the sheets', async () => {
    const { host } = world.connection;
    host.faults.add({ kind: 'lost-after', on: 'write', nth: 1 });
    const error = await rejection(world.port.insertModel(PLAN));
    expect(error.kind).toBe('host');
    expect(host.workbook.sheets.map((item) => item.name)).toEqual(['Blad1']);
  });

  it('finds its sheet again that the user renamed, and removes it', async () => {
    const { host } = world.connection;
    before(3, () => host.user.renameSheet(sheets[1].name, 'Omgedoopt'));
    const error = await rejection(world.port.insertModel(PLAN));
    expect(error.kind).toBe('missing');
    expect(host.workbook.sheets.map((item) => item.name)).toEqual(['Blad1']);
  });

  it('leaves a defined name that the user made in between', async () => {
    const { host } = world.connection;
    before(5, () => host.user.defineName('FlexInwoners', 'Blad1', 'A1'));
    const error = await rejection(world.port.insertModel(PLAN));
    expect(error.kind).toBe('occupied');
    expect(host.workbook.names.map((item) => item.name)).toEqual(['FlexInwoners']);
    expect(host.workbook.sheets.map((item) => item.name)).toEqual(['Blad1']);
  });

  it('shows the sheet again that the user was on', async () => {
    const { host } = world.connection;
    host.user.addSheet('Midden');
    host.user.addSheet('Laatste');
    host.user.select('Midden', 'B2');
    host.faults.add({ kind: 'lost-after', on: 'write', nth: 5 });
    await rejection(world.port.insertModel(PLAN));
    expect(host.workbook.active.name).toBe('Midden');
  });
});
