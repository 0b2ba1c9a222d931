import { numberOf, textOf, type TableCell } from './cells';
import type { definedNames } from './names';

/** One year of the budget sheet; amounts in euros as the cells hold them. */
export interface BudgetYear {
  readonly year: number;
  /** Index of the year's column within the named rows, from 0. */
  readonly column: number;
  readonly budget?: number;
  /** Share of the province, 0.33 for 33 %. */
  readonly share?: number;
  /** Decided amount of the province; replaces the share where given. */
  readonly decided?: number;
  readonly fixed?: number;
  /** The inhabitants on 1 January of this year are the key. */
  readonly inhabitantsYear?: number;
  /** What was published: in whole euros, or to the cent. */
  readonly publishedBudget?: number;
  readonly publishedProvince?: number;
}

/** The named rows of the budget sheet that `readBudget` needs, by the key in `definedNames`. */
export const budgetRows = [
  'years',
  'budget',
  'share',
  'decided',
  'fixed',
  'inhabitantsYear',
  'publishedBudget',
  'publishedProvince',
] as const satisfies readonly (keyof typeof definedNames)[];

/** Reads the budget's years from its named rows (each one row of cells); a column without a year is left out. */
export function readBudget(
  rows: Readonly<Partial<Record<(typeof budgetRows)[number], readonly TableCell[]>>>,
): readonly BudgetYear[] {
  return (rows.years ?? []).flatMap((cell, column) => {
    const year = numberOf(cell) ?? (/^\d{4}$/.test(textOf(cell)) ? Number(textOf(cell)) : undefined);
    if (year === undefined) return [];
    return [
      {
        year,
        column,
        budget: numberOf(rows.budget?.[column]),
        share: numberOf(rows.share?.[column]),
        decided: numberOf(rows.decided?.[column]),
        fixed: numberOf(rows.fixed?.[column]),
        inhabitantsYear: numberOf(rows.inhabitantsYear?.[column]),
        publishedBudget: numberOf(rows.publishedBudget?.[column]),
        publishedProvince: numberOf(rows.publishedProvince?.[column]),
      },
    ];
  });
}
