import { describe, expect, it } from 'vitest';
import { clipped, keepDraft, keptDraft, risksOf } from '../../../src/taskpane/scenario/council-draft';

const draft = {
  party: 'Emmen',
  proposed: 'B',
  compared: 'A',
  heading: '=1+1',
  preparedBy: '<b>x</b>',
  risks: 'een\n\n twee ',
};

describe('what is typed for a page', () => {
  it('is kept by workbook, as it was typed, even where storage is denied', () => {
    keepDraft('Kept.xlsx', draft);
    expect(keptDraft('Kept.xlsx')).toEqual(draft);
    expect(keptDraft('Other.xlsx')).toEqual({});
  });

  it('has its risks one by one, without blank lines', () => {
    expect(risksOf(draft)).toEqual(['een', 'twee']);
    expect(risksOf({ risks: ' \n' })).toEqual([]);
  });

  it('is cut where a word ends', () => {
    expect(clipped('een twee drie', 13)).toBe('een twee drie');
    expect(clipped('een twee drie', 12)).toBe('een twee…');
    expect(clipped('x'.repeat(20), 10)).toBe(`${'x'.repeat(9)}…`);
  });
});
