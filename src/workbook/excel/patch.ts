/**
 * Writing cells so that a rejected write has written nothing. Excel does not undo a batch that fails half-way,
 * so what was there is read first and put back if need be.
 */
import { WorkbookError } from '../port';
import type { CellContent, CellInput, Rectangle } from '../port';
import {
  CELL_PROPERTIES,
  cellsOf,
  contents,
  formulaInput,
  restoreInput,
  sameContent,
  valueInput,
} from './cells';
import type { ExcelInput } from './cells';
import { isRefused, withParams } from './errors';
import { run } from './run';
import type { Trip } from './run';

/** A rectangle of cells to write; `inputs` has exactly its rows and columns. */
export interface Patch {
  readonly sheet: string;
  readonly area: Rectangle;
  readonly inputs: readonly (readonly CellInput[])[];
}

/** Characters of JSON in one request. Excel on the web takes 5 MB; formulas and addresses come on top. */
const MAX_CHARACTERS = 1_000_000;

const UNTOUCHED = { value: null, formula: null };

interface Matrices {
  readonly values: readonly (readonly ExcelInput[])[];
  readonly formulas: readonly (readonly ExcelInput[])[];
}

const isWorth = (rows: readonly (readonly ExcelInput[])[]): boolean =>
  rows.some((row) => row.some((cell) => cell !== null));

/**
 * Writes matrices of one rectangle; texts through `values`, since `formulas` takes no text beyond 8,192
 * characters. Sends a request whenever enough has gathered; what is left is for the caller to send.
 */
export async function writeMatrices(
  trip: Trip,
  sheet: Excel.Worksheet,
  area: Rectangle,
  { values, formulas }: Matrices,
): Promise<void> {
  let from = 0;
  let characters = 0;
  const put = (to: number): void => {
    if (to === from) return;
    const slice = { ...area, row: area.row + from, rows: to - from };
    const valueRows = values.slice(from, to);
    const formulaRows = formulas.slice(from, to);
    if (isWorth(valueRows)) cellsOf(sheet, slice).values = valueRows.map((row) => [...row]);
    if (isWorth(formulaRows)) cellsOf(sheet, slice).formulas = formulaRows.map((row) => [...row]);
    from = to;
    characters = 0;
  };
  for (let row = 0; row < area.rows; row++) {
    const size = JSON.stringify(values[row]).length + JSON.stringify(formulas[row]).length;
    if (characters + size > MAX_CHARACTERS && row > from) {
      put(row);
      await trip.write();
    }
    characters += size;
  }
  put(area.rows);
}

/** The matrices of inputs, row by row; rows shorter than `columns` are padded with cells left alone. */
export function matricesOf(
  inputs: readonly (readonly (CellInput | undefined)[])[],
  columns: number,
): Matrices {
  const map = (input: (cell: CellInput | undefined) => ExcelInput): ExcelInput[][] =>
    inputs.map((row) => Array.from({ length: columns }, (_, column) => input(row[column])));
  return { values: map(valueInput), formulas: map(formulaInput) };
}

async function readAll(trip: Trip, patches: readonly Patch[]): Promise<CellContent[][][]> {
  const ranges = patches.map(({ sheet, area }) => {
    const range = cellsOf(trip.context.workbook.worksheets.getItem(sheet), area);
    range.load(CELL_PROPERTIES);
    return range;
  });
  await trip.read();
  return ranges.map(contents);
}

/** Puts back what was there wherever it no longer is. Fails if that fails. */
async function restore(patches: readonly Patch[], before: readonly CellContent[][][]): Promise<void> {
  const changed = (now: readonly CellContent[][][]): number[] =>
    patches.flatMap(({ inputs }, p) => {
      const isAsBefore = inputs.every((row, i) =>
        row.every(({ kind }, j) => kind === 'keep' || sameContent(now[p][i][j], before[p][i][j])),
      );
      return isAsBefore ? [] : [p];
    });
  await run(async (trip) => {
    const wrong = changed(await readAll(trip, patches));
    if (wrong.length === 0) return;
    for (const p of wrong) {
      const { sheet, area, inputs } = patches[p];
      const old = inputs.map((row, i) =>
        row.map(({ kind }, j) => (kind === 'keep' ? UNTOUCHED : restoreInput(before[p][i][j]))),
      );
      await writeMatrices(trip, trip.context.workbook.worksheets.getItem(sheet), area, {
        values: old.map((row) => row.map((cell) => cell.value)),
        formulas: old.map((row) => row.map((cell) => cell.formula)),
      });
    }
    await trip.write();
    if (changed(await readAll(trip, patches)).length > 0)
      throw new WorkbookError('host', { detail: 'not restored' });
  }, true);
}

