import {
  BooleanNumber,
  IResourceLoaderService,
  IUndoRedoService,
  IUniverInstanceService,
  RedoCommand,
  ThemeService,
  UndoCommand,
} from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import { RemoveSheetCommand } from '@univerjs/sheets';
import type { Area, HostFacts, WorkbookPort } from '../port';
import { WorkbookError } from '../port';
import { colourChecks } from './checks';
import { countEdits } from './edits';
import type { EmbeddedOptions, EmbeddedWorkbook } from './embedded';
import type { Engine } from './engine';
import { followCells } from './follow-cells';
import type { RefusalMessages } from './functions';
import { insertModel } from './insert';
import { append, prepareAppend } from './ledger';
import { openedData } from './opened';
import { areaOfName, blockAt, readTables, spills, tables } from './read';
import { repairFormulas } from './repair';
import { readSelection, selected, show, watchChanges } from './selection';
import { takeSnapshot } from './snapshot';
import { widenColumns } from './widths';
import { replaceCells, writeBlock, writeFormula } from './write';

/** A workbook without a user interface: the data of a new one, of a file, or of the one that was saved. */
export function workbookData(options: EmbeddedOptions): Partial<IWorkbookData> {
  if (options.opened) return openedData(options.opened);
  if (options.saved !== undefined) return options.saved as Partial<IWorkbookData>;
  return {
    id: 'workbook',
    name: '',
    sheetOrder: ['sheet-1'],
    sheets: {
      'sheet-1': { id: 'sheet-1', name: options.emptySheetName, rowCount: 200, columnCount: 26 },
    },
  };
}

/** What the adapter asks of the grid on screen, if there is one. */
export interface Screen {
  focus(): void;
  /** A cell is open for editing. */
  isEditing(): boolean;
}

/** The embedded workbook over a running engine: the port, and what the page needs next to it. */
export function embeddedWorkbook(
  engine: Engine,
  options: EmbeddedOptions,
  messages: RefusalMessages,
  screen: Screen,
): EmbeddedWorkbook {
  colourChecks(engine);
  followCells(engine);
  const edits = countEdits(engine);
  const undoRedo = engine.injector.get(IUndoRedoService);
  let status = { undos: 0, redos: 0 };
  const counting = undoRedo.undoRedoStatus$.subscribe((next) => (status = next));
  const stops = new Set<() => void>();
  let disposed = false;
  // Undo works on the unit that has the engine's focus, which a grid off screen never gets by itself.
  const focusUnit = (): void => {
    engine.injector.get(IUniverInstanceService).focusUnit(engine.unitId);
  };
  focusUnit();
  showSavedSheet(engine);
  return {
    port: port(engine, options, messages, screen, stops),
    name: engine.workbook.name,
    edits,
    save() {
      // Tables and names are "resources" of plug-ins, which the workbook's own `save` leaves out.
      const data = engine.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(engine.unitId);
      if (!data) throw new WorkbookError('host', { detail: 'nothing to save' });
      const activeSheet = engine.workbook.getActiveSheet().getSheetId();
      return structuredClone({ ...data, custom: { ...data.custom, activeSheet } });
    },
    async snapshot() {
      await engine.calculated();
      return takeSnapshot(engine);
    },
    calculated: () => engine.calculated(),
    async removeSheet(name) {
      await engine.calculated();
      const subUnitId = engine.sheet(name).getSheetId();
      const target = { unitId: engine.unitId, subUnitId };
      const removed = await engine.commands.executeCommand(RemoveSheetCommand.id, target);
      if (!removed) throw new WorkbookError('unsupported', { name });
      undoRedo.clearUndoRedo(engine.unitId);
      await engine.calculated();
    },
    async undo() {
      focusUnit();
      await engine.commands.executeCommand(UndoCommand.id);
    },
    async redo() {
      focusUnit();
      await engine.commands.executeCommand(RedoCommand.id);
    },
    canUndo: () => status.undos > 0,
    canRedo: () => status.redos > 0,
    setDark(dark) {
      engine.injector.get(ThemeService).setDarkMode(dark);
    },
    focus: () => {
      screen.focus();
    },
    dispose() {
      if (disposed) return;
      disposed = true;
      for (const stop of stops) stop();
      counting.unsubscribe();
      engine.univer.dispose();
    },
  };
}

