import type { WorkbookPort } from '../port';
import { addChart } from './add-chart';
import { createChanges } from './changes';
import { append } from './ledger-append';
import { prepareAppend } from './ledger-read';
import { insertModel } from './insert-model';
import { host, readBlock, readTables, status } from './read';
import { repairFormulas } from './repair-formulas';
import { goTo, selection } from './selection';
import { insertFormula, replaceCells, writeBlock } from './write';

/**
 * The port over Office.js, for the workbook that the add-in is open in. Needs `Office.onReady` to have been
 * reached, and the sets SharedRuntime 1.1 and ExcelApi 1.13.
 */
export function createExcelPort(): WorkbookPort {
  return {
    host,
    status,
    readBlock,
    readTables,
    writeBlock,
    replaceCells,
    prepareAppend,
    append,
    insertModel,
    insertFormula,
    addChart,
    repairFormulas,
    selection,
    goTo,
    onChange: createChanges(),
  };
}
