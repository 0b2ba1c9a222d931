/** Writes the starter workbooks into dist: `npm run workbook`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = process.argv[2] ?? join(root, 'dist');

const { exports } = await loadTypeScript(root, 'src/build/workbook.ts', 'bundle');
const files = await exports.starterWorkbooks(version);
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of files) {
  writeFileSync(join(folder, name), bytes);
  console.log(`${join(folder, name)}  ${Math.ceil(bytes.length / 1024)} kB`);
}
console.log(
  'Those with formulas need the add-in; those with values (waarden) open alike in every spreadsheet program.',
);
// The grid engine keeps timers running.
process.exit(0);
