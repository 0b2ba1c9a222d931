import { fill, type PaneTexts } from '../../i18n/pane';
import { reference } from '../../workbook/address';
import type { Selection, WorkbookError } from '../../workbook/port';
import type { Intent } from '../parts/Message';
import type { ReadyFormula } from './formulas';

/** A refusal of the workbook in words: what, why, what to do. */
export interface Refusal {
  readonly intent: Intent;
  readonly title: string;
  readonly body: string;
  /** Pressing again can help; else only the diagnostics do. */
  readonly retry: boolean;
}

/** Puts an error of the port into words. `put` is the formula that was being put at `selection`, if any. */
export function refusalOf(
  error: WorkbookError,
  texts: PaneTexts,
  put?: { readonly formula: ReadyFormula; readonly selection: Selection | undefined },
): Refusal {
  const { blocked, common } = texts;
  const { sheet = '', address = '', name = '' } = error.params;
  const unchanged = (body: string): string => `${body} ${common.nothingChanged}`;
  switch (error.kind) {
    case 'cell-editing':
      return { intent: 'warning', title: blocked.cellEditing, body: blocked.cellEditingBody, retry: false };
    case 'protected':
      return {
        intent: 'error',
        title: sheet ? fill(blocked.protectedSheet, { sheet }) : blocked.protected,
        body: unchanged(
          !sheet ? blocked.protectedBody : put ? blocked.protectedSheetPutBody : blocked.protectedSheetBody,
        ),
        retry: true,
      };
    case 'read-only':
      return { intent: 'error', title: blocked.readOnly, body: unchanged(blocked.readOnlyBody), retry: true };
    case 'hidden':
      return {
        intent: 'warning',
        title: fill(blocked.hidden, { sheet }),
        body: blocked.hiddenBody,
        retry: true,
      };
    case 'occupied': {
      if (!put) {
        const taken = name || sheet;
        return {
          intent: 'error',
          title: fill(blocked.occupiedSheet, { name: taken }),
          body: unchanged(fill(blocked.occupiedSheetBody, { name: taken })),
          retry: true,
        };
      }
      const cell = put.selection ? reference({ ...put.selection.area, rows: 1, columns: 1 }) : sheet;
      const { rows, columns } = put.formula;
      return {
        intent: 'warning',
        title: blocked.occupied,
        body: unchanged(fill(blocked.occupiedBody, { cell, rows, columns, address })),
        retry: true,
      };
    }
    case 'missing':
      return {
        intent: 'error',
        title: fill(blocked.missing, { name: name || sheet }),
        body: unchanged(blocked.missingBody),
        retry: true,
      };
    case 'stale':
      return {
        intent: 'warning',
        title: blocked.stale,
        body: fill(blocked.staleBody, { address }),
        retry: true,
      };
    case 'too-large':
      return {
        intent: 'error',
        title: blocked.tooLarge,
        body: unchanged(blocked.tooLargeBody),
        retry: false,
      };
    case 'unsupported':
      return {
        intent: 'error',
        title: blocked.unsupported,
        body: unchanged(blocked.unsupportedBody),
        retry: false,
      };
    case 'outcome-unknown':
      return { intent: 'warning', title: blocked.unknown, body: blocked.unknownBody, retry: true };
    case 'cancelled':
      return {
        intent: 'info',
        title: texts.inserting.cancelled,
        body: texts.inserting.cancelledBody,
        retry: false,
      };
    case 'host':
      return { intent: 'error', title: blocked.host, body: blocked.hostBody, retry: true };
  }
}
