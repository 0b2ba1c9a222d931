import type { ConditionalRule } from 'hucre/xlsx';
import { a1 } from '../address';
import type { SheetSnapshot, SnapshotCell } from '../embedded/embedded';
import type { CellStyle } from '../port';
import { conditionalStyle } from './file-style';

type CheckStyles = NonNullable<SnapshotCell['check']>;

/** Conditional formats for the check cells of a sheet: one pair of rules for each run of them down a column. */
export function checkRules(cells: SheetSnapshot['cells']): ConditionalRule[] {
  const rules: ConditionalRule[] = [];
  const columns = Math.max(0, ...cells.map((row) => row.length));
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < cells.length;) {
      const check = cells[row][column]?.check;
      let end = row + 1;
      if (check) {
        while (end < cells.length && sameChecks(cells[end][column]?.check, check)) end++;
        const range = a1({ row, column, rows: end - row, columns: 1 });
        const first = a1({ row, column, rows: 1, columns: 1 });
        for (const [sign, style] of [['✓', check.good] as const, ['!', check.bad] as const]) {
          const priority = rules.length + 1;
          const formula = `LEFT(${first},1)="${sign}"`;
          rules.push({ type: 'expression', priority, range, formula, style: conditionalStyle(style) });
        }
      }
      row = end;
    }
  }
  return rules;
}

/** A check cell's own style, without the colours that its present text gives it: those come from the rule. */
export function withoutCheckColours(cell: SnapshotCell): CellStyle | undefined {
  const { check, style, value } = cell;
  if (!check || !style || value.kind !== 'text') return style;
  const given = value.text.startsWith('✓') ? check.good : value.text.startsWith('!') ? check.bad : {};
  const own = Object.entries(style).filter(([key, look]) => given[key as keyof CellStyle] !== look);
  return Object.fromEntries(own);
}

function sameChecks(one: CheckStyles | undefined, other: CheckStyles): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}
