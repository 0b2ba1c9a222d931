import { audit, readJournalCells, type Audit, type Journal } from '../../domain/ledger';
import { readLedger, type LedgerTable } from '../../tables/ledger';
import { journal, tableNames } from '../../tables/names';
import type { LedgerPlace, PreparedAppend, WorkbookPort } from '../../workbook/port';

/** Where the ledger of our workbooks is. */
export const ledgerPlace: LedgerPlace = {
  table: tableNames.ledger,
  journalSheet: journal.sheet,
  slots: journal.slots,
};

/** The ledger of a workbook as it was read at one moment. */
export interface LedgerView {
  readonly prepared: PreparedAppend;
  readonly table: LedgerTable;
  /** `undefined` where the hidden sheet is gone. */
  readonly journal: Journal | undefined;
  readonly audit: Audit;
}

/** Makes sense of what was read. */
export function ledgerView(prepared: PreparedAppend): LedgerView {
  const table = readLedger(prepared.table);
  const known = prepared.journal && readJournalCells(prepared.journal);
  // Where no row can be understood, nothing can be said of rows that seem to be gone.
  const compared = table.isLost ? undefined : known;
  return { prepared, table, journal: known, audit: audit(table.rows, compared, table.missing.length === 0) };
}

/** Reads the ledger, and whether `room` rows beneath it are free. */
export async function readLedgerView(port: WorkbookPort, room = 0): Promise<LedgerView> {
  return ledgerView(await port.prepareAppend(ledgerPlace, room));
}
