/**
 * Values for the formulas of the model, for the modelled Excel, which does not calculate: the grid engine of the
 * workbench computes the same plan once, with our own functions. What a test changes afterwards is not computed
 * again, and a formula that is not in the plan is `#NAME?`.
 */
import { inputRules } from '../../../src/i18n/input-rules';
import type { Language } from '../../../src/i18n/language';
import { buildModel, drentheData } from '../../../src/model';
import { embeddedFunctions } from '../../../src/workbench/functions';
import { createHeadlessWorkbook } from '../../../src/workbook/embedded/headless';
import type { CellContent, CellInput } from '../../../src/workbook/port';
import type { Evaluate, Evaluated } from '../../host/model/calculation';
import { plainValue } from '../../shown';

const SPILL_LIMIT = { rows: 100, columns: 30 };

export async function computedModel(language: Language): Promise<Evaluate> {
  const first = language === 'nl' ? 'Blad1' : 'Sheet1';
  const workbook = await createHeadlessWorkbook({
    functions: embeddedFunctions(language),
    input: inputRules('nl-NL'),
    language: 'nl-NL',
    dark: false,
    emptySheetName: first,
  });
  const plan = buildModel({ language, namespace: 'FLEX', existingSheets: [first], data: drentheData });
  await workbook.port.insertModel(plan);
  await workbook.calculated();
  const results = new Map<string, { readonly formula: string; readonly matrix: Evaluated[][] }>();
  for (const sheet of plan.sheets) {
    const { cells } = await workbook.port.readBlock({ sheet: sheet.name, row: 0, column: 0, ...SPILL_LIMIT });
    for (const [row, line] of sheet.cells.entries()) {
      for (const [column, input] of line.entries()) {
        if (input.kind !== 'formula') continue;
        const matrix = filledBy(input.formula, row, column, cells, sheet.cells);
        results.set(place(sheet.name, row, column), { formula: input.formula, matrix });
      }
    }
  }
  workbook.dispose();
  return (formula, { sheet, row, column }) => {
    const result = results.get(place(sheet, row, column));
    return result?.formula === formula ? result.matrix : undefined;
  };
}

function place(sheet: string, row: number, column: number): string {
  return `${sheet}!${String(row)},${String(column)}`;
}

/** What a formula filled: only our functions spill, up to the first cell that is blank or has content of its own. */
function filledBy(
  formula: string,
  row: number,
  column: number,
  cells: readonly (readonly CellContent[])[],
  inputs: readonly (readonly CellInput[])[],
): Evaluated[][] {
  const isFilled = (r: number, c: number): boolean => {
    const kind = inputs[r]?.[c]?.kind ?? 'keep';
    return (kind === 'keep' || kind === 'blank') && cells[r]?.[c]?.value.kind !== 'blank';
  };
  let rows = 1;
  let columns = 1;
  if (/^=FLEX\./.test(formula)) {
    while (isFilled(row, column + columns)) columns += 1;
    while (isFilled(row + rows, column)) rows += 1;
  }
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => plainValue(cells[row + i][column + j].value)),
  );
}
