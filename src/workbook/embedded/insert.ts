import { generateRandomId, IUndoRedoService } from '@univerjs/core';
import type { IMutationInfo, IStyleData } from '@univerjs/core';
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
} from '@univerjs/sheets';
import { AddSheetTableMutation, DeleteSheetTableMutation } from '@univerjs/sheets-table';
import { reference } from '../address';
import type { InsertProgress, SheetPlan, WorkbookPlan } from '../port';
import { WorkbookError } from '../port';
import type { Engine } from './engine';
import { gridSheet } from './plan';
import { definedNames, isBroken, orphanedTables, range, tables } from './read';
import { show } from './selection';
import { toUnshown } from './unshown';

interface Step {
  readonly redo: IMutationInfo;
  /** Absent where there is nothing to go back to. */
  readonly undo?: IMutationInfo;
}

/** Makes the sheets, tables and names of a plan as one undoable step, or nothing at all. */
export async function insertModel(
  engine: Engine,
  plan: WorkbookPlan,
  { onSheet, signal }: InsertProgress,
): Promise<void> {
  refuseTaken(engine, plan);
  const done: Step[] = [];
  const make = (step: Step): void => {
    engine.run([step.redo]);
    done.push(step);
  };
  try {
    // All at once: a chart may show figures of a sheet that comes after its own.
    const ids = new Map(plan.sheets.map(({ name }) => [name, generateRandomId()]));
    for (const [index, sheet] of plan.sheets.entries()) {
      onSheet?.(index);
      // Lets the page draw, and the user press "cancel", between two sheets.
      await new Promise((resolve) => setTimeout(resolve, 0));
      throwIfAborted(signal);
      make(sheetStep(engine, plan, sheet, ids));
    }
    for (const step of leftovers(engine, plan)) make(step);
    for (const sheet of plan.sheets) {
      for (const table of sheet.tables) make(tableStep(engine, sheet, table, ids.get(sheet.name) ?? ''));
    }
    for (const { name, area } of plan.names) make(nameStep(engine, name, reference(area, true)));
    throwIfAborted(signal);
    // Reports to the caller before the step is sealed: an error in there undoes everything as well.
    onSheet?.(plan.sheets.length);
    show(engine, engine.sheet(plan.activate), { row: 0, column: 0, rows: 1, columns: 1 });
  } catch (error) {
    engine.run(undoing(done));
    throw error;
  }
  engine.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: engine.unitId,
    // What had nothing to go back to is still gone when the insertion is done again.
    redoMutations: done.filter(({ undo }) => undo).map(({ redo }) => redo),
    undoMutations: undoing(done),
  });
  // Formulas of the first sheets refer to tables and names that came after them.
  engine.recalculate();
  await engine.calculated();
}

/** `occupied` for the first name in the plan that a sheet, table or defined name has already. */
function refuseTaken(engine: Engine, plan: WorkbookPlan): void {
  const lower = (names: readonly string[]): Set<string> => new Set(names.map((name) => name.toLowerCase()));
  const sheets = lower(engine.workbook.getSheets().map((sheet) => sheet.getName()));
  const names = definedNames(engine).filter((name) => !isBroken(engine, name));
  const others = lower([...tables(engine), ...names].map(({ name }) => name));
  const wanted = plan.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  const taken =
    plan.sheets.map((sheet) => sheet.name).find((name) => sheets.has(name.toLowerCase())) ??
    [...wanted, ...plan.names.map(({ name }) => name)].find((name) => others.has(name.toLowerCase()));
  if (taken !== undefined) throw new WorkbookError('occupied', { name: taken });
}

function undoing(steps: readonly Step[]): IMutationInfo[] {
  return steps.flatMap(({ undo }) => undo ?? []).reverse();
}

/** Takes away names and tables of the plan that stayed behind when a user deleted their sheets. */
function leftovers(engine: Engine, plan: WorkbookPlan): Step[] {
  const { unitId } = engine;
  const wanted = new Set(
    [...plan.sheets.flatMap((sheet) => sheet.tables), ...plan.names].map(({ name }) => name.toLowerCase()),
  );
  const names = definedNames(engine).filter(
    (one) => wanted.has(one.name.toLowerCase()) && isBroken(engine, one),
  );
  const orphans = orphanedTables(engine).filter((one) => wanted.has(one.name.toLowerCase()));
  return [
    ...orphans.map(({ id: tableId, subUnitId }) => ({
      redo: { id: DeleteSheetTableMutation.id, params: { unitId, subUnitId, tableId } },
    })),
    ...names.map((one) => {
      const params = { ...one, unitId };
      return {
        redo: { id: RemoveDefinedNameMutation.id, params },
        undo: { id: SetDefinedNameMutation.id, params },
      };
    }),
  ];
}

function sheetStep(
  engine: Engine,
  plan: WorkbookPlan,
  sheet: SheetPlan,
  ids: ReadonlyMap<string, string>,
): Step {
  const { workbook, unitId } = engine;
  const id = ids.get(sheet.name) ?? '';
  const styleId = (style: IStyleData): string => workbook.getStyles().setValue(style) ?? '';
  const idOf = (name: string): string => ids.get(name) ?? engine.sheet(name).getSheetId();
  const data = gridSheet(id, sheet, plan.checkStyles, styleId, toUnshown(sheet.name, sheet, idOf));
  return {
    redo: {
      id: InsertSheetMutation.id,
      params: { unitId, index: workbook.getSheets().length, sheet: data },
    },
    undo: { id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: sheet.name } },
  };
}

function tableStep(engine: Engine, sheet: SheetPlan, table: SheetPlan['tables'][number], id: string): Step {
  const tableId = generateRandomId();
  const target = { unitId: engine.unitId, subUnitId: id, tableId };
  const header = Array.from({ length: table.area.columns }, (_, c) => {
    const input = sheet.cells[table.area.row]?.[table.area.column + c];
    return input?.kind === 'text'
      ? input.text
      : input?.kind === 'number'
        ? String(input.number)
        : `#${c + 1}`;
  });
  return {
    redo: {
      id: AddSheetTableMutation.id,
      params: { ...target, name: table.name, range: range(table.area), header },
    },
    undo: { id: DeleteSheetTableMutation.id, params: target },
  };
}

function nameStep(engine: Engine, name: string, refersTo: string): Step {
  const params = {
    unitId: engine.unitId,
    id: generateRandomId(10),
    name,
    formulaOrRefString: refersTo,
    localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    comment: '',
    hidden: false,
  };
  return {
    redo: { id: SetDefinedNameMutation.id, params },
    undo: { id: RemoveDefinedNameMutation.id, params },
  };
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookError('cancelled');
}
