import { formulaParts } from './formula-parts';
import type { FormulaPart } from './formula-parts';
import type { CellContent } from './port';

/*
 * Formulas that call functions of our add-in, in the forms that Excel gives them where it does not know the add-in.
 * Typed there, a formula keeps its text and shows #NAME? for good, until it is written again (office-js issues 6611
 * and 6395). Opened there, it shows the form of the file, and other add-ins put a workbook in front of that (2051,
 * 2568, 4811): `[2]!_xldudf_FLEX_PROVINCE(A1)`.
 */

/** Custom functions of a web add-in; the dots of their names become `_` (Excel-Custom-Functions issue 108). */
export const ADD_IN = '_xldudf_';
/** Ours: of the add-in as it is installed, and of the one under development. */
export const NAMESPACE = /^FLEX(?:DEV)?\./i;

/** The quick way past all other formulas. */
const MAYBE_OURS = /FLEX(?:DEV)?[._]/i;
/** Functions that make another value of an error or leave a part aside: a dead function in them may show nothing. */
const HIDES_ERRORS =
  /^(?:IF|IFS|IFERROR|IFNA|SWITCH|CHOOSE|XLOOKUP|IS[A-Z]+|TYPE|ERROR\.TYPE|COUNTA?|AGGREGATE)$/i;

/** The dotted name of a function in the form of the file: `FLEX.PROVINCE` of `_xldudf_FLEX_PROVINCE`. */
export function addInName(text: string): string | undefined {
  return text.toLowerCase().startsWith(ADD_IN) ? text.slice(ADD_IN.length).replace(/_/g, '.') : undefined;
}

/** The parts of a formula without the workbook that stands in front of functions of web add-ins. */
export function unqualifiedParts(formula: string): FormulaPart[] {
  const kept: FormulaPart[] = [];
  const parts = formulaParts(formula);
  for (const [index, part] of parts.entries()) {
    const isCall = NAMESPACE.test(part.text) && parts[index + 1]?.text === '(';
    if (part.kind === 'name' && (isCall || addInName(part.text) !== undefined)) dropQualifier(kept);
    kept.push(part);
  }
  return kept;
}

/** `[2]!`, `'C:\map\[file.xlsx]Blad'!`, `file.xlsx!` or `[2]Blad!` at the end; `#REF!` where that is gone. */
function dropQualifier(parts: FormulaPart[]): void {
  if (parts.at(-1)?.text !== '!') return;
  parts.pop();
  if (parts.at(-1)?.kind === 'name') parts.pop();
  else if (parts.at(-1)?.text.startsWith("'")) parts.pop();
  if (parts.at(-1)?.text.startsWith('[') || parts.at(-1)?.text === '#') parts.pop();
}

/** What is the matter with a formula of ours, and how it reads when it is healed (English, `=` first). */
export type Ailment =
  /** It cannot calculate as it stands. */
  | { readonly kind: 'dead'; readonly formula: string }
  /** It may be dead, but hides errors and so cannot be told from one that is not. */
  | { readonly kind: 'hidden'; readonly formula: string }
  /** It is dead and calls a function that is not there: `name`. */
  | { readonly kind: 'unknown'; readonly name: string };

/**
 * What is the matter with a cell; `undefined` where nothing is, or where its formula is none of ours. `functions` are
 * the functions that are there, with their namespace.
 *
 * A dead function of the add-in under development (`FLEXDEV.`) becomes one of the installed add-in where that is what
 * is here: nothing else would ever calculate it. The other way round never, or a workbook that a developer looks into
 * would be dead for everybody else. And a `FLEXDEV.` function that calculates stays what it is.
 */
export function ailmentOf(
  { value, formula }: CellContent,
  functions: readonly string[],
): Ailment | undefined {
  const calls = formula === undefined ? undefined : readCalls(formula, functions);
  if (!calls) return undefined;
  const showsNoName = value.kind === 'error' && value.error === '#NAME?';
  if (!showsNoName && (!calls.isMisspelt || calls.isForeign))
    return calls.hidesErrors && calls.unknown === undefined && !calls.isForeign
      ? { kind: 'hidden', formula: calls.formula }
      : undefined;
  if (calls.unknown !== undefined) return { kind: 'unknown', name: calls.unknown };
  return { kind: 'dead', formula: calls.formula };
}

/** A formula of ours as it reads with the add-in; any other as it is. */
export function healedFormula(formula: string, functions: readonly string[]): string {
  const calls = readCalls(formula, functions);
  return calls && calls.unknown === undefined ? calls.formula : formula;
}

interface Calls {
  readonly formula: string;
  /** In the form of the file, or with a workbook in front. */
  readonly isMisspelt: boolean;
  /** Calls functions of the add-in under development where that is not what is here. */
  readonly isForeign: boolean;
  readonly hidesErrors: boolean;
  /** The first function that is not there. */
  readonly unknown?: string;
}

/** The calls of our functions in a formula; `undefined` if there are none. */
function readCalls(formula: string, functions: readonly string[]): Calls | undefined {
  if (!MAYBE_OURS.test(formula)) return undefined;
  const parts = unqualifiedParts(formula);
  let isMisspelt = false;
  let isForeign = false;
  let unknown: string | undefined;
  let count = 0;
  const texts = parts.map(({ kind, text }, index) => {
    const saved = kind === 'name' ? addInName(text) : undefined;
    const isCall = kind === 'name' && (saved !== undefined || parts[index + 1]?.text === '(');
    const name = (saved ?? text).toUpperCase();
    if (!isCall || !NAMESPACE.test(name)) return text;
    count += 1;
    isMisspelt ||= saved !== undefined;
    if (functions.includes(name)) return name;
    const installed = name.replace(NAMESPACE, 'FLEX.');
    if (!functions.includes(installed)) unknown ??= name;
    else isForeign = true;
    return installed;
  });
  if (count === 0) return undefined;
  return {
    formula: texts.join(''),
    isMisspelt: isMisspelt || parts.length < formulaParts(formula).length,
    isForeign,
    hidesErrors: parts.some(({ kind, text }) => kind === 'name' && HIDES_ERRORS.test(text)),
    ...(unknown !== undefined && { unknown }),
  };
}
