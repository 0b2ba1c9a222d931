import { BooleanNumber } from '@univerjs/core';
import type { Worksheet } from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { checkStyle, checkStylesOf } from './checks';
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from './embedded';
import type { Engine } from './engine';
import { columnCharacters } from './plan';
import { contentAt, definedNames, rectangle, spills, tables } from './read';
import { fromGridStyle } from './style';
import { chartsOf, unshownOf } from './unshown';

/** The whole workbook as data. Check cells have the colours that their present text gives them. */
export function takeSnapshot(engine: Engine): WorkbookSnapshot {
  return {
    sheets: engine.workbook.getSheets().map((sheet) => sheetSnapshot(engine, sheet)),
    names: definedNames(engine).flatMap(({ name, formulaOrRefString, localSheetId }) => {
      const found = { name, refersTo: formulaOrRefString.replace(/^=/, '') };
      if (localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME) return [found];
      const scope = engine.workbook.getSheetBySheetId(localSheetId)?.getName();
      // A name of a sheet goes with it.
      return scope === undefined ? [] : [{ ...found, scope }];
    }),
  };
}

function sheetSnapshot(engine: Engine, sheet: Worksheet): SheetSnapshot {
  const filled = spills(engine, sheet);
  const last = sheet.getCellMatrix().getDataRange();
  const rows = Math.max(last.endRow + 1, ...filled.map(({ area }) => area.row + area.rows));
  const columns = Math.max(last.endColumn + 1, ...filled.map(({ area }) => area.column + area.columns));
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cellSnapshot(engine, sheet, row, column)),
  );
  for (const { row, column, area } of filled) {
    for (let r = area.row; r < area.row + area.rows; r += 1) {
      for (let c = area.column; c < area.column + area.columns; c += 1) {
        if (r !== row || c !== column) cells[r][c] = { ...cells[r][c], spilled: true };
      }
    }
    cells[row][column] = { ...cells[row][column], spill: { rows: area.rows, columns: area.columns } };
  }
  const { columnData } = sheet.getConfig();
  const widths = Math.max(columns, ...Object.keys(columnData).map((column) => Number(column) + 1));
  const freeze = sheet.getFreeze();
  const tabColor = sheet.getTabColor();
  const { print } = unshownOf(sheet);
  const charts = chartsOf(sheet, (id) => engine.workbook.getSheetBySheetId(id)?.getName());
  return {
    name: sheet.getName(),
    hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    ...(tabColor && { tabColor }),
    columnWidths: Array.from({ length: widths }, (_, column) => {
      const width = columnData[column]?.w;
      return width === undefined ? undefined : columnCharacters(width);
    }),
    frozen: { rows: Math.max(0, freeze.startRow), columns: Math.max(0, freeze.startColumn) },
    cells,
    tables: tables(engine)
      .filter((table) => table.subUnitId === sheet.getSheetId())
      .map((table) => ({ name: table.name, ...rectangle(table.range) })),
    ...(print && { print }),
    ...(charts.length > 0 && { charts }),
  };
}

function cellSnapshot(engine: Engine, sheet: Worksheet, row: number, column: number): SnapshotCell {
  const content = contentAt(engine, sheet, row, column);
  const checks = checkStylesOf(sheet.getCellRaw(row, column));
  const colours =
    checks && content.value.kind === 'text' ? checkStyle(content.value.text, checks) : undefined;
  const own = fromGridStyle(sheet.getComposedCellStyle(row, column));
  const style = colours ? { ...own, ...colours } : own;
  return { ...content, ...(style && { style }), ...(checks && { check: checks }) };
}
