import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { addinUrl, distFolder, projectFolder, reportFile } from './build/dist';

/** Builds the product once for the tests that open its pages or examine its files. */
export default function setup(): void {
  if (process.env['FLEX_DIST'] !== undefined) return;
  const cli = join(projectFolder, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const options = ['--mode', 'production', '--output-path', distFolder, '--env', `report=${reportFile}`];
  const result = spawnSync(process.execPath, [cli, ...options], {
    cwd: projectFolder,
    encoding: 'utf8',
    // Vitest sets NODE_ENV to "test", with which React would build its development version.
    env: { ...process.env, ADDIN_URL: addinUrl, NODE_ENV: 'production' },
  });
  if (result.status !== 0) throw new Error(`webpack failed:\n${result.stdout}\n${result.stderr}`);
}
