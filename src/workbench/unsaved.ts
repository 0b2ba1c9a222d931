import type { EmbeddedWorkbook } from '../workbook/embedded/embedded';

/** Whether a workbook has changes that are in no file. */
export class Unsaved {
  private edits: number;

  constructor(
    private readonly workbook: Pick<EmbeddedWorkbook, 'edits'>,
    /** Whether it had some already when it was opened. */
    private before: boolean,
  ) {
    this.edits = workbook.edits();
  }

  get any(): boolean {
    return this.before || this.workbook.edits() !== this.edits;
  }

  /** The workbook as it stands is in a file. */
  saved(): void {
    this.before = false;
    this.edits = this.workbook.edits();
  }
}
