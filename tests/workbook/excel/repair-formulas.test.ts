// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FormulaRepair, WorkbookError } from '../../../src/workbook/port';
import { openExcelWorld } from '../../contract/excel-world';
import type { ExcelWorld } from '../../contract/excel-world';
import type { FaultKind } from '../../host/faults';

const SHEET = 'Blad1';
const FUNCTIONS = ['FLEX.TWICE', 'FLEX.COUNTTO'];
const LOST = '=_xldudf_FLEX_TWICE(4)';
const HEALED = '=FLEX.TWICE(4)';

let world: ExcelWorld;
beforeEach(async () => {
  world = await openExcelWorld();
});
afterEach(() => world.dispose());

const repair = (): Promise<FormulaRepair> => world.port.repairFormulas(FUNCTIONS);

describe('repairing formulas in Excel', () => {
  it('takes seven requests for a workbook of two sheets', async () => {
    const { host } = world.connection;
    host.user.addSheet('Blad2');
    for (const sheet of [SHEET, 'Blad2'])
      for (let row = 1; row <= 30; row++) host.user.typedWithoutAddIn(sheet, `B${row}`, LOST);
    const before = host.requests.length;
    expect((await repair()).healed).toEqual([
      { sheet: SHEET, count: 30 },
      { sheet: 'Blad2', count: 30 },
    ]);
    // Sheets, used ranges, cells, what fills them; one for each sheet; and what they show.
    expect(host.requests.slice(before).map(({ kind }) => kind)).toEqual([
      'read',
      'read',
      'read',
      'read',
      'write',
      'write',
      'read',
    ]);
  });

  it('reads a sheet in halves where its texts are too long for one answer', async () => {
    const { host } = world.connection;
    for (let row = 1; row <= 240; row++) host.user.type(SHEET, `A${row}`, 'x'.repeat(30_000));
    host.user.typedWithoutAddIn(SHEET, 'B239', LOST);
    expect((await repair()).healed).toEqual([{ sheet: SHEET, count: 1 }]);
    expect(host.requests.some(({ kind, failed }) => kind === 'read' && failed)).toBe(true);
  });

  it('writes no formula into a cell that another one fills', async () => {
    const { host } = world.connection;
    host.user.typedWithoutAddIn(SHEET, 'A1', '=_xldudf_FLEX_COUNTTO(3)', [[1], [2], [3]]);
    for (const sheet of host.workbook.sheets) sheet.spillsShowFormula = true;
    expect((await repair()).healed).toEqual([{ sheet: SHEET, count: 1 }]);
    expect(host.workbook.sheet(SHEET)?.peek(1, 0)?.content).toEqual({ type: 'Empty' });
    expect(host.workbook.sheet(SHEET)?.shown(2, 0)).toEqual({ type: 'Double', value: 3 });
  });

  it('writes one that hides errors again beside others that are dead', async () => {
    const { user } = world.connection.host;
    user.typedWithoutAddIn(SHEET, 'A1', '=IFERROR(FLEX.TWICE(4),0)', [[0]]);
    expect(await repair()).toEqual({ healed: [], names: 0, left: [] });
    user.typedWithoutAddIn(SHEET, 'A2', LOST);
    expect((await repair()).healed).toEqual([{ sheet: SHEET, count: 2 }]);
    expect(world.connection.host.workbook.sheet(SHEET)?.shown(0, 0)).toEqual({ type: 'Double', value: 8 });
  });

  it('heals the others where Excel does not take one of them', async () => {
    const { user } = world.connection.host;
    for (const address of ['A1', 'A2', 'A4']) user.typedWithoutAddIn(SHEET, address, LOST);
    user.typedWithoutAddIn(SHEET, 'A3', '=_xldudf_FLEX_TWICE(Weg!A1)');
    expect(await repair()).toEqual({
      healed: [{ sheet: SHEET, count: 3 }],
      names: 0,
      left: [
        { obstacle: 'refused', count: 1, first: { sheet: SHEET, row: 2, column: 0, rows: 1, columns: 1 } },
      ],
    });
  });

  it('names a sheet that goes meanwhile', async () => {
    const { host } = world.connection;
    host.user.addSheet('Weg');
    host.user.typedWithoutAddIn('Weg', 'A1', LOST);
    const answer = host.answer.bind(host);
    host.answer = (body, flags) => {
      if ((flags & 1) === 1) host.user.deleteSheet('Weg');
      return answer(body, flags);
    };
    await expect(repair()).rejects.toMatchObject({ kind: 'missing', params: { name: 'Weg' } });
  });

  it('says that the workbook is read-only, and nothing where nothing is the matter', async () => {
    const { host } = world.connection;
    host.workbook.readOnly = true;
    expect(await repair()).toEqual({ healed: [], names: 0, left: [] });
    host.user.typedWithoutAddIn(SHEET, 'A1', LOST);
    const error = (await repair().catch((reason: unknown) => reason)) as WorkbookError;
    expect(error.kind).toBe('read-only');
  });
});

