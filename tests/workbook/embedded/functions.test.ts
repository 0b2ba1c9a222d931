import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmbeddedWorkbook } from '../../../src/workbook/embedded/embedded';
import { createHeadlessWorkbook } from '../../../src/workbook/embedded/headless';
import type { CellContent, CellInput } from '../../../src/workbook/port';
import { formula, number, seen, text, toyOptions } from './toys';

let workbook: EmbeddedWorkbook;

beforeEach(async () => {
  seen.length = 0;
  workbook = await createHeadlessWorkbook(toyOptions());
});
afterEach(() => {
  workbook.dispose();
});

const at = (row: number, column: number, rows = 1, columns = 1) => ({
  sheet: 'Sheet1',
  row,
  column,
  rows,
  columns,
});

function write(row: number, column: number, ...cells: CellInput[][]): Promise<void> {
  return workbook.port.writeBlock({ sheet: 'Sheet1', row, column }, cells, 'overwrite');
}

async function read(row: number, column: number, rows = 1, columns = 1): Promise<CellContent[][]> {
  const block = await workbook.port.readBlock(at(row, column, rows, columns));
  return block.cells.map((cells) => [...cells]);
}

async function echoed(call: string): Promise<unknown[]> {
  await write(9, 9, [formula(call)]);
  await read(9, 9);
  return seen.at(-1) ?? [];
}

describe('arguments', () => {
  beforeEach(() =>
    write(0, 0, [number(1.5), text('a')], [formula('=1=1'), { kind: 'blank' }], [formula('=NA()')]),
  );

  it('are bare for constants', async () => {
    expect(await echoed('=TOY.ECHO(5,"x",TRUE)')).toEqual([5, 'x', true]);
  });

  it('are rows of cells for a range, with blanks and errors as such', async () => {
    expect(await echoed('=TOY.ECHO(A1:B3)')).toEqual([
      [
        [1.5, 'a'],
        [true, null],
        [{ error: '#N/A', message: '' }, null],
      ],
    ]);
  });

  it('are null where they are left out between commas', async () => {
    expect(await echoed('=TOY.ECHO(1,,3)')).toEqual([1, null, 3]);
  });

  it('carry 15 digits', async () => {
    await write(4, 0, [number(123456789012.34)]);
    const [argument] = await echoed('=TOY.ECHO(A5)');
    expect([argument].flat(2)).toEqual([123456789012.34]);
  });
});

describe('results', () => {
  it('spill, grow and shrink with what they depend on', async () => {
    await write(0, 0, [number(3)]);
    await write(0, 1, [formula('=TOY.COUNTTO(A1)')]);
    const values = async () => (await read(0, 1, 5)).map(([cell]) => cell.value);
    const numbers = (...list: (number | null)[]) =>
      list.map((one) => (one === null ? { kind: 'blank' } : { kind: 'number', number: one }));
    expect(await values()).toEqual(numbers(1, 2, 3, null, null));
    await write(0, 0, [number(5)]);
    expect(await values()).toEqual(numbers(1, 2, 3, 4, 5));
    await write(0, 0, [number(2)]);
    expect(await values()).toEqual(numbers(1, 2, null, null, null));
  });

  it('are #SPILL! where a cell is in the way', async () => {
    await write(2, 1, [text('here')]);
    await write(0, 1, [formula('=TOY.COUNTTO(4)')]);
    expect((await read(0, 1, 3)).map(([cell]) => cell.value)).toEqual([
      { kind: 'error', error: '#SPILL!' },
      { kind: 'blank' },
      { kind: 'text', text: 'here' },
    ]);
  });

  it('are #VALUE! after a throw, and others go on calculating', async () => {
    await write(0, 0, [formula('=TOY.FAILS()'), formula('=1+1')]);
    expect((await read(0, 0, 1, 2))[0].map((cell) => cell.value)).toEqual([
      { kind: 'error', error: '#VALUE!' },
      { kind: 'number', number: 2 },
    ]);
  });

  it.each([
    ['=TOY.ECHO(123456789012.34)', 123456789012.34],
    ['=TOY.ECHO(1518461.5)', 1518461.5],
    ['=99999999999.99+0.01', 1e11],
    ['=TOY.ECHO(-0.01)', -0.01],
    ['=1/3', 1 / 3],
  ])('keep every digit: %s', async (written, result) => {
    await write(0, 0, [formula(written)]);
    expect((await read(0, 0))[0][0].value).toEqual({ kind: 'number', number: result });
  });
});

describe('the sentence with a refusal', () => {
  const messageAt = async (row: number, column: number): Promise<string | undefined> => {
    await workbook.port.goTo(at(row, column));
    return (await workbook.port.selection()).message;
  };

  it('is told for the active cell', async () => {
    await write(0, 0, [formula('=TOY.REFUSES("nothing")'), formula('=1/0'), number(1)]);
    expect(await messageAt(0, 0)).toBe('refused: "nothing"');
    expect(await messageAt(0, 1)).toBeUndefined();
    expect(await messageAt(0, 2)).toBeUndefined();
  });

  it('is that of the function itself where it lacks an argument', async () => {
    await write(5, 0, [formula('=TOY.REFUSES()')]);
    expect(await messageAt(5, 0)).toBe('refused: undefined');
  });

  it('is told for each cell of a spill', async () => {
    await write(0, 0, [number(1)], [text('x')], [text('y')]);
    await write(0, 1, [formula('=TOY.TWICE(A1:A3)')]);
    expect(await messageAt(0, 1)).toBeUndefined();
    expect(await messageAt(1, 1)).toBe('no number: "x"');
    expect(await messageAt(2, 1)).toBe('no number: "y"');
  });

  it('goes when the function no longer refuses', async () => {
    await write(0, 0, [text('x')]);
    await write(0, 1, [formula('=TOY.TWICE(A1)')]);
    expect(await messageAt(0, 1)).toBe('no number: "x"');
    await write(0, 0, [number(4)]);
    expect(await messageAt(0, 1)).toBeUndefined();
    expect((await read(0, 1))[0][0].value).toEqual({ kind: 'number', number: 8 });
  });
});
