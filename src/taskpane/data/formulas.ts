import type { Language } from '../../i18n/language';
import { columnOf } from '../../tables/cells';
import { tableNames } from '../../tables/names';
import { reference } from '../../workbook/address';
import type { Area } from '../../workbook/port';
import type { NameKey, WorkbookData } from './workbook';

/** A formula with the cells that it fills. */
export interface ReadyFormula {
  /** English, `=` first. */
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
  /** The function's name, without namespace. */
  readonly name: string;
  /** It calculates with figures of its own instead of the cells of the model. */
  readonly example?: boolean;
  /** What a chart of it shows; absent where the cells are no series of figures. */
  readonly chart?: ReadyChart;
}

/** A line chart over cells that a formula fills, counted from its own cell, with the names of the series on top. */
export interface ReadyChart {
  /** For the list of objects; a number behind it makes it the only one of its sheet. */
  readonly name: string;
  readonly rows: number;
  /** The first one has the categories. */
  readonly columns: number;
  readonly title: string;
  readonly valueTitle: string;
  readonly categoryTitle: string;
  readonly numberFormat: string;
}

/** The cell of a budget row in the column of one year. */
export function yearCell(data: WorkbookData, key: NameKey, column: number): Area | undefined {
  const area = data.blocks.get(key)?.area;
  return area && { ...area, column: area.column + column, rows: 1, columns: 1 };
}

/**
 * The names beside the inhabitants that count. In a workbook from before these names were there: those in the
 * table of municipalities, which has the same order as long as nothing was inserted in it.
 */
export function nameCells(data: WorkbookData): Area | undefined {
  const beside = data.blocks.get('parties')?.area;
  if (beside) return beside;
  const table = data.tables.get(tableNames.municipalities);
  if (!table) return undefined;
  const column = columnOf(table, 'name');
  if (column < 0 || table.rows.length === 0) return undefined;
  return {
    sheet: table.area.sheet,
    row: table.area.row + 1,
    column: table.area.column + column,
    rows: table.rows.length,
    columns: 1,
  };
}

/** The inhabitants that count in the column of one year. */
export function countedCells(data: WorkbookData, column: number): Area | undefined {
  const area = data.blocks.get('counted')?.area;
  return area && { ...area, column: area.column + column, columns: 1 };
}

/** Where the figures of a split come from: cells of the model, or literal values for an amount of one's own. */
export interface SplitArguments {
  readonly budget: string;
  readonly names: string;
  readonly inhabitants: string;
  readonly fixed: string;
  readonly share: string;
  readonly decided: string;
  /** Number of municipalities. */
  readonly count: number;
}

/** The arguments for a year of the workbook; `undefined` if a part of the model is missing. */
export function yearArguments(data: WorkbookData, column: number): SplitArguments | undefined {
  const names = nameCells(data);
  const inhabitants = countedCells(data, column);
  const budget = yearCell(data, 'budget', column);
  if (!names || !inhabitants || !budget || names.rows !== inhabitants.rows) return undefined;
  const cell = (key: NameKey): string => {
    const area = yearCell(data, key, column);
    return area ? reference(area) : '';
  };
  return {
    budget: reference(budget),
    names: reference(names),
    inhabitants: reference(inhabitants),
    fixed: cell('fixed'),
    share: cell('share'),
    decided: cell('decided'),
    count: names.rows,
  };
}

/** The arguments for a budget of one's own, over the inhabitants of one of the workbook's years. */
export function ownArguments(
  data: WorkbookData,
  column: number,
  own: { readonly budget: number; readonly share: number; readonly fixed: number },
): SplitArguments | undefined {
  const of = yearArguments(data, column);
  return (
    of && {
      ...of,
      budget: String(own.budget),
      fixed: String(own.fixed),
      share: String(own.share),
      decided: '',
    }
  );
}

/** A call with its arguments; trailing ones that are left out are dropped. */
function call(namespace: string, name: string, args: readonly string[]): string {
  let length = args.length;
  while (length > 0 && args[length - 1] === '') length -= 1;
  return `=${namespace}.${name}(${args.slice(0, length).join(',')})`;
}

/** The whole split as a labelled table (header, province, municipalities, total), or its steps. */
export function splitFormula(
  namespace: string,
  of: SplitArguments,
  language: Language,
  name: 'SPLIT' | 'EXPLAIN' = 'SPLIT',
): ReadyFormula {
  const words = language === 'nl' ? '' : `"${language}"`;
  const args = [of.budget, of.names, of.inhabitants, of.fixed, of.share, of.decided, words];
  const formula = call(namespace, name, args);
  // For EXPLAIN: header, five steps, the municipalities, their sum and the rounding cents.
  return name === 'SPLIT'
    ? { name, formula, rows: of.count + 3, columns: 7 }
    : { name, formula, rows: of.count + 8, columns: 3 };
}

/** The contribution of one municipality, in one cell. */
export function lineFormula(namespace: string, of: SplitArguments, name: string): ReadyFormula {
  const quoted = `"${name.replace(/"/g, '""')}"`;
  const args = [quoted, of.budget, of.names, of.inhabitants, of.fixed, of.share, of.decided];
  return { name: 'CONTRIBUTIONOF', formula: call(namespace, 'CONTRIBUTIONOF', args), rows: 1, columns: 1 };
}
