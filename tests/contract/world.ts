import type { WorkbookPort } from '../../src/workbook/port';

/** The ways in which a write can be made to fail. */
export type Fault = 'cell-editing' | 'protected' | 'too-large' | 'outcome-unknown' | 'host';

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
    addSheet(name: string): Promise<void>;
    renameSheet(from: string, to: string): Promise<void>;
    deleteSheet(name: string): Promise<void>;
    select(sheet: string, address: string): Promise<void>;
    renameHeader(table: string, from: string, to: string): Promise<void>;
  };
  /** Resolves when the host has calculated and sent what it had to send. */
  settled(): Promise<void>;
  /** Makes the next write fail as this host fails; absent where the host cannot fail so. */
  readonly fault?: (kind: Fault) => void;
  dispose(): Promise<void>;
}

/** Opens a new workbook with one empty sheet, named as the host names it. */
export type OpenWorld = () => Promise<World>;
