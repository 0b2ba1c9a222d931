import type { Workbook } from 'hucre/xlsx';
import { parseA1 } from '../address';
import type { WorkbookSnapshot } from '../embedded/embedded';
import { formulaParts } from '../formula-parts';
import { englishFormula, refersElsewhere } from './file-formula';

type Name = WorkbookSnapshot['names'][number];

export interface ReadNames {
  readonly names: readonly Name[];
  /**
   * A formula of a sheet with what its names stand for there, where that depends on the sheet: the grid knows each
   * name once.
   */
  readonly written: (formula: string, sheet: string) => string;
  /** Names that are for one sheet and stand for something else on another. */
  readonly doubled: readonly Name[];
  /** Some name refers to another file, and was left out. */
  readonly elsewhere: boolean;
}

/** The defined names of a file, without those that Excel keeps for itself. */
export function namesOf({ namedRanges = [] }: Pick<Workbook, 'namedRanges'>): ReadNames {
  const own = namedRanges.filter(({ name }) => !/^_xl/i.test(name));
  const all = own
    .filter(({ range }) => !refersElsewhere(range))
    .map(({ name, range, scope }): Name => {
      const refersTo = englishFormula(range).slice(1);
      return { name, refersTo, ...(scope !== undefined && { scope }) };
    });
  const byName = new Map<string, Name[]>();
  for (const one of all)
    byName.set(one.name.toLowerCase(), [...(byName.get(one.name.toLowerCase()) ?? []), one]);
  const names = [...byName.values()].map((ones) => ones.find(({ scope }) => scope === undefined) ?? ones[0]);
  const written = (formula: string, sheet: string): string => writtenOut(formula, sheet, byName);
  return {
    names: names.map((one) => ({ ...one, refersTo: written(one.refersTo, one.scope ?? '') })),
    written,
    doubled: all.filter((one) => !names.includes(one)),
    elsewhere: all.length < own.length,
  };
}

function writtenOut(formula: string, sheet: string, byName: ReadonlyMap<string, readonly Name[]>): string {
  const parts = formulaParts(formula);
  const texts = parts.map(({ text }) => text);
  for (const [index, { kind, text }] of parts.entries()) {
    const ones = kind === 'name' ? byName.get(text.toLowerCase()) : undefined;
    if (!ones || texts[index + 1] === '(' || texts[index + 1] === '!') continue;
    const of = texts[index - 1] === '!' ? sheetOf(texts[index - 2]) : undefined;
    // What one name stands for is the same everywhere; the grid finds it behind no sheet but a plain one.
    if (ones.length === 1 && (of === undefined || ones[0].scope === undefined)) continue;
    const meant = ones.find(({ scope }) => scope?.toLowerCase() === (of ?? sheet).toLowerCase());
    const found = meant ?? ones.find(({ scope }) => scope === undefined);
    if (!found) continue;
    texts[index] = parseA1(found.refersTo) ? found.refersTo : `(${found.refersTo})`;
    if (of !== undefined) texts.fill('', index - 2, index);
  }
  return texts.join('');
}

function sheetOf(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
}
