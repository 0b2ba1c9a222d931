import { ADD_IN, addInName, NAMESPACE, unqualifiedParts } from '../add-in-formula';
import { formulaParts } from '../formula-parts';
import type { FormulaPart } from '../formula-parts';
import { LATER, LATER_SHEET } from './later-functions';

/*
 * How Excel saves functions that are newer than the file format, and those of web add-ins. Without these
 * prefixes it reads the formula as one with an unknown name and keeps #NAME? for good.
 */

/** An English formula with its `=`, as the file holds it: `_xldudf_FLEX_PROVINCE(B5,0.33)`. */
export function fileFormula(formula: string): string {
  const parts = formulaParts(formula.replace(/^=/, ''));
  const parameters = parameterNames(parts);
  return parts
    .map(({ kind, text }, index) => {
      if (kind !== 'name') return text;
      if (parameters.has(text.toLowerCase()) && parts[index - 1]?.text !== '!') return `_xlpm.${text}`;
      return parts[index + 1]?.text === '(' ? fileFunction(text) : text;
    })
    .join('');
}

/** A formula of the file as an English formula with its `=`. `[1]!` is what other add-ins make of ours. */
export function englishFormula(formula: string): string {
  const english = unqualifiedParts(formula)
    .map(({ kind, text }) => {
      if (kind !== 'name') return text;
      return addInName(text)?.toUpperCase() ?? text.replace(/^_xl(?:fn\.(?:_xlws\.)?|pm\.|udf\.)/, '');
    })
    .join('');
  return `=${english}`;
}

/** The name of a custom function as the file has it: `_xldudf_FLEX_PROVINCE`. */
export function fileFunctionId(name: string): string {
  return ADD_IN + name.toUpperCase().replace(/\./g, '_');
}

/** Whether a formula of the file refers to another file, or to another program by one. */
export function refersElsewhere(formula: string): boolean {
  const parts = unqualifiedParts(formula.replace(/^=/, ''));
  return parts.some(({ kind, text }, index) => {
    if (kind !== 'literal' || text.startsWith('"')) return false;
    // Behind a name a bracket holds the column of a table.
    return text.startsWith('[')
      ? parts[index - 1]?.kind !== 'name'
      : text.includes('[') || text.includes('|');
  });
}

function fileFunction(name: string): string {
  const upper = name.toUpperCase();
  if (NAMESPACE.test(name)) return fileFunctionId(name);
  if (LATER_SHEET.has(upper)) return `_xlfn._xlws.${upper}`;
  return LATER.has(upper) ? `_xlfn.${upper}` : name;
}

/** The names that LET and LAMBDA define, in lower case; the file marks every use of them with `_xlpm.`. */
function parameterNames(parts: readonly FormulaPart[]): ReadonlySet<string> {
  const names = new Set<string>();
  const open: { definer: string; args: FormulaPart[][] }[] = [];
  parts.forEach((part, index) => {
    const call = open.at(-1);
    if (part.text === '(' || part.text === '{') {
      call?.args.at(-1)?.push(part);
      const before = parts[index - 1] as FormulaPart | undefined;
      open.push({ definer: before?.kind === 'name' ? before.text.toUpperCase() : '', args: [[]] });
    } else if (part.text === ')' || part.text === '}') {
      const closed = open.pop();
      if (closed) for (const name of definedBy(closed)) names.add(name);
    } else if (part.text === ',' && call) {
      call.args.push([]);
    } else if (part.text.trim() !== '') {
      call?.args.at(-1)?.push(part);
    }
  });
  return names;
}

function definedBy({ definer, args }: { definer: string; args: FormulaPart[][] }): string[] {
  if (definer !== 'LET' && definer !== 'LAMBDA') return [];
  return args
    .slice(0, -1)
    .filter(
      (arg, index) => (definer === 'LAMBDA' || index % 2 === 0) && arg.length === 1 && arg[0].kind === 'name',
    )
    .map(([name]) => name.text.toLowerCase());
}
