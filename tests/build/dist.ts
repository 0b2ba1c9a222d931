import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The address that the tested build is made for. */
export const addinUrl = 'https://flexteam.example/addin';

const cache = join(projectFolder, 'node_modules', '.cache', 'flexteam');

/**
 * The build that the tests of pages examine, made once before them. FLEX_DIST names one that was made before with
 * `ADDIN_URL=https://flexteam.example/addin`, to save the time of making it.
 */
export const distFolder = process.env['FLEX_DIST'] ?? join(cache, 'dist');

/** Where the build says which files each entry loads. */
export const reportFile = join(cache, 'entries.json');

/** How that build ended; written when it has. */
export const outcomeFile = join(cache, 'built.json');

export interface BuildOutcome {
  /** What webpack ended with; null where it did not start. */
  readonly status: number | null;
  /** What it said. */
  readonly said: string;
}

export interface EntryFiles {
  /** Loaded with the page. */
  readonly initial: readonly string[];
  /** Of these, what the entry itself asks for. */
  readonly next: readonly string[];
  /** Loaded when first needed, directly or by what was loaded before. */
  readonly later: readonly string[];
}

export function entryFiles(entry: 'functions' | 'taskpane' | 'workbench'): EntryFiles {
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Record<string, EntryFiles>;
  return report[entry];
}

export function readDist(name: string): string {
  return readFileSync(join(distFolder, name), 'utf8');
}
