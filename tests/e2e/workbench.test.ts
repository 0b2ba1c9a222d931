import { readFile } from 'node:fs/promises';
import { read as readWithHucre } from 'hucre';
import type { Browser } from 'playwright-core';
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
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
afterEach(() => {
  // A page that complains or talks to others is not done, whatever else it shows.
  expect(workbench.console).toEqual([]);
  expect(workbench.elsewhere).toEqual([]);
});

/** A sum of euros as the user adds it up: to the cent. */
const sum = (amounts: readonly unknown[]): number =>
  Math.round(amounts.reduce((total: number, amount) => total + Number(amount), 0) * 100) / 100;

describe('the workbench', () => {
  // One page for one user, who goes on where the test before ended.
  beforeAll(async () => {
    workbench = await WorkbenchPage.open(browser, served.url);
  });
  afterAll(() => workbench.page.context().close());

  it('opens with the case of Drenthe, computed', async () => {
    expect(await workbench.read('Bijdragen', 'D5:F5')).toEqual([[258425.81, 501092.3, 501092.3]]);
    expect(await workbench.read('Bijdragen', 'D18:F19')).toEqual([
      [524682.69, 1017369.2, 1017369.2],
      [783108.5, 1518461.5, 1518461.5],
    ]);
    expect(await workbench.read('Strippen', 'B17')).toEqual([[136]]);
    expect(await workbench.read('Strippen', 'A10:B10')).toEqual([['Emmen', 14]]);
    expect(await workbench.read('Strippen', 'A16:B16')).toEqual([['Westerveld', 9]]);
    expect(await workbench.axe()).toEqual([]);
  });

  it('takes what a Dutch user types, edits and pastes', async () => {
    const { page } = workbench;
    const typed: readonly [text: string, value: number | string][] = [
      ['1.234,56', 1234.56],
      ['12,5%', 0.125],
      ['€ 1.500', 1500],
      ['1-2-2026', 46054],
      ['=SOM(1;2)', 3],
      ['=0,5*2', 1],
      ['=FLEX.PROVINCE(1518461,5;33%)', 501092.3],
      ['wijkplan', 'wijkplan'],
    ];
    for (const [index, [text]] of typed.entries()) {
      await workbench.type('Toelichting', `D${String(index + 1)}`, text);
    }
    const cells = await workbench.read('Toelichting', `D1:D${String(typed.length)}`);
    expect(cells.flat()).toEqual(typed.map(([, value]) => value));
    expect(await workbench.formula('Toelichting', 'D7')).toBe('=FLEX.PROVINCE(1518461.5,33%)');

    // F2 opens the number as a Dutch user writes it; a digit more is a digit more.
    await workbench.type('Toelichting', 'E1', '12,34');
    await workbench.select('Toelichting', 'E1');
    await page.keyboard.press('F2');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await workbench.calculated();
    expect(await workbench.read('Toelichting', 'E1')).toEqual([[12.345]]);

    for (const [address, text] of [
      ['D2', '0%'],
      ['D4', '1-2-2026'],
    ]) {
      const before = await workbench.read('Toelichting', address);
      await workbench.select('Toelichting', address);
      await page.keyboard.press('F2');
      await page.keyboard.press('Enter');
      await workbench.calculated();
      expect(await workbench.read('Toelichting', address), text).toEqual(before);
    }

    await workbench.paste('Toelichting', 'F1', '1.234\t12,5%\n€ 1.500,25\t1-2-2026\n=1+1\t12,34');
    expect(await workbench.read('Toelichting', 'F1:G3')).toEqual([
      [1234, 0.125],
      [1500.25, 46054],
      [2, 12.34],
    ]);
  });

  it('lets a user work: change, err, read why, reload, export', async () => {
    const { page } = workbench;

    await workbench.type('Gemeenten', 'H10', '120.000');
    expect(await workbench.read('Gemeenten', 'H10')).toEqual([[120000]]);
    const contributions = (await workbench.read('Bijdragen', 'F6:F17')).flat();
    expect(sum(contributions)).toBe(1017369.2);
    // 25,000 + 717,369.20 × 120,000 / 516,851, by hand.
    expect(contributions[5]).toBe(191555.36);
    expect(await workbench.read('Bijdragen', 'F21')).toEqual([['✓ klopt']]);

    await workbench.type('Begroting', 'D6', '3300%');
    expect(await workbench.read('Bijdragen', 'E6:F6')).toEqual([[61777.11, '#VALUE!']]);
    await workbench.select('Bijdragen', 'F6');
    await page.getByText('Bedoelt u 33 %?').first().waitFor();
    await workbench.type('Begroting', 'D6', '33');
    expect(sum((await workbench.read('Bijdragen', 'F6:F17')).flat())).toBe(1017369.2);

    await workbench.type('Begroting', 'D5', '€ 1.600.000,50');
    await workbench.reload();
    expect(await workbench.read('Begroting', 'D5')).toEqual([[1600000.5]]);
    expect(await workbench.read('Bijdragen', 'F19')).toEqual([[1600000.5]]);
    const kept = (await workbench.read('Bijdragen', 'F6:F17')).flat();
    // 67 % of the new budget, by hand.
    expect(sum(kept)).toBe(1072000.33);

    await page.getByRole('button', { name: 'Opslaan als .xlsx' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Met formules' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Flexteam.xlsx');
    const { sheets } = await readWithHucre(await readFile(await download.path()));
    expect(sheets.map(({ name }) => name)).toEqual([
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
    ]);
    const rows = sheets[3].rows.slice(5, 17).map((row) => row[5]);
    expect(rows).toEqual(kept);
  });

  it('starts anew when asked, and only then', async () => {
    const { page } = workbench;
    await workbench.type('Begroting', 'D5', '1');
    await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
    await page.getByRole('button', { name: 'Annuleren' }).click();
    expect(await workbench.read('Begroting', 'D5')).toEqual([[1]]);
    await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
    await page.getByRole('button', { name: 'Vervangen door een nieuwe werkmap' }).click();
    await page.waitForFunction(() => !('flexWorkbench' in window));
    await workbench.ready();
    expect(await workbench.read('Begroting', 'D5')).toEqual([[1518461.5]]);
  });

  it('speaks English when asked, and keeps the work', async () => {
    const { page } = workbench;
    await workbench.type('Begroting', 'D5', '1600000');
    await page.getByRole('button', { name: 'English' }).click();
    await page.waitForFunction(() => !('flexWorkbench' in window));
    await workbench.ready();
    expect(await workbench.read('Begroting', 'D5')).toEqual([[1600000]]);
    await page.getByRole('tab', { name: 'Contributions' }).waitFor();
    await workbench.type('Begroting', 'D5', '1,700,000.50');
    expect(await workbench.read('Begroting', 'D5')).toEqual([[1700000.5]]);
    expect(await workbench.axe()).toEqual([]);
  });
});

it('is accessible in dark, in light and in forced colours at 320 px, and shows the grid for a cell', async () => {
  // Colours change at once, not by and by: axe must not look in between.
  const still = { reducedMotion: 'reduce' } as const;
  workbench = await WorkbenchPage.open(browser, served.url, {
    colorScheme: 'dark',
    viewport: { width: 320, height: 800 },
    ...still,
  });
  const { page } = workbench;
  const background = (): Promise<string> =>
    page
      .getByRole('complementary', { name: 'Paneel' })
      .evaluate((pane) => getComputedStyle(pane).backgroundColor);
  // What the browser draws itself, such as scrollbars, is dark as well.
  const panel = page.locator('#flex-panel');
  expect(await panel.evaluate((each) => getComputedStyle(each).colorScheme)).toBe('dark');
  const seen = new Set<string>();
  for (const colorScheme of ['dark', 'light'] as const)
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors, ...still });
      await expect.poll(background).not.toBe([...seen].at(-1));
      seen.add(await background());
      expect(await workbench.axe()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  // The cell that is shown lies beneath the pane.
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Begroting en aannames openen' }).click();
  await page.getByRole('complementary', { name: 'Paneel' }).waitFor({ state: 'hidden' });
  await page.context().close();
});
