import type { ConditionalRule } from 'hucre/xlsx';
import { parseA1 } from '../address';
import type { SnapshotCell } from '../embedded/embedded';
import type { CellStyle } from '../port';
import { styleOfFile } from './file-style';

/** What `checkRules` in `file-checks.ts` writes, also as Excel saves it again. */
const CHECK = /^LEFT\(\$?[A-Z]+\$?\d+,1\)="([✓!])"$/;

/** Whether a rule is the one of our check cells. */
export function isCheckRule(rule: ConditionalRule): boolean {
  return signOf(rule) !== undefined;
}

/** Gives check cells the styles of their rules back. */
export function markChecks(cells: SnapshotCell[][], rules: readonly ConditionalRule[]): void {
  const found = new Map<string, { good?: CellStyle; bad?: CellStyle }>();
  for (const rule of rules) {
    const sign = signOf(rule);
    if (sign === undefined) continue;
    const styles = found.get(rule.range) ?? {};
    found.set(rule.range, { ...styles, [sign === '✓' ? 'good' : 'bad']: styleOfRule(rule) });
  }
  for (const [range, { good, bad }] of found) {
    if (!good || !bad) continue;
    for (const area of range.split(' ').map(parseA1)) {
      if (!area) continue;
      for (const line of cells.slice(area.row, area.row + area.rows)) {
        for (let column = area.column; column < Math.min(line.length, area.column + area.columns); column++)
          line[column] = { ...line[column], check: { good, bad } };
      }
    }
  }
}

function signOf({ formula }: ConditionalRule): string | undefined {
  const text = Array.isArray(formula) ? formula.at(0) : formula;
  return CHECK.exec(text ?? '')?.[1];
}

/** Excel keeps the colour of a conditional fill behind its pattern, and names no pattern. */
function styleOfRule({ style }: ConditionalRule): CellStyle {
  const fill = style?.fill;
  const fgColor = fill?.type === 'pattern' ? (fill.bgColor ?? fill.fgColor) : undefined;
  const solid = fgColor && { fill: { type: 'pattern', pattern: 'solid', fgColor } as const };
  return styleOfFile({ ...(style?.font && { font: style.font }), ...solid }) ?? {};
}
