import type { IMutationInfo, Worksheet } from '@univerjs/core';
import { CommandType } from '@univerjs/core';
import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  ScrollToCellOperation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { selectedFrom } from '../address';
import type { ChangeHint, Rectangle, Selection } from '../port';
import type { Engine } from './engine';
import type { RefusalMessages } from './functions';
import { contentAt, range, rectangle, spillOver } from './read';

const SHEET_CHANGES: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetHideMutation.id,
]);

/** Hints are collected for this long, in milliseconds: one action of a user is many commands in the grid. */
export const HINT_PAUSE = 40;

/** The active sheet, the selected rectangle in it, and the cell that has the cursor. */
export function selected(engine: Engine): { sheet: Worksheet; place: Rectangle; cell: Rectangle } {
  const sheet = engine.workbook.getActiveSheet();
  const selections = engine.injector.get(SheetsSelectionsService);
  const last = selections.getWorkbookSelections(engine.unitId).getSelectionsOfWorksheet(sheet.getSheetId());
  const selection = last.at(-1);
  if (!selection) {
    const first = { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheet, place: first, cell: first };
  }
  // A selected row or column reaches to the last cell of the sheet or beyond any number.
  const { startRow, startColumn, endRow, endColumn } = selection.range;
  const place = rectangle({
    startRow: startRow || 0,
    startColumn: startColumn || 0,
    endRow: Number.isFinite(endRow) ? endRow : sheet.getRowCount() - 1,
    endColumn: Number.isFinite(endColumn) ? endColumn : sheet.getColumnCount() - 1,
  });
  const row = selection.primary?.actualRow ?? place.row;
  const column = selection.primary?.actualColumn ?? place.column;
  return { sheet, place, cell: { row, column, rows: 1, columns: 1 } };
}

export function readSelection(engine: Engine, messages: RefusalMessages): Selection {
  const { sheet, place, cell } = selected(engine);
  const content = contentAt(engine, sheet, cell.row, cell.column);
  const spill = spillOver(engine, sheet, cell.row, cell.column);
  const message = refusalAt(engine, messages, sheet, cell.row, cell.column);
  return {
    area: { sheet: sheet.getName(), ...selectedFrom(place, cell) },
    cell: content,
    ...(content.formula === undefined &&
      content.value.kind !== 'blank' &&
      spill?.formula !== undefined && {
        spilledFrom: {
          area: { sheet: sheet.getName(), row: spill.row, column: spill.column, rows: 1, columns: 1 },
          formula: spill.formula,
        },
      }),
    ...(message && { message }),
  };
}

/** The sentence with which a function refused in a cell that shows an error. */
export function refusalAt(
  engine: Engine,
  messages: RefusalMessages,
  sheet: Worksheet,
  row: number,
  column: number,
): string | undefined {
  if (contentAt(engine, sheet, row, column).value.kind !== 'error') return undefined;
  const anchor = spillOver(engine, sheet, row, column) ?? { row, column };
  return messages.find(sheet.getSheetId(), anchor, row - anchor.row, column - anchor.column);
}

/** Shows a sheet and selects a rectangle in it. */
export function show(engine: Engine, sheet: Worksheet, place: Rectangle): void {
  const target = { unitId: engine.unitId, subUnitId: sheet.getSheetId() };
  const area = range(place);
  const primary = {
    actualRow: place.row,
    actualColumn: place.column,
    startRow: place.row,
    startColumn: place.column,
    endRow: place.row,
    endColumn: place.column,
    isMerged: false,
    isMergedMainCell: false,
  };
  const steps: IMutationInfo[] = [
    { id: SetWorksheetActiveOperation.id, params: target },
    {
      id: SetSelectionsOperation.id,
      params: { ...target, selections: [{ range: area, primary, style: null }], reveal: true },
    },
  ];
  engine.run(steps);
  // Only a grid that is drawn knows how to scroll.
  if (engine.commands.hasCommand(ScrollToCellOperation.id)) {
    // A whole row does not fit: what it is about stands at its beginning.
    void engine.commands.executeCommand(ScrollToCellOperation.id, {
      unitId: engine.unitId,
      range: range({ ...place, rows: 1, columns: 1 }),
    });
  }
}

/** Calls `listener` once for each kind of change, a moment after the last one. */
export function watchChanges(engine: Engine, listener: (hint: ChangeHint) => void): () => void {
  const hints = new Set<ChangeHint>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hint = (kind: ChangeHint): void => {
    hints.add(kind);
    timer ??= setTimeout(() => {
      timer = undefined;
      const due = [...hints];
      hints.clear();
      for (const one of due) listener(one);
    }, HINT_PAUSE);
  };
  const watching = engine.commands.onCommandExecuted((command) => {
    if (command.id === SetSelectionsOperation.id || command.id === SetWorksheetActiveOperation.id) {
      hint('selection');
    } else if (SHEET_CHANGES.has(command.id)) {
      hint('sheets');
    } else if (command.type === CommandType.MUTATION && changesCells(command)) {
      hint('cells');
    }
  });
  return () => {
    clearTimeout(timer);
    watching.dispose();
  };
}

/** Changes of cells, rows, columns, tables and names; the engine's own messages are no changes. */
function changesCells({ id, params }: { id: string; params?: object }): boolean {
  if (id === SetArrayFormulaDataMutation.id) return true;
  if (!id.startsWith('sheet.mutation.') && !id.endsWith('-defined-name')) return false;
  // The editor's own document is a unit as well.
  return params !== undefined && 'unitId' in params;
}
