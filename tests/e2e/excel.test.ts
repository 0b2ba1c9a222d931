import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addinUrl, readDist } from '../build/dist';
import type { Evaluate } from '../host/model/calculation';
import { launchBrowser } from './browser';
import { computedModel } from './excel-host/computed';
import { ExcelPage, type ExcelPageOptions } from './excel-page';

let browser: Browser;
let evaluate: Evaluate;
let excel: ExcelPage;

/** What the client reports for `#VALUE!`. */
const VALUE_ERROR = 7;
const sheets = [
  'Toelichting',
  'Gemeenten',
  'Begroting',
  'Bijdragen',
  'Strippen',
  'Menukaart',
  'Strippenregister',
  'Afrekening',
  'Aannames',
  "Scenario's",
  'Raadsblad',
  'Controle',
  'FlexJournal',
];

beforeAll(async () => {
  [browser, evaluate] = await Promise.all([launchBrowser(), computedModel('nl')]);
});
afterAll(async () => {
  await browser.close();
});
afterEach(async () => {
  // A host that was asked what it does not know, or a pane that complains, is not done, whatever else it shows.
  expect(excel.failures).toEqual([]);
  expect(excel.violations).toEqual([]);
  expect(excel.console).toEqual([]);
  expect(excel.elsewhere).toEqual([]);
  await excel.page.context().close();
});

const open = async (options: ExcelPageOptions = {}): Promise<void> => {
  excel = await ExcelPage.open(browser, { evaluate, ...options });
};
const button = (name: string | RegExp) => excel.frame.getByRole('button', { name });
const sheetNames = (): string[] => excel.host.excel.workbook.sheets.map(({ name }) => name);
const inserted = (): Promise<void> => excel.frame.getByText('Model ingevoegd', { exact: true }).waitFor();
const insert = async (): Promise<void> => {
  await button('Model invoegen').click();
  await inserted();
};

