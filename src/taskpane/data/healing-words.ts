import { errorName } from '../../i18n/errors/error-names';
import { fill } from '../../i18n/pane';
import { reference } from '../../workbook/address';
import type { FormulaRepair, Unhealed } from '../../workbook/port';
import type { PaneContextValue } from '../context';

type Words = Pick<PaneContextValue, 'texts' | 'language' | 'host'>;

/** Formulas that `look` found and that can be healed. */
export function lostCount({ healed }: FormulaRepair): number {
  return healed.reduce((sum, { count }) => sum + count, 0);
}

/** What a repair did, in words: what was healed, and a sentence for everything that was not. */
export function healingText(
  repair: FormulaRepair,
  words: Words,
): { readonly title: string; readonly sentences: readonly string[] } {
  const { healing } = words.texts;
  const { healed, names, left } = repair;
  const count = lostCount(repair);
  if (count + names + left.length === 0) return { title: healing.nothing, sentences: [healing.nothingBody] };
  let title = healing.none;
  if (healed.length > 1) title = fill(healing.healedMany, { count, sheets: healed.length });
  else if (healed.length === 1)
    title = fill(count === 1 ? healing.healedOne : healing.healedSheet, { count, sheet: healed[0].sheet });
  const named = fill(names === 1 ? healing.nameOne : healing.nameMany, { count: names });
  return {
    title,
    sentences: [...(names > 0 ? [named] : []), ...left.map((each) => sentenceOf(each, words))],
  };
}

function sentenceOf(
  { obstacle, count, first, name = '' }: Unhealed,
  { texts, language, host }: Words,
): string {
  const { healing } = texts;
  if (!first) return fill(healing.refusedName, { name, prefix: '_xldudf_' });
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
