import { WorkbookError } from '../port';
import type { WorkbookErrorKind } from '../port';

/** Whether the request that failed could have changed the workbook. */
export type RequestKind = 'read' | 'write';

/**
 * What the codes of Excel mean to us. Codes come from `Excel.ErrorCodes` and, for requests refused as a whole,
 * from the client itself. Anything not listed is `host`.
 */
const KINDS: Readonly<Record<string, WorkbookErrorKind>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  // An open dialog of Excel blocks writing just as an open cell does, and the same advice helps.
  WriteNotSupportedWhenModalDialogOpen: 'cell-editing',
  AccessDenied: 'protected',
  ItemAlreadyExists: 'occupied',
  ItemNotFound: 'missing',
  InvalidReference: 'missing',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  FormulaLengthExceedsLimit: 'too-large',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedSheet: 'unsupported',
  FilteredRangeConflict: 'unsupported',
  MergedRangeConflict: 'unsupported',
};

/** Codes after which nobody knows whether Excel still did what it was asked. */
const CONNECTION_LOST = new Set([
  'ConnectionFailure',
  'Timeout',
  'InvalidOrTimedOutSession',
  'RequestAborted',
]);

/** Turns whatever Excel or its client threw into the one error of the port. */
export function toWorkbookError(error: unknown, request: RequestKind): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (!(error instanceof OfficeExtension.Error)) {
    return new WorkbookError('host', { detail: String(error) }, { cause: error });
  }
  const { code, message } = error;
  if (CONNECTION_LOST.has(code)) {
    return new WorkbookError(
      request === 'write' ? 'outcome-unknown' : 'host',
      { detail: `${code}: ${message}` },
      { cause: error },
    );
  }
  return new WorkbookError(KINDS[code] ?? 'host', { detail: `${code}: ${message}` }, { cause: error });
}

/** Codes with which Excel refuses a request as a whole, before it has done anything of it. */
const REFUSED = new Set([
  'InvalidOperationInCellEditMode',
  'WriteNotSupportedWhenModalDialogOpen',
  'RequestPayloadSizeLimitExceeded',
  'ActivityLimitReached',
]);

/** Whether Excel said this before looking into the request, so that nothing of it was done. */
export function isRefused({ cause }: WorkbookError): boolean {
  return cause instanceof OfficeExtension.Error && REFUSED.has(cause.code);
}

/** The same error with more to say about it. */
export function withParams(error: WorkbookError, params: Readonly<Record<string, string>>): WorkbookError {
  return new WorkbookError(error.kind, { ...error.params, ...params }, { cause: error.cause });
}
