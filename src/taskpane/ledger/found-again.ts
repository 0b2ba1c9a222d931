import { checkOf } from '../../domain/ledger';
import { a1 } from '../../workbook/address';
import { WorkbookError, type Area } from '../../workbook/port';
import { rowArea } from './desk';
import { ledgerFindings, type LedgerFinding } from './findings';
import type { LedgerView } from './view';

/**
 * The same findings in a later view of the ledger: rows may have moved meanwhile, and what is put right must be what
 * the user saw. One whose row, header or journal cell is no longer as it was is refused as `stale`; one that is about
 * no cell is left out where somebody else put it right.
 */
export function foundAgain(view: LedgerView, findings: readonly LedgerFinding[]): readonly LedgerFinding[] {
  const now = new Map<string, LedgerFinding[]>();
  for (const finding of ledgerFindings(view)) {
    const alike = now.get(markOf(finding));
    if (alike) alike.push(finding);
    else now.set(markOf(finding), [finding]);
  }
  return findings.flatMap((finding): LedgerFinding[] => {
    // Several rows may be alike: each finding gets one of them.
    const found = now.get(markOf(finding))?.shift();
    if (found) return [found];
    if (finding.seen === undefined) return [];
    const { sheet, ...cell } = placeOf(view, finding);
    throw new WorkbookError('stale', { sheet, address: a1(cell) });
  });
}

/** What makes a finding the same one, wherever it now stands. */
function markOf({ code, id, params, seen, original }: LedgerFinding): string {
  return JSON.stringify([code, id, params.field, seen, original && checkOf(original)]);
}

/** Where the user saw it. */
function placeOf(view: LedgerView, { row, code, place = 0 }: LedgerFinding): Area {
  const { area } = view.prepared.table;
  if (row !== undefined) return { ...rowArea(view, row), columns: 1 };
  const at =
    code === 'missing-column' ? { row: area.row, column: area.column + place } : { row: place, column: 0 };
  return { sheet: area.sheet, ...at, rows: 1, columns: 1 };
}
