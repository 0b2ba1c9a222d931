import { Direction, IUndoRedoService, RANGE_TYPE } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import {
  InsertDefinedNameCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  ReorderRangeCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetRangeValuesCommand,
  SetSelectionsOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SheetInterceptorService,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import {
  SetSheetTableFilterCommand,
  SheetTableInsertColumnAtCommand,
  TableColumnFilterTypeEnum,
} from '@univerjs/sheets-table';
import type { ITableInfo } from '@univerjs/sheets-table';
import { inputRules } from '../../src/i18n/input-rules';
import { parseA1 } from '../../src/workbook/address';
import type { EmbeddedFunction, EmbeddedWorkbook } from '../../src/workbook/embedded/embedded';
import type { Engine } from '../../src/workbook/embedded/engine';
import { startHeadless } from '../../src/workbook/embedded/headless';
import { definedNames, tables } from '../../src/workbook/embedded/read';
import { HINT_PAUSE } from '../../src/workbook/embedded/selection';
import type { Area, TableBlock } from '../../src/workbook/port';
import type { World } from './world';

/** Opens a workbook in the grid engine, off screen. The user works through the engine's own commands. */
export async function openEmbeddedWorld(functions: readonly EmbeddedFunction[] = []): Promise<World> {
  const { workbook, engine } = await startHeadless({
    functions,
    input: inputRules('en-GB'),
    language: 'en-GB',
    dark: false,
    emptySheetName: 'Sheet1',
  });
  let undos = 0;
  engine.injector.get(IUndoRedoService).undoRedoStatus$.subscribe((status) => (undos = status.undos));
  const areaOf = (sheet: string, address: string): Area => {
    const place = parseA1(address);
    if (!place) throw new Error(`no address: ${address}`);
    const { row, column, rows, columns } = place;
    return { sheet, row, column, rows, columns };
  };
  const command = (id: string, params: object): void => {
    if (!engine.commands.syncExecuteCommand(id, { unitId: engine.unitId, ...params })) {
      throw new Error(`${id} was refused`);
    }
  };
  const idOf = (sheet: string): string => engine.sheet(sheet).getSheetId();
  return {
    label: 'embedded grid, off screen',
    port: workbook.port,
    user: {
      async type(sheet, address, text) {
        const { row, column } = areaOf(sheet, address);
        typeInto(engine, sheet, row, column, text);
        await workbook.calculated();
      },
      async typeWithoutAddIn(sheet, address, formula) {
        const { row, column } = areaOf(sheet, address);
        typeInto(engine, sheet, row, column, formula);
        await workbook.calculated();
      },
      hideSheet(name) {
        command(SetWorksheetHideCommand.id, { subUnitId: idOf(name) });
        return Promise.resolve();
      },
      defineFormula(name, formula) {
        command(InsertDefinedNameCommand.id, {
          id: name,
          name,
          formulaOrRefString: formula,
          localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
          comment: '',
        });
        return Promise.resolve();
      },
      addSheet(name) {
        command(InsertSheetCommand.id, { sheet: { name } });
        return Promise.resolve();
      },
      renameSheet(from, to) {
        command(SetWorksheetNameCommand.id, { subUnitId: idOf(from), name: to });
        return Promise.resolve();
      },
      deleteSheet(name) {
        command(RemoveSheetCommand.id, { subUnitId: idOf(name) });
        return Promise.resolve();
      },
      async select(sheet, address, active) {
        await workbook.port.goTo(areaOf(sheet, address));
        if (active === undefined) return;
        const { row: actualRow, column: actualColumn } = areaOf(sheet, active);
        const [last] = engine.injector.get(SheetsSelectionsService).getCurrentSelections();
        const selections = [{ ...last, primary: { ...last.primary, actualRow, actualColumn } }];
        command(SetSelectionsOperation.id, { subUnitId: idOf(sheet), selections });
      },
      async renameHeader(name, from, to) {
        const table = (await workbook.port.readTables([name])).get(name);
        const column = table?.header.indexOf(from) ?? -1;
        if (!table || column < 0) throw new Error(`no column ${from} in ${name}`);
        const { sheet, row, column: first } = table.area;
        typeInto(engine, sheet, row, first + column, to);
        await workbook.calculated();
      },
      ...tableUser(engine, workbook),
    },
    async hiddenSheets() {
      const { sheets } = await workbook.snapshot();
      return sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name);
    },
    nameFormula: (wanted) =>
      Promise.resolve(definedNames(engine).find(({ name }) => name === wanted)?.formulaOrRefString),
    writes: () => undos,
    losesFunctions: false,
    async settled() {
      await workbook.calculated();
      // Hints are sent a fixed time after the last change: a later timer of that length fires after it.
      await new Promise((resolve) => setTimeout(resolve, HINT_PAUSE + 1));
    },
    dispose() {
      workbook.dispose();
      return Promise.resolve();
    },
  };
}

