/** A comparison of scenarios put on a sheet, with a native chart of it, through the built pane and the real client. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FaultKind } from '../host/faults';
import { valuesOf } from '../host/model/chart';
import { launchBrowser } from './browser';
import { ExcelPage } from './excel-page';
import { RAW } from './journey';

let browser: Browser;
let excel: ExcelPage;
const SHEET = 'Proef';

beforeAll(async () => {
  browser = await launchBrowser();
  excel = await ExcelPage.withModel(browser, SHEET);
});
afterAll(async () => {
  expect(excel.failures).toEqual([]);
  expect(excel.violations).toEqual([]);
  expect(excel.console).toEqual([]);
  await browser.close();
});

const button = (name: string) => excel.frame.getByRole('button', { name, exact: true });

it('puts scenarios on a sheet and adds a chart that follows them', async () => {
  const { frame } = excel;
  const { workbook, user } = excel.host.excel;
  await frame.getByRole('tab', { name: 'Scenario’s' }).click();
  await button('Vergelijken').click();
  user.select(SHEET, 'B2');
  await button('In werkblad zetten').click();
  await button('Grafiek toevoegen').press('Enter');
  await button('Naar de grafiek').waitFor();

  const sheet = workbook.sheet(SHEET)!;
  expect(sheet.formulaText(1, 1)).toMatch(/^=FLEX\.COMPARE\(/);
  const years = [2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];
  const table = workbook.read(SHEET, { row: 1, column: 1, rows: years.length + 1, columns: 4 });
  const [header, ...rows] = table;
  expect(header[0]).toBe('Jaar');
  expect(rows.map(([year]) => year)).toEqual(years);
  expect(sheet.charts).toHaveLength(1);
  const [chart] = sheet.charts;
  expect(chart).toMatchObject({
    name: 'FlexComparison',
    type: 'LineMarkers',
    title: { visible: true, text: 'Te betalen, Provincie' },
    legend: { visible: true, position: 'Bottom' },
    valueAxis: { title: { visible: true, text: 'in euro’s' }, numberFormat: '#,##0' },
    categoryAxis: { title: { visible: true, text: 'Jaar' }, categoryType: 'TextAxis' },
    // Below the header, eight years and their sum, and a blank row.
    place: { row: 12, column: 1, rows: 16, columns: 6 },
  });
  expect(chart.series.map(({ name, values, categories }) => [name, values, categories])).toEqual(
    [2, 3, 4].map((column) => [
      { sheet, area: { row: 1, column, rows: 1, columns: 1 } },
      { sheet, area: { row: 2, column, rows: 8, columns: 1 } },
      { sheet, area: { row: 2, column: 1, rows: 8, columns: 1 } },
    ]),
  );
  expect(chart.series.map(({ name }) => valuesOf(name)[0])).toEqual(header.slice(1));
  // 33 % of 1,518,461.50 that the province published for 2024.
  expect(valuesOf(chart.series[0].values)[1]).toBe(501_092.3);
  await frame.getByText('De grafiek staat in Proef!B13:G28.').first().waitFor();
  expect(await excel.axe()).toEqual([]);
  await button('Naar de grafiek').press('Enter');
  await expect.poll(() => workbook.selected).toEqual({ row: 12, column: 1, rows: 16, columns: 6 });

  // A second table gets a chart of its own.
  user.select(SHEET, 'L2');
  await button('In werkblad zetten').click();
  await button('Grafiek toevoegen').click();
  await button('Naar de grafiek').waitFor();
  expect(sheet.charts.map(({ name }) => name)).toEqual(['FlexComparison', 'FlexComparison2']);
});

it('says in words whatever Excel refuses, and writes nothing then', async () => {
  const { frame } = excel;
  const { workbook, user, faults } = excel.host.excel;
  const sheet = workbook.sheet(SHEET)!;
  const fault = (kind: FaultKind) => (): void => faults.add({ kind, on: 'write', nth: 1 });
  const refused = async (name: string, title: string, prepare: () => void): Promise<void> => {
    prepare();
    await button(name).click();
    const message = frame.locator('[data-intent="error"], [data-intent="warning"]');
    await message.filter({ hasText: title }).waitFor();
    expect(await frame.getByRole('main').innerText()).not.toMatch(RAW);
    expect(faults.pending).toBe(0);
  };
  user.select(SHEET, 'A60');
  const put = async (title: string, prepare: () => void, mend?: () => void): Promise<void> => {
    await refused('In werkblad zetten', title, prepare);
    expect(sheet.formulaText(59, 0)).toBe('');
    mend?.();
  };
  await put('Dit past niet in één opdracht', fault('too-large'));
  await put('Het is niet gelukt', fault('busy'));
  await put('Onbekend of het is gelukt', fault('lost-before'));
  await put('Het is niet gelukt', fault('half-way'));
  await put(
    'Het blad Proef is beveiligd',
    () => user.protectSheet(SHEET),
    () => (sheet.protected = false),
  );
  await put(
    'De werkmap is alleen-lezen',
    () => (workbook.readOnly = true),
    () => (workbook.readOnly = false),
  );
  await put(
    'Deze cellen zijn niet leeg',
    () => user.type(SHEET, 'B61', 'bezet'),
    () => user.type(SHEET, 'B61', ''),
  );
  // Goes on by itself once the cell is closed.
  await refused('In werkblad zetten', 'Een cel staat open voor bewerking', fault('cell-editing'));
  await frame.getByText('FLEX.COMPARE staat in Proef!A60').first().waitFor();

  const chart = 'Grafiek toevoegen';
  await refused(chart, 'Er is nog geen grafiek te maken', () => user.type(SHEET, 'B61', 'bezet'));
  await refused(chart, 'De werkmap is intussen gewijzigd', () => user.type(SHEET, 'A60', ''));
  await refused(chart, 'Proef is er niet meer', () => user.deleteSheet(SHEET));
});
