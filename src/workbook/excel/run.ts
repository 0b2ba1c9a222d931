import { toWorkbookError } from './errors';
import type { RequestKind } from './errors';

/** One conversation with Excel. Each `read` or `write` sends what was asked so far and waits for the answer. */
export interface Trip {
  readonly context: Excel.RequestContext;
  /** Sends requests that only read. */
  read(): Promise<void>;
  /** Sends requests that change something: a lost connection leaves the outcome unknown. */
  write(): Promise<void>;
}

async function send(context: Excel.RequestContext, request: RequestKind): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw toWorkbookError(error, request);
  }
}

function mergesSteps(): boolean {
  const office = (globalThis as { Office?: { context?: { requirements?: Office.RequirementSetSupport } } })
    .Office;
  return office?.context?.requirements?.isSetSupported('ExcelApi', '1.20') ?? false;
}

/**
 * The only place that calls `Excel.run`. Rejects with `WorkbookError` and nothing else.
 *
 * `patient` lets Excel wait until the user has left a cell that is open for editing, where the host can do so;
 * for work that the user has started and that takes many requests. With `oneStep` a user undoes all of it at once,
 * where Excel can merge steps.
 */
export async function run<T>(body: (trip: Trip) => Promise<T>, patient = false, oneStep = false): Promise<T> {
  const options = { delayForCellEdit: patient, ...(oneStep && mergesSteps() && { mergeUndoGroup: true }) };
  try {
    return await Excel.run(options, (context) =>
      body({ context, read: () => send(context, 'read'), write: () => send(context, 'write') }),
    );
  } catch (error) {
    throw toWorkbookError(error, 'read');
  }
}
