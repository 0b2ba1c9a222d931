import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetWorksheetNameCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { inputRules } from '../../src/i18n/input-rules';
import { parseA1 } from '../../src/workbook/address';
import type { EmbeddedFunction } from '../../src/workbook/embedded/embedded';
import type { Engine } from '../../src/workbook/embedded/engine';
import { startHeadless } from '../../src/workbook/embedded/headless';
import { HINT_PAUSE } from '../../src/workbook/embedded/selection';
import type { Area } from '../../src/workbook/port';
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
      select: (sheet, address) => workbook.port.goTo(areaOf(sheet, address)),
      async renameHeader(name, from, to) {
        const table = (await workbook.port.readTables([name])).get(name);
        const column = table?.header.indexOf(from) ?? -1;
        if (!table || column < 0) throw new Error(`no column ${from} in ${name}`);
        const { sheet, row, column: first } = table.area;
        typeInto(engine, sheet, row, first + column, to);
        await workbook.calculated();
      },
    },
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
