import { CommandType } from '@univerjs/core';
import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';
import type { Engine } from './engine';

/**
 * Counts what changes a workbook: edits, and taking them back. What the grid works out by itself, such as results of
 * formulas, does not count. Returns the way to read the counter.
 */
export function countEdits(engine: Engine): () => number {
  let edits = 0;
  engine.commands.onCommandExecuted((command, options) => {
    if (isEdit(command, options)) edits += 1;
  });
  return () => edits;
}

function isEdit({ id, type }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (type !== CommandType.MUTATION || options?.onlyLocal === true) return false;
  if (id === SetWorksheetRowAutoHeightMutation.id) return false;
  return id.startsWith('sheet.mutation.') || id.endsWith('-defined-name');
}