describe('the add-in in a modelled Excel on the web', () => {
  it('starts in Dutch, with nothing but its own files and office.js', async () => {
    await open();
    await excel.frame.getByRole('heading', { name: 'Flexteam Warmtetransitie' }).waitFor();
    await excel.frame.getByText('Voegt 12 werkbladen toe achter Blad1.').waitFor();
    expect(await excel.frame.locator('html').getAttribute('lang')).toBe('nl');
    expect(await excel.frame.evaluate(() => Office.onReady())).toEqual({
      host: 'Excel',
      platform: 'OfficeOnline',
      addin: { visibilityMode: 'Taskpane' },
    });
    expect(await excel.axe()).toEqual([]);
  });

  it('starts in English where Excel is English, and keeps another choice', async () => {
    await open({ locale: 'en-GB' });
    await excel.frame.getByText('Adds 12 worksheets after Sheet1.').waitFor();
    expect(await excel.frame.locator('html').getAttribute('lang')).toBe('en');
    expect(await excel.axe()).toEqual([]);
    await button('Nederlands').click();
    await excel.frame.getByText('Voegt 12 werkbladen toe achter Sheet1.').waitFor();
    await excel.page.reload();
    await excel.frame.getByText('Voegt 12 werkbladen toe achter Sheet1.').waitFor();
    // What a cell says follows Excel, not the pane.
    expect(await excel.host.calculate('TOTALRANGE', [[501092.3]], [[33]])).toMatchObject([
      expect.any(Number),
      false,
      expect.stringContaining('Did you mean 33%?'),
      VALUE_ERROR,
    ]);
  });

  it('inserts the model, shows the contributions and follows the selection and a colleague', async () => {
    await open();
    await insert();
    expect(sheetNames()).toEqual(['Blad1', ...sheets]);
    expect(excel.host.excel.workbook.tables.map(({ name }) => name)).toContain('FlexMunicipalities');
    const { frame } = excel;
    expect(await frame.getByRole('tab', { name: 'Bijdragen' }).getAttribute('aria-selected')).toBe('true');
    await frame.getByText('1.017.369,20').first().waitFor();
    await frame.getByText('501.092,30').first().waitFor();
    await frame.getByText('Sluit op de cent').first().waitFor();

    excel.host.excel.user.select('Bijdragen', 'E11');
    await frame.getByText('Bijdragen!E11').waitFor();
    await button('Leg uit: Bijdragen!E11').click();
    await frame.getByRole('heading', { name: 'Bijdrage van Emmen in 2024' }).waitFor();
    // By hand: 25,000 + 717,369.20 × 109,346 / 504,129.
    await frame.getByText('€\u00a0180.597,98').first().waitFor();

    excel.host.excel.user.select('Blad1', 'B2');
    await frame.getByText('Blad1!B2').first().waitFor();
    await button('In werkblad zetten').click();
    await expect
      .poll(() => excel.host.excel.workbook.sheet('Blad1')?.formulaText(1, 1))
      .toBe(
        '=FLEX.CONTRIBUTIONOF("Emmen",Begroting!C5,Bijdragen!A6:A17,Bijdragen!L6:L17,' +
          'Begroting!C10,Begroting!C6,Begroting!C7)',
      );
    expect(await excel.axe()).toEqual([]);

    // What somebody else changes in the same workbook: 33 % of a million is the province's.
    await frame.getByRole('tab', { name: 'Bijdragen' }).click();
    excel.host.excel.colleague((colleague) => colleague.type('Begroting', 'D5', '1000000'));
    await frame.getByText('670.000,00').first().waitFor();
    expect(await frame.getByText('1.017.369,20').count()).toBe(0);
  });

  it('is accessible at 350 px in light, at 320 px in dark and in forced colours', async () => {
    await open({ width: 350 });
    await insert();
    const { frame, page } = excel;
    const background = (): Promise<string> =>
      frame.getByRole('main').evaluate((pane) => getComputedStyle(pane).backgroundColor);
    const examine = async (width: number): Promise<void> => {
      for (const tab of ['Bijdragen', 'Strippen', 'Scenario’s', 'Controle']) {
        await frame.getByRole('tab', { name: tab }).click();
        expect(await excel.axe(), tab).toEqual([]);
        expect(await frame.evaluate(() => document.documentElement.scrollWidth), tab).toBe(width);
      }
    };
    await examine(350);
    const light = await background();
    await page.setViewportSize({ width: 320, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(background).not.toBe(light);
    await examine(320);
    await page.emulateMedia({ forcedColors: 'active' });
    await examine(320);
  });

  it('changes nothing in a protected workbook, and says what to do', async () => {
    await open({ before: ({ excel: { user } }) => user.protectStructure() });
    await button('Model invoegen').click();
    await excel.frame.getByText('De werkmap is beveiligd').first().waitFor();
    expect(sheetNames()).toEqual(['Blad1']);
    expect(excel.host.excel.workbook.tables).toEqual([]);
    expect(excel.host.excel.workbook.names).toEqual([]);
    expect(await excel.axe()).toEqual([]);
    excel.host.excel.workbook.structureProtected = false;
    await button('Opnieuw proberen').click();
    await inserted();
    expect(sheetNames()).toEqual(['Blad1', ...sheets]);
  });

  it('works where the browser denies it storage', async () => {
    await open({ crossSite: true });
    const denied = await excel.frame.evaluate(() => {
      try {
        localStorage.setItem('key', 'value');
        return false;
      } catch {
        return true;
      }
    });
    expect(denied).toBe(true);
    await button('English').click();
    await excel.frame.getByText('Adds 12 worksheets after Blad1.').waitFor();
    await button('Nederlands').click();
    await insert();
    expect(sheetNames()).toEqual(['Blad1', ...sheets]);
    // office.js itself says that it found no storage.
    expect(excel.console.splice(0)).toEqual([
      expect.stringMatching(/^error: SecurityError: .*'sessionStorage'/),
    ]);
  });
});

describe('the runtime without its pane', () => {
  it('calculates before anything of the pane is loaded', async () => {
    await open({ hidden: true });
    // 33 % of the budget of 2024, as the province published it.
    expect(await excel.host.calculate('PROVINCE', [[1518461.5]], null)).toMatchObject([
      1,
      true,
      [[501092.3]],
    ]);
    const { host, frame } = excel;
    const split = await host.calculate('CONTRIBUTION', [[100]], [[1], [3]], null, null, null);
    expect(split[2]).toEqual([[16.75], [50.25]]);
    const refused = await host.calculate('TOTALRANGE', [[501092.3]], [[33]]);
    expect(refused).toMatchObject([3, false, expect.stringMatching(/Bedoelt u 33\s%\?/), VALUE_ERROR]);
    const [, , cells] = await host.calculate('PROVINCE', [[100], [100]], [[0.33], [33]]);
    expect(cells).toMatchObject([[33], [{ errorType: 'Value' }]]);
    expect(JSON.stringify(cells)).toContain('rij 2');
    const metadata = JSON.parse(readDist('functions.json')) as {
      functions: { id: string }[];
    };
    const associated = await frame.evaluate(() =>
      Object.keys(
        // Where the client keeps what `CustomFunctions.associate` was told; no part of its public interface.
        (CustomFunctions as unknown as { _association: { mappings: object } })._association.mappings,
      ),
    );
    expect(associated.sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
    expect(excel.files.filter((name) => name.endsWith('.js'))).toEqual(['functions.js', 'taskpane.js']);
    expect(await frame.locator('#root').innerHTML()).toBe('');
    host.show();
    await frame.getByRole('heading', { name: 'Flexteam Warmtetransitie' }).waitFor();
  });

  it.each([
    ['is shown', false],
    ['is shown before anyone listens', true],
  ])('inserts the model when the ribbon asks for it and the pane %s', async (_, silent) => {
    await open({ hidden: true, silent });
    await excel.host.command('insertModel');
    await inserted();
    expect(sheetNames()).toEqual(['Blad1', ...sheets]);
  });

  it('opens the help once when the ribbon asks for it', async () => {
    await open({ hidden: true });
    await excel.host.command('openHelp');
    // The command ends after it has opened the address, so that Excel would have been asked by now.
    expect(excel.host.opened).toEqual([]);
    await expect
      .poll(() => excel.windows.map((window) => window.url()), { timeout: 10_000 })
      .toEqual([`${addinUrl}/help/nl/index.html`]);
    expect(excel.files.filter((name) => name.startsWith('chunks/'))).toEqual([]);
  });
});
