import { afterEach, describe, expect, it } from 'vitest';
import type {
  EmbeddedWorkbook,
  SheetSnapshot,
  SnapshotCell,
  WorkbookSnapshot,
} from '../../../src/workbook/embedded/embedded';
import { createHeadlessWorkbook } from '../../../src/workbook/embedded/headless';
import type { CellStyle } from '../../../src/workbook/port';
import { toyOptions } from './toys';

const open: EmbeddedWorkbook[] = [];
afterEach(() => {
  for (const workbook of open.splice(0)) workbook.dispose();
});

async function opened(snapshot: WorkbookSnapshot, name = 'Budget'): Promise<EmbeddedWorkbook> {
  const workbook = await createHeadlessWorkbook(toyOptions({ opened: { name, snapshot } }));
  open.push(workbook);
  return workbook;
}

const text = (value: string, style?: CellStyle): SnapshotCell => ({
  value: { kind: 'text', text: value },
  ...(style && { style }),
});
const number = (value: number, style?: CellStyle): SnapshotCell => ({
  value: { kind: 'number', number: value },
  ...(style && { style }),
});
const blank: SnapshotCell = { value: { kind: 'blank' } };
const sheet = (more: Partial<SheetSnapshot>): SheetSnapshot => ({
  name: 'Blad',
  hidden: false,
  columnWidths: [],
  frozen: { rows: 0, columns: 0 },
  cells: [],
  tables: [],
  ...more,
});

const check = { good: { fill: '#E7F3E7' }, bad: { fill: '#FDE7E9', bold: true } };

/** What a file says, with results that are old. */
const file: WorkbookSnapshot = {
  sheets: [
    sheet({
      name: "Jan's blad",
      tabColor: '#0A6E80',
      columnWidths: [20, undefined, 12],
      frozen: { rows: 1, columns: 2 },
      print: { landscape: true, titleRows: 1 },
      charts: [
        {
          name: 'Chart',
          kind: 'columns',
          title: 'Title',
          place: { row: 9, column: 0, rows: 5, columns: 3 },
          data: { sheet: 'Cijfers', row: 0, column: 0, rows: 3, columns: 2 },
          seriesIn: 'columns',
          legend: false,
        },
      ],
      cells: [
        [
          { ...number(-1, { bold: true }), formula: '=SUM(Parties[Number])' },
          { ...number(-1), formula: '=Total*2' },
          { ...number(-1), formula: '=Rate*100' },
        ],
        [text('=1+1'), text("'001"), text('#N/A'), text('😀 <&> 1-2-2026')],
        [{ value: { kind: 'boolean', boolean: false } }, { value: { kind: 'error', error: '#N/A' } }],
        [
          { ...number(-1), formula: '=ISNA(B3)' },
          { ...text('! old'), formula: '=IF(A1=30,"✓ ok","! no")', check },
        ],
        [{ ...number(-1), formula: '=TOY.COUNTTO(2)', spill: { rows: 2, columns: 1 } }],
        [{ ...number(-1, { italic: true }), spilled: true }],
        [number(0.125, { numberFormat: '0.0%' }), number(46054, { numberFormat: 'd-m-yyyy' }), blank],
      ],
    }),
    sheet({
      name: 'Cijfers',
      hidden: true,
      cells: [
        [text('Name'), text('Number')],
        [text('Ann'), number(10)],
        [text('Bob'), number(20)],
      ],
      tables: [{ name: 'Parties', row: 0, column: 0, rows: 3, columns: 2 }],
    }),
  ],
  names: [
    { name: 'Total', refersTo: "'Jan''s blad'!$A$1" },
    { name: 'Rate', refersTo: '0.33' },
    { name: 'Own', refersTo: 'Cijfers!$B$2', scope: 'Cijfers' },
  ],
};

