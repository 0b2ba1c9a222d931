import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputRules } from '../../../src/i18n/input-rules';
import { buildModel, drentheData } from '../../../src/model';
import { embeddedFunctions, namespace } from '../../../src/workbench/functions';
import { parseA1 } from '../../../src/workbook/address';
import type {
  EmbeddedWorkbook,
  SnapshotCell,
  WorkbookSnapshot,
} from '../../../src/workbook/embedded/embedded';
import { createHeadlessWorkbook } from '../../../src/workbook/embedded/headless';
import { readXlsx, writeXlsx } from '../../../src/workbook/xlsx';

describe('the model of the case as a file', () => {
  let workbook: EmbeddedWorkbook;
  let written: WorkbookSnapshot;
  let read: WorkbookSnapshot;

  beforeAll(async () => {
    const language = 'nl-NL';
    workbook = await createHeadlessWorkbook({
      functions: embeddedFunctions('nl'),
      input: inputRules(language),
      language,
      dark: false,
      emptySheetName: 'Blad1',
    });
    const options = { language: 'nl', namespace, existingSheets: ['Blad1'], data: drentheData } as const;
    await workbook.port.insertModel(buildModel(options));
    await workbook.calculated();
    written = await workbook.snapshot();
    read = await readXlsx(await writeXlsx(written));
  });

  afterAll(() => {
    workbook.dispose();
  });

  /** The cells that a defined name stands for, as the file has them. */
  function named(name: string): readonly (readonly SnapshotCell[])[] {
    const area = parseA1(read.names.find((known) => known.name === name)?.refersTo ?? '');
    const sheet = read.sheets.find((known) => known.name === area?.sheet);
    if (!area || !sheet) throw new Error(`No cells for ${name}`);
    return sheet.cells
      .slice(area.row, area.row + area.rows)
      .map((row) => row.slice(area.column, area.column + area.columns));
  }
  const cents = ({ value }: SnapshotCell): number =>
    value.kind === 'number' ? Math.round(value.number * 100) : Number.NaN;

  it('holds the contributions of the published budgets, to the cent', () => {
    const contributions = named('FlexContributions');
    expect(contributions).toHaveLength(12);
    // Budget minus the published part of the province: 783,108.50 − 258,425.81 and 1,518,461.50 − 501,092.30.
    const sums = [0, 1, 2].map((year) => contributions.reduce((sum, row) => sum + cents(row[year]), 0));
    expect(sums).toEqual([52468269, 101736920, 101736920]);
    expect(contributions[0][0].formula).toMatch(/FLEX\.CONTRIBUTION\(/);
  });

  it('comes back as it was: every value, formula and table', () => {
    expect(read.sheets.map(({ name }) => name)).toEqual(written.sheets.map(({ name }) => name));
    for (const [index, sheet] of written.sheets.entries()) {
      const again = read.sheets[index];
      expect(again.tables, sheet.name).toEqual(sheet.tables);
      expect(again.frozen, sheet.name).toEqual(sheet.frozen);
      sheet.cells.forEach((row, r) => {
        row.forEach(({ value, formula, spill, spilled }, c) => {
          const cell = again.cells[r]?.[c] as SnapshotCell | undefined;
          const place = `${sheet.name} row ${r + 1} column ${c + 1}`;
          expect(cell?.value ?? { kind: 'blank' }, place).toEqual(value);
          if (!spilled) expect(cell?.formula, place).toBe(formula);
          expect(cell?.spill, place).toEqual(spill);
        });
      });
    }
  });

  it('has no error anywhere', () => {
    const errors = read.sheets.flatMap((sheet) =>
      sheet.cells.flat().filter(({ value }) => value.kind === 'error'),
    );
    expect(errors).toEqual([]);
  });
});
