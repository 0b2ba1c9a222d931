import { splitBudget } from '../../domain/contribution';
import { DomainError } from '../../domain/error';
import { centsOf, fractionOf } from '../../domain/money';
import type { Area, CellValue, Selection, WorkbookPort } from '../../workbook/port';
import type { CellQuestion } from '../cell/notes';
import { FIRST } from '../cell/reading';
import { resultCell, type ResultCell } from '../cell/result-cell';
import type { FlexFormula } from './formula';
import { tableNames } from '../../tables/names';
import { columnOf, textOf as cellTextOf } from '../../tables/cells';
import { namesLeftOf } from './names-left-of';
import { resolve, type Resolved } from './resolve';
import { publishedOf, type Case } from './split';
import type { WorkbookData } from './workbook';

/** What a cell with one of our formulas is about. */
export type CellStory =
  /** One municipality's contribution, which can be explained in steps. */
  | {
      readonly kind: 'line';
      readonly case: Case;
      readonly index: number;
      readonly question: CellQuestion;
    }
  /** Anything else: what the function does and what it was given. */
  | { readonly kind: 'other'; readonly question: CellQuestion };

/** Position of each argument in the functions that split a budget. */
const positions: Readonly<Record<string, readonly (keyof Figures)[]>> = {
  CONTRIBUTION: ['budget', 'inhabitants', 'fixed', 'share', 'province'],
  CONTRIBUTIONOF: ['name', 'budget', 'names', 'inhabitants', 'fixed', 'share', 'province'],
  SPLIT: ['budget', 'names', 'inhabitants', 'fixed', 'share', 'province'],
  EXPLAIN: ['budget', 'names', 'inhabitants', 'fixed', 'share', 'province'],
};

/** Functions that make a table of one year. */
const ofOneYear = ['SPLIT', 'EXPLAIN'];

interface Figures {
  readonly name?: Resolved;
  readonly names?: Resolved;
  readonly budget?: Resolved;
  readonly inhabitants?: Resolved;
  readonly fixed?: Resolved;
  readonly share?: Resolved;
  readonly province?: Resolved;
}

/** Reads what the formula of a cell was given, and finds the line of the split that the cell shows. */
export async function storyOf(
  flex: FlexFormula,
  selection: Selection,
  port: WorkbookPort,
  data: WorkbookData | undefined,
): Promise<CellStory> {
  const texts = (await showsInstead(flex, selection, port)) ? [] : (flex.args ?? []);
  const given = await Promise.all(texts.map((text) => resolve(text, flex.anchor.sheet, port)));
  const cell = await resultCell(flex, given, selection, port);
  // Of a part that is not known there is nothing to tell.
  const args = cell ? given : [];
  const { place, label, header }: ResultCell = cell ?? { place: FIRST };
  const keys = positions[flex.name];
  const figures: Figures = Object.fromEntries(
    args.slice(0, keys?.length ?? 0).map((arg, at) => [keys?.[at], arg]),
  );
  const beside = (await namesLeftOf(figures.inhabitants?.area, port)) ?? [];
  const { value } = selection.cell;
  // A cell with an error has no figure to explain, whatever the steps would come to.
  const found =
    keys && value.kind !== 'error'
      ? lineOf(flex.name, figures, place.row, place.column, data, beside)
      : undefined;
  const line = found && leadsTo(found, flex.name, value) ? found : undefined;
  const question: CellQuestion = {
    name: flex.name,
    args,
    place,
    value,
    ...(label ? { label } : {}),
    ...(header ? { header } : {}),
    ...(line ? { case: line.case } : {}),
    ...(data ? { data } : {}),
  };
  return line && line.index >= 0
    ? { kind: 'line', case: line.case, index: line.index, question }
    : { kind: 'other', question };
}

/** Whether a condition in the formula kept the call from being shown, or may have. */
async function showsInstead(flex: FlexFormula, selection: Selection, port: WorkbookPort): Promise<boolean> {
  if (flex.instead === undefined) return false;
  const { values } = await resolve(flex.instead, flex.anchor.sheet, port);
  const [instead, ...more] = values?.flat() ?? [];
  if (!instead || more.length > 0) return true;
  const { value } = selection.cell;
  if (instead.kind === 'blank') return value.kind === 'blank';
  return textOf(instead) === textOf(value);
}

