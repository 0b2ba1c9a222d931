import type { Browser, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { helpPages } from '../../src/build/help';
import { distFolder } from '../build/dist';
import { launchBrowser } from './browser';
import { serveFolder, type Served } from './serve';

const paths = Object.keys(helpPages());
const looks = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

describe('the help in a browser', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  let axe: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), serveFolder(distFolder)]);
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    page.on('console', (message) => complaints.push(message.text()));
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it('fits a width of 320 pixels on every page, and keeps its own policy', async () => {
    for (const path of paths) {
      await page.goto(served.url + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
    expect(complaints).toEqual([]);
  });

  it.each(looks)('has nothing that axe finds wrong: %o', async (look) => {
    await page.emulateMedia(look);
    // One page of every kind.
    for (const name of [
      'en/index',
      'nl/STATEMENT',
      'nl/boeken',
      'en/installing',
      'en/APPORTION',
      'nl/functies',
    ]) {
      await page.goto(`${served.url}help/${name}.html`);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0].html}`)).toEqual([]);
    }
  });
});
