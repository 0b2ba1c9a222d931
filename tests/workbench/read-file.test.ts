import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compareResults } from '../../src/workbench/compare-results';
import { FileError, readFile, type FileProblem } from '../../src/workbench/read-file';
import { Unsaved } from '../../src/workbench/unsaved';
import type { SnapshotCell, WorkbookSnapshot } from '../../src/workbook/embedded/embedded';
import { writeXlsx } from '../../src/workbook/xlsx';
import { blank, budget, error, formula, number } from '../workbook/xlsx/sample';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string): number[] => [...Buffer.from(text, 'utf16le')];

async function problemOf(bytes: readonly number[] | Uint8Array, size = bytes.length): Promise<FileProblem> {
  const content = Uint8Array.from(bytes).buffer;
  const file = { name: 'a.xlsx', size, arrayBuffer: () => Promise.resolve(content) };
  const reason: unknown = await readFile(file).catch((cause: unknown) => cause);
  if (!(reason instanceof FileError)) throw new Error('was read');
  return reason.problem;
}

const oneSheet = (cells: readonly (readonly SnapshotCell[])[]): WorkbookSnapshot => ({
  sheets: [{ ...budget.sheets[0], name: 'Jan’s 1', cells, tables: [] }],
  names: [],
});

describe('a file that a user opens', () => {
  it('gives its name without the ending, and what is in it', async () => {
    const bytes = await writeXlsx(budget);
    const file = { name: 'Begroting 2.0.xlsx', size: 1, arrayBuffer: () => Promise.resolve(bytes.buffer) };
    const { name, snapshot } = await readFile(file);
    expect(name).toBe('Begroting 2.0');
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(["Scenario's", 'Verborgen']);
  });

  it('is refused with the reason where it cannot be read', async () => {
    expect(await problemOf([])).toBe('empty');
    expect(await problemOf([...COMPOUND, 1, 2, ...wide('Workbook')])).toBe('old');
    expect(await problemOf([...COMPOUND, 69, 69, 0, ...wide('EncryptedPackage')])).toBe('encrypted');
    expect(await problemOf([...Buffer.from('naam;bedrag\nEmmen;1')])).toBe('other');
    expect(await problemOf([0x50, 0x4b, 3, 4, 1, 2, 3])).toBe('broken');
    expect(await problemOf([1], 10_000_001)).toBe('too-large');
    const corner = unzipSync(await writeXlsx(oneSheet([[number(1), number(2)]])));
    const path = 'xl/worksheets/sheet1.xml';
    corner[path] = strToU8(strFromU8(corner[path]).replace('r="B1"', 'r="XFD1048576"'));
    expect(await problemOf(zipSync(corner))).toBe('too-large');
    const cut = await writeXlsx(budget);
    expect(await problemOf(cut.slice(0, cut.length / 2))).toBe('broken');
  });

  it('is refused where the grid could not bear its cells', async () => {
    const row = Array.from({ length: 1000 }, () => number(1));
    const cells = Array.from({ length: 251 }, () => row);
    expect(await problemOf(await writeXlsx(oneSheet(cells)))).toBe('too-large');
  });

  it('that is gone by then counts as one that cannot be read', async () => {
    const file = { name: 'a.xlsx', size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) };
    await expect(readFile(file)).rejects.toMatchObject({ problem: 'broken' });
  });
});

describe('results that a file had', () => {
  it('and the grid has not are counted, with the place of the first', () => {
    const file = oneSheet([
      [number(1), formula('=A1', number(1)), formula('=1/0', error('#DIV/0!'))],
      [formula('=CUBEVALUE(A1)', number(5)), formula('=CUBEVALUE(A2)', number(5))],
    ]);
    const grid = oneSheet([
      [number(1), formula('=A1', number(1)), formula('=1/0', error('#DIV/0!'))],
      [formula('=CUBEVALUE(A1)', error('#NAME?')), formula('=CUBEVALUE(A2)', error('#NAME?'))],
    ]);
    expect(compareResults(file, grid)).toEqual({ failed: { count: 2, first: "'Jan’s 1'!A2" } });
    expect(compareResults(file, file)).toEqual({});
  });

  it('and the grid has otherwise are counted, but for the last digits and what changes by itself', () => {
    const line = (third: number, now: number): SnapshotCell[] => [
      formula('=1/3', number(third)),
      formula('=NOW()', number(now)),
      formula('=B9', blank),
    ];
    const file = oneSheet([line(0.333333333333333, 1), [formula('=A1:A3*2', number(6)), blank]]);
    const spilled = { ...number(7), spilled: true };
    const grid = oneSheet([line(1 / 3, 2), [formula('=A1:A3*2', number(2)), spilled]]);
    expect(compareResults(file, grid)).toEqual({ other: { count: 1, first: "'Jan’s 1'!A2" } });
  });

  it('are expected to differ where its errors are gone', () => {
    const file = oneSheet([
      [formula('=FLEX.PROVINCE(1)', error('#NAME?')), formula('=IFERROR(A1,0)', number(0))],
    ]);
    const grid = oneSheet([
      [formula('=FLEX.PROVINCE(1)', number(0.33)), formula('=IFERROR(A1,0)', number(0.33))],
    ]);
    expect(compareResults(file, grid)).toEqual({});
  });
});

describe('changes that are in no file', () => {
  it('are there from the first edit until the workbook is saved', () => {
    let edits = 3;
    const unsaved = new Unsaved({ edits: () => edits }, false);
    expect(unsaved.any).toBe(false);
    edits += 1;
    expect(unsaved.any).toBe(true);
    unsaved.saved();
    expect(unsaved.any).toBe(false);
  });

  it('may be there from an earlier visit', () => {
    const unsaved = new Unsaved({ edits: () => 0 }, true);
    expect(unsaved.any).toBe(true);
    unsaved.saved();
    expect(unsaved.any).toBe(false);
  });
});
