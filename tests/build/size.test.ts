import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { entryFiles, readDist } from './dist';

/** Together, each file compressed by itself, as a web server does. */
function gzipped(files: readonly string[]): number {
  const scripts = files.filter((file) => file.endsWith('.js'));
  return scripts.reduce((sum, file) => sum + gzipSync(readDist(file), { level: 9 }).length, 0);
}

it('keeps the functions within 40 kB', () => {
  expect(entryFiles('functions')).toEqual({ initial: ['functions.js'], next: [], later: [] });
  expect(gzipped(['functions.js'])).toBeLessThanOrEqual(40_000);
});

it('opens the pane with at most 300 kB', () => {
  const { initial, next, later } = entryFiles('taskpane');
  expect(initial).toEqual(['taskpane.js']);
  expect(next.some((file) => file.startsWith('chunks/pane.'))).toBe(true);
  // Screens that come when they are first shown.
  for (const late of ['cell', 'ledger', 'region', 'scenarios']) {
    const isLate = (file: string) => file.startsWith(`chunks/${late}.`);
    expect([next.some(isLate), later.some(isLate)], late).toEqual([false, true]);
  }
  expect(gzipped([...initial, ...next])).toBeLessThanOrEqual(300_000);
});

it('keeps the pane with all its screens within 390 kB', () => {
  const { initial, later } = entryFiles('taskpane');
  expect(gzipped([...initial, ...later])).toBeLessThanOrEqual(390_000);
});

it('starts Excel without anything that draws', () => {
  expect(gzipped(entryFiles('taskpane').initial)).toBeLessThanOrEqual(10_000);
});

it('brings the grid to the workbench only, and late', () => {
  const holdsGrid = (file: string) => readDist(file).includes('univer');
  const pane = entryFiles('taskpane');
  expect(['functions.js', ...pane.initial, ...pane.later].filter(holdsGrid)).toEqual([]);
  const { initial, later } = entryFiles('workbench');
  expect(gzipped(initial)).toBeLessThanOrEqual(350_000);
  expect(later.some(holdsGrid)).toBe(true);
});
