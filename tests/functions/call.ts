import { evaluate, mapResult } from '../../src/functions/evaluate';
import { Problem } from '../../src/functions/problem';
import { flexFunctions, type FunctionId } from '../../src/functions/registry';
import type { Result } from '../../src/functions/result';
import { renderProblem } from '../../src/i18n/errors';
import type { Language } from '../../src/i18n/language';

export const functionIds = Object.keys(flexFunctions) as FunctionId[];

/** A function as Excel calls it: what it refuses as a whole comes back as a `Problem`. */
export function call(id: FunctionId, ...args: readonly unknown[]): Result {
  return evaluate(flexFunctions[id], args);
}

/** As `call`, with every refusal as `#VALUE! key`. */
export function outcome(id: FunctionId, ...args: readonly unknown[]): unknown {
  return mapResult(call(id, ...args), (cell) =>
    cell instanceof Problem ? `${cell.error} ${cell.key}` : cell,
  );
}

/** As `call`, with every refusal as its error value and its sentence. */
export function sentences(id: FunctionId, args: readonly unknown[], language: Language = 'nl'): unknown {
  return mapResult(call(id, ...args), (cell) =>
    cell instanceof Problem
      ? `${cell.error} ${plainSpaces(renderProblem(language, cell.key, cell.params))}`
      : cell,
  );
}

/** No-break spaces as ordinary ones, for comparison. */
export const plainSpaces = (text: string): string => text.replace(/\u00a0/g, ' ');

export const column = <Items extends readonly unknown[]>(...items: Items): Items[number][][] =>
  items.map((item) => [item]);

export const row = <Items extends readonly unknown[]>(...items: Items): Items[number][][] => [[...items]];

/** All cells of a result in reading order. */
export function cellsOf(result: Result): readonly (number | string | Problem)[] {
  return Array.isArray(result)
    ? (result as readonly (readonly (number | string | Problem)[])[]).flat()
    : [result as number | string | Problem];
}

/** The sum of one column of amounts in cents, exact. */
export function centsIn(result: Result, index: number): bigint {
  const rows = result as readonly (readonly unknown[])[];
  return rows.reduce((sum, cells) => sum + BigInt(Math.round(Number(cells[index]) * 100)), 0n);
}
