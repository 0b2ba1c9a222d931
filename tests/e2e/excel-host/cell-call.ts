/**
 * MODEL of how Excel turns a formula that is one call of a custom function into what it hands to the add-in: the
 * function is looked up in `functions.json`, arguments become values, omitted ones null. Any other formula is left
 * to others; it is no engine and must not become one.
 */
import { NotImplemented } from '../../host/errors';
import type { Evaluated } from '../../host/model/calculation';
import { parseRectangle, type Rectangle } from '../../host/model/rectangle';
import type { WorkbookModel } from '../../host/model/workbook';
import { splitTop } from './split-top';

export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly dimensionality: 'scalar' | 'matrix';
      readonly optional?: boolean;
    }[];
  }[];
}

/** A value as it crosses to the add-in; an error in the form that the client makes an error of its own of. */
type Wire =
  string | number | boolean | null | { readonly type: 'CustomFunctionError'; readonly code: string };

export interface CellCall {
  readonly id: string;
  readonly args: readonly (Wire | readonly (readonly Wire[])[])[];
}

export type Read = (sheet: string, area: Rectangle) => Evaluated[][];

const CALL = /^=FLEX\.([A-Z]+)\((.*)\)$/s;
const SHEET = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(.+)$/u;
const TABLE = /^([\p{L}_][\p{L}\p{N}_.]*)\[(.+)\]$/u;

export class CellCalls {
  constructor(
    private readonly metadata: FunctionsMetadata,
    private readonly workbook: WorkbookModel,
  ) {}

  /** The call that a formula stands for; `undefined` where it is anything but one call of a function of ours. */
  parse(formula: string, sheet: string, read: Read): CellCall | undefined {
    const [, name = '', inner = ''] = CALL.exec(formula) ?? [];
    const texts = splitTop(inner, ',');
    if (name === '' || texts === undefined) return undefined;
    const known = this.metadata.functions.find((each) => each.name === name);
    if (!known) return undefined;
    const given = texts.length === 1 && texts[0].trim() === '' ? [] : texts;
    const required = known.parameters.filter(({ optional }) => optional !== true).length;
    // Excel does not take such a formula in at all.
    if (given.length < required || given.length > known.parameters.length)
      throw new NotImplemented(`${formula}: ${String(given.length)} arguments`);
    const values = given.map((text) => this.argument(text.trim(), sheet, read));
    if (values.includes(undefined)) return undefined;
    const args = known.parameters.map(({ name: parameter, dimensionality }, index) => {
      const cells = values[index] ?? null;
      if (cells === null || dimensionality === 'matrix') return cells;
      if (cells.length > 1 || cells[0].length > 1)
        throw new NotImplemented(`a range for ${parameter}, which is one value`);
      return cells[0][0];
    });
    return { id: known.id, args };
  }

  /** Rows of cells, `null` for an argument that is omitted, `undefined` for one that would have to be calculated. */
  private argument(text: string, home: string, read: Read): Wire[][] | null | undefined {
    if (text === '') return null;
    const constant = constantOf(text);
    if (constant !== undefined) return [[constant]];
    if (/^\{.*\}$/s.test(text)) {
      const rows = splitTop(text.slice(1, -1), ';')?.map((row) => splitTop(row, ',')?.map(constantOf) ?? []);
      return rows?.every((row) => row.every((cell) => cell !== undefined)) ? rows : undefined;
    }
    const place = this.place(text, home);
    return place && read(place.sheet, place.area).map((row) => row.map(wireOf));
  }

  private place(text: string, home: string): { sheet: string; area: Rectangle } | undefined {
    const [, quoted, plain, rest] = SHEET.exec(text) ?? [];
    const sheet = quoted?.replace(/''/g, "'") ?? plain ?? home;
    const area = parseRectangle(rest ?? text);
    if (area) return { sheet, area };
    const name = this.workbook.definedName(text);
    const owner = name && this.workbook.sheet(name.sheetId);
    if (name && owner) return { sheet: owner.name, area: name.area };
    const [, table = '', part = ''] = TABLE.exec(text) ?? [];
    return this.tablePart(table, part);
  }

  private tablePart(name: string, part: string): { sheet: string; area: Rectangle } | undefined {
    const table = this.workbook.table(name);
    if (!table) return undefined;
    const { sheet, area, showTotals } = table;
    if (part === '#All') return { sheet: sheet.name, area };
    const headers = Array.from({ length: area.columns }, (_, index) =>
      String(sheet.formulaText(area.row, area.column + index)),
    );
    const column = headers.indexOf(part);
    if (column < 0) throw new NotImplemented(`${name}[${part}]`);
    const rows = area.rows - 1 - (showTotals ? 1 : 0);
    return {
      sheet: sheet.name,
      area: { row: area.row + 1, column: area.column + column, rows, columns: 1 },
    };
  }
}

function constantOf(text: string): string | number | boolean | undefined {
  const plain = text.trim();
  if (/^"(?:[^"]|"")*"$/.test(plain)) return plain.slice(1, -1).replace(/""/g, '"');
  if (/^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?%?$/i.test(plain))
    return plain.endsWith('%') ? Number(plain.slice(0, -1)) / 100 : Number(plain);
  return /^(TRUE|FALSE)$/i.test(plain) ? plain.toUpperCase() === 'TRUE' : undefined;
}

function wireOf(value: Evaluated): Wire {
  return value !== null && typeof value === 'object'
    ? { type: 'CustomFunctionError', code: value.error }
    : value;
}
