/** How a figure is shown in a cell. */
export type FigureKind = 'euro' | 'number' | 'plain' | 'share' | 'date';

export interface Figure {
  readonly value: number;
  readonly as: FigureKind;
}

/** A cell of an example: a figure, a text, or "" for a blank one. */
export type ExampleCell = Figure | string;

/** Cells as they stand in a worksheet, from A1; a table of the workbook has a name. */
export interface ExampleSheet {
  readonly name?: string;
  readonly table?: string;
  readonly rows: readonly (readonly ExampleCell[])[];
}

/** Arguments as one types them in English: an address in the first sheet, a table, a number, a text or an array. */
export type ExampleArguments = readonly string[];

/** A formula over a few cells, worked out. */
export interface WorkedExample {
  readonly sheets: readonly ExampleSheet[];
  readonly args: ExampleArguments;
  /** What the figures of the result are, column by column; the last one holds for the rest. */
  readonly shows: readonly FigureKind[];
  /** The result begins with a row of headers. */
  readonly headed?: boolean;
}

/** What the help shows of a function: formulas that work, and some that are refused, over the cells of the first. */
export interface FunctionExamples {
  readonly worked: readonly WorkedExample[];
  readonly refused: readonly ExampleArguments[];
}

const as =
  (kind: FigureKind) =>
  (value: number): Figure => ({ value, as: kind });

export const euro = as('euro');
export const count = as('number');
export const plain = as('plain');
export const share = as('share');
export const date = as('date');
