import { describe, expect, it } from 'vitest';
import { scaleFor, spread } from '../../../src/taskpane/parts/charts/scale';

describe('a scale', () => {
  it('begins at zero and ends at a round figure', () => {
    const scale = scaleFor([151, 179], 4);
    expect(scale.ticks).toEqual([0, 50, 100, 150, 200]);
    expect([0, 100, 200].map(scale.at)).toEqual([0, 0.5, 1]);
  });

  it('goes below zero where a figure does', () => {
    expect(scaleFor([-8, 12], 4).ticks).toEqual([-10, -5, 0, 5, 10, 15]);
  });

  it('has a height where all is nothing', () => {
    expect(scaleFor([0, 0], 4).at(0)).toBe(0);
    expect(scaleFor([], 4).at(0)).toBe(0);
  });
});

describe('labels', () => {
  it('stay where they are if there is room', () => {
    expect(spread([50, 10], 15, 100)).toEqual([50, 10]);
  });

  it('make room for each other in their order, within the drawing', () => {
    expect(spread([40, 41, 39], 15, 100)).toEqual([54, 69, 39]);
    expect(spread([98, 99, 100], 15, 100)).toEqual([70, 85, 100]);
  });
});
