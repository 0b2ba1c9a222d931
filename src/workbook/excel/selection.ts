import { selectedFrom } from '../address';
import { WorkbookError } from '../port';
import type { Area, WorkbookPort } from '../port';
import { CELL_PROPERTIES, cellsOf, contents } from './cells';
import { areaOf, loadArea } from './read';
import { run } from './run';

/** Where the active cell is. */
export function readActiveCell(): Promise<Area> {
  return run(async (trip) => {
    const cell = trip.context.workbook.getActiveCell().untrack();
    loadArea(cell);
    await trip.read();
    return areaOf(cell);
  });
}

/** The selected rectangle; the active cell where several areas or a drawing are selected. */
async function readSelectedArea(): Promise<Area | undefined> {
  try {
    return await run(async (trip) => {
      const range = trip.context.workbook.getSelectedRange().untrack();
      loadArea(range);
      await trip.read();
      return areaOf(range);
    });
  } catch (error) {
    if (isInvalidSelection(error)) return undefined;
    throw error;
  }
}

function isInvalidSelection(error: unknown): boolean {
  const { cause } = error as WorkbookError;
  return cause instanceof OfficeExtension.Error && cause.code === 'InvalidSelection';
}

export const selection: WorkbookPort['selection'] = async () => {
  const selected = await readSelectedArea();
  return run(async (trip) => {
    const cell = trip.context.workbook.getActiveCell().untrack();
    const parent = cell.getSpillParentOrNullObject().untrack();
    loadArea(cell);
    cell.load(CELL_PROPERTIES);
    loadArea(parent);
    parent.load('formulas');
    await trip.read();
    const here = areaOf(cell);
    const area = selectedFrom(selected ?? here, here);
    const [[content]] = contents(cell);
    if (parent.isNullObject) return { area, cell: content };
    const from = areaOf(parent);
    if (from.row === here.row && from.column === here.column) return { area, cell: content };
    // Whether Excel shows the parent's formula in a spilled cell is nowhere said; it holds none itself.
    return {
      area,
      cell: { value: content.value },
      spilledFrom: { area: from, formula: String(parent.formulas[0][0]) },
    };
  });
};

export const goTo: WorkbookPort['goTo'] = async (area) => {
  try {
    await run(async (trip) => {
      const sheet = trip.context.workbook.worksheets.getItem(area.sheet);
      sheet.load('visibility');
      sheet.activate();
      cellsOf(sheet, area).select();
      // Nothing of the workbook changes: what was lost may be asked again.
      await trip.read();
      if (isHidden(sheet)) throw new WorkbookError('hidden', { sheet: area.sheet });
    });
  } catch (error) {
    const problem = error as WorkbookError;
    if (problem.kind === 'missing')
      throw new WorkbookError('missing', { name: area.sheet }, { cause: problem });
    // Excel has no words of its own for a sheet that cannot be shown.
    if (problem.kind === 'host' && (await isSheetHidden(area.sheet).catch(() => false)))
      throw new WorkbookError('hidden', { sheet: area.sheet }, { cause: problem });
    throw problem;
  }
};

const isHidden = ({ visibility }: Excel.Worksheet): boolean => visibility !== 'Visible';

function isSheetHidden(name: string): Promise<boolean> {
  return run(async (trip) => {
    const sheet = trip.context.workbook.worksheets.getItem(name);
    sheet.load('visibility');
    await trip.read();
    return isHidden(sheet);
  });
}
