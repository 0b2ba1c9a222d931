/**
 * The port: everything that the pane, the ribbon commands and the workbench may ask of a workbook.
 * No Office and no grid type appears here; each host has one adapter that implements `WorkbookPort`.
 *
 * Rows and columns count from zero, as in `Area`; `address.ts` turns them into A1 text.
 */

/** A rectangle of cells on one sheet; `row` and `column` count from 0. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle without its sheet, for use inside a `SheetPlan`. */
export type Rectangle = Omit<Area, 'sheet'>;

/**
 * What to write into a cell. Text is always written as text: it never becomes a formula, a number or a date,
 * whatever it begins with. A formula is in English with `,` between arguments and begins with `=`.
 * `keep` leaves the cell as it is.
 */
export type CellInput =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'keep' };

/** What a cell shows; `error` is the English name of an error value, such as `#VALUE!`. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'blank' };

/** A cell as read: its value, and its formula (English, `=` first) where it holds one. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
}

/** A rectangle as read. `area` says where it stands, `cells` has `area.rows` rows of `area.columns` cells. */
export interface Block {
  readonly area: Area;
  readonly cells: readonly (readonly CellContent[])[];
}

/** A table as read: the header as text, the body without header and totals row. */
export interface TableBlock {
  readonly name: string;
  /** The whole table with header, without a totals row. */
  readonly area: Area;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
}

/** What stands under the user's cursor. */
export interface Selection {
  /** The selected rectangle; only the active cell where that is not its top left one. */
  readonly area: Area;
  /** What is in the active cell, the top left one of `area`. */
  readonly cell: CellContent;
  /** The cell whose formula filled the active one by spilling, if it is another cell. */
  readonly spilledFrom?: { readonly area: Area; readonly formula: string };
  /** The sentence with which a FLEX function refused, where the host can tell. */
  readonly message?: string;
}

export interface HostFacts {
  readonly kind: 'excel' | 'workbench';
  /** The language of the host's user interface, e.g. `nl-NL`. */
  readonly language: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  /** Between arguments of a formula as the user types it. */
  readonly listSeparator: string;
  /** Whether the host draws charts; where it does not, a model comes without those of its plan. */
  readonly charts: boolean;
}

export interface WorkbookStatus {
  readonly name: string;
  readonly readOnly: boolean;
  /** Names of all sheets, in order, hidden ones included. */
  readonly sheets: readonly string[];
  /** Names of all tables. */
  readonly tables: readonly string[];
}

/** A hint that something changed. Read again; nothing in the hint is to be trusted. */
export type ChangeHint = 'cells' | 'selection' | 'sheets';

/** The look of a cell. Colours are `#RRGGBB`; anything absent is left to the host. */
export interface CellStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Breaks long text into lines, which begin at the top of the cell. */
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  readonly borderTop?: { readonly style: 'thin' | 'double'; readonly color: string };
  readonly borderBottom?: { readonly style: 'thin' | 'double'; readonly color: string };
}

/**
 * A chart over cells, which follows them. No host tells a screen reader more of a chart than its title, so what a
 * reader should learn from it also stands in cells beside it.
 */
export interface ChartPlan {
  /** Told to the user only in lists of objects; no two charts of a sheet have the same. */
  readonly name: string;
  /** `line` has a marker for every value; a bridge is `stacked-columns` on a first series without colour. */
  readonly kind: 'columns' | 'stacked-columns' | 'line';
  readonly title: string;
  /** The cells it covers, on its own sheet. */
  readonly place: Rectangle;
  /**
   * The figures with their header, on any sheet: names of the series on one side, categories on the other. Names
   * must show text. In the corner goes nothing, above all where categories are numbers, such as years.
   */
  readonly data: Area;
  /** `rows`: each row is a series, its name in the first column. `columns`: each column, its name in the first row. */
  readonly seriesIn: 'rows' | 'columns';
  /** In the order of the series; `none` draws nothing and has no entry in the legend. Absent ones are the host's. */
  readonly colors?: readonly string[];
  /** Under the chart. */
  readonly legend: boolean;
  /** `fromZero`: columns of nearly the same height, all positive, would else stand on an axis that begins near them. */
  readonly valueAxis?: {
    readonly title?: string;
    readonly numberFormat?: string;
    readonly fromZero?: boolean;
  };
  readonly categoryAxis?: { readonly title?: string };
  /** Between groups of columns, in per cent of the width of one column. */
  readonly gapWidth?: number;
  /** Shows the figures in the chart, in this format; a format such as `#,##0;-#,##0;;` leaves out zeros. */
  readonly labelFormat?: string;
}

/** How a sheet is printed, on A4; a host that prints nothing leaves it out. */
export interface PrintPlan {
  readonly landscape: boolean;
  /** Rows from the first that are repeated on every page. */
  readonly titleRows: number;
  /** Made to fit on one page; else only as wide as a page, and as long as it is. */
  readonly onePage?: boolean;
  /** What is printed; the whole sheet where absent. Whole columns have all rows that a sheet of Excel has. */
  readonly area?: Rectangle;
}

