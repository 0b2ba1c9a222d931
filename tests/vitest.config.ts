import { randomInt } from 'node:crypto';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// One seed for the whole run: FC_SEED=… repeats the property tests of an earlier one.
const seed = process.env['FC_SEED'] ?? String(randomInt(2 ** 31));
if (process.env['FC_SEED'] === undefined) {
  process.env['FC_SEED'] = seed;
  console.log(`Property tests: FC_SEED=${seed}`);
}

/** Files that start the grid engine, which is idle for a tenth of a second after every change. */
const onTheGrid = [
  'tests/contract/embedded.test.ts',
  'tests/model/**/*.test.ts',
  'tests/workbench/**/*.test.ts',
  'tests/workbook/embedded/**/*.test.ts',
  'tests/workbook/xlsx/**/*.test.ts',
  'tests/workbook/starters.test.ts',
];
const onBuiltPages = ['tests/build/**/*.test.{ts,tsx}', 'tests/e2e/**/*.test.{ts,tsx}'];

export default defineConfig({
  root: dirname(dirname(fileURLToPath(import.meta.url))),
  cacheDir: 'node_modules/.cache/vite',
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...onTheGrid, ...onBuiltPages],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'grid',
          include: onTheGrid,
          // They mostly wait: more at once than there are cores, and first, while style and types are checked.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: onBuiltPages,
          globalSetup: 'tests/global-setup.ts',
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
    environment: 'node',
    env: { FC_SEED: seed },
    setupFiles: ['tests/setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // The grid's packages import each other in ways that Node does not resolve.
    server: { deps: { inline: [/@univerjs/] } },
  },
  define: { __FLEX_NAMESPACE__: '"FLEX"', __FLEX_VERSION__: '"1.0.0"' },
});
