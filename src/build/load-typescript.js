import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Loads a TypeScript module of this project into the build, with all that it imports from the project.
 * Bundling is used rather than a loader hook because it behaves alike on every Node and sees changes on reload.
 *
 * @param {string} root the folder of the project
 * @param {string} file the module, relative to `root`
 * @param {'external' | 'bundle'} [packages] whether libraries are loaded by Node, or made part of the bundle, for
 *   those that Node cannot load itself, such as the grid engine
 * @returns {Promise<{ exports: Record<string, any>, files: string[] }>} `files` are the sources it was made of
 */
export async function loadTypeScript(root, file, packages = 'external') {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages,
    logLevel: 'silent',
  });
  const [{ text }] = result.outputFiles;
  const folder = join(root, 'node_modules', '.cache', 'flexteam', 'build');
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const path = join(folder, `${basename(file, '.ts')}.${digest}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, text);
  return {
    exports: await import(pathToFileURL(path).href),
    files: Object.keys(result.metafile.inputs).map((input) => resolve(root, input)),
  };
}
