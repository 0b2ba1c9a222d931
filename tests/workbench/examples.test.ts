import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/i18n/functions/examples';
import { inputRules } from '../../src/i18n/input-rules';
import { embeddedFunctions } from '../../src/workbench/functions';
import type { EmbeddedWorkbook } from '../../src/workbook/embedded/embedded';
import { createHeadlessWorkbook } from '../../src/workbook/embedded/headless';

describe('the example of every function', () => {
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

  it.each(Object.entries(examples))(
    '%s gives in a cell what the help says',
    async (_, { formula, gives }) => {
      const at = { sheet: 'Blad1', row: 0, column: 0, rows: 8, columns: 8 };
      await workbook.port.writeBlock(at, [[{ kind: 'formula', formula }]], 'overwrite');
      await workbook.calculated();
      const { cells } = await workbook.port.readBlock(at);
      const sideways = cells[0][1].value.kind !== 'blank';
      const line = sideways ? cells[0] : cells.map(([first]) => first);
      const shown = line.map(({ value }) =>
        value.kind === 'number' ? value.number : value.kind === 'text' ? value.text : undefined,
      );
      expect(shown.slice(0, gives.length)).toEqual(gives);
      expect(shown[gives.length]).toBeUndefined();
    },
  );
});