function lineOf(
  name: string,
  figures: Figures,
  row: number,
  column: number,
  data: WorkbookData | undefined,
  beside: readonly string[],
): { readonly case: Case; readonly index: number } | undefined {
  const { inhabitants, budget: budgets } = figures;
  if (!inhabitants?.values || !Object.values(figures).every(isReadable)) return undefined;
  // One year's figures stand in a column; with one budget a row of municipalities is allowed as well.
  const flat = inhabitants.values.length === 1 && budgets?.values?.flat().length === 1;
  const isTable = ofOneYear.includes(name);
  const year = isTable || flat ? 0 : column;
  const counts = flat ? inhabitants.values[0] : inhabitants.values.map((cells) => pick(cells, year));
  const names = namesOf(figures, counts.length, data, beside);
  const index = isTable
    ? tableIndex(name, row, counts.length)
    : name === 'CONTRIBUTIONOF'
      ? names.findIndex((each) => same(each, textOf(figures.name?.values?.[0]?.[0])))
      : flat
        ? column
        : row;
  if ((index < 0 && !isTable) || index >= counts.length) return undefined;
  try {
    const budget = numberOf(pick(figures.budget?.values?.[0], year));
    if (budget === undefined) return undefined;
    const share = numberOf(pick(figures.share?.values?.[0], year));
    const province = numberOf(pick(figures.province?.values?.[0], year));
    const fixed = counts.map((_, at) => {
      const rows = figures.fixed?.values;
      const cells = rows && rows.length > 1 ? rows[at] : rows?.[0];
      return centsOf(numberOf(pick(flat && cells && cells.length > 1 ? cells.slice(at) : cells, year)) ?? 0);
    });
    const split = splitBudget({
      budget: centsOf(budget),
      inhabitants: counts.map((cell) => numberOf(cell) ?? 0),
      fixed,
      share: share === undefined ? undefined : fractionOf(share),
      province: province === undefined ? undefined : centsOf(province),
    });
    return { index, case: { ...yearOf(figures, year, data), names, split } };
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

/** Whether the steps come to the amount in the cell, which may be from before the last change of an argument. */
function leadsTo(
  { case: { split }, index }: { readonly case: Case; readonly index: number },
  name: string,
  value: CellValue,
): boolean {
  // The tables have other figures beside the contribution.
  if (ofOneYear.includes(name) || value.kind !== 'number') return true;
  return centsOf(value.number) === split.lines[index]?.contribution;
}

/** What is left out, or what the pane knows the value of: a sum in an argument is neither. */
const isReadable = ({ text, values }: Resolved): boolean => text === '' || values !== undefined;

/** The municipality of a row of SPLIT; −1 for other rows, and for the steps of EXPLAIN. */
function tableIndex(name: string, row: number, count: number): number {
  return name === 'SPLIT' && row >= 2 && row - 2 < count ? row - 2 : -1;
}

/** The year, if the budget is that of a year in the workbook. */
function yearOf(
  figures: Figures,
  column: number,
  data: WorkbookData | undefined,
): Pick<Case, 'year' | 'column' | 'inhabitantsYear' | 'published'> {
  const row = data?.blocks.get('budget')?.area;
  const area = figures.budget?.area;
  if (!data || !row || area?.sheet !== row.sheet || area.row !== row.row) {
    return { column: 0, inhabitantsYear: undefined };
  }
  const at = area.column - row.column + (area.columns > 1 ? column : 0);
  const year = data.years.find((each) => each.column === at);
  return {
    year: year?.year,
    column: at,
    inhabitantsYear: year?.inhabitantsYear,
    ...(year ? publishedOf(year) : {}),
  };
}

/** Names from the formula itself, or those that stand beside the inhabitants in the workbook. */
function namesOf(
  figures: Figures,
  count: number,
  data: WorkbookData | undefined,
  beside: readonly string[],
): readonly string[] {
  const given = figures.names?.values?.flat().map(textOf);
  if (given && given.length === count) return given;
  const area = figures.inhabitants?.area;
  return Array.from(
    { length: count },
    (_, at) => (data && area && nameBeside(area, at, data)) || beside[at] || `#${at + 1}`,
  );
}

/** Whose a row of an area of inhabitants is: of those that count, or of the table of municipalities. */
function nameBeside(area: Area, at: number, data: WorkbookData): string | undefined {
  // One row of municipalities side by side has no names beside it.
  if (area.rows <= at) return undefined;
  const row = area.row + at;
  const counted = data.blocks.get('counted')?.area;
  if (counted?.sheet === area.sheet && area.column >= counted.column) {
    return data.parties.find((party) => party.row === row - counted.row)?.name;
  }
  const table = data.tables.get(tableNames.municipalities);
  if (table?.area.sheet !== area.sheet) return undefined;
  return cellTextOf(table.rows[row - table.area.row - 1]?.[columnOf(table, 'name')]);
}

/** The cell of a year: one cell counts for all years. */
function pick(cells: readonly CellValue[] | undefined, year: number): CellValue | undefined {
  return cells?.length === 1 ? cells[0] : cells?.[year];
}

function numberOf(value: CellValue | undefined): number | undefined {
  return value?.kind === 'number' ? value.number : undefined;
}

function textOf(value: CellValue | undefined): string {
  return value?.kind === 'text' ? value.text : value?.kind === 'number' ? String(value.number) : '';
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
