import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { loadTypeScript } from './load-typescript.js';

/**
 * Emits what no bundle makes: the pages, the help, the descriptions of the functions in both languages, and
 * the manifest.
 * Each is made anew at every compilation, so that `npm start` follows changes.
 */
export class EmitPlugin {
  /**
   * @param {{ root: string, version: string, url: string | undefined, officeJs: string }} options
   *   `url`: none for development; `officeJs`: where Excel's client comes from
   */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('EmitPlugin', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'EmitPlugin', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const { files, sources } = await this.generate((entry) => stylesheetsOf(compilation, entry));
          for (const file of sources) compilation.fileDependencies.add(file);
          for (const [name, text] of Object.entries(files))
            compilation.emitAsset(name, new webpack.sources.RawSource(text));
        },
      );
    });
  }

  async generate(stylesheets) {
    const { root, version, url, officeJs } = this.options;
    const manifestFile = join(root, 'manifest.xml');
    const source = readFileSync(manifestFile, 'utf8');
    const manifest = await loadTypeScript(root, 'src/build/manifest.ts');
    const addresses = await loadTypeScript(root, 'src/build/addresses.ts');
    const pages = await loadTypeScript(root, 'src/build/pages.ts');
    const base = url ?? addresses.exports.DEVELOPMENT_URL;
    const files = {
      'taskpane.html': pages.exports.taskpanePage(stylesheets('taskpane'), { officeJs, url: base }),
      'index.html': pages.exports.workbenchPage(stylesheets('workbench')),
      'manifest.xml':
        url === undefined ? source : manifest.exports.productionManifest(source, { url, version }),
    };
    const metadata = await loadTypeScript(root, 'src/functions/metadata.ts');
    const help = await loadTypeScript(root, 'src/build/help.ts');
    Object.assign(files, help.exports.helpPages());
    for (const [language, name] of [
      ['en', 'functions.json'],
      ['nl', 'functions-nl.json'],
    ]) {
      const description = metadata.exports.functionsMetadata(language, base);
      files[name] = `${JSON.stringify(description, null, 2)}\n`;
    }
    const sources = [manifestFile, ...[manifest, pages, metadata, help].flatMap(({ files: used }) => used)];
    return { files, sources };
  }
}

/** The stylesheets that an entry needs at once; those of parts loaded later come with these parts. */
function stylesheetsOf(compilation, entry) {
  const files = compilation.entrypoints.get(entry)?.getFiles() ?? [];
  return files.filter((file) => file.endsWith('.css'));
}
