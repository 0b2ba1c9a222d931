import { describe, expect, it } from 'vitest';
import { councilOf, type Council } from '../../../src/taskpane/scenario/council';
import { fitOf } from '../../../src/taskpane/scenario/council-fit';
import { viewOf } from './council-case';

async function baseline(): Promise<Council> {
  const view = await viewOf();
  const council = councilOf(view, {
    party: 'Emmen',
    proposed: view.scenarios[0],
    compared: view.scenarios[1],
  });
  if ('rows' in council) throw new Error('refused');
  return council;
}

const written = (council: Council, risks: number) => ({
  heading: 'Kop',
  decision: 'x'.repeat(250),
  left: Array.from({ length: 4 + risks }, () => 'x'.repeat(110)),
  right: ['x'],
  sources: council.sources.map(() => 'x'.repeat(140)),
});

describe('the sources that fit on the page', () => {
  it('are fewer the more else is on it, never none, and the rest is counted by assumption', async () => {
    const council = await baseline();
    const all = council.sources.reduce((sum, { rows }) => sum + rows.length, 0);
    const counts = [0, 5, 40].map((risks) => {
      const { shown, more } = fitOf(council, written(council, risks));
      expect(shown.reduce((sum, { rows }) => sum + rows.length, 0) + more).toBe(all);
      return shown.length;
    });
    expect(counts[0]).toBeGreaterThan(counts[1]);
    expect(counts[1]).toBeGreaterThan(2);
    expect(counts[2]).toBe(2);
  });

  it('are all where there are few', async () => {
    const council = await baseline();
    const few = { ...council, sources: council.sources.slice(0, 2) };
    expect(fitOf(few, written(few, 0))).toEqual({ shown: few.sources, more: 0, scale: 1 });
  });

  it('are printed smaller, with all else, only where the least of them does not fit', async () => {
    const council = await baseline();
    const [usual, much, tooMuch] = [5, 10, 400].map((risks) => fitOf(council, written(council, risks)).scale);
    expect(usual).toBe(1);
    expect(much).toBeLessThan(1);
    expect(much).toBeGreaterThan(tooMuch);
    expect(tooMuch).toBe(0.7);
  });
});
