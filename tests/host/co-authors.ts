/**
 * MODEL of several people in one workbook. Everyone has a copy of their own and works in it; `sync` brings copies
 * together as Excel's merge is taken to do it: cell by cell, of two who changed a cell the later one wins, and a table
 * is as long as in the longest copy. Whatever else a person may change is not merged: that fails loudly.
 *
 * There is one office.js client for all, so requests of different people never overlap.
 */
import { createExcelPort } from '../../src/workbook/excel/create';
import type { WorkbookPlan, WorkbookPort } from '../../src/workbook/port';
import { connect, type Connection } from './client';
import { NotImplemented } from './errors';
import type { CellContentModel } from './model/input';
import type { WorkbookModel } from './model/workbook';

export interface CoAuthorOptions {
  /** Writing into a cell what it holds is no edit: a blank into a blank does not win over what somebody wrote. */
  readonly blankIsNoEdit?: boolean;
  /** Whether tables grow by themselves when something is written below them. */
  readonly tablesGrow?: boolean;
}

export interface CoAuthors {
  /** Runs something as one of them: until it is done, every request goes to their copy. */
  run<T>(who: number, work: (port: WorkbookPort) => Promise<T>): Promise<T>;
  /** The port; it reaches the copy of whoever is at work. */
  port(who: number): WorkbookPort;
  workbook(who: number): WorkbookModel;
  /**
   * Brings the copies of these people together; `order` is the order in which their changes arrive, the last one
   * winning. Those who are left out neither send nor get anything.
   */
  sync(order: readonly number[]): void;
  close(): void;
}

type Cells = Map<string, CellContentModel>;

const EMPTY: CellContentModel = { type: 'Empty' };
const keyOf = (sheet: string, row: number, column: number): string => `${sheet}\n${row}\n${column}`;
const same = (a: CellContentModel | undefined, b: CellContentModel | undefined): boolean =>
  JSON.stringify(a ?? EMPTY) === JSON.stringify(b ?? EMPTY);

/** Every cell with content, by sheet name and place. */
function cellsOf({ sheets }: WorkbookModel): Cells {
  const cells: Cells = new Map();
  for (const sheet of sheets) {
    for (const { row, column, cell } of sheet.written())
      if (cell.content.type !== 'Empty') cells.set(keyOf(sheet.name, row, column), cell.content);
  }
  return cells;
}

/** What the merge takes for given: the sheets, and of every table all but its length. */
function shapeOf({ sheets, tables }: WorkbookModel): string {
  const places = tables.map(({ name, sheet, area, showTotals }) => [
    name,
    sheet.name,
    { ...area, rows: 0 },
    showTotals,
  ]);
  return JSON.stringify([sheets.map(({ name }) => name), places]);
}

/** One person with a copy of the workbook. */
class Author {
  /** Cells written to since the last sync, whether or not their content changed. */
  private readonly touched = new Set<string>();
  private base: Cells;

  constructor(readonly connection: Connection) {
    const { workbook } = this;
    this.base = cellsOf(workbook);
    workbook.onWrite = (sheet, row, column) => this.touched.add(keyOf(sheet.name, row, column));
  }

  get workbook(): WorkbookModel {
    return this.connection.host.workbook;
  }

  /** Puts what was changed here into the cells that all share. */
  send(shared: Cells, blankIsNoEdit: boolean): void {
    const now = cellsOf(this.workbook);
    for (const key of this.touched) {
      if (blankIsNoEdit && same(now.get(key), this.base.get(key))) continue;
      const content = now.get(key);
      if (content) shared.set(key, content);
      else shared.delete(key);
    }
    this.touched.clear();
  }

  /** Takes over the cells that all share. */
  receive(shared: Cells, sizes: ReadonlyMap<string, number>): void {
    const now = cellsOf(this.workbook);
    for (const key of new Set([...now.keys(), ...shared.keys()])) {
      if (same(now.get(key), shared.get(key))) continue;
      const [sheet, row, column] = key.split('\n');
      const model = this.workbook.sheet(sheet);
      if (!model) throw new NotImplemented(`merging a copy without sheet ${sheet}`);
      model.cell(Number(row), Number(column)).content = shared.get(key) ?? EMPTY;
    }
    for (const table of this.workbook.tables)
      table.area = { ...table.area, rows: sizes.get(table.name) ?? table.area.rows };
    this.base = cellsOf(this.workbook);
  }
}

/** Opens a workbook with a plan in it and gives everyone the same copy. */
export async function coAuthors(
  count: number,
  plan: WorkbookPlan,
  { blankIsNoEdit = true, tablesGrow = true }: CoAuthorOptions = {},
): Promise<CoAuthors> {
  const port = createExcelPort();
  const authors: Author[] = [];
  for (let who = 0; who < count; who += 1) {
    const connection = connect({ firstSheet: 'Blad1' });
    connection.host.workbook.tablesGrow = tablesGrow;
    await port.insertModel(plan);
    await connection.settled();
    authors.push(new Author(connection));
  }
  const shared = cellsOf(authors[0].workbook);
  const sizes = new Map(authors[0].workbook.tables.map(({ name, area }) => [name, area.rows]));
  let working = false;
  return {
    async run(who, work) {
      if (working) throw new NotImplemented('two people at the same time');
      working = true;
      try {
        const { connection } = authors[who];
        connection.activate();
        const result = await work(port);
        await connection.settled();
        if (connection.host.failures.length > 0) throw new Error(connection.host.failures.join('\n'));
        return result;
      } finally {
        working = false;
      }
    },
    port: () => port,
    workbook: (who) => authors[who].workbook,
    sync(order) {
      const present = order.map((who) => authors[who]);
      if (new Set(present.map(({ workbook }) => shapeOf(workbook))).size > 1)
        throw new NotImplemented('merging moved tables, other sheets or other columns');
      for (const author of present) {
        author.send(shared, blankIsNoEdit);
        for (const { name, area } of author.workbook.tables)
          sizes.set(name, Math.max(sizes.get(name) ?? 0, area.rows));
      }
      for (const author of present) author.receive(shared, sizes);
    },
    close() {
      for (const { connection } of authors) connection.close();
    },
  };
}
