import { describe, expect, it } from 'vitest';
import { totalRowOf } from '../../../src/domain/contribution';
import { MUNICIPALITIES } from '../../../src/domain/drenthe';

describe('totalRowOf', () => {
  it.each<[readonly number[], number | undefined]>([
    [[100, 200, 300], 2],
    [[300, 100, 200], 0],
    [[100, 0, 350, 250], 2],
    [[0.1, 0.2, 0.3], 2],
    [[100, 200, 301], undefined],
    [[200, 200], undefined],
    [[200, 0, 200], undefined],
    [[0, 0, 0], undefined],
    [[], undefined],
  ])('%j: %s', (figures, row) => {
    expect(totalRowOf(figures)).toBe(row);
  });

  it('finds the total of Drenthe below its municipalities, and nothing without it', () => {
    const figures = MUNICIPALITIES.map(({ inhabitants }) => inhabitants[3]);
    expect(totalRowOf(figures)).toBeUndefined();
    expect(totalRowOf([...figures, 506_529])).toBe(12);
    expect(totalRowOf([...figures, 506_528])).toBeUndefined();
  });
});
