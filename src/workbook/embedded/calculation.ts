import { ICommandService } from '@univerjs/core';
import type { IExecutionOptions, ICommandInfo, Injector } from '@univerjs/core';
import {
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';

export interface Calculation {
  /** Resolves when no calculation is under way or due. */
  calculated(): Promise<void>;
  /** Calls `listener` when results have been put into the cells; returns the way to stop. */
  onCalculated(listener: () => void): () => void;
}

/**
 * Follows the engine's calculation. The engine starts 100 ms after the last change, which its own
 * `onCalculationResultApplied` does not count as being busy, so a caller that asks right after writing would
 * read old values; here a change counts from the moment it is made.
 */
export function watchCalculation(injector: Injector): Calculation {
  const commands = injector.get(ICommandService);
  const triggers = injector.get(IActiveDirtyManagerService);
  const listeners = new Set<() => void>();
  let due = false;
  let stopped = false;
  let running = 0;

  const settle = (): void => {
    // Results reach the cells in microtasks after the last stage: look again in the next task.
    setTimeout(() => {
      if (running > 0) return;
      if (stopped) {
        // A change during the last steps of a calculation asks it to stop and start again, but one that has
        // just finished does not start again: without this the change would never be calculated.
        stopped = false;
        void commands.executeCommand(
          SetTriggerFormulaCalculationStartMutation.id,
          { commands: [], forceCalculation: true },
          { onlyLocal: true },
        );
        return;
      }
      if (!due) for (const listener of [...listeners]) listener();
    }, 0);
  };

  commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      due = false;
      stopped = false;
    } else if (command.id === SetFormulaCalculationStopMutation.id) {
      stopped = true;
    } else if (triggers.get(command.id) && !isWithoutEffect(command, options)) {
      due = true;
    }
  });
  injector.get(ICalculateFormulaService).executionInProgressListener$.subscribe(({ stage }) => {
    if (stage === FormulaExecuteStageType.START) running += 1;
    if (stage === FormulaExecuteStageType.CALCULATION_COMPLETED) {
      running = Math.max(0, running - 1);
      settle();
    }
  });

  return {
    async calculated() {
      while (due || running > 0) {
        await new Promise<void>((resolve) => {
          const done = (): void => {
            listeners.delete(done);
            resolve();
          };
          listeners.add(done);
        });
      }
    },
    onCalculated(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Writes that the engine does not calculate after: its own results, and looks. */
function isWithoutEffect(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
  return (
    options?.onlyLocal === true ||
    trigger === SetStyleCommand.id ||
    trigger === SetBorderCommand.id ||
    trigger === 'sheet.command.clear-selection-format'
  );
}
