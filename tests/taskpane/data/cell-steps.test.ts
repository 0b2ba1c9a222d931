import { describe, expect, it } from 'vitest';
import { paneTexts } from '../../../src/i18n/pane';
import { cellSteps } from '../../../src/taskpane/data/cell-steps';
import { formatFor } from '../../../src/taskpane/data/format';
import type { Resolved } from '../../../src/taskpane/data/resolve';
import { plainSpaces } from '../../functions/call';

const of = (text: string, ...rows: readonly (readonly number[])[]): Resolved => ({
  text,
  values: rows.map((row) => row.map((number) => ({ kind: 'number', number }))),
});

function steps(name: string, args: readonly Resolved[], row = 0, column = 0, language: 'nl' | 'en' = 'nl') {
  const found = cellSteps(
    name,
    args,
    { row, column },
    { language, texts: paneTexts(language), format: formatFor(language) },
  );
  return found && plainSpaces(found);
}

describe('the steps to the figure in a cell', () => {
  it('show the province part before and after rounding, in the column of the cell', () => {
    const budgets = of('B1:C1', [783108.5, 1518461.5]);
    expect(steps('PROVINCE', [budgets], 0, 1)).toBe(
      '33 % × € 1.518.461,50 = 501.092,295; op de cent € 501.092,30',
    );
    expect(steps('PROVINCE', [budgets, of('50%', [0.5])], 0, 0, 'en')).toBe(
      '50% × €783,108.50 = 391,554.25; to the cent €391,554.25',
    );
  });

  it('show the rule of the strips with its bounds, in the row of the cell', () => {
    const inhabitants = of('B2:B3', [19983], [109678]);
    expect(steps('STRIPS', [inhabitants], 1)).toBe(
      '109.678 ÷ 6.000 = 18,28; naar beneden: 18. 6 + 18 = 24; ten minste 9, ten hoogste 14: 14',
    );
    const nearest: Resolved = { text: '"nearest"', values: [[{ kind: 'text', text: 'nearest' }]] };
    const own = [of('5000', [5000]), of('6', [6]), of('9', [9]), of('20', [20]), nearest];
    expect(steps('STRIPS', [inhabitants, ...own], 0, 0, 'en')).toBe(
      '19,983 ÷ 5,000 = 4.00; to the nearest; a half goes up: 4. 6 + 4 = 10; at least 9, at most 20: 10',
    );
  });

  it('say nothing where the function refuses, or of what they cannot read', () => {
    expect(steps('PROVINCE', [of('B1', [100]), of('33', [33])])).toBeUndefined();
    expect(steps('STRIPS', [of('B1', [100]), of('0', [0])])).toBeUndefined();
    expect(steps('PROVINCE', [{ text: 'SUM(B1:B2)' }])).toBeUndefined();
    expect(steps('ALLOCATE', [of('B1', [100])])).toBeUndefined();
  });
});
