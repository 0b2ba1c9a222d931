import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { CellStyle } from '../port';

type Line = NonNullable<CellStyle['borderTop']>;

const ALIGNMENTS = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

/** The grid's own form of a style; what is absent stays absent. */
export function toGridStyle(style: CellStyle): IStyleData {
  const result: IStyleData = {};
  if (style.fill !== undefined) result.bg = { rgb: style.fill };
  if (style.color !== undefined) result.cl = { rgb: style.color };
  if (style.bold !== undefined) result.bl = style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.italic !== undefined) result.it = style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.size !== undefined) result.fs = style.size;
  if (style.align !== undefined) result.ht = ALIGNMENTS[style.align];
  if (style.wrap !== undefined) {
    result.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
    result.vt = style.wrap ? VerticalAlign.TOP : VerticalAlign.BOTTOM;
  }
  if (style.numberFormat !== undefined) result.n = { pattern: style.numberFormat };
  if (style.borderTop ?? style.borderBottom) {
    result.bd = {
      ...(style.borderTop && { t: toGridLine(style.borderTop) }),
      ...(style.borderBottom && { b: toGridLine(style.borderBottom) }),
    };
  }
  return result;
}

/** Lays a grid style over another one, edge by edge where both have borders. */
export function layOver(under: IStyleData | undefined, over: IStyleData): IStyleData {
  if (!under) return over;
  return { ...under, ...over, ...(under.bd && over.bd && { bd: { ...under.bd, ...over.bd } }) };
}

/** The style of a grid cell, as far as the port knows styles; `undefined` if there is nothing to tell. */
export function fromGridStyle(style: Nullable<IStyleData>): CellStyle | undefined {
  if (!style) return undefined;
  const fill = style.bg?.rgb;
  const color = style.cl?.rgb;
  const top = fromGridLine(style.bd?.t);
  const bottom = fromGridLine(style.bd?.b);
  const pattern = style.n?.pattern;
  const align = (['left', 'center', 'right'] as const).find((name) => ALIGNMENTS[name] === style.ht);
  const result: CellStyle = {
    ...(fill && { fill: hex(fill) }),
    ...(color && { color: hex(color) }),
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.fs && { size: style.fs }),
    ...(align && { align }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(pattern && { numberFormat: pattern }),
    ...(top && { borderTop: top }),
    ...(bottom && { borderBottom: bottom }),
  };
  return Object.keys(result).length > 0 ? result : undefined;
}

function toGridLine(line: Line): IBorderStyleData {
  return {
    s: line.style === 'double' ? BorderStyleTypes.DOUBLE : BorderStyleTypes.THIN,
    cl: { rgb: line.color },
  };
}

function fromGridLine(line: Nullable<IBorderStyleData>): Line | undefined {
  if (!line || line.s === BorderStyleTypes.NONE) return undefined;
  return {
    style: line.s === BorderStyleTypes.DOUBLE ? 'double' : 'thin',
    color: hex(line.cl.rgb ?? '#000000'),
  };
}

/** The grid's colour picker and its paste write `rgb(…)` and short forms; the port has `#RRGGBB` only. */
function hex(color: string): string {
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color);
  if (parts) {
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (
    short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : color
  ).toUpperCase();
}
