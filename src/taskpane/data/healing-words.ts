import { errorName } from '../../i18n/errors/error-names';
import { fill } from '../../i18n/pane';
import { reference } from '../../workbook/address';
import type { FormulaRepair, Unhealed } from '../../workbook/port';
import type { PaneContextValue } from '../context';

type Words = Pick<PaneContextValue, 'texts' | 'language' | 'host' | 'namespace'>;

/** Formulas in cells that were healed, or can be. */
const inCells = ({ healed }: FormulaRepair): number => healed.reduce((sum, { count }) => sum + count, 0);

/** Formulas that were healed, or that `look` found and that can be: in cells and in defined names. */
export const lostCount = (repair: FormulaRepair): number => inCells(repair) + repair.names;

/** What a repair did, in words: what was healed, and a sentence for everything that was not. */
export function healingText(
  repair: FormulaRepair,
  words: Words,
): { readonly title: string; readonly sentences: readonly string[] } {
  const { healing } = words.texts;
  const { healed, names, left } = repair;
  const count = inCells(repair);
  if (count + names + left.length === 0) return { title: healing.nothing, sentences: [healing.nothingBody] };
  let title = healing.none;
  if (count === 0 && names > 0)
    title = fill(names === 1 ? healing.onlyNameOne : healing.onlyNameMany, { count: names });
  else if (healed.length > 1) title = fill(healing.healedMany, { count, sheets: healed.length });
  else if (healed.length === 1)
    title = fill(count === 1 ? healing.healedOne : healing.healedSheet, { count, sheet: healed[0].sheet });
  const named = fill(names === 1 ? healing.nameOne : healing.nameMany, { count: names });
  return {
    title,
    sentences: [...(count > 0 && names > 0 ? [named] : []), ...left.map((each) => sentenceOf(each, words))],
  };
}

function sentenceOf(
  { obstacle, count, first, name = '' }: Unhealed,
  { texts, language, host, namespace }: Words,
): string {
  const { healing } = texts;
  if (!first)
    return fill(healing.refusedName, { name, right: `${namespace}.`, wrong: `_xldudf_${namespace}_` });
  const place = reference(first);
  const cell = count === 1 ? place : fill(healing.others, { cell: place, count: count - 1 });
  const values = { cell, sheet: first.sheet, name, error: errorName('#NAME?', language) };
  switch (obstacle) {
    case 'protected':
      return fill(healing.protected, values);
    case 'unknown-function':
      return fill(healing.unknownFunction, values);
    case 'name-error':
      return fill(host?.kind === 'workbench' ? healing.nameErrorHere : healing.nameError, values);
    case 'blocked':
      return fill(healing.blocked, values);
    case 'refused':
      return fill(healing.refused, values);
  }
}
