import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookPlan } from '../../src/workbook/port';
import { distFolder } from '../build/dist';
import { sheetPlan } from '../contract/plan';
import { launchBrowser } from './browser';
import { serveFolder, type Served } from './serve';
import { WorkbenchPage } from './workbench-page';

let browser: Browser;
let served: Served;
let workbench: WorkbenchPage;
let page: Page;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveFolder(distFolder)]);
  workbench = await WorkbenchPage.open(browser, served.url, { viewport: { width: 1100, height: 800 } });
  ({ page } = workbench);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
afterEach(() => {
  expect(workbench.console).toEqual([]);
  expect(workbench.elsewhere).toEqual([]);
});

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function saveAs(contents: string): Promise<Download> {
  await button('Opslaan als .xlsx').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: contents }).click(),
  ]);
  return download;
}

async function choose(name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button('Openen…').click()]);
  await chooser.setFiles({ name, mimeType: '', buffer });
}

/** Drags a file over the page and lets it go there. */
async function drop(name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, content]) => {
      const dragged = new DataTransfer();
      dragged.items.add(new File([Uint8Array.from(atob(content), (c) => c.charCodeAt(0))], file));
      return dragged;
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  const grid = page.locator('.flex-grid');
  await grid.dispatchEvent('dragover', { dataTransfer: transfer });
  await page.getByText('Laat het .xlsx-bestand hier los om het te openen').waitFor();
  await grid.dispatchEvent('drop', { dataTransfer: transfer });
  await page.getByText('Laat het .xlsx-bestand hier los om het te openen').waitFor({ state: 'detached' });
}

/** A file of ours as another program would have saved it, with more than the workbench keeps. */
function foreign(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const more = '<mergeCells count="1"><mergeCell ref="A30:B30"/></mergeCells><pageMargins';
  for (const sheet of [1, 2, 3, 4]) {
    const path = `xl/worksheets/sheet${sheet}.xml`;
    parts[path] = strToU8(strFromU8(parts[path]).replace('<pageMargins', more));
  }
  return zipSync(parts);
}

async function reopened(): Promise<void> {
  await page.waitForFunction(() => !('flexWorkbench' in window));
  await workbench.ready();
}

describe('files in the workbench', () => {
  let saved: Buffer;
  let values: Buffer;

  it('are saved with formulas or with values only', async () => {
    await workbench.type('Begroting', 'D5', '1600000,5');
    const download = await saveAs('Met formules');
    expect(download.suggestedFilename()).toBe('Flexteam.xlsx');
    saved = await readFile(await download.path());
    const plain = await saveAs('Alleen waarden');
    expect(plain.suggestedFilename()).toBe('Flexteam (waarden).xlsx');
    values = await readFile(await plain.path());
  });

  it('open again with the same figures and checks, and nothing to undo', async () => {
    const places = [
      ['Bijdragen', 'D5:F21'],
      ['Strippen', 'A5:B17'],
      ['Controle', 'A4:D20'],
    ] as const;
    const before = [];
    for (const [sheet, address] of places) before.push(await workbench.read(sheet, address));
    // Nothing was changed since it was saved, so nothing is asked.
    await choose('Mijn begroting.xlsx', saved);
    await reopened();
    for (const [index, [sheet, address]] of places.entries()) {
      expect(await workbench.read(sheet, address), sheet).toEqual(before[index]);
    }
    expect(await workbench.formula('Bijdragen', 'D6')).toMatch(/^=FLEX\.CONTRIBUTION\(/);
    await page.getByText('‘Mijn begroting’ is geopend.').waitFor();
    expect(await page.title()).toBe('Mijn begroting – Flexteam werkbank');
    await button('Ongedaan maken').click();
    await workbench.calculated();
    expect(await workbench.read('Begroting', 'D5')).toEqual([[1600000.5]]);
    expect(await workbench.axe()).toEqual([]);
    await workbench.reload();
    expect(await page.title()).toBe('Mijn begroting – Flexteam werkbank');
    expect(await workbench.read('Bijdragen', 'D5:F21')).toEqual(before[0]);
  });

  it('that cannot be read say why, and the workbook stays', async () => {
    await choose('oud.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await page.getByText('‘oud.xls’ heeft de oude indeling van Excel').waitFor();
    await choose('kapot.xlsx', saved.subarray(0, 5000));
    await page.getByText('‘kapot.xlsx’ is niet te lezen').waitFor();
    expect(await workbench.read('Begroting', 'D5')).toEqual([[1600000.5]]);
  });

  it('can be dropped onto the page, and it says what of them it does not keep', async () => {
    await drop('Gesleept.xlsx', foreign(saved));
    await reopened();
    await page.getByText('‘Gesleept’ is geopend. De werkbank houdt uit dit bestand niet vast: ').waitFor();
    await page.getByText('samengevoegde cellen (Toelichting, Gemeenten en nog 2 werkbladen).').waitFor();
    expect(await workbench.read('Begroting', 'D5')).toEqual([[1600000.5]]);
    await drop('brief.docx', Buffer.from('PK geen zip'));
    await page.getByText('‘brief.docx’ is geen .xlsx-bestand.').waitFor();
    await drop('Mijn begroting.xlsx', saved);
    await reopened();
  });

  it('cannot be saved under a sheet name that Excel refuses, and that is said', async () => {
    const plan: WorkbookPlan = {
      sheets: [sheetPlan('History')],
      names: [],
      checkStyles: { good: {}, bad: {} },
      activate: 'History',
    };
    await page.evaluate((made) => window.flexWorkbench!.port.insertModel(made), plan);
    await button('Opslaan als .xlsx').click();
    await page.getByRole('menuitem', { name: 'Met formules' }).click();
    await page.getByText('Excel neemt ‘History’ niet aan als naam van een werkblad.').waitFor();
    await button('Ongedaan maken').click();
    await workbench.calculated();
  });

  it('ask first where changes are in no file', async () => {
    // From the toolbar to the pane; typing then goes on to the grid.
    await page.keyboard.press('F6');
    await workbench.type('Begroting', 'D5', '7');
    await choose('Waarden.xlsx', values);
    const dialog = page.getByRole('alertdialog');
    await dialog.waitFor();
    await workbench.painted();
    expect(await workbench.axe()).toEqual([]);
    await dialog.getByRole('button', { name: 'Annuleren' }).click();
    expect(await workbench.read('Begroting', 'D5')).toEqual([[7]]);

    await choose('Waarden.xlsx', values);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Opslaan en openen' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Mijn begroting.xlsx');
    await reopened();
    expect(await workbench.read('Begroting', 'D5')).toEqual([[1600000.5]]);
    expect(await workbench.formula('Bijdragen', 'D6')).toBeUndefined();
    expect((await workbench.read('Bijdragen', 'D18'))[0][0]).toBe(524682.69);
  });
});
