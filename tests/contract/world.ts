import type { ChartPlan, Rectangle, WorkbookPort } from '../../src/workbook/port';

/** The ways in which a write can be made to fail. */
export type Fault = 'cell-editing' | 'protected' | 'too-large' | 'outcome-unknown' | 'host';

/** A chart as a user sees it. */
export interface ShownChart {
  readonly name: string;
  readonly kind: ChartPlan['kind'];
  readonly title: string;
  readonly place: Rectangle | null;
  readonly series: readonly {
    readonly name: unknown;
    readonly categories: readonly unknown[];
    readonly values: readonly unknown[];
  }[];
}

/**
 * A host with one workbook to run the contract suite in. Next to the port it offers a user, who works in the
 * workbook without the port, and faults.
 */
export interface World {
  readonly label: string;
  readonly port: WorkbookPort;
  readonly user: {
    /** Types text into a cell as a person does: numbers become numbers, `=` begins a formula. English input. */
    type(sheet: string, address: string, text: string): Promise<void>;
    /**
     * A formula as it stands in a workbook that was used without the add-in. In a host that has always had the
     * functions only the form of the file is dead.
     */
    typeWithoutAddIn(sheet: string, address: string, formula: string): Promise<void>;
    addSheet(name: string): Promise<void>;
    hideSheet(name: string): Promise<void>;
    defineFormula(name: string, formula: string): Promise<void>;
    renameSheet(from: string, to: string): Promise<void>;
    deleteSheet(name: string): Promise<void>;
    /** Selects a rectangle from the corner `active` on, the top left one unless told otherwise. */
    select(sheet: string, address: string, active?: string): Promise<void>;
    renameHeader(table: string, from: string, to: string): Promise<void>;
    sort(table: string, header: string): Promise<void>;
    /** Shows only the rows that have `text` in a column. */
    filter(table: string, header: string, text: string): Promise<void>;
    /** Inserts a whole row above `row`, which is counted from 1 as in an address. */
    insertRow(sheet: string, row: number): Promise<void>;
    /** Deletes row `index` of a table, from 0. */
    deleteRow(table: string, index: number): Promise<void>;
    /** A new last column. */
    addColumn(table: string, header: string): Promise<void>;
    /** Turns the totals row on or off; absent where tables have none. */
    readonly totals?: (table: string, on: boolean) => Promise<void>;
    /** Absent where sheets cannot be protected. */
    readonly protect?: (sheet: string) => Promise<void>;
  };
  /** The charts on a sheet; absent where the host has none. */
  readonly charts?: (sheet: string) => readonly ShownChart[];
  /** Names of the sheets that a user does not see. */
  hiddenSheets(): Promise<readonly string[]>;
  /** What a defined name stands for. */
  nameFormula(name: string): Promise<string | undefined>;
  /** Grows with everything that the port writes. */
  writes(): number;
  /** Whether formulas are dead that were typed without the add-in. */
  readonly losesFunctions: boolean;
  /** Resolves when the host has calculated and sent what it had to send. */
  settled(): Promise<void>;
  /** Makes the next write fail as this host fails; absent where the host cannot fail so. */
  readonly fault?: (kind: Fault) => void;
  dispose(): Promise<void>;
}

/** Opens a new workbook with one empty sheet, named as the host names it. */
export type OpenWorld = () => Promise<World>;
