import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { npmChromium } from './npm-chromium';

/** A Chromium and what it needs to start. */
interface Found {
  readonly path: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** No graphics card, no talk with its maker, no first run: the same browser on every machine. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function installedPaths(): string[] {
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return programs.flatMap((program) => roots.map((root) => join(root, program)));
  }
  if (process.platform === 'darwin') {
    const programs = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
    return programs.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  const names = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'];
  const folders = (process.env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** On Ubuntu `chromium-browser` may be a script that only says to install the snap. */
function starts(path: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * In this order: CHROME_PATH, an installed Chrome, Edge or Chromium, the Chromium that npm brought along.
 * FLEX_BROWSER=npm skips the first two.
 *
 * @throws Error with what to do if there is none
 */
async function findBrowser(): Promise<Found> {
  if (process.env['FLEX_BROWSER'] !== 'npm') {
    const given = process.env['CHROME_PATH'];
    if (given !== undefined && given !== '') {
      if (!existsSync(given)) throw new Error(`CHROME_PATH names no file: ${given}`);
      return { path: given };
    }
    const installed = installedPaths().find((path) => canRun(path) && starts(path));
    if (installed !== undefined) return { path: installed };
  }
  const packed = await npmChromium();
  if (packed !== undefined) return packed;
  throw new Error(
    'No browser found for the tests. Install Chrome, Edge or Chromium, or name one in CHROME_PATH. ' +
      'The npm package that would do instead works on Linux x64 only, and only if it was installed.',
  );
}

let found: Promise<Found> | undefined;

/** Starts a headless browser with a fresh profile; close it with `browser.close()`. */
export async function launchBrowser(): Promise<Browser> {
  found ??= findBrowser();
  const { path, env } = await found;
  return chromium.launch({
    executablePath: path,
    args: FLAGS,
    headless: true,
    // Containers seldom allow the sandbox; the pages under test are our own.
    chromiumSandbox: false,
    ...(env === undefined ? {} : { env: { ...definedEnvironment(), ...env } }),
  });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