/** One sheet to make. Cells are written from A1; a missing or `keep` cell is not touched. */
export interface SheetPlan {
  readonly name: string;
  readonly tabColor: string;
  /** In characters of the default font, from column A. */
  readonly columnWidths: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly cells: readonly (readonly CellInput[])[];
  /** Later styles are laid over earlier ones. */
  readonly styles: readonly { readonly area: Rectangle; readonly style: CellStyle }[];
  readonly tables: readonly { readonly name: string; readonly area: Rectangle }[];
  /** Cells that get `good` when their text begins with `✓` and `bad` when it begins with `!`. */
  readonly checks: readonly Rectangle[];
  readonly print: PrintPlan;
  /** Left out where the host has no charts. */
  readonly charts?: readonly ChartPlan[];
  /** Made hidden: a user can show it, but does not meet it by chance. */
  readonly hidden?: boolean;
}

/** A whole workbook as data: what "insert model" makes, the same in every host. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** Defined names for the whole workbook. */
  readonly names: readonly { readonly name: string; readonly area: Area }[];
  readonly checkStyles: { readonly good: CellStyle; readonly bad: CellStyle };
  /** The sheet to show when done. */
  readonly activate: string;
}

export interface InsertProgress {
  /** Called before sheet `index` (from 0) is made, and once at the end with `index` = number of sheets. */
  readonly onSheet?: (index: number) => void;
  /** Aborting removes the sheets, tables and names made so far and rejects with kind `cancelled`. */
  readonly signal?: AbortSignal;
}

export type WorkbookErrorKind =
  /** A cell is open for editing; try again after Enter or Esc. */
  | 'cell-editing'
  /** The sheet (`params.sheet`) or the workbook's structure is protected. */
  | 'protected'
  | 'read-only'
  /** The sheet (`params.sheet`) is hidden. */
  | 'hidden'
  /** The target is not empty: `params.sheet`, `params.address`, or `params.name` for the name of a sheet, table or chart. */
  | 'occupied'
  /** No such sheet, table or name: `params.name`. */
  | 'missing'
  /** A cell no longer holds what was read: `params.sheet`, `params.address`. */
  | 'stale'
  /** The request is too large for the host. */
  | 'too-large'
  /** The host cannot do this. */
  | 'unsupported'
  /** The connection was lost; whether the change was made is not known. */
  | 'outcome-unknown'
  /** The user cancelled; what was begun has been undone. */
  | 'cancelled'
  /** Anything else; `params.detail` has the host's own words, for diagnostics only. */
  | 'host';

/** The one error class of the port. `message` is for diagnostics; users read a text chosen by `kind`. */
export class WorkbookError extends Error {
  constructor(
    readonly kind: WorkbookErrorKind,
    readonly params: Readonly<Record<string, string>> = {},
    options?: { cause?: unknown },
  ) {
    super(`${kind} ${JSON.stringify(params)}`, options);
    this.name = 'WorkbookError';
  }
}

/** A cell to replace, provided that it still holds `expected`. */
export interface Replacement {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly expected: CellContent;
  readonly next: CellInput;
}

/** A table that grows by rows at its foot, without a journal. */
export interface TablePlace {
  readonly table: string;
  readonly journalSheet?: undefined;
}

/**
 * Where bookings go: the table that people see, and the first column of a hidden sheet, in which every booking has
 * one cell. The slots of the journal are the cells of that column, counted from 0.
 */
export interface LedgerPlace {
  readonly table: string;
  readonly journalSheet: string;
  readonly slots: number;
}

/** A cell of the journal that is not blank; what is no text reads as the text of its value. */
export interface JournalCell {
  readonly slot: number;
  readonly text: string;
}

/** The ledger as it stands just before a booking: everything that a booking has to know. */
export interface PreparedAppend {
  readonly table: TableBlock;
  /** The table shows a totals row, so nothing can be written below its body. */
  readonly hasTotals: boolean;
  /** The first cell that is not blank in the rows beneath the body, within the room that was asked for. */
  readonly obstacle?: Area;
  /** `undefined` where the journal's sheet is gone, and where there is none. */
  readonly journal: readonly JournalCell[] | undefined;
}

/** What one booking, or several at once, write. */
export interface Append {
  readonly journal: readonly JournalCell[];
  /** Rows in the order of the table's columns as prepared; `keep` in columns that are not ours. May be none. */
  readonly rows: readonly (readonly CellInput[])[];
  /** For each row the one of the body as prepared, from 0, that it looks like; the last one where absent. */
  readonly like?: readonly number[];
}

/** Where the rows went, and what stands there now. */
export interface Appended {
  /** Across the whole width of the table. */
  readonly area: Area;
  readonly rows: readonly (readonly CellContent[])[];
}

/** Why formulas of ours still do not calculate. */
export type RepairObstacle =
  /** Their sheet is protected. */
  | 'protected'
  /** They call a function that is not there: `name`. */
  | 'unknown-function'
  /** They show #NAME? though the text is right: the functions are not loaded, or another name in it is wrong. */
  | 'name-error'
  /** They calculate, but there is no room for what they give. */
  | 'blocked'
  /** The host did not take the formula. */
  | 'refused';

