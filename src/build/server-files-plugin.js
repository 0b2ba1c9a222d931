import webpack from 'webpack';
import { loadTypeScript } from './load-typescript.js';

/** Emits the files for web servers, when the names of all others are known. */
export class ServerFilesPlugin {
  /** @param {{ root: string, url: string, officeJs: string }} options */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ServerFilesPlugin', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'ServerFilesPlugin', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT },
        async () => {
          const { root, url, officeJs } = this.options;
          const { serverFiles } = (await loadTypeScript(root, 'src/build/server/files.ts')).exports;
          const files = serverFiles(Object.keys(compilation.assets), { url, officeJs });
          for (const [name, text] of Object.entries(files))
            compilation.emitAsset(name, new webpack.sources.RawSource(text));
        },
      );
    });
  }
}
