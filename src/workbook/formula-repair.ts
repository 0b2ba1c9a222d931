import type { FormulaRepair, RepairObstacle, Unhealed } from './port';

/** What came of one formula. */
export interface RepairOutcome {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly result: 'healed' | RepairObstacle;
  /** The function that is not there. */
  readonly name?: string;
}

/** Counts outcomes, which come in the order of the sheets: healed by sheet, the others by sheet and obstacle too. */
export function repairOf(
  outcomes: readonly RepairOutcome[],
  names: { readonly healed: number; readonly refused: readonly string[] },
): FormulaRepair {
  const healed = new Map<string, number>();
  const left = new Map<string, Unhealed>();
  for (const { sheet, row, column, result, name } of outcomes) {
    if (result === 'healed') {
      healed.set(sheet, (healed.get(sheet) ?? 0) + 1);
      continue;
    }
    const key = JSON.stringify([sheet, result, name]);
    const first = { sheet, row, column, rows: 1, columns: 1 };
    const before = left.get(key) ?? {
      obstacle: result,
      count: 0,
      first,
      ...(name !== undefined && { name }),
    };
    left.set(key, { ...before, count: before.count + 1 });
  }
  return {
    healed: [...healed].map(([sheet, count]) => ({ sheet, count })),
    names: names.healed,
    left: [
      ...left.values(),
      ...names.refused.map((name): Unhealed => ({ obstacle: 'refused', count: 1, name })),
    ],
  };
}