/** What a user does to rows and columns of tables, through the grid's own commands. */
function tableUser(
  engine: Engine,
  workbook: EmbeddedWorkbook,
): Pick<World['user'], 'sort' | 'filter' | 'insertRow' | 'deleteRow' | 'addColumn'> {
  const { unitId } = engine;
  const command = async (id: string, params: object): Promise<void> => {
    if (!(await engine.commands.executeCommand(id, { unitId, ...params })))
      throw new Error(`${id} was refused`);
    await workbook.calculated();
  };
  const find = (name: string): ITableInfo => {
    const table = tables(engine).find((one) => one.name === name);
    if (!table) throw new Error(`no table ${name}`);
    return table;
  };
  const read = async (name: string): Promise<TableBlock> => {
    const table = (await workbook.port.readTables([name])).get(name);
    if (!table) throw new Error(`no table ${name}`);
    return table;
  };
  const columnOf = ({ header }: TableBlock, name: string): number => {
    const column = header.indexOf(name);
    if (column < 0) throw new Error(`no column ${name}`);
    return column;
  };
  const wholeRow = (sheet: string, row: number): IRange => ({
    startRow: row,
    endRow: row,
    startColumn: 0,
    endColumn: engine.sheet(sheet).getColumnCount() - 1,
    rangeType: RANGE_TYPE.ROW,
  });
  return {
    async sort(name, header) {
      const table = await read(name);
      const column = columnOf(table, header);
      const key = (row: number): string => JSON.stringify(table.rows[row][column].value);
      const from = table.rows.map((_, row) => row).sort((a, b) => (key(a) < key(b) ? -1 : 1));
      const first = table.area.row + 1;
      const { subUnitId, range: whole } = find(name);
      await command(ReorderRangeCommand.id, {
        subUnitId,
        range: { ...whole, startRow: first },
        order: Object.fromEntries(from.map((source, row) => [first + row, first + source])),
      });
    },
    async filter(name, header, text) {
      const { id: tableId } = find(name);
      const tableFilter = { filterType: TableColumnFilterTypeEnum.manual, values: [text] };
      await command(SetSheetTableFilterCommand.id, {
        tableId,
        column: columnOf(await read(name), header),
        tableFilter,
      });
    },
    insertRow: (sheet, row) =>
      command(InsertRowByRangeCommand.id, {
        subUnitId: engine.sheet(sheet).getSheetId(),
        range: wholeRow(sheet, row - 1),
        direction: Direction.UP,
        cellValue: {},
      }),
    async deleteRow(name, index) {
      const { area } = await read(name);
      await command(RemoveRowByRangeCommand.id, {
        subUnitId: find(name).subUnitId,
        range: wholeRow(area.sheet, area.row + 1 + index),
      });
    },
    async addColumn(name, header) {
      const { id: tableId, subUnitId, range: whole } = find(name);
      await command(SheetTableInsertColumnAtCommand.id, { subUnitId, tableId, index: whole.endColumn + 1 });
      const { sheet, row, column, columns } = (await read(name)).area;
      typeInto(engine, sheet, row, column + columns - 1, header);
      await workbook.calculated();
    },
  };
}

/** What the cell editor does with a text when Enter is pressed; the editor itself needs a screen. */
function typeInto(engine: Engine, name: string, row: number, column: number, text: string): void {
  const sheet = engine.sheet(name);
  const typed = text.startsWith('=') ? { f: text, v: null } : { v: text, f: null };
  const before = { ...sheet.getCellRaw(row, column), t: undefined, si: null, p: null };
  const cell = engine.injector
    .get(SheetInterceptorService)
    .onWriteCell(engine.workbook, sheet, row, column, { ...before, ...typed });
  engine.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: engine.unitId,
    subUnitId: sheet.getSheetId(),
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value: cell,
  });
}
