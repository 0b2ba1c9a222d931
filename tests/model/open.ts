import { inputRules } from '../../src/i18n/input-rules';
import type { Language } from '../../src/i18n/language';
import { buildModel, drentheData, type ModelData } from '../../src/model';
import { readChecks } from '../../src/tables/checks';
import { tableNames } from '../../src/tables/names';
import { embeddedFunctions } from '../../src/workbench/functions';
import { parseA1 } from '../../src/workbook/address';
import type { EmbeddedWorkbook } from '../../src/workbook/embedded/embedded';
import { createHeadlessWorkbook } from '../../src/workbook/embedded/headless';
import type { CellInput } from '../../src/workbook/port';
import { shown } from '../shown';

/** A grid with the model in it, computed by our functions. */
export async function open(
  language: Language,
  data: ModelData = drentheData,
): Promise<{
  workbook: EmbeddedWorkbook;
  read: (sheet: string, address: string) => Promise<(number | string | boolean | null)[][]>;
  /** What to write to have a cell as it is. */
  content: (sheet: string, address: string) => Promise<CellInput>;
  write: (sheet: string, address: string, input: CellInput) => Promise<void>;
  outcomes: () => Promise<Map<string, string>>;
}> {
  const workbook = await createHeadlessWorkbook({
    functions: embeddedFunctions(language),
    input: inputRules('nl-NL'),
    language: 'nl-NL',
    dark: false,
    emptySheetName: 'Blad1',
  });
  await workbook.port.insertModel(
    buildModel({ language, namespace: 'FLEX', existingSheets: ['Blad1'], data }),
  );
  await workbook.calculated();
  const area = (sheet: string, address: string) => {
    const at = parseA1(address);
    if (at === undefined) throw new Error(`${address} is no address`);
    return { ...at, sheet };
  };
  return {
    workbook,
    read: async (sheet, address) => {
      const { cells } = await workbook.port.readBlock(area(sheet, address));
      return cells.map((row) => row.map(({ value }) => shown(value)));
    },
    content: async (sheet, address) => {
      const [[{ value, formula }]] = (await workbook.port.readBlock(area(sheet, address))).cells;
      if (formula !== undefined) return { kind: 'formula', formula };
      return value.kind === 'number' || value.kind === 'text' ? value : { kind: 'blank' };
    },
    write: async (sheet, address, input) => {
      await workbook.port.writeBlock(area(sheet, address), [[input]], 'overwrite');
      await workbook.calculated();
    },
    outcomes: async () => {
      const table = (await workbook.port.readTables([tableNames.checks])).get(tableNames.checks);
      if (table === undefined) throw new Error('no checks');
      return new Map(readChecks(table).map(({ id, outcome }) => [id, outcome]));
    },
  };
}

export const number = (value: number): CellInput => ({ kind: 'number', number: value });
export const text = (value: string): CellInput => ({ kind: 'text', text: value });
