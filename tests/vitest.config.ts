import { randomInt } from 'node:crypto';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

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
/** Files that put modules of their own in the place of others: those must not have been loaded before. */
const onReplacedModules = ['tests/taskpane/ledger-booking.test.tsx', 'tests/workbench/keeper.test.ts'];
/** What takes longest goes first, the longest before all, so that nothing long is left for one worker at the end. */
const longestFirst = [
  'tests/e2e/workbench.test.ts',
  'tests/e2e/excel-journey.test.ts',
  'tests/workbench/ledger-damage.test.ts',
  'tests/contract/embedded.test.ts',
  'tests/model/settlement.test.ts',
  'tests/e2e/ledger.test.ts',
  'tests/e2e/excel.test.ts',
  'tests/model/computed.test.ts',
  'tests/model/council.test.ts',
  'tests/e2e/scenarios.test.ts',
  'tests/workbench/round-trip.test.ts',
  'tests/workbook/excel/faults.test.ts',
  'tests/taskpane/ledger/desk-together.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const index = longestFirst.findIndex((name) => moduleId.endsWith(`/${name}`));
      return index < 0 ? longestFirst.length : index;
    };
    return [...(await super.sort(files))].sort((a, b) => place(a) - place(b));
  }
}
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
          exclude: [...onTheGrid, ...onBuiltPages, ...onReplacedModules],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'replaced',
          include: onReplacedModules,
          isolate: true,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'grid',
          include: onTheGrid,
          exclude: onReplacedModules,
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
          setupFiles: ['tests/setup.ts', 'tests/built.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
    environment: 'node',
    // Most of a file's time went into loading the same libraries again.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    env: { FC_SEED: seed },
    setupFiles: ['tests/setup.ts'],
    // Only against what would never end: no test measures time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The grid's packages import each other in ways that Node does not resolve.
    server: { deps: { inline: [/@univerjs/] } },
  },
  define: { __FLEX_NAMESPACE__: '"FLEX"', __FLEX_VERSION__: '"1.0.0"' },
});
