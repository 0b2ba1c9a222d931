import type { OpenedFile } from '../workbook/embedded/embedded';
import { WorkbookError } from '../workbook/port';
import type { Lost } from '../workbook/xlsx';
import { fileKind } from './file-kind';

/** Why a file cannot be opened. */
export type FileProblem = 'empty' | 'encrypted' | 'old' | 'other' | 'too-large' | 'broken';

export class FileError extends Error {
  constructor(
    readonly problem: FileProblem,
    options?: { cause?: unknown },
  ) {
    super(problem, options);
    this.name = 'FileError';
  }
}

/** More than this the grid of a browser tab does not bear. */
const MOST = { bytes: 10_000_000, cells: 250_000 };

/** A file as read, and what of it the workbench cannot keep. */
export interface ReadFile extends OpenedFile {
  readonly lost: readonly Lost[];
}

/** Reads an .xlsx file that a user chose; rejects with `FileError`. */
export async function readFile(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<ReadFile> {
  if (file.size > MOST.bytes) throw new FileError('too-large');
  const bytes = await bytesOf(file);
  const kind = fileKind(bytes);
  if (kind !== 'zip') throw new FileError(kind);
  const { readXlsx } = await import(/* webpackChunkName: "xlsx" */ '../workbook/xlsx');
  try {
    const { lost, ...snapshot } = await readXlsx(bytes);
    const cells = snapshot.sheets.reduce(
      (sum, sheet) => sum + sheet.cells.reduce((count, row) => count + row.length, 0),
      0,
    );
    if (cells > MOST.cells) throw new FileError('too-large');
    if (snapshot.sheets.every(({ hidden }) => hidden)) throw new FileError('broken');
    return { name: file.name.replace(/\.[^.]*$/, ''), snapshot, lost };
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    const isLarge = cause instanceof WorkbookError && cause.kind === 'too-large';
    throw new FileError(isLarge ? 'too-large' : 'broken', { cause });
  }
}

/** A file can be gone, or on a drive that does not answer, by the time it is read. */
async function bytesOf(file: Pick<File, 'arrayBuffer'>): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new FileError('broken', { cause });
  }
}
