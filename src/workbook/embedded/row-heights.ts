import { BooleanNumber } from '@univerjs/core';
import type { IWorksheetData } from '@univerjs/core';
import type { CellStyle, Rectangle, SheetPlan } from '../port';
import { wrappedLines } from '../wrapped-lines';

/** Points of the grid's default font, and its pixels per point. */
const SIZE = 11;
const PIXELS = 96 / 72;

/** Height of the grid's rows, in pixels. */
const STANDARD = 24;

/** Width of a space in Arial, in em. */
const SPACE = 0.28;

/** Space that a cell keeps free at its left and right side together, in pixels. */
const PADDING = 6;

/**
 * Heights of the rows that need more than the standard one: large type, and text wrapped in its column. The
 * grid measures text only where a user edits it, so it is estimated here from the widths of letters in Arial.
 */
export function rowHeights(
  plan: Pick<SheetPlan, 'styles' | 'cells'> & { readonly columnWidths: readonly (number | undefined)[] },
  columnPixels: (characters: number) => number,
): IWorksheetData['rowData'] {
  const styles = new Map<string, CellStyle>();
  for (const { area, style } of plan.styles) {
    if (style.size === undefined && style.wrap === undefined && style.bold === undefined) continue;
    for (const [row, column] of placesOf(area)) {
      styles.set(`${row},${column}`, { ...styles.get(`${row},${column}`), ...style });
    }
  }
  const heights: IWorksheetData['rowData'] = {};
  for (const [key, { size = SIZE, wrap, bold }] of styles) {
    const [row, column] = key.split(',').map(Number);
    const input = plan.cells[row]?.[column];
    const width = plan.columnWidths[column];
    const em = size * PIXELS * (bold ? 1.06 : 1);
    const lines =
      wrap && input?.kind === 'text' && width !== undefined
        ? wrappedLines(input.text, (columnPixels(width) - PADDING) / em, wordWidth, SPACE)
        : 1;
    const height = Math.ceil(lines * size * PIXELS * 1.2 + PADDING);
    if (height > Math.max(heights[row]?.h ?? 0, STANDARD)) {
      heights[row] = { h: height, ia: BooleanNumber.FALSE };
    }
  }
  return heights;
}

/** Every cell of a rectangle, row by row. */
export function* placesOf(area: Rectangle): Generator<[number, number]> {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) yield [row, column];
  }
}

/** Pixels that a column needs to show a text on one line, which is estimated as above. */
export function shownWidth(text: string, { bold = false, size = SIZE }: CellStyle): number {
  return Math.ceil(wordWidth(text) * size * PIXELS * (bold ? 1.06 : 1)) + PADDING;
}

function wordWidth(word: string): number {
  return [...word].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

/** Width of a letter in em, in Arial. */
function letterWidth(letter: string): number {
  if (/[ijl'‘’.,:;|!]/.test(letter)) return 0.25;
  if (/[frt()[\]/-]/.test(letter)) return 0.32;
  if (/[mwMW%–—]/.test(letter)) return 0.85;
  return /[A-Z]/.test(letter) ? 0.7 : 0.55;
}
