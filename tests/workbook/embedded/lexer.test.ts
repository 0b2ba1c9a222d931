// @vitest-environment jsdom
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { expect, it } from 'vitest';
import { inputRules } from '../../../src/i18n/input-rules';
import { startHeadless } from '../../../src/workbook/embedded/headless';

it('reads a formula after one was left with an open bracket', async () => {
  const { workbook, engine } = await startHeadless({
    functions: [],
    input: inputRules('en-GB'),
    language: 'en-GB',
    dark: false,
    emptySheetName: 'Sheet1',
  });
  // As the editor does while somebody types a reference to a table.
  engine.injector.get(LexerTreeBuilder).treeBuilder('=SUM(Table1[');
  const at = { sheet: 'Sheet1', row: 0, column: 0 };
  await workbook.port.writeBlock(at, [[{ kind: 'formula', formula: '=SUM(1,2)' }]], 'overwrite');
  const { cells } = await workbook.port.readBlock({ ...at, rows: 1, columns: 1 });
  expect(cells[0][0].value).toEqual({ kind: 'number', number: 3 });
  workbook.dispose();
});
