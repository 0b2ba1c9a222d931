import type { IMutationInfo } from '@univerjs/core';
import { SetDefinedNameMutation } from '@univerjs/engine-formula';
import { ailmentOf, healedFormula } from '../add-in-formula';
import type { Ailment } from '../add-in-formula';
import { repairOf } from '../formula-repair';
import type { RepairOutcome } from '../formula-repair';
import type { FormulaRepair } from '../port';
import { toGridCell } from './cells';
import type { Engine } from './engine';
import { contentAt, definedNames } from './read';
import { cellMutations } from './write';
import type { Change } from './write';

interface Found extends Omit<Change, 'cell'> {
  readonly ailment: Exclude<Ailment, { kind: 'hidden' }>;
  /** The formula as it stands. */
  readonly formula: string;
}

/**
 * Heals formulas that came from a workbook in which the functions were dead, as one undoable step. Here the functions
 * are always there: a formula that is written as it should be and shows #NAME? has another wrong name in it.
 */
export async function repairFormulas(
  engine: Engine,
  functions: readonly string[],
  mode: 'heal' | 'look',
): Promise<FormulaRepair> {
  const found = findFormulas(engine, functions);
  const names = definedNames(engine).flatMap((item) => {
    const healed = healedFormula(item.formulaOrRefString, functions);
    return healed === item.formulaOrRefString ? [] : [{ item, healed }];
  });
  if (mode === 'heal') {
    const changes = found.flatMap(({ sheet, row, column, ailment, formula }): Change[] =>
      ailment.kind === 'unknown' || ailment.formula === formula
        ? []
        : [{ sheet, row, column, cell: toGridCell({ kind: 'formula', formula: ailment.formula }) }],
    );
    const { redos, undos } = cellMutations(engine, changes);
    for (const { item, healed } of names) {
      redos.push(nameMutation(engine, { ...item, formulaOrRefString: healed }));
      undos.unshift(nameMutation(engine, item));
    }
    if (redos.length > 0) engine.apply(redos, undos);
    await engine.calculated();
  }
  const outcomes = found.map((each) => outcomeOf(engine, each, functions, mode));
  return repairOf(outcomes, { healed: names.length, refused: [] });
}

function nameMutation({ unitId }: Engine, item: ReturnType<typeof definedNames>[number]): IMutationInfo {
  return { id: SetDefinedNameMutation.id, params: { ...item, unitId } };
}

/** The ailing formulas of all sheets, hidden ones too. */
function findFormulas(engine: Engine, functions: readonly string[]): Found[] {
  return engine.workbook.getSheets().flatMap((sheet) => {
    const found: Found[] = [];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f && !cell?.si) return;
      const content = contentAt(engine, sheet, row, column);
      const ailment = ailmentOf(content, functions);
      if (ailment && ailment.kind !== 'hidden')
        found.push({ sheet, row, column, ailment, formula: content.formula ?? '' });
    });
    return found;
  });
}

function outcomeOf(
  engine: Engine,
  { sheet, row, column, ailment, formula }: Found,
  functions: readonly string[],
  mode: 'heal' | 'look',
): RepairOutcome {
  const place = { sheet: sheet.getName(), row, column };
  if (ailment.kind === 'unknown') return { ...place, result: 'unknown-function', name: ailment.name };
  if (mode === 'look') return { ...place, result: ailment.formula === formula ? 'name-error' : 'healed' };
  const now = contentAt(engine, sheet, row, column);
  if (ailmentOf(now, functions)?.kind === 'dead') return { ...place, result: 'name-error' };
  const isBlocked = now.value.kind === 'error' && now.value.error === '#SPILL!';
  return { ...place, result: isBlocked ? 'blocked' : 'healed' };
}
