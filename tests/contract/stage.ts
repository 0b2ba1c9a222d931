/** What the contract suites share: an open world, and short ways to read, write and expect. */
import { expect } from 'vitest';
import { parseA1 } from '../../src/workbook/address';
import { WorkbookError } from '../../src/workbook/port';
import type { Area, CellContent, CellInput, CellValue } from '../../src/workbook/port';
import type { OpenWorld, World } from './world';

/** The error of a promise that must reject with `WorkbookError`. */
export async function rejection(promise: Promise<unknown>): Promise<WorkbookError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WorkbookError);
  return error as WorkbookError;
}

export const value = {
  text: (content: string): CellValue => ({ kind: 'text', text: content }),
  number: (content: number): CellValue => ({ kind: 'number', number: content }),
  boolean: (content: boolean): CellValue => ({ kind: 'boolean', boolean: content }),
  error: (content: string): CellValue => ({ kind: 'error', error: content }),
  blank: { kind: 'blank' } as CellValue,
};

/** Texts that a spreadsheet likes to turn into something else. */
export const TREACHEROUS = [
  '=1+1',
  '=SUM(A1:A2',
  '+31 592 36 55 55',
  '-5',
  '- een streepje',
  '@naam',
  '00123',
  '1-2',
  '1/2',
  '1 1/2',
  '2026-01-31',
  '31-12-2025',
  'mei 2026',
  '3 mei',
  'JAN5',
  '10:30',
  '12%',
  '€ 1.500',
  '1.234,56',
  '1e5',
  '0x1F',
  'TRUE',
  'WAAR',
  'onwaar',
  '#N/A',
  '#VALUE!',
  "'s-Gravenhage",
  "''",
  'B5',
  ' spatie vooraf',
  'regel 1\nregel 2',
  'a\tb',
  '"aanhaling"',
  '{=1}',
  '💶 Ωmega – ‘krul’ é',
  '日本語',
  '٣',
];

/** The world of the test that is running. */
export class Stage {
  private opened?: World;
  /** Name of the sheet that a new workbook has. */
  first = '';

  constructor(private readonly open: OpenWorld) {}

  async up(): Promise<void> {
    this.opened = await this.open();
    [this.first] = (await this.world.port.status()).sheets;
  }

  async down(): Promise<void> {
    await this.opened?.dispose();
  }

  get world(): World {
    if (!this.opened) throw new Error('no world is open');
    return this.opened;
  }

  areaOf(address: string, sheet = this.first): Area {
    const area = parseA1(address);
    if (!area) throw new Error(address);
    return { ...area, sheet };
  }

  async read(address: string, sheet = this.first): Promise<CellContent[][]> {
    await this.world.settled();
    const block = await this.world.port.readBlock(this.areaOf(address, sheet));
    return block.cells.map((row) => [...row]);
  }

  async values(address: string, sheet = this.first): Promise<CellValue[][]> {
    return (await this.read(address, sheet)).map((row) => row.map((cell) => cell.value));
  }

  write(
    address: string,
    cells: readonly (readonly CellInput[])[],
    onOccupied: 'refuse' | 'overwrite' = 'overwrite',
    sheet = this.first,
  ): Promise<void> {
    const { row, column } = this.areaOf(address);
    return this.world.port.writeBlock({ sheet, row, column }, cells, onOccupied);
  }
}
