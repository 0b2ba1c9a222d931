import type { Language } from '../i18n/language';
import type { WorkbookTexts } from '../i18n/workbook';
import { a1, reference } from '../workbook/address';
import type { Area } from '../workbook/port';
import type { ModelData } from './data';

export type SheetKey = keyof WorkbookTexts['sheets'];

/** Everything that a sheet's layout is made from. */
export interface Context {
  readonly texts: WorkbookTexts;
  /** Names of the sheets in this workbook: made unique where one of ours was taken. */
  readonly sheets: Readonly<Record<SheetKey, string>>;
  /** Namespace of the custom functions, `FLEX` or `FLEXDEV`. */
  readonly namespace: string;
  readonly data: ModelData;
  /** The language of the words that cells hold. */
  readonly language: Language;
}

/** First row of data on every sheet: under the title, a sentence, an empty row and the header. */
export const firstRow = 4;
export const headerRow = 3;

/** Rows of the budget sheet. */
export const budgetRow = {
  budget: firstRow,
  share: firstRow + 1,
  decided: firstRow + 2,
  province: firstRow + 3,
  municipal: firstRow + 4,
  fixed: firstRow + 5,
  inhabitantsYear: firstRow + 6,
  fixedTotal: firstRow + 7,
  fixedFits: firstRow + 8,
  published: firstRow + 10,
  publishedBudget: firstRow + 11,
  publishedProvince: firstRow + 12,
  budgetAgrees: firstRow + 13,
  provinceAgrees: firstRow + 14,
  third: firstRow + 15,
  gap: firstRow + 16,
} as const;

/** Columns of the table of municipalities. */
export function municipalityColumns(data: ModelData): {
  code: number;
  name: number;
  from: number;
  until: number;
  inhabitants: number;
  agreed: number;
  note: number;
  population: number;
} {
  const inhabitants = 4;
  const agreed = inhabitants + data.population.length;
  return {
    code: 0,
    name: 1,
    from: 2,
    until: 3,
    inhabitants,
    agreed,
    note: agreed + 1,
    population: agreed + 3,
  };
}

/** Columns and rows of the contributions sheet. */
export function contributionLayout(data: ModelData): {
  inhabitants: number;
  fixed: number;
  years: number;
  share: number;
  perInhabitant: number;
  sum: number;
  counts: number;
  province: number;
  municipalities: number;
  municipalitiesTotal: number;
  total: number;
  budget: number;
  adds: number;
} {
  const years = 3;
  const share = years + data.years.length;
  const municipalitiesTotal = firstRow + 1 + data.municipalities.length;
  return {
    inhabitants: 1,
    fixed: 2,
    years,
    share,
    perInhabitant: share + 1,
    sum: share + 2,
    counts: share + 4,
    province: firstRow,
    municipalities: firstRow + 1,
    municipalitiesTotal,
    total: municipalitiesTotal + 1,
    budget: municipalitiesTotal + 2,
    adds: municipalitiesTotal + 3,
  };
}

/** Columns and rows of the strips sheet. */
export function stripLayout(data: ModelData): {
  byRule: number;
  agreed: number;
  entitlement: number;
  rule: number;
  total: number;
  cards: number;
} {
  const byRule = 1;
  const agreed = byRule + data.cards.length;
  const entitlement = agreed + 1;
  return {
    byRule,
    agreed,
    entitlement,
    rule: entitlement + data.cards.length + 1,
    total: firstRow + data.municipalities.length,
    cards: firstRow + 7,
  };
}

/** Areas that more than one sheet refers to. */
export function areas(context: Context): {
  names: Area;
  codes: Area;
  /** Takes part from and until, side by side. */
  terms: Area;
  allInhabitants: Area;
  agreed: Area;
  years: Area;
  budgetLine: (key: keyof typeof budgetRow) => Area;
  counted: Area;
  contributions: Area;
  byRule: Area;
  entitlements: Area;
} {
  const { sheets, data } = context;
  const count = data.municipalities.length;
  const table = municipalityColumns(data);
  const split = contributionLayout(data);
  const strips = stripLayout(data);
  const body = (column: number, columns = 1): Area => ({
    sheet: sheets.municipalities,
    row: firstRow,
    column,
    rows: count,
    columns,
  });
  const onBudget = (row: number): Area => ({
    sheet: sheets.budget,
    row,
    column: 1,
    rows: 1,
    columns: data.years.length,
  });
  const onStrips = (column: number): Area => ({
    sheet: sheets.strips,
    row: firstRow,
    column,
    rows: count,
    columns: data.cards.length,
  });
  return {
    codes: body(table.code),
    names: body(table.name),
    terms: body(table.from, 2),
    allInhabitants: body(table.inhabitants, data.population.length),
    agreed: body(table.agreed),
    years: onBudget(headerRow),
    budgetLine: (key) => onBudget(budgetRow[key]),
    counted: {
      sheet: sheets.contributions,
      row: split.municipalities,
      column: split.counts,
      rows: count,
      columns: data.years.length,
    },
    contributions: {
      sheet: sheets.contributions,
      row: split.municipalities,
      column: split.years,
      rows: count,
      columns: data.years.length,
    },
    byRule: onStrips(strips.byRule),
    entitlements: onStrips(strips.entitlement),
  };
}

/** One cell of an area: row and column count from 0 within it. */
export function cellIn(area: Area, row: number, column: number): Area {
  return { sheet: area.sheet, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
}

/** How a formula on `sheet` refers to an area: without the sheet's name where it is the same. */
export function refer(area: Area, sheet: string, absolute = false): string {
  return area.sheet === sheet ? a1(area, absolute) : reference(area, absolute);
}
