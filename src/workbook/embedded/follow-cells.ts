import { CommandType } from '@univerjs/core';
import type { ICommandInfo, IMutation, IMutationInfo, IRange, Worksheet } from '@univerjs/core';
import {
  EffectRefRangId,
  handleDefaultRangeChangeWithEffectRefCommands,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { EffectRefRangeParams } from '@univerjs/sheets';
import type { Engine } from './engine';
import { SHEET } from '../address';
import type { PrintPlan } from '../port';
import { range, rectangle } from './read';
import { setUnshown, unshownOf } from './unshown';
import type { Unshown } from './unshown';

interface SetUnshownParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly unshown: Unshown;
}

const SET_UNSHOWN = 'sheet.mutation.set-unshown';

/**
 * Lets charts, their figures and what is printed move with the cells, as one step with whatever moved these. A chart
 * goes when all cells with its figures are deleted; one whose own cells are deleted stays where it was. A sheet of
 * which all printed cells are deleted is printed as a whole.
 */
export function followCells(engine: Engine): void {
  const { workbook } = engine;
  const mutation: IMutation<SetUnshownParams> = {
    id: SET_UNSHOWN,
    type: CommandType.MUTATION,
    handler: (_, { subUnitId, unshown }) => {
      const sheet = workbook.getSheetBySheetId(subUnitId);
      if (sheet) setUnshown(sheet, unshown);
      return sheet !== undefined;
    },
  };
  engine.commands.registerCommand(mutation);
  engine.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      if (!movesCells(command)) return { redos: [], undos: [] };
      const moved = sheetOf(command) ?? workbook.getActiveSheet().getSheetId();
      const changes = workbook
        .getSheets()
        .flatMap((sheet) => changed(engine.unitId, sheet, moved, command) ?? []);
      return { redos: changes.map(({ redo }) => redo), undos: changes.map(({ undo }) => undo) };
    },
  });
}

function movesCells(command: ICommandInfo): command is EffectRefRangeParams {
  return (
    (Object.values(EffectRefRangId) as string[]).includes(command.id) &&
    command.id !== EffectRefRangId.ReorderRangeCommandId
  );
}

function sheetOf({ params }: ICommandInfo): string | undefined {
  return (params as { subUnitId?: string } | undefined)?.subUnitId;
}

/** What writes what a sheet does not show after cells of the sheet `moved` did, and what undoes it. */
function changed(
  unitId: string,
  sheet: Worksheet,
  moved: string,
  command: EffectRefRangeParams,
): { redo: IMutationInfo; undo: IMutationInfo } | undefined {
  const before = unshownOf(sheet);
  const subUnitId = sheet.getSheetId();
  const after = (cells: IRange, id: string): IRange | null =>
    id === moved ? handleDefaultRangeChangeWithEffectRefCommands(cells, command) : cells;
  const charts = before.charts?.flatMap((chart) => {
    const data = after(chart.data, chart.dataSheet ?? subUnitId);
    return data ? [{ ...chart, data, place: after(chart.place, subUnitId) ?? chart.place }] : [];
  });
  const print = before.print && movedPrint(before.print, (cells) => after(cells, subUnitId));
  const next: Unshown = { ...before, ...(charts && { charts }), ...(print && { print }) };
  if (JSON.stringify(next) === JSON.stringify(before)) return undefined;
  const write = (unshown: Unshown): IMutationInfo => ({
    id: SET_UNSHOWN,
    params: { unitId, subUnitId, unshown } satisfies SetUnshownParams,
  });
  return { redo: write(next), undo: write(before) };
}

/** Whole columns stay whole: they end where the sheet does. */
function movedPrint(print: PrintPlan, after: (cells: IRange) => IRange | null): PrintPlan {
  const { area, ...rest } = print;
  if (!area) return print;
  const isWhole = area.row === 0 && area.rows >= SHEET.rows;
  const cells = after(range(area));
  if (!cells) return rest;
  return { ...rest, area: { ...rectangle(cells), ...(isWhole && { row: 0, rows: SHEET.rows }) } };
}