/** How far a write has come, for knowing what a failure leaves. */
interface Progress {
  /** What the cells held; nothing has been sent before this is known. */
  before?: readonly CellContent[][][];
  /** Whether an earlier request has been sent, so that the outcome of the last is not that of the whole. */
  isBegun: boolean;
}

/** Writes all patches or none. `check` sees what the cells hold, patch by patch, and throws to stop. */
export async function writePatches(
  patches: readonly Patch[],
  check: (before: readonly CellContent[][][]) => void,
): Promise<void> {
  const progress: Progress = { isBegun: false };
  try {
    await run(async (trip) => {
      const before = await readAll(trip, patches);
      check(before);
      const matrices = patches.map(({ inputs, area }) => matricesOf(inputs, area.columns));
      progress.before = before;
      const parts = { ...trip, write: () => sendPart(trip, progress) };
      for (const [p, { sheet, area }] of patches.entries()) {
        await writeMatrices(parts, trip.context.workbook.worksheets.getItem(sheet), area, matrices[p]);
      }
      await trip.write();
    });
  } catch (error) {
    throw await settled(error as WorkbookError, patches, progress);
  }
}

/** Sends a part of a write that is too large for one request. */
async function sendPart(trip: Trip, progress: Progress): Promise<void> {
  try {
    await trip.write();
    progress.isBegun = true;
  } catch (error) {
    // Lost after it was sent, the part may stand; refused, it does not.
    progress.isBegun ||= !isRefused(error as WorkbookError);
    throw error;
  }
}

/**
 * The error to report, once nothing is left of the write. A single request whose answer was lost is left alone:
 * it was carried out or it was not, and undoing it might hit what the user does next.
 */
async function settled(
  error: WorkbookError,
  patches: readonly Patch[],
  { before, isBegun }: Progress,
): Promise<WorkbookError> {
  const sheets = [...new Set(patches.map((patch) => patch.sheet))];
  const isWholeOrNothing = isRefused(error) || error.kind === 'outcome-unknown';
  if (!before || (isWholeOrNothing && !isBegun)) return explain(error, sheets);
  try {
    await restore(patches, before);
  } catch (cause) {
    return new WorkbookError('outcome-unknown', error.params, { cause });
  }
  return known(error) ?? explain(error, sheets);
}

/** What a lost connection comes to once everything has been undone: the outcome is known after all. */
export function known(error: WorkbookError): WorkbookError | undefined {
  if (error.kind !== 'outcome-unknown') return undefined;
  return new WorkbookError('host', error.params, { cause: error.cause });
}

/** Says which sheet is missing or protected, or that the workbook is read-only, as far as Excel tells. */
export async function explain(error: WorkbookError, sheets: readonly string[]): Promise<WorkbookError> {
  if (error.kind !== 'missing' && error.kind !== 'protected') return error;
  if (error.params.sheet !== undefined || error.params.name !== undefined) return error;
  try {
    return await run(async (trip) => {
      const { workbook } = trip.context;
      workbook.load('readOnly');
      workbook.worksheets.load('items/name,items/protection/protected');
      await trip.read();
      const present = new Map(workbook.worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
      if (error.kind === 'missing') {
        const name = sheets.find((sheet) => !present.has(sheet.toLowerCase()));
        return name === undefined ? error : withParams(error, { name });
      }
      if (workbook.readOnly) return new WorkbookError('read-only', error.params, { cause: error.cause });
      const sheet = sheets.find((name) => present.get(name.toLowerCase())?.protection.protected) ?? sheets[0];
      return sheet === undefined ? error : withParams(error, { sheet });
    });
  } catch {
    return error;
  }
}
