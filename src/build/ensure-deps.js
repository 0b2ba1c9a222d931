/**
 * Installs the dependencies when they are missing or older than package-lock.json, so that `npm start` and
 * `npm test` work on a fresh clone. Uses Node's own modules only, since nothing else is there yet.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Whether this Node can run the tools: the same range as `engines` in package.json. */
export function nodeIsSupported(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major > 22;
}

/** Native packages depend on the machine too, so a folder copied from elsewhere does not count as installed. */
function runtimeKey() {
  return `node${process.versions.node.split('.')[0]} ${process.platform}-${process.arch}`;
}

function meantForThisMachine(entry) {
  const allows = (list, value) =>
    list === undefined ||
    (list.some((item) => item[0] !== '!') ? list.includes(value) : !list.includes(`!${value}`));
  return entry.libc === undefined && allows(entry.os, process.platform) && allows(entry.cpu, process.arch);
}

/**
 * Whether npm's record of what it installed holds all that the lock asks for, so that an `npm ci` or
 * `npm install` done by hand is not done again.
 */
export function installedMatches(lock, installed) {
  const wanted = Object.entries(lock.packages ?? {}).filter(([path]) => path !== '');
  return wanted.every(([path, entry]) => {
    const found = installed.packages?.[path];
    if (found !== undefined) return found.version === entry.version && found.integrity === entry.integrity;
    const optional = entry.optional === true || entry.devOptional === true || entry.peer === true;
    const restricted = entry.os !== undefined || entry.cpu !== undefined || entry.libc !== undefined;
    return optional && !(restricted && meantForThisMachine(entry));
  });
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs the npm that started us; calling `npm` by name needs a shell on Windows. */
function runNpm(args) {
  const cli = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  if (cli !== undefined && basename(cli) === 'npm-cli.js')
    return spawnSync(process.execPath, [cli, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Installs if needed; returns the exit code for the process. */
export function ensureDependencies() {
  if (!nodeIsSupported(process.versions.node)) {
    console.error(
      `Flexteam needs Node 20.19 or later in line 20, or 22.13 or later; this is Node ${process.versions.node}.\n` +
        'Install a current version from https://nodejs.org and run the command again.',
    );
    return 1;
  }
  const lockText = readFileSync(join(root, 'package-lock.json'));
  const mark = join(root, 'node_modules', '.lock-hash');
  const runtime = runtimeKey();
  const wanted = `${createHash('sha256').update(lockText).digest('hex')} ${runtime}\n`;
  const found = existsSync(mark) ? readFileSync(mark, 'utf8') : undefined;
  if (found === wanted) return 0;

  const sameRuntime = found === undefined || found.endsWith(` ${runtime}\n`);
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'));
  if (sameRuntime && installed !== undefined && installedMatches(JSON.parse(lockText), installed)) {
    writeFileSync(mark, wanted);
    return 0;
  }

  console.log('Installing dependencies with npm ci; this takes about a minute, once.');
  rmSync(mark, { force: true });
  // --include=dev: the build tools are needed where NODE_ENV is production too.
  const result = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (result.status !== 0) {
    console.error(
      '\nThe dependencies could not be installed (see the lines above). ' +
        'Check the network connection or the registry that npm uses, and run the command again.',
    );
    return result.status ?? 1;
  }
  writeFileSync(mark, wanted);
  return 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = ensureDependencies();
}
