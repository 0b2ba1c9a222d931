/**
 * Draws the icons: `npm run icons` after a change of a drawing. Small sizes have their own drawing, fitted to the
 * grid of pixels; the icon of the add-in has one drawing for the large sizes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, 'assets');
const LARGE_SIZES = [64, 80, 128];

const drawings = readdirSync(folder)
  .filter((name) => name.endsWith('.svg'))
  .flatMap((name) => {
    const [, base, size] = /^(.+?)(?:-(\d+))?\.svg$/.exec(name);
    return (size === undefined ? LARGE_SIZES : [Number(size)]).map((pixels) => ({ name, base, pixels }));
  });

const { exports } = await loadTypeScript(root, 'tests/e2e/browser.ts');
const browser = await exports.launchBrowser();
try {
  const page = await browser.newPage();
  for (const { name, base, pixels } of drawings) {
    const svg = readFileSync(join(folder, name), 'utf8').replace('<svg ', '<svg style="display:block" ');
    await page.setViewportSize({ width: pixels, height: pixels });
    await page.setContent(`<style>body{margin:0}</style>${svg}`);
    const target = `${base}-${pixels}.png`;
    writeFileSync(join(folder, target), await page.screenshot({ omitBackground: true }));
    console.log(target);
  }
} finally {
  await browser.close();
}
