import type { IRange, Worksheet } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SheetTableService } from '@univerjs/sheets-table';
import type { ITableInfo } from '@univerjs/sheets-table';
import { parseA1 } from '../address';
import { cellText } from '../cell-text';
import type { Area, Block, CellContent, Rectangle, TableBlock } from '../port';
import { WorkbookError } from '../port';
import { fromGridValue } from './cells';
import type { Engine } from './engine';

/** A cell with its value, also where another cell's formula filled it by spilling. */
export function contentAt(engine: Engine, sheet: Worksheet, row: number, column: number): CellContent {
  const cell = sheet.getCellRaw(row, column);
  const sheetId = sheet.getSheetId();
  const formula =
    cell?.f || cell?.si
      ? (engine.formulas.getFormulaStringByCell(row, column, sheetId, engine.unitId) ?? undefined)
      : undefined;
  if (formula !== undefined) return { value: fromGridValue(cell, true), formula };
  // Spilled values live in the engine's own model, not in the cells.
  const spilled = engine.formulas.getArrayFormulaCellData()[engine.unitId]?.[sheetId]?.[row]?.[column];
  const own = fromGridValue(cell, false);
  return { value: own.kind === 'blank' && spilled ? fromGridValue(spilled, true) : own };
}

export function blockAt(engine: Engine, sheet: Worksheet, place: Rectangle): Block {
  const { row, column, rows, columns } = place;
  return {
    area: { sheet: sheet.getName(), row, column, rows, columns },
    cells: Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => contentAt(engine, sheet, row + r, column + c)),
    ),
  };
}

/** Every formula that fills more than its own cell, with the area that it fills. */
export function spills(engine: Engine, sheet: Worksheet): { row: number; column: number; area: Rectangle }[] {
  const rows = engine.formulas.getArrayFormulaRange()[engine.unitId]?.[sheet.getSheetId()] ?? {};
  return Object.entries(rows).flatMap(([row, columns]) =>
    Object.entries((columns ?? {}) as Record<string, IRange | null>).flatMap(([column, range]) => {
      if (!range || (range.startRow === range.endRow && range.startColumn === range.endColumn)) return [];
      // A blocked spill keeps its wished range; its anchor shows #SPILL!.
      if (sheet.getCellRaw(Number(row), Number(column))?.v === '#SPILL!') return [];
      return [{ row: Number(row), column: Number(column), area: rectangle(range) }];
    }),
  );
}

/** The formula that fills a cell by spilling, and where it stands; also for that formula's own cell. */
export function spillOver(
  engine: Engine,
  sheet: Worksheet,
  row: number,
  column: number,
): { row: number; column: number; formula: string | undefined } | undefined {
  const found = spills(engine, sheet).find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return found && { ...found, formula: contentAt(engine, sheet, found.row, found.column).formula };
}

export function definedNames(engine: Engine): readonly IDefinedNamesServiceParam[] {
  return Object.values(engine.injector.get(IDefinedNamesService).getDefinedNameMap(engine.unitId) ?? {});
}

/** The tables on sheets that exist. */
export function tables(engine: Engine): readonly ITableInfo[] {
  return allTables(engine).filter(({ subUnitId }) => engine.workbook.getSheetBySheetId(subUnitId));
}

/** Tables that the grid kept though their sheet is gone. */
export function orphanedTables(engine: Engine): readonly ITableInfo[] {
  return allTables(engine).filter(({ subUnitId }) => !engine.workbook.getSheetBySheetId(subUnitId));
}

function allTables(engine: Engine): readonly ITableInfo[] {
  return engine.injector.get(SheetTableService).getTableList(engine.unitId);
}

/**
 * Whether a name referred to cells that went with their sheet. A name may also stand for a number or a formula,
 * which are not broken.
 */
export function isBroken(engine: Engine, { formulaOrRefString }: IDefinedNamesServiceParam): boolean {
  if (formulaOrRefString.includes('#REF!')) return true;
  const sheet = parseA1(formulaOrRefString.replace(/^=/, ''))?.sheet;
  return sheet !== undefined && !hasSheet(engine, sheet);
}

function hasSheet(engine: Engine, name: string): boolean {
  return engine.workbook.getSheets().some((sheet) => sheet.getName().toLowerCase() === name.toLowerCase());
}

/** What a defined name refers to; `missing` if it is not there or refers to no cells. */
export function areaOfName(engine: Engine, name: string): Area {
  const found = definedNames(engine).find((one) => one.name.toLowerCase() === name.toLowerCase());
  const place = found && parseA1(found.formulaOrRefString.replace(/^=/, ''));
  if (place?.sheet === undefined || !hasSheet(engine, place.sheet))
    throw new WorkbookError('missing', { name });
  const { row, column, rows, columns } = place;
  return { sheet: engine.sheet(place.sheet).getName(), row, column, rows, columns };
}

export function readTables(engine: Engine, names: readonly string[]): ReadonlyMap<string, TableBlock> {
  const found = new Map<string, TableBlock>();
  for (const name of names) {
    const table = tables(engine).find((one) => one.name.toLowerCase() === name.toLowerCase());
    const sheet = table && engine.workbook.getSheetBySheetId(table.subUnitId);
    if (!table || !sheet) continue;
    const block = blockAt(engine, sheet, rectangle(table.range));
    found.set(name, {
      name: table.name,
      area: block.area,
      header: block.cells[0].map(({ value }) => cellText(value)),
      rows: block.cells.slice(1),
    });
  }
  return found;
}

export function rectangle(range: IRange | ITableInfo['range']): Rectangle {
  const { startRow, startColumn, endRow, endColumn } = range;
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

export function range(place: Rectangle): IRange {
  return {
    startRow: place.row,
    startColumn: place.column,
    endRow: place.row + place.rows - 1,
    endColumn: place.column + place.columns - 1,
  };
}
