import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';

const HOST = 'localhost';

/** A reason to stop that the user can act on: shown without a stack. */
export class SetupError extends Error {}

/**
 * @param {{ port: number, excel: boolean }} options Excel comes to the port that the manifest names
 * @throws SetupError if another program listens on the port
 */
export async function requireFreePort({ port, excel }) {
  const probe = createServer();
  await new Promise((resolve, reject) => {
    probe.once('error', (error) => {
      const reason =
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken: another program (perhaps another npm start) listens on it. ` +
            (excel
              ? 'Stop it: manifest.xml sends Excel to this port, so that there is no other to choose.'
              : `Stop it, or set the environment variable PORT to another number, such as ${port + 1}.`)
          : `Cannot listen on port ${port}: ${error.message}`;
      reject(new SetupError(reason));
    });
    probe.listen(port, HOST, resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}

/**
 * The certificates that Microsoft's tool makes and that Excel trusts. The tool itself is no dependency: it changes
 * the trusted certificates of the machine, which only its user should decide.
 *
 * @param {Date} now they hold for a month
 * @throws SetupError if there are none, or if they no longer hold
 */
export function certificates(now = new Date()) {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const files = { key: 'localhost.key', cert: 'localhost.crt', ca: 'ca.crt' };
  const paths = Object.entries(files).map(([option, name]) => [option, join(folder, name)]);
  const install = 'npx office-addin-dev-certs install';
  if (!paths.every(([, path]) => existsSync(path)))
    throw new SetupError(
      `Excel opens add-ins over https only, and there are no certificates for localhost in ${folder}.\n` +
        `Make them once with: ${install}`,
    );
  const read = Object.fromEntries(paths.map(([option, path]) => [option, readFileSync(path)]));
  const until = new Date(new X509Certificate(read.cert).validTo);
  if (until < now)
    throw new SetupError(
      `The certificates for localhost in ${folder} ended on ${until.toISOString().slice(0, 10)}, and Excel ` +
        `opens nothing with them.\nMake new ones with: ${install}`,
    );
  return read;
}

/** Who stops npm by a signal stops its shell too, which does not pass the signal on to us. */
export function endWithParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit();
  }, 1000).unref();
}

/**
 * Options of webpack-dev-server. The pages get no client of it: they run as they do in production.
 *
 * @param {{ excel: boolean, port: number }} options
 */
export function devServer({ excel, port }) {
  const wantsBrowser = !excel && process.env.BROWSER !== 'none' && !process.env.CI;
  return {
    host: HOST,
    port,
    client: false,
    hot: false,
    liveReload: false,
    webSocketServer: false,
    // Compressing costs more time than it saves on the same machine.
    compress: false,
    static: false,
    open: wantsBrowser,
    setupExitSignals: true,
    server: excel ? { type: 'https', options: certificates() } : 'http',
    // Excel on the web reads the descriptions of the functions and the icons from its own origin.
    headers: excel
      ? { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }
      : {},
  };
}

/** Says where the pages are once they can be opened, and again after a change that had errors. */
export class ReadyPlugin {
  /** @param {{ excel: boolean, port: number }} options */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { excel, port } = this.options;
    let announced = false;
    compiler.hooks.done.tap('ReadyPlugin', (stats) => {
      if (stats.hasErrors()) {
        announced = false;
        return;
      }
      if (announced) return;
      announced = true;
      const lines = excel
        ? [
            `The add-in is served on https://${HOST}:${port}/`,
            'Sideload manifest.xml in Excel; the functions are called FLEXDEV there.',
          ]
        : [`The workbench is ready: http://${HOST}:${port}/`];
      // After webpack's own lines of this build.
      setImmediate(() => console.log(`\n${lines.join('\n')}\nPress Ctrl+C to stop.\n`));
    });
  }
}
