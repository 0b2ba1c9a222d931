import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { projectFolder } from './dist';

const folder = mkdtempSync(join(tmpdir(), 'flexteam-dist-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The build as `npm run build` makes it, of one small file. */
const BUILD = `
import webpack from 'webpack';
import configure from './webpack.config.js';
const { output, module, resolve } = await configure({});
const config = { mode: 'production', entry: './src/i18n/language.ts', module, resolve, cache: false };
webpack({ ...config, output: { ...output, path: process.argv[1] } }, (error, stats) => {
  console.error(error ?? stats.toString('errors-only'));
  process.exit(error || stats.hasErrors() ? 1 : 0);
});
`;

it('building again leaves the starter workbooks where they are, and nothing else of before', () => {
  const workbooks = ['nl', 'nl-waarden', 'en', 'en-values'].map((name) => `flexteam-${name}.xlsx`);
  for (const name of [...workbooks, 'old.js', 'Mijn flexteam-nl.xlsx'])
    writeFileSync(join(folder, name), 'x');
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', BUILD, folder], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  expect(readdirSync(folder).sort()).toEqual([...workbooks, 'main.js'].sort());
});
