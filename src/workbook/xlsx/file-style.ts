import { resolveThemeColor } from 'hucre/xlsx';
import type { CellStyle as FileStyle, ConditionalRule } from 'hucre/xlsx';
import type { CellStyle } from '../port';

type Line = NonNullable<CellStyle['borderTop']>;
type FileColor = NonNullable<NonNullable<FileStyle['font']>['color']>;
type FileLine = NonNullable<NonNullable<FileStyle['border']>['top']>;

/** The font of the whole workbook; a style names it again, since a font in the file stands by itself. */
export const FONT = { name: 'Calibri', size: 11, family: 2, scheme: 'minor' } as const;

/** A cell style as the file holds it. */
export function fileStyle(style: CellStyle): FileStyle {
  const { fill, color, bold, italic, size, align, wrap, numberFormat, borderTop, borderBottom } = style;
  return {
    ...((color ?? bold ?? italic ?? size) !== undefined && { font: { ...FONT, ...fileFont(style) } }),
    ...(fill !== undefined && { fill: solid(fill) }),
    ...((borderTop ?? borderBottom) && {
      border: {
        ...(borderTop && { top: fileLine(borderTop) }),
        ...(borderBottom && { bottom: fileLine(borderBottom) }),
      },
    }),
    ...((align !== undefined || wrap === true) && {
      alignment: {
        ...(align !== undefined && { horizontal: align }),
        ...(wrap === true && { wrapText: true, vertical: 'top' as const }),
      },
    }),
    ...(numberFormat !== undefined && !/^general$/i.test(numberFormat) && { numFmt: numberFormat }),
  };
}

/** What a conditional format changes: colours and weight, never the font itself. */
export function conditionalStyle(style: CellStyle): NonNullable<ConditionalRule['style']> {
  return {
    font: fileFont({ ...style, size: undefined }),
    ...(style.fill !== undefined && { fill: solid(style.fill) }),
  };
}

/**
 * The style of a cell that was read, as far as the port knows styles; `undefined` if there is nothing to tell. `theme`:
 * the colours of the file's theme, for cells that name one of them.
 */
export function styleOfFile(style: FileStyle | undefined, theme?: Theme): CellStyle | undefined {
  if (!style) return undefined;
  const { font, fill, border, alignment, numFmt } = style;
  const fillColor =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? portColor(fill.fgColor, theme) : undefined;
  const color = isPlainInk(font?.color) ? undefined : portColor(font?.color, theme);
  const align = (['left', 'center', 'right'] as const).find((name) => name === alignment?.horizontal);
  const top = portLine(border?.top, theme);
  const bottom = portLine(border?.bottom, theme);
  const result: CellStyle = {
    ...(fillColor && { fill: fillColor }),
    ...(color && { color }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.size !== undefined && font.size !== FONT.size && { size: font.size }),
    ...(align && { align }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(numFmt !== undefined && !/^general$/i.test(numFmt) && { numberFormat: numFmt }),
    ...(top && { borderTop: top }),
    ...(bottom && { borderBottom: bottom }),
  };
  return Object.keys(result).length > 0 ? result : undefined;
}

/** Whether a cell has a look of which `styleOfFile` knows nothing. */
export function losesLook({ font, fill, border, alignment }: FileStyle = {}): boolean {
  const lines = [border?.top, border?.bottom].filter((line) => line !== undefined);
  return (
    (font?.name !== undefined && font.name !== FONT.name) ||
    (font?.underline ?? font?.strikethrough ?? font?.vertAlign) !== undefined ||
    fill?.type === 'gradient' ||
    (fill?.type === 'pattern' && !['none', 'solid'].includes(fill.pattern)) ||
    (border?.left ?? border?.right ?? border?.diagonal) !== undefined ||
    lines.some(({ style }) => style !== 'thin' && style !== 'double') ||
    (alignment?.textRotation ?? alignment?.indent ?? 0) !== 0
  );
}

function fileFont({ color, bold, italic, size }: CellStyle): NonNullable<FileStyle['font']> {
  return {
    ...(size !== undefined && { size }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(color !== undefined && { color: { rgb: fileColor(color) } }),
  };
}

/** Cells take the colour of a solid fill from `fgColor`, conditional formats from `bgColor`. */
function solid(color: string): NonNullable<FileStyle['fill']> {
  const rgb = fileColor(color);
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } };
}

function fileLine({ style, color }: Line): FileLine {
  return { style, color: { rgb: fileColor(color) } };
}

export function fileColor(color: string): string {
  return color.replace('#', '').toUpperCase();
}

/** The colours of a theme as the library gives them: the dark one first of each of the first two pairs. */
export type Theme = readonly string[];

/** A colour of the file; `undefined` for one that is left to the program. */
export function portColor(color: FileColor | undefined, theme: Theme = []): string | undefined {
  if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  // The file counts the light one first.
  const index = [1, 0, 3, 2].at(color?.theme ?? 4) ?? color?.theme;
  if (index === undefined || index >= theme.length) return undefined;
  return `#${resolveThemeColor([...theme], index, color?.tint)}`;
}

/** What Excel gives every text that nobody has given a colour. */
function isPlainInk(color: FileColor | undefined): boolean {
  return color?.rgb === undefined && color?.theme === 1 && (color.tint ?? 0) === 0;
}

function portLine(line: FileLine | undefined, theme?: Theme): Line | undefined {
  if (!line) return undefined;
  return {
    style: line.style === 'double' ? 'double' : 'thin',
    color: portColor(line.color, theme) ?? '#000000',
  };
}
