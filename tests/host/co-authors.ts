/**
 * MODEL of several people in one workbook. Everyone has a copy of their own and works in it; `sync` brings the copies
 * together as Excel's merge is taken to do it: cell by cell, of two who changed a cell the later one wins, a table is
 * as long as in the longest copy. There is one office.js client for all: requests of different people never overlap.
 */
import type { WorkbookPlan, WorkbookPort } from '../../src/workbook/port';
import { createExcelPort } from '../../src/workbook/excel/create';
import { connect, type Connection } from './client';
import type { CellContentModel } from './model/input';
import type { SheetModel } from './model/sheet';
import type { WorkbookModel } from './model/workbook';

export interface CoAuthorOptions {
  /** Writing "" into a blank cell is no edit, and so does not win over what somebody else wrote there. */
  readonly blankIsNoEdit?: boolean;
  /** Whether tables grow by themselves when something is written below them. */
  readonly tablesGrow?: boolean;
}

export interface CoAuthors {
  /** Runs something as one of them: until it is done, every request goes to their copy. */
  run<T>(who: number, work: () => Promise<T>): Promise<T>;
  /** The port; it reaches the copy of whoever is at work. */
  port(who: number): WorkbookPort;
  workbook(who: number): WorkbookModel;
  /** Brings all copies together; `order` is the order in which their changes arrive, the last one winning. */
  sync(order: readonly number[]): void;
  close(): void;
}

type Cells = Map<string, CellContentModel>;

/** Every cell with content, by sheet name and place. */
function cellsOf(workbook: WorkbookModel): Cells {
  const cells: Cells = new Map();
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of sheet.written()) {
      if (cell.content.type !== 'Empty') cells.set(`${sheet.name}\n${row}\n${column}`, cell.content);
    }
  }
  return cells;
}

const EMPTY: CellContentModel = { type: 'Empty' };
const same = (a: CellContentModel, b: CellContentModel): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Opens a workbook with a plan in it and gives everyone the same copy. */
export async function coAuthors(
  count: number,
  plan: WorkbookPlan,
  { blankIsNoEdit = true, tablesGrow = true }: CoAuthorOptions = {},
): Promise<CoAuthors> {
  const connections: Connection[] = [];
  const port = createExcelPort();
  for (let who = 0; who < count; who += 1) {
    const connection = connect({ firstSheet: 'Blad1' });
    connection.host.workbook.tablesGrow = tablesGrow;
    connections.push(connection);
    await port.insertModel(plan);
    await connection.settled();
  }
  let base = cellsOf(connections[0].host.workbook);
  /** Cells that each has written to since the last sync, blanks into blanks included. */
  const touched = connections.map(() => new Set<string>());
  for (const [who, { host }] of connections.entries()) {
    host.workbook.onWrite = (sheet: SheetModel, row: number, column: number) => {
      touched[who].add(`${sheet.name}\n${row}\n${column}`);
    };
  }
  return {
    async run(who, work) {
      const connection = connections[who];
      connection.activate();
      const result = await work();
      await connection.settled();
      if (connection.host.failures.length > 0) throw new Error(connection.host.failures.join('\n'));
      return result;
    },
    port: () => port,
    workbook: (who) => connections[who].host.workbook,
    sync(order) {
      const merged: Cells = new Map(base);
      for (const who of order) {
        const cells = cellsOf(connections[who].host.workbook);
        for (const key of touched[who]) {
          const now = cells.get(key) ?? EMPTY;
          if (blankIsNoEdit && same(now, base.get(key) ?? EMPTY)) continue;
          merged.set(key, now);
        }
        touched[who].clear();
      }
      const sizes = new Map<string, number>();
      for (const { host } of connections) {
        for (const { name, area } of host.workbook.tables)
          sizes.set(name, Math.max(sizes.get(name) ?? 0, area.rows));
      }
      for (const { host } of connections) {
        const { workbook } = host;
        for (const [key, content] of merged) {
          const [sheet, row, column] = key.split('\n');
          const model = workbook.sheet(sheet);
          if (model) model.cell(Number(row), Number(column)).content = content;
        }
        for (const table of workbook.tables)
          table.area = { ...table.area, rows: sizes.get(table.name) ?? table.area.rows };
      }
      base = cellsOf(connections[0].host.workbook);
    },
    close() {
      for (const connection of connections) connection.close();
    },
  };
}
