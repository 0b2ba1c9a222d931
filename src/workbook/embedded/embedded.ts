/**
 * What the workbench page gets from the embedded adapter. Types only: the grid engine behind it is loaded by
 * `createEmbeddedWorkbook` in `create.ts`.
 */
import type { CellContent, CellStyle, ChartPlan, PrintPlan, WorkbookPort } from '../port';

/** A cell of a function's result that is an error: `error` is its English name, `message` our sentence. */
export interface EmbeddedError {
  readonly error: string;
  readonly message: string;
}

/** A plain value as a function gives and gets it; `null` is a blank cell or an omitted argument. */
export type EmbeddedValue = number | string | boolean | null | EmbeddedError;

/** A custom function as the grid calls it: a scalar argument arrives bare, a range as rows of cells. */
export interface EmbeddedFunction {
  /** With its namespace: `FLEX.CONTRIBUTION`. */
  readonly name: string;
  readonly call: (
    args: readonly (EmbeddedValue | readonly (readonly EmbeddedValue[])[])[],
  ) => EmbeddedValue | readonly (readonly EmbeddedValue[])[];
  /** For the grid's own help while typing. */
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly detail: string;
    readonly optional: boolean;
  }[];
}

/** What typed or pasted text means, as `i18n` reads it in the user's locale. */
export type TypedInput =
  | { readonly kind: 'number'; readonly number: number; readonly numberFormat?: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' };

/** How the grid reads and shows input in the user's locale; the page hands it over from `i18n`. */
export interface InputRules {
  /** The host's locale for dates and numbers, e.g. `nl-NL`. */
  readonly locale: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  readonly listSeparator: string;
  /** Reads what a user typed or pasted into one cell that has `numberFormat`. */
  read(text: string, numberFormat: string): TypedInput;
  /** The text with which a number cell opens for editing (F2) and shows in the formula bar. */
  editText(value: number, numberFormat: string): string;
  /** An English formula as the user sees it, and back. */
  showFormula(formula: string): string;
  readFormula(formula: string): string;
  /** An error value and a boolean as a cell shows them; in English where absent. */
  showError?(error: string): string;
  showBoolean?(value: boolean): string;
  /** Splits pasted plain text into rows of cells. */
  readClipboard(text: string): readonly (readonly string[])[];
}

export interface EmbeddedOptions {
  readonly functions: readonly EmbeddedFunction[];
  readonly input: InputRules;
  /** The language of the user interface, e.g. `nl-NL`. */
  readonly language: string;
  readonly dark: boolean;
  /** A workbook saved earlier by `save`; an empty one with one sheet if absent. */
  readonly saved?: unknown;
  /** A file to open instead of a saved workbook. */
  readonly opened?: OpenedFile;
  readonly emptySheetName: string;
  /** Texts of the grid itself in the user's language, laid over its English ones. */
  readonly texts?: GridTexts;
}

/** Texts by the grid's own keys; `{0}` stands for a value. */
export interface GridTexts {
  readonly [key: string]: string | GridTexts;
}

/** A sheet with everything that an export needs. */
export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor?: string;
  readonly columnWidths: readonly (number | undefined)[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Rows from A1; `spill` is given on the anchor of a formula that fills more than one cell. */
  readonly cells: readonly (readonly SnapshotCell[])[];
  readonly tables: readonly {
    readonly name: string;
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  /** As the sheet was made or the file says; absent where nobody has set it. */
  readonly print?: PrintPlan;
  /** The grid draws none, and keeps them as they move with their cells. */
  readonly charts?: readonly ChartPlan[];
}

export interface SnapshotCell extends CellContent {
  readonly style?: CellStyle;
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** Filled by another cell's spill. */
  readonly spilled?: boolean;
  /** A check cell's styles for a text that begins with `✓` or `!`; `style` may already contain the present one. */
  readonly check?: { readonly good: CellStyle; readonly bad: CellStyle };
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** With the sheet where it counts; without one it counts on all of them. */
  readonly names: readonly { readonly name: string; readonly refersTo: string; readonly scope?: string }[];
}

/** A workbook as read from a file. The style of a check cell is its own, without the colours of its present text. */
export interface OpenedFile {
  /** What the workbook is called from then on. */
  readonly name: string;
  /** With at least one sheet that is not hidden. */
  readonly snapshot: WorkbookSnapshot;
}

/** A workbook in a grid on this page. */
export interface EmbeddedWorkbook {
  readonly port: WorkbookPort;
  /** The name of the file that it was opened from; empty where it came from none. */
  readonly name: string;
  /** Grows with every edit, also when one is taken back, and with nothing else. */
  edits(): number;
  /** The whole workbook as JSON, for `EmbeddedOptions.saved`. */
  save(): unknown;
  /** The whole workbook as data, for export. */
  snapshot(): Promise<WorkbookSnapshot>;
  /** Resolves when no calculation is under way. */
  calculated(): Promise<void>;
  /** Removes a sheet for good, with the undo list: for the empty sheet that a new workbook begins with. */
  removeSheet(name: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  canUndo(): boolean;
  canRedo(): boolean;
  setDark(dark: boolean): void;
  /** Puts the keyboard into the grid. */
  focus(): void;
  dispose(): void;
}
