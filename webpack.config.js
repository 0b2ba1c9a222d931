import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';
import { EmitPlugin } from './src/build/emit.js';
import { LicensesPlugin } from './src/build/licenses-plugin.js';
import { loadTypeScript } from './src/build/load-typescript.js';
import { ReportPlugin } from './src/build/report.js';
import { ServerFilesPlugin } from './src/build/server-files-plugin.js';
import { devServer, endWithParent, ReadyPlugin, requireFreePort, SetupError } from './src/build/serve.js';

const root = dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const TARGET = 'es2020';
/** What starts Excel and the pane, of which the size counts most. */
const SMALL = /^(?:functions|taskpane|chunks\/(?:pane|cell|ledger|scenarios|region))/;

/**
 * ADDIN_URL     the https address that dist will be served from; without it the development manifest is built
 * OFFICE_JS     the https address of your own copy of Excel's client; without it Microsoft's
 * --env report=… writes which files each entry loads to the file named
 * --env excel   with `webpack serve`: over https, for Excel
 * PORT          with `webpack serve`: another port than 3000
 */
async function configure(env) {
  const serving = env.WEBPACK_SERVE === true;
  const excel = serving && env.excel === true;
  const port = excel ? 3000 : Number(process.env.PORT ?? 3000);
  if (serving) {
    endWithParent();
    await requireFreePort({ port, excel });
  }
  const { exports: addresses } = await loadTypeScript(root, 'src/build/addresses.ts');
  const url = serving ? undefined : publicAddress(addresses);
  const officeJs = checked(() => addresses.officeJsAddress(process.env.OFFICE_JS));

  return {
    name: excel ? 'excel' : serving ? 'serve' : 'build',
    context: root,
    target: ['web', TARGET],
    // Served code is not minified and reads well; maps of the grid's packages would slow the start.
    devtool: false,
    entry: {
      functions: './src/functions.ts',
      taskpane: './src/taskpane.tsx',
      workbench: './src/workbench/index.tsx',
    },
    output: {
      path: join(root, 'dist'),
      filename: '[name].js',
      // What has a hash in its name lies apart: by the folder servers know that it never changes.
      chunkFilename: serving ? '[name].js' : 'chunks/[name].[contenthash:8].js',
      cssChunkFilename: serving ? '[name].css' : 'chunks/[name].[contenthash:8].css',
      // What `npm run workbook` has written stays.
      clean: { keep: /^flexteam-[a-z-]+\.xlsx$/ },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: TARGET, jsx: 'automatic' },
        },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({
        __FLEX_NAMESPACE__: JSON.stringify(url === undefined ? 'FLEXDEV' : 'FLEX'),
        __FLEX_VERSION__: JSON.stringify(version),
      }),
      new EmitPlugin({ root, version, url, officeJs }),
      new CopyPlugin({
        patterns: [
          {
            from: 'assets',
            to: 'assets',
            filter: (file) => /\.(png|css)$/.test(file) && !file.endsWith('workbench.png'),
          },
        ],
      }),
      ...(env.report === undefined ? [] : [new ReportPlugin(env.report)]),
      ...(serving
        ? [new ReadyPlugin({ excel, port })]
        : [
            new LicensesPlugin(root),
            new ServerFilesPlugin({ root, url: url ?? addresses.DEVELOPMENT_URL, officeJs }),
          ]),
    ],
    optimization: {
      // What makes the files small makes the start slow; nobody downloads them from this machine.
      minimize: !serving,
      concatenateModules: !serving,
      mangleExports: serving ? false : 'deterministic',
      realContentHash: !serving,
      // Terser leaves a tenth less of the pane; over the packages of the grid it would take minutes.
      minimizer: [
        new TerserPlugin({
          include: SMALL,
          extractComments: false,
          terserOptions: { ecma: 2020, compress: { passes: 2 } },
        }),
        new EsbuildPlugin({ target: TARGET, css: true, exclude: SMALL }),
      ],
      // Every entry carries its own runtime: functions.js runs where nothing else is loaded.
      runtimeChunk: false,
      splitChunks: {
        chunks: 'async',
        cacheGroups: {
          // What the pane needs of packages, under a name by which it is found.
          pane: {
            name: 'pane-packages',
            test: /node_modules/,
            chunks: ({ name }) => name === 'pane',
            priority: 1,
          },
        },
      },
    },
    experiments: { css: true },
    // The sizes that matter are measured by a test.
    performance: { hints: false },
    cache: {
      type: 'filesystem',
      cacheDirectory: join(root, 'node_modules', '.cache', 'webpack'),
      // Storing keeps the server busy; the first page goes before.
      idleTimeoutForInitialStore: 30_000,
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
    ...(serving ? { devServer: devServer({ excel, port }) } : {}),
  };
}

function publicAddress(addresses) {
  const given = process.env.ADDIN_URL;
  if (given !== undefined && given.trim() !== '') return checked(() => addresses.addinUrl(given));
  console.log(
    'No ADDIN_URL given: dist/manifest.xml is the development manifest, for https://localhost:3000.\n' +
      'To install the add-in elsewhere: ADDIN_URL=https://your.site/folder npm run build',
  );
  return undefined;
}

/** What is wrong with a setting is shown without a stack. */
function checked(read) {
  try {
    return read();
  } catch (error) {
    throw new SetupError(error.message);
  }
}

export default async function config(env) {
  try {
    return await configure(env);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
