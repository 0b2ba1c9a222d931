import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { distFolder } from '../build/dist';
import { launchBrowser } from './browser';
import { serveFolder, type Served } from './serve';
import { WorkbenchPage } from './workbench-page';

let browser: Browser;
let served: Served;
let workbench: WorkbenchPage;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveFolder(distFolder)]);
  workbench = await WorkbenchPage.open(browser, served.url);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
afterEach(() => {
  expect(workbench.console).toEqual([]);
  expect(workbench.elsewhere).toEqual([]);
});

const plain = (text: string | null): string => (text ?? '').replace(/\u00a0/g, ' ');
const paneOf = (page: Page) => page.getByRole('complementary', { name: 'Paneel' });
const paneText = async (page: Page): Promise<string> => plain(await paneOf(page).textContent());

/** Pages of a PDF: each has an object of its own. */
const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

/*
 * 1,518,461.50 of 2025 grows by 3.5 % a year, each year to the cent. What Emmen pays of 1,626,613.92 in 2027 with a
 * province share of 33 % and of 25 %, and the fixed amount with which Westerveld pays exactly € 40,000, were computed
 * apart from this project, with fractions.
 */
const budget2026 = 1_571_607.65;
const budget2030 = 1_803_455.93;

describe('scenarios in the workbench', () => {
  it('show the same budget everywhere: functions, sheets, chart and the page for a council', async () => {
    const { page } = workbench;
    await workbench.type(
      'Toelichting',
      'D60',
      '=FLEX.SCENARIO(FlexAssumptions[#All];FlexMunicipalities[#All];"Ongewijzigd door";;"Totaal")',
    );
    const [years, totals] = await workbench.read('Toelichting', 'D60:L61');
    expect([years[4], totals[4], years[8], totals[8]]).toEqual([2026, budget2026, 2030, budget2030]);
    const compared = await workbench.read("Scenario's", 'A14:B23');
    expect([compared[4], compared[8]]).toEqual([
      [2026, budget2026],
      [2030, budget2030],
    ]);
    const effect = (await workbench.read('Raadsblad', 'A1:G80')).flat();
    expect(effect).toContain(8_427_692.41);

    await page.getByRole('tab', { name: 'Scenario’s' }).click();
    const line = page.getByRole('button', { name: /^Ongewijzigd door: / });
    expect(plain(await line.getAttribute('aria-label'))).toContain('€ 1.803.456');
    await page.getByRole('button', { name: 'Vergelijken', exact: true }).click();
    // The province pays 33 % of 1,803,455.93.
    await page.getByText('B 595', { exact: true }).waitFor();
    expect(await paneText(page)).toContain('€ 595.140');
    expect(await workbench.axe()).toEqual([]);
  });

  it('do the job of a controller, from a copy to the page for a council', async () => {
    const { page } = workbench;
    const pane = paneOf(page);
    const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });
    await page.getByRole('tab', { name: 'Scenario’s' }).click();

    // A copy, in which the province pays 25 % from 2027 on.
    await button(/^Ongewijzigd door: /).click();
    await button('Kopiëren').click();
    await pane.getByLabel('Naam').fill('Minder provincie');
    await button('Kopie maken').click();
    await pane.getByRole('heading', { name: 'Minder provincie' }).waitFor();
    await button('Aanname toevoegen').click();
    await pane.getByLabel('Aanname', { exact: true }).selectOption({ label: 'aandeel provincie' });
    await pane.getByLabel('Waarde').fill('250%');
    await pane.getByLabel('Vanaf jaar').fill('2027');
    await pane.getByLabel('Bron').fill('=HYPERLINK("http://example.org")');
    await button('Toevoegen').click();
    await pane
      .getByText(/tussen 0.% en 100.%/)
      .first()
      .waitFor();
    await pane.getByLabel('Waarde').fill('25%');
    await button('Toevoegen').click();
    await pane.getByText('25 %').first().waitFor();
    await workbench.calculated();
    const rows = await workbench.read('Aannames', 'A5:I80');
    expect(rows.filter(([scenario]) => scenario === 'Minder provincie')).toHaveLength(3);
    const added = rows.findIndex(([, , , , key, value]) => key === 'aandeel provincie' && value === 0.25);
    // One such row is of the scenario in which the province withdraws.
    const own = rows.findIndex(
      ([scenario, , , , key]) => scenario === 'Minder provincie' && key === 'aandeel provincie',
    );
    expect(added).toBeGreaterThanOrEqual(0);
    expect(rows[own].slice(2, 8)).toEqual([
      2027,
      null,
      'aandeel provincie',
      0.25,
      '%',
      '=HYPERLINK("http://example.org")',
    ]);
    expect(await workbench.formula('Aannames', `H${own + 5}`)).toBeUndefined();

    // What it does to Emmen.
    await button(/^Bedragen van/).click();
    await page.getByRole('menuitemradio', { name: 'Emmen' }).click();
    await pane.getByText('€ 224.197,72').first().waitFor();

    // What fixed amount keeps Westerveld at € 40,000.
    await button(/^Terug/).click();
    await button('Wat is ervoor nodig').click();
    await button(/^Bedragen van/).click();
    await page.getByRole('menuitemradio', { name: 'Westerveld' }).click();
    await pane.getByLabel('Scenario', { exact: true }).selectOption({ label: 'B Ongewijzigd door' });
    await pane.getByLabel('Jaar', { exact: true }).selectOption('2027');
    await pane.getByLabel('Wat mag veranderen').selectOption({ label: 'Vast bedrag van Westerveld' });
    await pane.getByLabel(/hoogstens/).fill('40.000');
    await pane.getByRole('heading', { name: /Dat lukt met hoogstens €.8.176,79/ }).waitFor();
    expect(await paneText(page)).toContain('Westerveld betaalt dan € 40.000,00');
    await button('Maak hier een scenario van').click();
    await button('Scenario maken').click();
    await pane.getByRole('heading', { name: 'Ongewijzigd door, met doel' }).waitFor();
    await pane.getByText('€ 40.000,00').first().waitFor();
    // Back by way of the question.
    await button(/^Terug/).click();
    await button(/^Terug/).click();

    // The comparison on the sheet.
    await workbench.select('Toelichting', 'D30');
    await button('Vergelijken').click();
    await button(/^Bedragen van/).click();
    await page.getByRole('menuitemradio', { name: 'Emmen' }).click();
    await pane.getByRole('checkbox', { name: /Minder provincie/ }).check();
    await button('In werkblad zetten').click();
    await page
      .getByText(/FLEX\w*\.COMPARE staat in/)
      .first()
      .waitFor();
    await workbench.calculated();
    const sheet = await workbench.read('Toelichting', 'D30:N39');
    const at = sheet[0].indexOf('Minder provincie');
    expect(at).toBeGreaterThan(0);
    expect(sheet[5][0]).toBe(2027);
    expect([sheet[5][1], sheet[5][at]]).toEqual([196_021.05, 224_197.72]);
    await button(/^Terug/).click();

    // The page for a council.
    await button('Raadsblad').click();
    await pane.getByLabel('Voor', { exact: true }).selectOption('Emmen');
    await pane.getByLabel('Voorgesteld scenario').selectOption('Minder provincie');
    await pane.getByLabel('Risico’s').fill('<b>Rijk</b>: de CDOKE loopt tot en met 2030.');
    const paper = pane.locator('[data-print]');
    expect(plain(await paper.textContent())).toContain('224.197,72');
    expect(plain(await paper.textContent())).toContain('<b>Rijk</b>');
    expect(await workbench.axe()).toEqual([]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pagesOf(pdf)).toBe(1);
  });
});
