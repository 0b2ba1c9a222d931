import type { IMutationInfo, Worksheet } from '@univerjs/core';
import { SetSheetTableMutation } from '@univerjs/sheets-table';
import type { ITableInfo } from '@univerjs/sheets-table';
import { a1 } from '../address';
import { WorkbookError } from '../port';
import type { Append, Appended, Area, JournalCell, LedgerPlace, PreparedAppend, TablePlace } from '../port';
import { isBlank, toGridCell } from './cells';
import type { Engine } from './engine';
import { blockAt, contentAt, range, readTables, rectangle, tables } from './read';
import { cellMutations } from './write';
import type { Change } from './write';

type Place = LedgerPlace | TablePlace;

/** The ledger as it stands. The grid's tables have no totals row. */
export function prepareAppend(engine: Engine, place: Place, room: number): PreparedAppend {
  const table = readTables(engine, [place.table]).get(place.table);
  if (!table) throw new WorkbookError('missing', { name: place.table });
  const sheet = engine.sheet(table.area.sheet);
  const obstacle = firstFilled(engine, sheet, {
    ...table.area,
    row: table.area.row + table.area.rows,
    rows: room,
  });
  return { table, hasTotals: false, ...(obstacle && { obstacle }), journal: readJournal(engine, place) };
}

/**
 * Writes journal, rows and the new size of the table as one undoable step. What is in the way is looked up anew:
 * nothing can come between the look and the step.
 */
export function append(engine: Engine, place: Place, { journal, rows, like }: Append): Appended {
  const table = tableNamed(engine, place.table);
  const sheet = engine.workbook.getSheetBySheetId(table.subUnitId);
  if (!sheet) throw new WorkbookError('missing', { name: place.table });
  const now = rectangle(table.range);
  // Blank rows at the end of the body are taken first.
  let filled = now.rows - 1;
  const isBlankRow = (row: number): boolean =>
    !firstFilled(engine, sheet, { sheet: sheet.getName(), ...now, row: now.row + row, rows: 1 });
  while (filled > 0 && isBlankRow(filled)) filled -= 1;
  const target: Area = { sheet: sheet.getName(), ...now, row: now.row + 1 + filled, rows: rows.length };
  const blocked = firstFilled(engine, sheet, target);
  if (blocked) {
    throw new WorkbookError('occupied', {
      sheet: blocked.sheet,
      address: a1({ ...blocked, rows: 1, columns: 1 }),
      reason: 'cells',
    });
  }
  const changes = [
    ...journalChanges(engine, place, journal),
    ...rowChanges(
      sheet,
      target,
      rows,
      like?.map((row) => now.row + 1 + row),
      filled === 0 ? target.row : target.row - 1,
    ),
  ];
  const { redos, undos } = cellMutations(engine, changes);
  const size = Math.max(now.rows, target.row + target.rows - now.row);
  if (rows.length > 0 && size > now.rows) {
    redos.push(sizeMutation(engine, table, size));
    undos.unshift(sizeMutation(engine, table, now.rows));
  }
  if (redos.length > 0) engine.apply(redos, undos);
  return { area: target, rows: blockAt(engine, sheet, target).cells };
}

function tableNamed(engine: Engine, name: string): ITableInfo {
  const table = tables(engine).find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!table) throw new WorkbookError('missing', { name });
  return table;
}

function sizeMutation(engine: Engine, table: ITableInfo, rows: number): IMutationInfo {
  const newRange = range({ ...rectangle(table.range), rows });
  const { subUnitId, id: tableId } = table;
  return {
    id: SetSheetTableMutation.id,
    params: { unitId: engine.unitId, subUnitId, tableId, config: { updateRange: { newRange } } },
  };
}

/** The first cell of an area that holds anything, row by row. */
function firstFilled(engine: Engine, sheet: Worksheet, area: Area): Area | undefined {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!isBlank(contentAt(engine, sheet, row, column)))
        return { ...area, row, column, rows: 1, columns: 1 };
    }
  }
  return undefined;
}

function journalSheet(engine: Engine, { journalSheet: name }: Place): Worksheet | undefined {
  if (name === undefined) return undefined;
  return engine.workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase());
}

function readJournal(engine: Engine, place: Place): readonly JournalCell[] | undefined {
  const sheet = journalSheet(engine, place);
  if (!sheet || place.journalSheet === undefined) return undefined;
  const cells: JournalCell[] = [];
  // Only rows that hold something: there are far more slots than bookings.
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const text = column === 0 && row < place.slots ? (cell?.v ?? '') : '';
    if (text !== '') cells.push({ slot: row, text: String(text) });
  });
  return cells;
}

function journalChanges(engine: Engine, place: Place, journal: readonly JournalCell[]): Change[] {
  if (journal.length === 0) return [];
  const sheet = journalSheet(engine, place);
  if (!sheet) throw new WorkbookError('missing', { name: place.journalSheet ?? '' });
  return journal.map(({ slot, text }) => ({
    sheet,
    row: slot,
    column: 0,
    cell: toGridCell({ kind: 'text', text }),
  }));
}

/** Cells of new rows, which look like these rows of the sheet; without any like the last of the table. */
function rowChanges(
  sheet: Worksheet,
  target: Area,
  rows: Append['rows'],
  like: readonly number[] | undefined,
  last: number,
): Change[] {
  return rows.flatMap((inputs, r) =>
    inputs.flatMap((input, c): Change[] => {
      if (input.kind === 'keep') return [];
      const row = target.row + r;
      const column = target.column + c;
      const look = like
        ? sheet.getCellRaw(like[r], column)?.s
        : (sheet.getCellRaw(row, column)?.s ?? sheet.getCellRaw(last, column)?.s);
      return [{ sheet, row, column, cell: { ...toGridCell(input), ...(look ? { s: look } : {}) } }];
    }),
  );
}
