/** Rectangles of cells and their A1 text, written anew so that the adapter's own arithmetic is not its judge. */

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function letters(column: number): string {
  const head = Math.floor(column / 26);
  return (head > 0 ? letters(head - 1) : '') + 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[column % 26];
}

function cellText(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

export function rectangleText({ row, column, rows, columns }: Rectangle): string {
  const first = cellText(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellText(row + rows - 1, column + columns - 1)}`;
}

function parseCell(text: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(text.trim());
  if (!match) return undefined;
  const column = [...match[1].toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** Reads `B2` or `B2:C9`; whole rows and columns are not modelled and give `undefined`. */
export function parseRectangle(text: string): Rectangle | undefined {
  const [from, to = from, more] = text.split(':');
  const first = parseCell(from);
  const last = parseCell(to);
  if (!first || !last || more !== undefined) return undefined;
  return {
    row: Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}

export function isOnSheet({ row, column, rows, columns }: Rectangle): boolean {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  return (
    whole &&
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS
  );
}

export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Calls `visit` for every cell, row by row, with its place inside the rectangle. */
export function forEachCell(
  area: Rectangle,
  visit: (row: number, column: number, rowOffset: number, columnOffset: number) => void,
): void {
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) visit(area.row + i, area.column + j, i, j);
  }
}
