// @vitest-environment jsdom
/** What a person does to a table of the modelled Excel, and what becomes of cells, table and names. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from './client';
import type { Connection } from './client';
import type { User } from './user';

let connection: Connection;
let user: User;
beforeEach(() => {
  connection = connect({ firstSheet: 'Blad1' });
  user = connection.host.user;
  for (const [address, typed] of [
    ['A1', 'Titel'],
    ['B3', 'Naam'],
    ['C3', 'Getal'],
    ['B4', 'Emmen'],
    ['C4', '3'],
    ['B5', 'Assen'],
    ['C5', '10'],
    ['B6', 'Borger'],
  ])
    user.type('Blad1', address, typed);
  user.addTable('FlexTest', 'Blad1', 'B3:C6');
});
afterEach(async () => {
  await connection.settled();
  connection.close();
});

/** The cells of a block as they show; blanks are ''. */
function cells(row: number, column: number, rows: number, columns: number): unknown[][] {
  const sheet = connection.host.workbook.sheet('Blad1');
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => sheet?.formulaText(row + i, column + j)),
  );
}
const area = (): unknown => connection.host.workbook.table('FlexTest')?.area;
const at = (row: number, rows: number, columns = 2): unknown => ({ row, column: 1, rows, columns });
const body = (): unknown[][] => cells(3, 1, 4, 2);

const START = [
  ['Emmen', 3],
  ['Assen', 10],
  ['Borger', ''],
  ['', ''],
];

/** Writes into one cell as the add-in does. */
const write = (address: string, value: unknown): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange(address).values = [[value]];
    await context.sync();
  });

describe('growth of tables', () => {
  it('follows what is written directly below, by the add-in and by a person', async () => {
    await write('B7', 'Coevorden');
    expect(area()).toEqual(at(2, 5));
    user.type('Blad1', 'C8', '4');
    expect(area()).toEqual(at(2, 6));
  });

  it('does not follow what is written elsewhere, nor a blank', async () => {
    for (const address of ['B8', 'A7', 'D7']) await write(address, 'x');
    await write('B7', '');
    expect(area()).toEqual(at(2, 4));
  });

  it('can be turned off', async () => {
    connection.host.workbook.tablesGrow = false;
    await write('B7', 'Coevorden');
    expect(area()).toEqual(at(2, 4));
  });

  it('stops at a totals row', async () => {
    user.totalsOn('FlexTest', 'Totaal');
    await write('B8', 'x');
    expect(area()).toEqual(at(2, 5));
  });

  it('does not run into another table', async () => {
    user.type('Blad1', 'B8', 'Kop');
    user.addTable('FlexAnder', 'Blad1', 'B7:C8');
    await write('B7', 'Andere kop');
    expect(area()).toEqual(at(2, 4));
  });
});

describe('resizing by the add-in', () => {
  const resize = (address: string): Promise<string> =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('FlexTest');
      table.resize(context.workbook.worksheets.getItem('Blad1').getRange(address));
      await context.sync();
      return 'done';
    }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)));

  it('makes it longer and shorter', async () => {
    expect(await resize('B3:C9')).toBe('done');
    expect(area()).toEqual(at(2, 7));
    expect(await resize('B3:C4')).toBe('done');
    expect(area()).toEqual(at(2, 2));
  });

  it.each(['B4:C9', 'B3:C3', 'E3:F9'])('is refused without its header or any row: %s', async (address) => {
    expect(await resize(address)).toBe('InvalidArgument');
    expect(area()).toEqual(at(2, 4));
  });

  it('is refused on a protected sheet', async () => {
    user.protectSheet('Blad1');
    expect(await resize('B3:C9')).toBe('AccessDenied');
  });
});