describe('opening what was read from a file', () => {
  it('gives it back with new results', async () => {
    const workbook = await opened(file);
    const { sheets, names } = await workbook.snapshot();
    const [first, second] = sheets;
    const { cells, ...frame } = file.sheets[0];
    expect(first).toMatchObject({ ...frame, columnWidths: [20, undefined, 12, undefined] });
    const values = first.cells.map((row) =>
      row.map(({ value }) => ('number' in value ? value.number : 'text' in value ? value.text : value)),
    );
    const nothing = { kind: 'blank' };
    expect(values).toEqual([
      [30, 60, 33, nothing],
      ['=1+1', "'001", '#N/A', '😀 <&> 1-2-2026'],
      [{ kind: 'boolean', boolean: false }, { kind: 'error', error: '#N/A' }, nothing, nothing],
      [{ kind: 'boolean', boolean: true }, '✓ ok', nothing, nothing],
      [1, nothing, nothing, nothing],
      [2, nothing, nothing, nothing],
      [0.125, 46054, nothing, nothing],
    ]);
    for (const [r, row] of cells.entries()) {
      for (const [c, cell] of row.entries()) {
        const { formula, spill, spilled } = first.cells[r][c];
        expect({ formula, spill, spilled }).toEqual({
          formula: cell.formula,
          spill: cell.spill,
          spilled: cell.spilled,
        });
      }
    }
    expect([first.cells[0][0].style, first.cells[5][0].style, first.cells[6][0].style]).toEqual([
      { bold: true },
      { italic: true },
      { numberFormat: '0.0%' },
    ]);
    expect(first.cells[3][1]).toMatchObject({ check, style: check.good });
    expect(second).toEqual({ ...file.sheets[1], columnWidths: [undefined, undefined] });
    expect(names).toEqual(file.names);
  });

  it('has the name of the file, nothing to undo, and is kept like any other', async () => {
    const workbook = await opened(file);
    expect([workbook.name, (await workbook.port.status()).name]).toEqual(['Budget', 'Budget']);
    expect([workbook.canUndo(), workbook.edits()]).toEqual([false, 0]);
    const before = await workbook.snapshot();
    const saved: unknown = JSON.parse(JSON.stringify(workbook.save()));
    const again = await createHeadlessWorkbook(toyOptions({ saved }));
    open.push(again);
    expect(again.name).toBe('Budget');
    expect(await again.snapshot()).toEqual(before);
  });

  it('has tables that grow and names that move', async () => {
    const workbook = await opened(file);
    const place = { table: 'parties' };
    const prepared = await workbook.port.prepareAppend(place, 1);
    const row = [
      { kind: 'text', text: 'Cas' },
      { kind: 'number', number: 5 },
    ] as const;
    await workbook.port.append(place, prepared, { journal: [], rows: [row] });
    const { cells } = await workbook.port.readBlock({ name: 'total' });
    expect(cells[0][0].value).toEqual({ kind: 'number', number: 35 });
    expect((await workbook.port.readTables(['Parties'])).get('Parties')?.header).toEqual(['Name', 'Number']);
  });

  it('has room for what its formulas fill', async () => {
    const cells = Array.from({ length: 400 }, (_, row): SnapshotCell[] => [
      row === 0
        ? { ...number(1), formula: '=TOY.COUNTTO(400)', spill: { rows: 400, columns: 1 } }
        : { ...number(row + 1), spilled: true },
    ]);
    const workbook = await opened({ sheets: [sheet({ cells })], names: [] });
    expect((await workbook.snapshot()).sheets[0].cells).toEqual(cells);
  });

  it('leaves out a chart whose figures are on no sheet', async () => {
    const chart = {
      ...file.sheets[0].charts![0],
      data: { ...file.sheets[0].charts![0].data, sheet: 'Gone' },
    };
    const workbook = await opened({ sheets: [sheet({ charts: [chart] })], names: [] });
    expect((await workbook.snapshot()).sheets).toEqual([sheet({ columnWidths: [undefined] })]);
  });
});

describe('counting edits', () => {
  it('counts what a user does and takes back, not what the grid works out', async () => {
    const workbook = await opened(file);
    await workbook.port.goTo({ sheet: "Jan's blad", row: 1, column: 1, rows: 1, columns: 1 });
    await workbook.calculated();
    expect(workbook.edits()).toBe(0);
    const at = { sheet: 'Cijfers', row: 1, column: 1 };
    await workbook.port.writeBlock(at, [[{ kind: 'number', number: 1 }]], 'overwrite');
    await workbook.calculated();
    const after = workbook.edits();
    expect(after).toBeGreaterThan(0);
    await workbook.undo();
    await workbook.calculated();
    expect(workbook.edits()).toBeGreaterThan(after);
  });
});