function port(
  engine: Engine,
  options: EmbeddedOptions,
  messages: RefusalMessages,
  screen: Screen,
  stops: Set<() => void>,
): WorkbookPort {
  const facts: HostFacts = {
    kind: 'workbench',
    language: options.language,
    decimalSeparator: options.input.decimalSeparator,
    groupSeparator: options.input.groupSeparator,
    listSeparator: options.input.listSeparator,
    // The grid's open-source edition has no charts.
    charts: false,
  };
  const write = <T>(work: () => T | Promise<T>): Promise<T> =>
    calm(engine, () => {
      // Enter would put the text being typed over what is written here.
      if (screen.isEditing()) throw new WorkbookError('cell-editing');
      return work();
    });
  return {
    host: () => guarded(() => facts),
    status: () =>
      guarded(() => ({
        name: engine.workbook.name,
        readOnly: false,
        sheets: engine.workbook.getSheets().map((sheet) => sheet.getName()),
        tables: tables(engine).map((table) => table.name),
      })),
    readBlock: (where) =>
      calm(engine, () => {
        const area: Area = 'name' in where ? areaOfName(engine, where.name) : where;
        return blockAt(engine, engine.sheet(area.sheet), area);
      }),
    readTables: (names) => calm(engine, () => readTables(engine, names)),
    writeBlock: (at, cells, onOccupied) =>
      write(() => {
        writeBlock(engine, at, cells, onOccupied);
      }),
    replaceCells: (replacements) =>
      write(() => {
        replaceCells(engine, replacements);
      }),
    prepareAppend: (place, room) => calm(engine, () => prepareAppend(engine, place, room)),
    append: (place, _, what) =>
      write(async () => {
        const appended = append(engine, place, what);
        await engine.calculated();
        return appended;
      }),
    insertModel: (plan, progress = {}) => write(() => insertModel(engine, plan, progress)),
    insertFormula: (formula, size, styles = []) =>
      write(async () => {
        const { sheet, cell } = selected(engine);
        writeFormula(engine, sheet, { ...cell, ...size }, formula, styles);
        await engine.calculated();
        const spill = spills(engine, sheet).find(
          ({ row, column }) => row === cell.row && column === cell.column,
        );
        const filled = spill?.area ?? cell;
        widenColumns(engine, sheet, filled);
        return { sheet: sheet.getName(), ...filled };
      }),
    addChart: (_, { name }) =>
      guarded(() => {
        throw new WorkbookError('unsupported', { name });
      }),
    repairFormulas: (functions, mode = 'heal') =>
      mode === 'look'
        ? calm(engine, () => repairFormulas(engine, functions, mode))
        : write(() => repairFormulas(engine, functions, mode)),
    selection: () => calm(engine, () => readSelection(engine, messages)),
    goTo: (area) =>
      guarded(() => {
        const sheet = engine.sheet(area.sheet);
        if (sheet.isSheetHidden() === BooleanNumber.TRUE)
          throw new WorkbookError('hidden', { sheet: area.sheet });
        show(engine, sheet, area);
      }),
    onChange(listener) {
      const unwatch = watchChanges(engine, listener);
      const stop = (): void => {
        stops.delete(stop);
        unwatch();
      };
      stops.add(stop);
      return stop;
    },
  };
}

/** The sheet on which the user was when the workbook was saved; the grid itself begins with the first. */
function showSavedSheet(engine: Engine): void {
  const id: unknown = engine.workbook.getCustomMetadata()?.['activeSheet'];
  const sheet = typeof id === 'string' ? engine.workbook.getSheetBySheetId(id) : undefined;
  if (sheet) show(engine, sheet, { row: 0, column: 0, rows: 1, columns: 1 });
}

/** Waits for calculation first, so that values read are those of the present cells. */
async function calm<T>(engine: Engine, work: () => T | Promise<T>): Promise<T> {
  return guarded(async () => {
    await engine.calculated();
    return work();
  });
}

/** Lets no other error out than `WorkbookError`. */
async function guarded<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('host', { detail: String(error) }, { cause: error });
  }
}
