import { createContext, runInContext } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { functionIds } from './call';

let bundle = '';

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/functions.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    platform: 'neutral',
    write: false,
  });
  bundle = outputFiles[0].text;
});

const host = `
  const registered = {};
  const CustomFunctions = {
    associate: (id, run) => { registered[id] = run; },
    Error: class { constructor(code, message) { this.code = code; this.message = message; } },
  };
  const run = (id, ...args) => {
    try { return JSON.stringify(registered[id](...args)); }
    catch (error) { return error.code + ' ' + error.message; }
  };
`;

/** A realm with the language's own objects and nothing else, and the bundle evaluated in it. */
function realm(globals: Record<string, unknown> = {}): (script: string) => unknown {
  const context = createContext({ ...globals });
  const run = (script: string): unknown => runInContext(script, context);
  // Node gives every realm a console and WebAssembly.
  run('delete globalThis.console; delete globalThis.WebAssembly; delete globalThis.Intl;');
  run(host.replace('const CustomFunctions', 'globalThis.CustomFunctions'));
  run(bundle);
  return run;
}

describe('functions.js in a realm that has only CustomFunctions', () => {
  it('finds nothing else there', () => {
    const run = realm();
    for (const name of ['Office', 'window', 'self', 'navigator', 'document', 'console', 'Intl', 'process']) {
      expect(run(`typeof ${name}`)).toBe('undefined');
    }
  });

  it('registers every function', () => {
    expect(realm()('Object.keys(registered).join()')).toBe(functionIds.join());
  });

  it('computes', () => {
    const run = realm();
    expect(run(`run('PROVINCE', [[783108.5, 1518461.5]])`)).toBe('[[258425.81,501092.3]]');
    expect(run(`run('CONTRIBUTION', 1, [[1], [1], [1]], null, 0, null)`)).toBe('[[0.34],[0.33],[0.33]]');
  });

  it('refuses in Dutch where nothing tells the language', () => {
    expect(realm()(`run('PROVINCE', 'x')`)).toBe('#VALUE! begroting: „x” is tekst. Vul een getal in.');
  });

  it('follows the display language of Excel, before that of the browser', () => {
    const excel = (displayLanguage: string): object => ({ context: { displayLanguage } });
    const refusal = (globals: Record<string, unknown>): unknown => realm(globals)(`run('PROVINCE', 'x')`);
    expect(refusal({ Office: excel('en-GB'), navigator: { language: 'nl' } })).toMatch(/is text/);
    expect(refusal({ Office: excel('nl-NL'), navigator: { language: 'en' } })).toMatch(/is tekst/);
    expect(refusal({ Office: {}, navigator: { language: 'en-US' } })).toMatch(/is text/);
  });

  it('reads arrays that come from another realm', () => {
    const run = realm({ elsewhere: [[100], [200]], error: { type: 'Error', basicValue: '#N/A' } });
    expect(run('elsewhere instanceof Array')).toBe(false);
    expect(run(`run('PROVINCE', elsewhere)`)).toBe('[[33],[66]]');
    expect(run(`run('PROVINCE', error)`)).toMatch(/^#N\/A/);
  });
});

it('functions.js is at most 40 kB gzip', () => {
  expect(gzipSync(bundle).length).toBeLessThanOrEqual(40_000);
});
