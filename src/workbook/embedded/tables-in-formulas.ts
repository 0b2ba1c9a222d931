import type { IDisposable, Injector, Workbook } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  IFormulaDependencyGenerator,
  ISuperTableService,
  SetSuperTableMutation,
} from '@univerjs/engine-formula';
import type { ISetSuperTableMutationParam } from '@univerjs/engine-formula';

/**
 * Lets formulas on every sheet follow a table that grew or shrank. The grid remembers of each formula its parsed form
 * (with the cells that the table had) and which cells it reads. When a table changes its size it forgets the second
 * for the table's own sheet only, and the first not at all: a formula elsewhere would miss what is typed into the new
 * rows.
 */
export function followTables(injector: Injector, workbook: Workbook): void {
  const unitId = workbook.getUnitId();
  injector.get(ISuperTableService).update$.subscribe(() => {
    // The only way to empty the cache of parsed formulas: by name it loses those of up to 64 characters, and keeps
    // the longer ones. The generator works on after it; it makes its other caches anew for each calculation.
    (injector.get(IFormulaDependencyGenerator) as unknown as IDisposable).dispose();
  });
  injector.get(IActiveDirtyManagerService).register(SetSuperTableMutation.id, {
    commandId: SetSuperTableMutation.id,
    getDirtyData: (command) => {
      const { tableName, reference } = command.params as ISetSuperTableMutationParam;
      const sheets = workbook.getSheets().map((sheet) => [sheet.getSheetId(), '1'] as const);
      return {
        dirtyRanges: [{ unitId, sheetId: reference.sheetId, range: reference.range }],
        dirtySuperTableMap: { [unitId]: { [tableName]: '1' } },
        clearDependencyTreeCache: { [unitId]: Object.fromEntries(sheets) },
      };
    },
  });
}