describe('a repair of which one request fails', () => {
  const KINDS: readonly FaultKind[] = [
    'cell-editing',
    'protected',
    'too-large',
    'lost-before',
    'lost-after',
    'half-way',
    'busy',
  ];
  const ADDRESSES = ['A1', 'A2', 'C2', 'C3'];

  const lose = ({ connection }: ExcelWorld): void => {
    const { user } = connection.host;
    user.addSheet('Blad2');
    for (const sheet of [SHEET, 'Blad2'])
      for (const address of ADDRESSES) user.typedWithoutAddIn(sheet, address, LOST);
    user.defineFormula('Dubbel', LOST);
  };
  const formulas = ({ connection }: ExcelWorld): unknown[] => [
    ...connection.host.workbook.sheets.flatMap((sheet) =>
      [...sheet.written()].map(({ row, column }) => sheet.formulaText(row, column)),
    ),
    ...connection.host.workbook.formulaNames.map(({ formula }) => formula),
  ];

  it.each(['lost-before', 'lost-after'] as const)('tells of all of it after %s', async (kind) => {
    // Of the eight requests the first four look for what is dead.
    for (const nth of [5, 6, 7, 8]) {
      await world.dispose();
      world = await openExcelWorld();
      lose(world);
      world.connection.host.faults.add({ kind, on: 'any', nth });
      expect(await repair(), String(nth)).toEqual({
        healed: [SHEET, 'Blad2'].map((sheet) => ({ sheet, count: 4 })),
        names: 1,
        left: [],
      });
      expect(world.connection.host.faults.pending).toBe(0);
      expect(new Set(formulas(world))).toEqual(new Set([HEALED]));
    }
  });

  it('leaves what somebody typed while the answer was lost', async () => {
    lose(world);
    const { host } = world.connection;
    host.faults.add({ kind: 'lost-before', on: 'write', nth: 1 });
    const answer = host.answer.bind(host);
    host.answer = (body, flags) => {
      const answered = answer(body, flags);
      if (!answered.ok) host.user.type(SHEET, 'C2', '12');
      return answered;
    };
    expect((await repair()).healed).toEqual([
      { sheet: SHEET, count: 3 },
      { sheet: 'Blad2', count: 4 },
    ]);
    expect(host.workbook.sheet(SHEET)?.shown(1, 2)).toEqual({ type: 'Double', value: 12 });
  });

  it.each(KINDS)('loses no formula after %s, and a second one completes it', async (kind) => {
    lose(world);
    const { host } = world.connection;
    const start = host.requests.length;
    await repair();
    const count = host.requests.length - start;
    expect(count).toBe(8);
    for (let nth = 1; nth <= count; nth++) {
      await world.dispose();
      world = await openExcelWorld();
      lose(world);
      world.connection.host.faults.add({ kind, on: 'any', nth });
      await repair().catch(() => undefined);
      await world.settled();
      expect(world.connection.host.faults.pending).toBe(0);
      const after = formulas(world);
      expect(after).toHaveLength(9);
      expect([LOST, HEALED]).toEqual(expect.arrayContaining([...new Set(after)]));
      await repair();
      expect(new Set(formulas(world))).toEqual(new Set([HEALED]));
    }
  });
});
