import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { projectFolder } from './dist';

const SCRIPT = join('src', 'build', 'ensure-deps.js');

const restricted = (os: string) => ({ version: '2.0.0', optional: true, os: [os] });
const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/tool': { version: '1.2.3', integrity: 'sha512-a', dev: true },
    'node_modules/native-here': restricted(process.platform),
    'node_modules/native-elsewhere': restricted('another'),
  },
};
type Packages = Record<string, unknown>;

/** What npm writes into node_modules after installing this lock. */
function installed(change: Packages = {}): string {
  const { '': _root, 'node_modules/native-elsewhere': _left, ...packages } = lock.packages;
  return JSON.stringify({ packages: { ...packages, ...change } });
}

let folder: string;

/** A project with a stand-in for npm that notes how it was called. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flexteam-deps-'));
  mkdirSync(join(folder, 'src', 'build'), { recursive: true });
  copyFileSync(join(projectFolder, SCRIPT), join(folder, SCRIPT));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  writeFileSync(
    join(folder, 'npm-cli.js'),
    `import { appendFileSync, mkdirSync } from 'node:fs';
     mkdirSync('node_modules', { recursive: true });
     appendFileSync('calls.txt', process.argv.slice(2).join(' ') + '\\n');
     process.exit(Number(process.env.NPM_FAILS ?? 0));`,
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(env: Record<string, string> = {}): { status: number | null; calls: string[]; errors: string } {
  rmSync(join(folder, 'calls.txt'), { force: true });
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(folder, 'npm-cli.js'), ...env },
  });
  const calls = join(folder, 'calls.txt');
  return {
    status,
    calls: existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [],
    errors: stderr,
  };
}

function writeInstalled(text: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), text);
}

it('installs on a fresh clone, with what development needs, and not again', () => {
  const first = run({ NODE_ENV: 'production' });
  expect(first.status).toBe(0);
  expect(first.calls).toHaveLength(1);
  expect(first.calls[0]).toMatch(/^ci .*--include=dev/);
  expect(run().calls).toEqual([]);
});

it('installs again when the lock changes', () => {
  run();
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { 'node_modules/tool': {} } }));
  expect(run().calls).toHaveLength(1);
});

it('leaves alone what was installed by hand', () => {
  writeInstalled(installed());
  expect(run()).toMatchObject({ status: 0, calls: [] });
});

it.each([
  ['another version', { 'node_modules/tool': { version: '1.2.4', integrity: 'sha512-a' } }],
  ['no development tools', { 'node_modules/tool': undefined }],
  ['no native part for this machine', { 'node_modules/native-here': undefined }],
])('installs over %s', (_what, change) => {
  writeInstalled(installed(change));
  expect(run().calls).toHaveLength(1);
});

it('installs over what was made for another Node', () => {
  run();
  const mark = join(folder, 'node_modules', '.lock-hash');
  writeInstalled(installed());
  writeFileSync(mark, readFileSync(mark, 'utf8').replace(/node\d+/, 'node18'));
  expect(run().calls).toHaveLength(1);
});

it('says so when npm fails, and tries again the next time', () => {
  const failed = run({ NPM_FAILS: '3' });
  expect(failed.status).toBe(3);
  expect(failed.errors).toContain('could not be installed');
  expect(run().calls).toHaveLength(1);
});

it.each([
  ['18.20.8', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['21.7.3', false],
  ['22.12.0', false],
  ['22.13.0', true],
  ['24.1.0', true],
])('Node %s: %s', (version, supported) => {
  const code = `import { nodeIsSupported } from './src/build/ensure-deps.js'; console.log(nodeIsSupported('${version}'))`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stdout.trim()).toBe(String(supported));
});
