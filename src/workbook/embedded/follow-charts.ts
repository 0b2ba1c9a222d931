import { CommandType } from '@univerjs/core';
import type { ICommandInfo, IMutation, IMutationInfo, IRange, Worksheet } from '@univerjs/core';
import {
  EffectRefRangId,
  handleDefaultRangeChangeWithEffectRefCommands,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { EffectRefRangeParams } from '@univerjs/sheets';
import type { Engine } from './engine';
import { setCharts, unshownOf } from './unshown';
import type { GridChart } from './unshown';

interface SetChartsParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly charts: readonly GridChart[];
}

const SET_CHARTS = 'sheet.mutation.set-unshown-charts';

/**
 * Lets charts and their figures move with the cells, as one step with whatever moved these. A chart goes when all
 * cells with its figures are deleted; one whose own cells are deleted stays where it was.
 */
export function followCells(engine: Engine): void {
  const { workbook } = engine;
  const mutation: IMutation<SetChartsParams> = {
    id: SET_CHARTS,
    type: CommandType.MUTATION,
    handler: (_, { subUnitId, charts }) => {
      const sheet = workbook.getSheetBySheetId(subUnitId);
      if (sheet) setCharts(sheet, charts);
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
        .flatMap((sheet) => changedCharts(engine.unitId, sheet, moved, command) ?? []);
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

/** What writes the charts of a sheet after cells of the sheet `moved` did, and what undoes it. */
function changedCharts(
  unitId: string,
  sheet: Worksheet,
  moved: string,
  command: EffectRefRangeParams,
): { redo: IMutationInfo; undo: IMutationInfo } | undefined {
  const { charts = [] } = unshownOf(sheet);
  const subUnitId = sheet.getSheetId();
  const after = (cells: IRange, id: string): IRange | null =>
    id === moved ? handleDefaultRangeChangeWithEffectRefCommands(cells, command) : cells;
  const next = charts.flatMap((chart) => {
    const data = after(chart.data, chart.dataSheet ?? subUnitId);
    return data ? [{ ...chart, data, place: after(chart.place, subUnitId) ?? chart.place }] : [];
  });
  if (JSON.stringify(next) === JSON.stringify(charts)) return undefined;
  const write = (value: readonly GridChart[]): IMutationInfo => ({
    id: SET_CHARTS,
    params: { unitId, subUnitId, charts: value } satisfies SetChartsParams,
  });
  return { redo: write(next), undo: write(charts) };
}
