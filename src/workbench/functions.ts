import { evaluate, mapResult } from '../functions/evaluate';
import { flexFunctions, type FunctionId } from '../functions/registry';
import type { FlexFunction } from '../functions/result';
import { renderProblem } from '../i18n/errors';
import { functionTexts } from '../i18n/functions';
import { parameterNames } from '../i18n/functions/parameters';
import { signatures } from '../i18n/functions/signatures';
import type { Language } from '../i18n/language';
import type { EmbeddedFunction, EmbeddedValue } from '../workbook/embedded/embedded';

/** Namespace of the functions in the workbench: that of the published add-in. */
export const namespace = 'FLEX';

/** The custom functions as the grid calls them, described and refusing in a language. */
export function embeddedFunctions(language: Language): readonly EmbeddedFunction[] {
  const texts = functionTexts[language];
  return (Object.entries(flexFunctions) as [FunctionId, FlexFunction][]).map(([id, run]) => ({
    name: `${namespace}.${id}`,
    description: texts.descriptions[id],
    parameters: signatures[id].map(({ name, optional }) => ({
      name: parameterNames[name][language],
      detail: texts.parameters[name],
      optional,
    })),
    call: (args) =>
      mapResult(evaluate(run, args), (cell): EmbeddedValue =>
        typeof cell === 'object'
          ? { error: cell.error, message: renderProblem(language, cell.key, cell.params) }
          : cell,
      ),
  }));
}
