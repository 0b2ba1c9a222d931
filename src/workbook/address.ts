import type { Area, Rectangle } from './port';

/** The rows and columns of every sheet of Excel. */
export const SHEET = { rows: 1_048_576, columns: 16_384 } as const;

/** What counts as selected: dragged upwards or leftwards the active cell is another corner, and stands alone. */
export function selectedFrom<Place extends Rectangle>(selected: Place, active: Place): Place {
  return selected.row === active.row && selected.column === active.column ? selected : active;
}

/** Letters of a column counted from 0: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column counted from 0 of its letters, in either case. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A1 text of a rectangle: `B5` for one cell, `B5:D9` for more; `$B$5:$D$9` where `absolute`. */
export function a1(area: Rectangle, absolute = false): string {
  const cell = (row: number, column: number): string =>
    absolute ? `$${columnLetters(column)}$${row + 1}` : `${columnLetters(column)}${row + 1}`;
  const first = cell(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cell(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** A sheet name as it stands in a formula, quoted where Excel asks for it. */
export function quotedSheet(sheet: string): string {
  return /^[A-Za-zÀ-ɏ_][A-Za-zÀ-ɏ0-9_]*$/.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet)
    ? sheet
    : `'${sheet.replace(/'/g, "''")}'`;
}

/** An area with its sheet, as a formula refers to it: `'Scenario''s'!B5:D9`. */
export function reference(area: Area, absolute = false): string {
  return `${quotedSheet(area.sheet)}!${a1(area, absolute)}`;
}

/** Reads A1 text, with or without `$` and a sheet in front; `undefined` if it is none. */
export function parseA1(text: string): (Rectangle & { sheet?: string }) | undefined {
  const match =
    /^(?:(?:'((?:[^']|'')+)'|([^'!:]+))!)?\$?([A-Za-z]{1,3})\$?([1-9]\d*)(?::\$?([A-Za-z]{1,3})\$?([1-9]\d*))?$/.exec(
      text,
    );
  if (!match) return undefined;
  const [, quoted, plain, fromColumn, fromRow, toColumn = fromColumn, toRow = fromRow] = match;
  const columns = [columnIndex(fromColumn), columnIndex(toColumn)];
  const rows = [Number(fromRow) - 1, Number(toRow) - 1];
  const sheet = quoted === undefined ? plain : quoted.replace(/''/g, "'");
  const rectangle = {
    row: Math.min(...rows),
    column: Math.min(...columns),
    rows: Math.abs(rows[1] - rows[0]) + 1,
    columns: Math.abs(columns[1] - columns[0]) + 1,
  };
  return sheet === undefined ? rectangle : { ...rectangle, sheet };
}
