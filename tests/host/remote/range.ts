/** MODEL of a range: values, formulas, formats, spilling and selection. */
import { HostError, invalidArgument, NotImplemented } from '../errors';
import { forEachCell, isOnSheet, rectangleText } from '../model/rectangle';
import type { Rectangle } from '../model/rectangle';
import type { SheetModel } from '../model/sheet';
import { conditionalFormatsRemote, formatRemote } from './format';
import type { Remotes } from './remotes';
import { RemoteObject } from './remote';

/** The rectangle behind a range object that came back as an argument. */
export class RangeRemote extends RemoteObject {
  constructor(
    readonly sheet: SheetModel,
    readonly area: Rectangle,
    members: ConstructorParameters<typeof RemoteObject>[1],
  ) {
    super('Range', members);
  }
}

function matrix<T>(area: Rectangle, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => at(area.row + i, area.column + j)),
  );
}

/** Excel takes one value for all cells, or rows and columns of exactly the size of the range. */
function assertShape(area: Rectangle, value: unknown): void {
  if (!Array.isArray(value)) {
    if (value === null || typeof value === 'object') throw invalidArgument('range values');
    return;
  }
  const fits =
    value.length === area.rows && value.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw invalidArgument('the number of rows or columns in the input does not match the range');
}

function setNumberFormat(sheet: SheetModel, area: Rectangle, value: unknown): void {
  sheet.assertWritable();
  assertShape(area, value);
  const formats = matrix(area, (row, column) => {
    const format = Array.isArray(value)
      ? ((value as unknown[][])[row - area.row][column - area.column] ?? null)
      : value;
    if (format !== null && typeof format !== 'string') throw invalidArgument('numberFormat');
    return format;
  });
  forEachCell(area, (row, column, i, j) => {
    const format = formats[i][j];
    if (format !== null) sheet.cell(row, column).format.numberFormat = format;
  });
}

/** The formats of one row, or of a range of the same size, over another range. */
function copyFormats(source: RangeRemote, sheet: SheetModel, area: Rectangle): void {
  sheet.assertWritable();
  if (source.area.columns !== area.columns || (source.area.rows !== 1 && source.area.rows !== area.rows))
    throw new NotImplemented('Range.copyFrom between ranges of other sizes');
  forEachCell(area, (row, column, i, j) => {
    const from = source.sheet.cell(
      source.area.row + (source.area.rows === 1 ? 0 : i),
      source.area.column + j,
    );
    sheet.cell(row, column).format = structuredClone(from.format);
  });
}

function spilling(sheet: SheetModel, area: Rectangle): Rectangle | undefined {
  if (area.rows !== 1 || area.columns !== 1) throw invalidArgument('getSpillParent needs a single cell');
  const cell = sheet.peek(area.row, area.column);
  if (cell?.spill) return area;
  return cell?.spillParent && { ...cell.spillParent, rows: 1, columns: 1 };
}

function integers(args: readonly unknown[]): number[] {
  return args.map((argument) => {
    if (typeof argument !== 'number' || !Number.isInteger(argument)) throw invalidArgument('a whole number');
    return argument;
  });
}

export function rangeRemote(remotes: Remotes, sheet: SheetModel, area: Rectangle): RangeRemote {
  if (!isOnSheet(area)) throw invalidArgument(`range ${rectangleText(area)}`);
  const { workbook } = remotes;
  const range = (change: Partial<Rectangle>): RangeRemote =>
    rangeRemote(remotes, sheet, { ...area, ...change });
  const write = (value: unknown): void => {
    assertShape(area, value);
    workbook.write(sheet, area, value);
  };
  return new RangeRemote(sheet, area, {
    identity: () => remotes.identityOfRange(sheet, area),
    get: {
      address: () => `${remotes.quoted(sheet.name)}!${rectangleText(area)}`,
      rowIndex: () => area.row,
      columnIndex: () => area.column,
      rowCount: () => area.rows,
      columnCount: () => area.columns,
      values: () =>
        matrix(area, (row, column) => {
          const shown = sheet.shown(row, column);
          return shown.type === 'Empty' ? '' : shown.value;
        }),
      valueTypes: () => matrix(area, (row, column) => sheet.shown(row, column).type),
      formulas: () => matrix(area, (row, column) => sheet.formulaText(row, column)),
      numberFormat: () => matrix(area, (row, column) => sheet.cell(row, column).format.numberFormat),
    },
    set: { values: write, formulas: write, numberFormat: (value) => setNumberFormat(sheet, area, value) },
    child: {
      worksheet: () => remotes.worksheet(sheet),
      format: () => formatRemote(sheet, area),
      conditionalFormats: () => conditionalFormatsRemote(sheet, area, () => workbook.id()),
    },
    call: {
      _KeepReference: () => {
        remotes.keep(sheet, area);
      },
      _ValidateArraySize: (args) => {
        const [rows, columns] = integers(args);
        if (rows !== area.rows || columns !== area.columns) throw invalidArgument('array size');
      },
      getRow: (args) => {
        const [row] = integers(args);
        return range({ row: area.row + row, rows: 1 });
      },
      getLastRow: () => range({ row: area.row + area.rows - 1, rows: 1 }),
      getRowsBelow: (args) => {
        const [count = 1] = integers(args);
        if (count < 1) throw invalidArgument('count');
        return range({ row: area.row + area.rows, rows: count });
      },
      getUsedRangeOrNullObject: ([valuesOnly]) => {
        if (valuesOnly !== true) throw new NotImplemented('Range.getUsedRangeOrNullObject with formats');
        const used = sheet.usedRange(area);
        return used ? rangeRemote(remotes, sheet, used) : null;
      },
      copyFrom: ([source, type, ...rest]) => {
        if (!(source instanceof RangeRemote) || type !== 'Formats' || rest.some(Boolean))
          throw new NotImplemented('Range.copyFrom of anything but the formats of a range');
        copyFormats(source, sheet, area);
      },
      getBoundingRect: ([other]) => {
        if (!(other instanceof RangeRemote) || other.sheet !== sheet)
          throw new NotImplemented('getBoundingRect of text');
        const row = Math.min(area.row, other.area.row);
        const column = Math.min(area.column, other.area.column);
        const bottom = Math.max(area.row + area.rows, other.area.row + other.area.rows);
        const right = Math.max(area.column + area.columns, other.area.column + other.area.columns);
        return range({ row, column, rows: bottom - row, columns: right - column });
      },
      getAbsoluteResizedRange: (args) => {
        const [rows, columns] = integers(args);
        return range({ rows, columns });
      },
      getSpillParentOrNullObject: () => {
        const parent = spilling(sheet, area);
        return parent ? rangeRemote(remotes, sheet, parent) : null;
      },
      select: () => {
        if (sheet.visibility !== 'Visible')
          throw new HostError('InvalidOperation', `${sheet.name} is hidden`);
        workbook.select(sheet, area);
      },
    },
  });
}