describe('a person', () => {
  it('inserts a row above a table, which moves with its cells and names', () => {
    user.defineName('Getallen', 'Blad1', 'C4:C6');
    user.insertRow('Blad1', 2);
    expect(area()).toEqual(at(3, 4));
    expect(cells(4, 1, 3, 2)).toEqual(START.slice(0, 3));
    expect(cells(0, 0, 3, 3).flat().filter(Boolean)).toEqual(['Titel']);
    expect(connection.host.workbook.definedName('Getallen')?.area).toEqual({
      row: 4,
      column: 2,
      rows: 3,
      columns: 1,
    });
  });

  it('inserts a row in a table, which becomes longer', () => {
    user.insertRow('Blad1', 5);
    expect(area()).toEqual(at(2, 5));
    expect(body()).toEqual([START[0], ['', ''], START[1], START[2]]);
  });

  it('deletes a row of a table; what stands below moves up within its columns', () => {
    for (const [address, typed] of [
      ['B8', 'onder'],
      ['D8', 'ernaast'],
    ])
      user.type('Blad1', address, typed);
    user.deleteTableRow('FlexTest', 0);
    expect(area()).toEqual(at(2, 3));
    expect(cells(3, 1, 5, 3)).toEqual([
      ['Assen', 10, ''],
      ['Borger', '', ''],
      ['', '', ''],
      ['onder', '', ''],
      ['', '', 'ernaast'],
    ]);
  });

  it('cannot delete the only row of a table, which becomes blank', () => {
    for (let times = 0; times < 4; times += 1) user.deleteTableRow('FlexTest', 0);
    expect(area()).toEqual(at(2, 2));
    expect(body().flat().filter(Boolean)).toEqual([]);
  });

  it('sorts by text and by number, up and down, blanks last', () => {
    user.sort('FlexTest', 'Naam');
    expect(body().map(([name]) => name)).toEqual(['Assen', 'Borger', 'Emmen', '']);
    user.sort('FlexTest', 'Getal', true);
    expect(body()).toEqual([START[1], START[0], START[2], START[3]]);
    user.sort('FlexTest', 'Getal');
    expect(body()).toEqual(START);
  });

  it('filters: rows are hidden, and the add-in reads them', async () => {
    user.filter('FlexTest', 'Naam', 'Assen');
    expect([...(connection.host.workbook.sheet('Blad1')?.hiddenRows ?? [])]).toEqual([3, 5]);
    const values = await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('FlexTest').getDataBodyRange();
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual(START.slice(0, 3));
  });

  it('adds a column', () => {
    user.addColumn('FlexTest', 'Eigen');
    expect(area()).toEqual(at(2, 4, 3));
    expect(cells(2, 3, 1, 1)).toEqual([['Eigen']]);
  });

  it('copies a row and pastes it below the table', () => {
    user.copyRow('FlexTest', 1);
    expect(area()).toEqual(at(2, 5));
    expect(body()[3]).toEqual(['Assen', 10]);
  });

  it('turns the totals row on and off', () => {
    user.totalsOn('FlexTest', 'Totaal');
    expect([area(), body()[3]]).toEqual([at(2, 5), ['Totaal', '']]);
    user.totalsOff('FlexTest');
    expect([area(), body()]).toEqual([at(2, 4), START]);
  });

  it.each<[string, () => void]>([
    ['sorting', () => user.sort('FlexTest', 'Naam')],
    ['inserting a row', () => user.insertRow('Blad1', 1)],
    ['deleting a row of a table', () => user.deleteTableRow('FlexTest', 0)],
    ['copying a row', () => user.copyRow('FlexTest', 0)],
  ])('cannot move formulas here, which fails loudly: %s', (what, act) => {
    user.type('Blad1', 'C6', '=1+1');
    expect(act).toThrow(what);
  });

  it('cannot move charts here, which fails loudly', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.charts.add('LineMarkers', sheet.getRange('B3:C4'), 'Columns');
      await context.sync();
    });
    expect(() => user.insertRow('Blad1', 1)).toThrow('inserting a row with charts');
    expect(() => user.deleteTableRow('FlexTest', 0)).toThrow('deleting a row of a table with charts');
  });

  it.each<[string, () => void, () => void]>([
    [
      'sorting a filtered table',
      () => user.filter('FlexTest', 'Naam', 'Assen'),
      () => user.sort('FlexTest', 'Naam'),
    ],
    [
      'a totals row over cells',
      () => {
        connection.host.workbook.tablesGrow = false;
        user.type('Blad1', 'C7', 'x');
      },
      () => user.totalsOn('FlexTest', 'Totaal'),
    ],
    [
      'a new column over cells',
      () => user.type('Blad1', 'D5', 'x'),
      () => user.addColumn('FlexTest', 'Eigen'),
    ],
    [
      'pasting below a totals row',
      () => user.totalsOn('FlexTest', 'Totaal'),
      () => user.copyRow('FlexTest', 0),
    ],
  ])('cannot do everything here, which fails loudly: %s', (what, prepare, act) => {
    prepare();
    expect(act).toThrow(what);
  });
});

describe('sheets out of sight', () => {
  const hide = (name: string): Promise<string> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).visibility = 'Hidden';
      await context.sync();
      return 'done';
    }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)));

  it('are passed over when the sheet on show is deleted', async () => {
    for (const name of ['Weg', 'Blad2']) user.addSheet(name);
    expect(await hide('Weg')).toBe('done');
    user.deleteSheet('Blad1');
    expect(connection.host.workbook.active.name).toBe('Blad2');
    expect(() => user.deleteSheet('Blad2')).toThrow();
  });

  it('leave at least one in sight', async () => {
    expect(await hide('Blad1')).toBe('InvalidArgument');
  });

  it('cannot be hidden where the structure is protected', async () => {
    user.addSheet('Weg');
    user.protectStructure();
    expect(await hide('Weg')).toBe('AccessDenied');
  });
});
