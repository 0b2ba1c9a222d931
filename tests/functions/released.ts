import { functionsMetadata } from '../../src/functions/metadata';
import type { FunctionId } from '../../src/functions/registry';
import { signatures } from '../../src/i18n/functions/signatures';

/**
 * What workbooks rely on: by function its parameters in order, such as `[share]: any matrix`, and the words that a
 * parameter takes by its set. Descriptions and shown names are texts, which may change.
 */
export interface Shape {
  readonly functions: Readonly<
    Record<string, { readonly result: string; readonly parameters: readonly string[] }>
  >;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** By version of the add-in, from the first to the newest. */
export type Released = Readonly<Record<string, Shape>>;

/** The shape of the functions as they are now. */
export function currentShape(): Shape {
  const { functions, enums } = functionsMetadata('en', '');
  const shapes = functions.map(({ id, name, result, parameters }) => [
    id === name ? id : `${id} as ${name}`,
    {
      result: `${result.type} ${result.dimensionality}`,
      parameters: parameters.map(({ type, dimensionality, optional, customEnumId }, index) => {
        const key = signatures[id as FunctionId][index].name;
        const words = customEnumId === undefined ? '' : ` of ${customEnumId}`;
        return `${optional ? `[${key}]` : key}: ${type} ${dimensionality}${words}`;
      }),
    },
  ]);
  return {
    functions: Object.fromEntries(shapes) as Shape['functions'],
    words: Object.fromEntries(
      enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]),
    ),
  };
}

const optional = (parameter: string): boolean => parameter.startsWith('[');
const required = (parameter: string): string => parameter.replace(/^\[(.+)\]:/, '$1:');

/** What formulas in saved workbooks lose between two shapes, as sentences; empty if nothing. */
export function broken(before: Shape, after: Shape): string[] {
  const functions = Object.entries(before.functions).flatMap(([id, { result, parameters }]) => {
    const now = after.functions[id];
    if (now === undefined) return [`${id} is gone or has another name`];
    const problems = result === now.result ? [] : [`${id} gives ${now.result}, not ${result}`];
    parameters.forEach((parameter, index) => {
      const found = now.parameters[index] ?? 'nothing';
      const may = found === parameter || (optional(found) && required(found) === parameter);
      if (!may) problems.push(`${id} has ${found} where it had ${parameter}`);
    });
    const added = now.parameters.slice(parameters.length).filter((parameter) => !optional(parameter));
    return [...problems, ...added.map((parameter) => `${id} now asks for ${parameter}`)];
  });
  const words = Object.entries(before.words).flatMap(([set, known]) =>
    known
      .filter((word) => !(after.words[set] ?? []).includes(word))
      .map((word) => `${set} no longer has the word ${word}`),
  );
  return [...functions, ...words];
}

/** What is wrong with the functions as they are now, with what to do; empty if nothing is. */
export function releaseProblems(released: Released, version: string, now: Shape): string[] {
  const lost = Object.entries(released).flatMap(([known, shape]) =>
    broken(shape, now).map((problem) => `${problem} in ${known}`),
  );
  if (lost.length > 0)
    return lost.map(
      (problem) =>
        `${problem}: saved workbooks break. Put it back; what is new gets a name or a place of its own.`,
    );
  const recorded = released[version];
  if (recorded === undefined)
    return [`Version ${version} has no record. Run: npm run record-functions, and commit what it writes.`];
  return same(recorded, now)
    ? []
    : [
        `The functions differ from version ${version} as recorded. Raise "version" in package.json and <Version> in ` +
          'manifest.xml, so that Excel reads the new descriptions, and run: npm run record-functions',
      ];
}

/** Whether two shapes are the same, in whatever order their functions stand. */
export function same(one: Shape, other: Shape): boolean {
  const sorted = (shape: Shape): string =>
    JSON.stringify([shape.functions, shape.words].map((part) => Object.entries(part).sort()));
  return sorted(one) === sorted(other);
}
