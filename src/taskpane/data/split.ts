import { splitBudget, type Split } from '../../domain/contribution';
import { DomainError } from '../../domain/error';
import { AMOUNT_LIMIT, centsOf, fractionOf, roundHalfAway, type Cents } from '../../domain/money';
import type { BudgetYear } from '../../tables/budget';
import { reference } from '../../workbook/address';
import type { Area, CellValue } from '../../workbook/port';
import { yearCell } from './formulas';
import { missingOf, type NameKey, type WorkbookData } from './workbook';

/** A budget of one's own, as typed. */
export interface OwnBudget {
  readonly budget: number;
  readonly share: number;
  readonly fixed: number;
}

/** What the workbook says was published of a year. */
export interface Published {
  readonly province: Cents;
  /** In whole euros or to the cent, as it was printed. */
  readonly total?: Cents;
}

/** A split on show: of a year of the workbook or of a budget of one's own. */
export interface Case {
  /** Absent for a budget of one's own. */
  readonly year?: number;
  /** The column whose inhabitants count. */
  readonly column: number;
  readonly inhabitantsYear: number | undefined;
  readonly names: readonly string[];
  readonly split: Split;
  /** The fixed amount that all have in common; absent if it differs. */
  readonly fixed?: Cents;
  readonly published?: Published;
}

/** Why there is nothing to show. */
export type Problem =
  | { readonly kind: 'no-budget' }
  | { readonly kind: 'no-municipalities' }
  /** Parts of the model are gone: their names. */
  | { readonly kind: 'incomplete'; readonly names: readonly string[] }
  | { readonly kind: 'unreadable'; readonly cell: Area; readonly value: CellValue }
  | { readonly kind: 'refused'; readonly error: DomainError; readonly participants: number };

export type CaseOutcome =
  { readonly ok: true; readonly case: Case } | { readonly ok: false; readonly problem: Problem };

/** The inhabitants of each party that count in a year's column; 0 for who takes no part. */
function countedInhabitants(data: WorkbookData, year: BudgetYear): readonly number[] {
  const block = data.blocks.get('counted');
  return data.parties.map(({ row }) => {
    const value = block?.cells[row]?.[year.column]?.value;
    return value?.kind === 'number' ? value.number : 0;
  });
}

/** What a split cannot do without. */
const needed: readonly NameKey[] = ['years', 'budget', 'share', 'decided', 'fixed', 'counted', 'parties'];

/** What of it is gone from the workbook, by name. */
export function missingForSplit(data: WorkbookData): readonly string[] {
  return missingOf(data, needed);
}

const inputs: readonly NameKey[] = ['budget', 'share', 'decided', 'fixed'];

/** The first cell of a year that holds something else than a number or nothing. */
function unreadable(data: WorkbookData, year: BudgetYear, keys: readonly NameKey[]): Problem | undefined {
  for (const key of keys) {
    const block = data.blocks.get(key);
    for (const [row, cells] of (block?.cells ?? []).entries()) {
      const value = cells[year.column]?.value;
      const cell = yearCell(data, key, year.column);
      if (!cell || !value || value.kind === 'number' || value.kind === 'blank') continue;
      if (value.kind === 'text' && value.text.trim() === '') continue;
      return { kind: 'unreadable', cell: { ...cell, row: cell.row + row }, value };
    }
  }
  return undefined;
}

/** The split of one year of the workbook. */
export function yearCase(data: WorkbookData, year: BudgetYear): CaseOutcome {
  const wrong = unreadable(data, year, inputs);
  if (wrong) return { ok: false, problem: wrong };
  if (year.budget === undefined) return { ok: false, problem: { kind: 'no-budget' } };
  const { budget, share, decided, fixed } = year;
  return makeCase(data, year, { budget, share, decided, fixed: fixed ?? 0 }, year);
}

/** The split of a budget of one's own, over the inhabitants of one of the workbook's years. */
export function ownCase(data: WorkbookData, key: BudgetYear, own: OwnBudget): CaseOutcome {
  return makeCase(data, key, own, undefined);
}

function makeCase(
  data: WorkbookData,
  key: BudgetYear,
  figures: { budget: number; share?: number; decided?: number; fixed: number },
  year: BudgetYear | undefined,
): CaseOutcome {
  const names = missingForSplit(data);
  if (names.length > 0) return { ok: false, problem: { kind: 'incomplete', names } };
  if (data.parties.length === 0) return { ok: false, problem: { kind: 'no-municipalities' } };
  const wrong = unreadable(data, key, ['counted']);
  if (wrong) return { ok: false, problem: wrong };
  const inhabitants = countedInhabitants(data, key);
  const participants = inhabitants.filter((count) => count > 0).length;
  try {
    const fixed = centsOf(figures.fixed);
    const split = splitBudget({
      budget: centsOf(figures.budget),
      inhabitants,
      fixed: inhabitants.map(() => fixed),
      share: figures.share === undefined ? undefined : fractionOf(figures.share),
      province: figures.decided === undefined ? undefined : centsOf(figures.decided),
    });
    return {
      ok: true,
      case: {
        ...(year ? { year: year.year } : {}),
        column: key.column,
        inhabitantsYear: key.inhabitantsYear ?? key.year,
        names: data.parties.map(({ name }) => name),
        split,
        fixed,
        ...(year ? publishedOf(year) : {}),
      },
    };
  } catch (error) {
    if (error instanceof DomainError) return { ok: false, problem: { kind: 'refused', error, participants } };
    throw error;
  }
}

/** What the workbook holds as published of a year; nothing where its part of the province is no amount. */
export function publishedOf({ publishedProvince, publishedBudget }: BudgetYear): Pick<Case, 'published'> {
  const [province, total] = [publishedProvince, publishedBudget].map((amount) =>
    amount !== undefined && Math.abs(amount) < AMOUNT_LIMIT ? centsOf(amount) : undefined,
  );
  if (province === undefined) return {};
  return { published: total === undefined ? { province } : { province, total } };
}

/** An amount for each inhabitant, to the cent; `undefined` for nobody. */
export function perInhabitant(amount: Cents, inhabitants: number): Cents | undefined {
  if (!(inhabitants > 0)) return undefined;
  const { numerator, denominator } = fractionOf(inhabitants);
  return roundHalfAway(amount * denominator, numerator);
}

/** `Begroting!D5` of an area's first cell. */
export function cellText(area: Area): string {
  return reference({ ...area, rows: 1, columns: 1 });
}
