// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildModel, drentheData } from '../../../src/model';
import { openExcelWorld } from '../../contract/excel-world';
import type { ExcelWorld } from '../../contract/excel-world';

let world: ExcelWorld;
beforeEach(async () => {
  world = await openExcelWorld();
});
afterEach(() => world.dispose());

it.each(['nl', 'en'] as const)('takes the whole model of Drenthe in %s', async (language) => {
  const plan = buildModel({ language, namespace: 'FLEX', existingSheets: ['Blad1'], data: drentheData });
  await world.port.insertModel(plan);
  const { workbook, requests } = world.connection.host;
  expect(workbook.sheets.slice(1).map((sheet) => sheet.name)).toEqual(plan.sheets.map((sheet) => sheet.name));
  expect(workbook.names.map((item) => item.name)).toEqual(plan.names.map((item) => item.name));
  // One to look, one to add the sheets, one for each sheet, one for names and formulas; then the charts: one for
  // the names of their series, and two to draw them.
  expect(requests).toHaveLength(plan.sheets.length + 3 + 3);
  for (const { name, charts = [] } of plan.sheets)
    expect(workbook.sheet(name)?.charts).toHaveLength(charts.length);
  for (const { name, cells } of plan.sheets) {
    const sheet = workbook.sheet(name);
    cells.forEach((row, i) =>
      row.forEach((cell, j) => {
        if (cell.kind === 'formula') expect(sheet?.formulaText(i, j)).toBe(cell.formula);
        if (cell.kind === 'text') expect(sheet?.formulaText(i, j)).toBe(cell.text);
        if (cell.kind === 'number') expect(sheet?.formulaText(i, j)).toBe(cell.number);
      }),
    );
  }
});
