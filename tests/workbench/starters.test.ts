import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputRules } from '../../src/i18n/input-rules';
import { functionNames, starter } from '../../src/taskpane/data/function-list';
import { lookOf, statementColumns } from '../../src/taskpane/data/looks';
import { embeddedFunctions } from '../../src/workbench/functions';
import type { EmbeddedWorkbook } from '../../src/workbook/embedded/embedded';
import { createHeadlessWorkbook } from '../../src/workbook/embedded/headless';
import { ledgerOf } from '../functions/ledger-case';
import { call } from '../functions/call';

describe('the formula that the pane begins every function with', () => {
  let workbook: EmbeddedWorkbook;

  beforeAll(async () => {
    workbook = await createHeadlessWorkbook({
      functions: embeddedFunctions('nl'),
      input: inputRules('nl-NL'),
      language: 'nl-NL',
      dark: false,
      emptySheetName: 'Blad1',
    });
  });
  afterAll(() => {
    workbook.dispose();
  });

  it.each(
    functionNames.flatMap((name) => (['nl', 'en'] as const).map((language) => [name, language] as const)),
  )('%s fills, in %s, as many cells as it says, without an error', async (name, language) => {
    const { formula, rows, columns } = starter(name, 'FLEX', language, undefined);
    const at = { sheet: 'Blad1', row: 0, column: 0, rows: 14, columns: 16 };
    await workbook.port.writeBlock(at, [[{ kind: 'formula', formula }]], 'overwrite');
    await workbook.calculated();
    const { cells } = await workbook.port.readBlock(at);
    const kinds = cells.map((line) => line.map(({ value }) => value.kind));
    expect(kinds.flat()).not.toContain('error');
    const filled = (line: readonly string[]): boolean => line.some((kind) => kind !== 'blank');
    expect(kinds.filter(filled)).toHaveLength(rows);
    expect(Math.max(...kinds[0].map((kind, at) => (kind === 'blank' ? 0 : at + 1)))).toBe(columns);
    for (const { area } of lookOf(name, rows, columns)) {
      expect(area.row + area.rows).toBeLessThanOrEqual(rows);
      expect(area.column + area.columns).toBeLessThanOrEqual(columns);
    }
  });
});

it('a statement has as many columns as its look', () => {
  const widths = (...args: unknown[]): number[] =>
    (call('STATEMENT', ledgerOf(), ...args) as unknown[][]).map((cells) => cells.length);
  expect(new Set(widths())).toEqual(new Set([statementColumns.overview]));
  expect(new Set(widths('', '', 'Emmen'))).toEqual(new Set([statementColumns.specification]));
});

it('the first column of a specification is a date, that of an overview a text', () => {
  const formats = lookOf('STATEMENT', 8, statementColumns.specification).map(
    ({ style }) => style.numberFormat,
  );
  expect(formats).toContain('d-m-yyyy');
  const overview = lookOf('STATEMENT', 8, statementColumns.overview).map(({ style }) => style.numberFormat);
  expect(overview.filter((format) => format !== undefined)).toEqual([]);
});
