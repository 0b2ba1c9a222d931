import type { ICellData } from '@univerjs/core';
import type { InputRules } from './embedded';
import type { Engine } from './engine';
import { inputCell } from './input';
import { selected, show } from './selection';
import { writeCells } from './write';
import type { Change } from './write';

/** Writes pasted text from the top left selected cell; a single value fills the whole selection. */
export function pasteText(engine: Engine, rules: InputRules, text: string): boolean {
  const rows = rules.readClipboard(text);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return false;
  const { sheet, place } = selected(engine);
  const single = rows.length === 1 && columns === 1;
  const size = single ? place : { ...place, rows: rows.length, columns };
  const changes: Change[] = [];
  for (let r = 0; r < size.rows; r += 1) {
    for (let c = 0; c < size.columns; c += 1) {
      const value = single ? rows[0][0] : rows[r]?.[c];
      if (value === undefined) continue;
      const [row, column] = [place.row + r, place.column + c];
      const cell: ICellData | undefined = inputCell(engine, rules, value, sheet, row, column);
      if (cell) changes.push({ sheet, row, column, cell });
    }
  }
  writeCells(engine, changes);
  show(engine, sheet, size);
  return true;
}