/** Formulas of one sheet that were not healed for one reason, or one defined name. */
export interface Unhealed {
  readonly obstacle: RepairObstacle;
  readonly count: number;
  /** The first of them; absent for a defined name. */
  readonly first?: Area;
  /** The function that is not there, or the defined name. */
  readonly name?: string;
}

/** What a repair of formulas did. */
export interface FormulaRepair {
  /** By sheet, in the order of the workbook: formulas that call our functions again. */
  readonly healed: readonly { readonly sheet: string; readonly count: number }[];
  /** Defined names that were healed. */
  readonly names: number;
  readonly left: readonly Unhealed[];
}

/**
 * Every method rejects with `WorkbookError` and nothing else; a rejected write has written nothing, but for what
 * `repairFormulas` says.
 */
export interface WorkbookPort {
  host(): Promise<HostFacts>;
  status(): Promise<WorkbookStatus>;

  /**
   * Reads a rectangle, or what a defined name refers to. `missing` if there is no such sheet or name,
   * or its cells went with their sheet.
   */
  readBlock(where: Area | { readonly name: string }): Promise<Block>;
  /** Reads tables by name; a table that is not there is absent from the map. */
  readTables(names: readonly string[]): Promise<ReadonlyMap<string, TableBlock>>;

  /**
   * Writes a block with its top left cell at `at`. With `refuse`, `occupied` if any target cell is not blank
   * (cells written with `keep` do not count). Rows of unequal length are padded with `keep`.
   */
  writeBlock(
    at: { readonly sheet: string; readonly row: number; readonly column: number },
    cells: readonly (readonly CellInput[])[],
    onOccupied: 'refuse' | 'overwrite',
  ): Promise<void>;
  /** Replaces single cells, all or none; `stale` names the first cell that no longer holds what was read. */
  replaceCells(replacements: readonly Replacement[]): Promise<void>;
  /**
   * Reads table and journal in one trip, and whether `room` rows beneath the table are free. `missing` (`name`) if
   * the table is gone.
   */
  prepareAppend(place: LedgerPlace | TablePlace, room: number): Promise<PreparedAppend>;
  /**
   * Writes journal cells and rows in one batch, the rows directly behind the last row of the body that holds anything
   * (blank rows at its end are taken first, as in a table without entries), where the table then is. Reads them back, and makes the table longer where the host has not. `occupied` (`sheet`, `address`; `reason`
   * `totals` or `cells`) if `prepared` says that there is no room, `missing` (`name`) if the table or the journal's
   * sheet is gone. After `outcome-unknown` the rows and the journal may be there or not; anything else has written
   * nothing.
   */
  append(place: LedgerPlace | TablePlace, prepared: PreparedAppend, append: Append): Promise<Appended>;
  /**
   * Makes the sheets, tables, styles, names and charts of the plan behind the existing sheets. `occupied` if a sheet,
   * table or defined name of that name exists; a name whose cells went with their sheet does not count and is
   * replaced. On any error everything made so far is removed again.
   */
  insertModel(plan: WorkbookPlan, progress?: InsertProgress): Promise<void>;
  /**
   * Puts a formula into the active cell. `size` is what it will fill by spilling; `occupied` if any of these
   * cells is not blank, unless they are filled by this very formula already: then it is done. Resolves to the area
   * filled. `styles` are laid over cells relative to the anchor.
   * Columns too narrow for what the formula shows are widened, to 40 characters at most, and none is narrowed;
   * where the host will not have styles or widths, the formula stays without them.
   */
  insertFormula(
    formula: string,
    size: { readonly rows: number; readonly columns: number },
    styles?: readonly { readonly area: Rectangle; readonly style: CellStyle }[],
  ): Promise<Area>;

  /**
   * Adds a chart to a sheet. `unsupported` where the host has none, or (with `sheet`, `address`) if the name of a series
   * shows no text; `occupied` (`name`) if the sheet has a chart of that name; `missing` (`name`) if there is no such
   * sheet.
   */
  addChart(sheet: string, plan: ChartPlan): Promise<void>;

  /**
   * Writes formulas again that lost our functions because the add-in was not there: #NAME?, or a name with `_xldudf_`
   * in it or another workbook in front; on all sheets, and in defined names. Beside those it writes ones again, as they
   * are, of which nobody can see whether they lost any. Touches no other cell, protects and unprotects nothing, and
   * writes nothing where nothing is the matter. `functions` are the functions that are there, with their namespace.
   * With `look` it writes nothing and tells in `healed` what it would take on, of as many cells as one request reads.
   *
   * One undo step where the host has such steps. After an error every formula is as it was or healed; what was healed
   * stays so, and doing it again goes on with the rest. `read-only` if there is anything to write and it cannot be.
   */
  repairFormulas(functions: readonly string[], mode?: 'heal' | 'look'): Promise<FormulaRepair>;

  selection(): Promise<Selection>;
  /** Shows and selects a cell or rectangle; `missing` (`name`) if there is no such sheet, `hidden` if nobody sees it. */
  goTo(area: Area): Promise<void>;
  /** Calls `listener` after changes; returns the way to stop. */
  onChange(listener: (hint: ChangeHint) => void): () => void;
}
