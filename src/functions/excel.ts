import type { Language } from '../i18n/language';
import { renderProblem } from '../i18n/errors';
import { evaluate, mapResult } from './evaluate';
import { Problem, type ErrorName } from './problem';
import { flexFunctions } from './registry';
import type { FlexFunction } from './result';

/** What of Excel's `CustomFunctions` the functions need; absent parts are not there outside Excel. */
export interface CustomFunctionsHost {
  associate(id: string, run: (...args: unknown[]) => unknown): void;
  Error: new (code: string, message?: string) => Error;
}

/** Excel shows a sentence of ours only with these two (office-js#2885). */
const withMessage: readonly ErrorName[] = ['#VALUE!', '#N/A'];

/** Ties every function to its id in Excel. `language` is asked anew for each refusal: it is known late. */
export function associateAll(host: CustomFunctionsHost, language: () => Language): void {
  const toExcel = (problem: Problem): Error => {
    const { error, key, params } = problem;
    return withMessage.includes(error)
      ? new host.Error(error, renderProblem(language(), key, params))
      : new host.Error(error);
  };
  for (const [id, run] of Object.entries(flexFunctions) as [string, FlexFunction][]) {
    host.associate(id, (...args) => {
      // Excel passes the invocation object behind the arguments; every function ignores what it does not read.
      const result = evaluate(run, args);
      if (result instanceof Problem) throw toExcel(result);
      const cells = mapResult(result, (cell) => (cell instanceof Problem ? toExcel(cell) : cell));
      // A matrix is what the metadata promises, also for one cell.
      return Array.isArray(cells) ? cells : [[cells]];
    });
  }
}
