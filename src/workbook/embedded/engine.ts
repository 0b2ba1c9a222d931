import {
  ICommandService,
  IUndoRedoService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import type { ILanguagePack, IMutationInfo, Injector, IWorkbookData, PluginCtor } from '@univerjs/core';
import type { Workbook, Worksheet } from '@univerjs/core';
import {
  FormulaDataModel,
  ISuperTableService,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { WorkbookError } from '../port';
import { watchCalculation } from './calculation';
import type { Calculation } from './calculation';
import { resetBrackets } from './lexer';
import { followTables } from './tables-in-formulas';

export type PluginEntry = readonly [PluginCtor, object?];

/** The running grid engine with one workbook, and the few services that the adapter works through. */
export interface Engine extends Calculation {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly formulas: FormulaDataModel;
  /** The sheet of that name, in any case as in Excel; rejects with `missing`. */
  sheet(name: string): Worksheet;
  /** Runs mutations as one undoable step; if one fails, those before it are undone. */
  apply(redos: readonly IMutationInfo[], undos: readonly IMutationInfo[]): void;
  /** Runs mutations without a trace in the undo list. */
  run(mutations: readonly IMutationInfo[]): void;
  /** Calculates every formula anew. */
  recalculate(): void;
}

/**
 * Starts Univer with these plugins and opens a workbook in it. This is what `createUniver` of
 * `@univerjs/presets` does, without the commercial packages which that one brings along.
 */
export function startEngine(
  plugins: readonly PluginEntry[],
  data: Partial<IWorkbookData>,
  look: { readonly dark: boolean; readonly texts?: ILanguagePack },
): Engine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: look.texts ?? {} },
    darkMode: look.dark,
    logLevel: LogLevel.ERROR,
  });
  for (const [plugin, config] of plugins) univer.registerPlugin(plugin, config);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  withoutIteratorHelpers(injector);
  resetBrackets(injector);
  followTables(injector, workbook);
  const commands = injector.get(ICommandService);
  const unitId = workbook.getUnitId();
  const run = (mutations: readonly IMutationInfo[]): void => {
    for (const mutation of mutations) {
      if (!commands.syncExecuteCommand(mutation.id, mutation.params)) {
        throw new WorkbookError('host', { detail: `${mutation.id} refused` });
      }
    }
  };
  const calculation = watchCalculation(injector);
  const recalculate = (): void => {
    void commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    );
  };
  // The first calculation was asked for before anything could watch it.
  recalculate();
  return {
    ...calculation,
    univer,
    injector,
    commands,
    workbook,
    unitId,
    formulas: injector.get(FormulaDataModel),
    sheet(name) {
      const sheets = workbook.getSheets();
      const found =
        sheets.find((sheet) => sheet.getName() === name) ??
        sheets.find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase());
      if (!found) throw new WorkbookError('missing', { name });
      return found;
    },
    apply(redos, undos) {
      try {
        run(redos);
      } catch (error) {
        run(undos);
        throw error;
      }
      injector.get(IUndoRedoService).pushUndoRedo({
        unitID: unitId,
        redoMutations: [...redos],
        undoMutations: [...undos],
      });
    },
    run,
    recalculate,
  };
}

/**
 * `hasTable` of Univer 0.25.1 calls `.keys().some()`, an iterator helper that Node 20 and Safari before 18.4
 * lack: checking a name would throw as soon as there is a table. The same test without the helper.
 */
function withoutIteratorHelpers(injector: Injector): void {
  const tables = injector.get(ISuperTableService);
  tables.hasTable = (unitId, name) =>
    [...(tables.getTableMap(unitId)?.keys() ?? [])].some((key) => key.toLowerCase() === name.toLowerCase());
}
