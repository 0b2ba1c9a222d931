import type { Language } from '../../../src/i18n/language';
import { columnTexts } from '../../../src/i18n/workbook/columns';
import { assumptionColumns } from '../../../src/tables/assumptions';
import { tableNames } from '../../../src/tables/names';
import type { CellContent } from '../../../src/workbook/port';
import { FakePort } from '../fake-port';

/** Cells of a row by what is written in it; "" is blank. */
export function cells(values: readonly (string | number)[]): readonly CellContent[] {
  return values.map((value): CellContent => {
    if (value === '') return { value: { kind: 'blank' } };
    return typeof value === 'number'
      ? { value: { kind: 'number', number: value } }
      : { value: { kind: 'text', text: value } };
  });
}

/** A workbook with the model and these assumptions; those of the model if none are given. */
export function withScenarios(
  language: Language = 'nl',
  rows?: readonly (readonly CellContent[])[],
): FakePort {
  const port = FakePort.withModel(language);
  if (!rows) return port;
  const { sheet, row } = port.tableArea(tableNames.assumptions);
  port.putTable(tableNames.assumptions, sheet, row, [
    cells(assumptionColumns.map((column) => columnTexts[language][column])),
    ...rows,
  ]);
  return port;
}
