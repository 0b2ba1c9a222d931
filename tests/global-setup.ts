import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  addinUrl,
  distFolder,
  outcomeFile,
  projectFolder,
  reportFile,
  type BuildOutcome,
} from './build/dist';

/**
 * Starts the one build that the tests of pages examine. Nobody waits for it here: other tests run meanwhile, and
 * `tests/built.ts` makes those of pages wait.
 */
export default function setup(): (() => void) | undefined {
  if (process.env['FLEX_DIST'] !== undefined) return undefined;
  rmSync(outcomeFile, { force: true });
  mkdirSync(dirname(outcomeFile), { recursive: true });
  const build = startBuild();
  let said = '';
  const listen = (text: string): void => {
    said += text;
  };
  build.stdout?.setEncoding('utf8').on('data', listen);
  build.stderr?.setEncoding('utf8').on('data', listen);
  build.once('error', (error) => tell({ status: null, said: error.message }));
  build.once('close', (status) => tell({ status, said }));
  return () => {
    build.kill();
  };
}

function startBuild(): ChildProcess {
  const cli = join(projectFolder, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const options = ['--mode', 'production', '--output-path', distFolder, '--env', `report=${reportFile}`];
  return spawn(process.execPath, [cli, ...options], {
    cwd: projectFolder,
    // Vitest sets NODE_ENV to "test", with which React would build its development version.
    env: { ...process.env, ADDIN_URL: addinUrl, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function tell(outcome: BuildOutcome): void {
  // In one move, so that nobody reads half of it.
  writeFileSync(`${outcomeFile}.part`, JSON.stringify(outcome));
  renameSync(`${outcomeFile}.part`, outcomeFile);
}
