import { INPUT_LOCALES, type InputLocale } from '../../i18n/input-locale';
import { namesWith } from './function-list';
import { guardedCall, type Part } from './guarded-call';
import { showFormula } from '../../i18n/formula';
import { healedFormula } from '../../workbook/add-in-formula';
import type { Area, HostFacts, Selection } from '../../workbook/port';

/** One of our functions in a cell. */
export interface FlexFormula {
  /** English, `=` first. */
  readonly formula: string;
  /** The cell that holds it. */
  readonly anchor: Area;
  /** Name without namespace of the first of our functions in it. */
  readonly name: string;
  /** Its arguments as they stand, if the formula shows what one call gives and does no more with it. */
  readonly args: readonly string[] | undefined;
  /** What a condition in the formula can show instead. */
  readonly instead?: string;
  /** The part of the result that the formula shows, if that is not all of it. */
  readonly part?: Part;
}

/** Our formula under the cursor: in the cell itself, or in the cell that filled it by spilling. */
export function flexFormula(selection: Selection, namespace: string): FlexFormula | undefined {
  const held = selection.cell.formula;
  const single = { ...selection.area, rows: 1, columns: 1 };
  const found =
    held === undefined
      ? selection.spilledFrom && {
          formula: selection.spilledFrom.formula,
          anchor: { ...selection.spilledFrom.area, rows: 1, columns: 1 },
        }
      : { formula: held, anchor: single };
  if (!found) return undefined;
  // As it reads with the add-in, where Excel shows the form of the file.
  const formula = healedFormula(found.formula, namesWith(namespace));
  const name = new RegExp(`(?<![A-Za-z0-9_.])${namespace}\\.([A-Z]+)\\(`, 'i').exec(formula);
  if (!name) return undefined;
  const isOurs = (called: string): boolean => called.toUpperCase().startsWith(`${namespace.toUpperCase()}.`);
  const guarded = guardedCall(formula, isOurs);
  return {
    ...found,
    formula,
    name: (guarded ? guarded.call.name.slice(namespace.length + 1) : name[1]).toUpperCase(),
    args: guarded?.call.args,
    ...(guarded?.instead === undefined ? {} : { instead: guarded.instead }),
    ...(guarded?.part ? { part: guarded.part } : {}),
  };
}

/** A formula as the user of this host types it. */
export function localFormula(formula: string, host: HostFacts | undefined): string {
  return showFormula(formula, localeOf(host));
}

/** How the user of this host writes numbers; Dutch until the host has answered. */
export function localeOf(host: HostFacts | undefined): InputLocale {
  if (!host) return INPUT_LOCALES['nl-NL'];
  const base = host.decimalSeparator === ',' ? INPUT_LOCALES['nl-NL'] : INPUT_LOCALES['en-GB'];
  const { decimalSeparator, groupSeparator, listSeparator } = host;
  return { ...base, decimalSeparator, groupSeparator, listSeparator };
}
