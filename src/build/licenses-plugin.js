import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { loadTypeScript } from './load-typescript.js';

const TEXT_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i;

/** Emits licenses.txt, of the packages that the bundles really hold, and fails the build on a licence of others. */
export class LicensesPlugin {
  /** @param {string} root the folder of the project */
  constructor(root) {
    this.root = root;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('LicensesPlugin', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'LicensesPlugin', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const { licenseNotices, licenseProblems } = (
            await loadTypeScript(this.root, 'src/build/licenses.ts')
          ).exports;
          const packages = packageFolders(compilation, this.root).map(readPackage);
          for (const problem of licenseProblems(packages))
            compilation.errors.push(new webpack.WebpackError(problem));
          compilation.emitAsset('licenses.txt', new webpack.sources.RawSource(licenseNotices(packages)));
        },
      );
    });
  }
}

/** The folders of the packages of which a module is in a chunk, and of webpack, whose code loads them. */
function packageFolders({ modules, chunkGraph }, root) {
  const bundled = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  // Several modules may have been joined into one.
  const files = bundled
    .flatMap((module) => [module, ...(module.modules ?? [])])
    .map(({ resource }) => resource);
  const folders = files.flatMap((file) => {
    const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file ?? '');
    return found === null ? [] : [found[1]];
  });
  return [...new Set([...folders, join(root, 'node_modules', 'webpack')])];
}

function readPackage(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => TEXT_FILE.test(file))
    .sort();
  return {
    name,
    version,
    license: typeof license === 'object' ? license?.type : license,
    author: (typeof author === 'object' ? author?.name : author?.replace(/ *[<(].*/, '')) ?? '',
    text: texts.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n'),
  };
}
