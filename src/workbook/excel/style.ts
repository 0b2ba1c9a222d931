import type { CellStyle } from '../port';

const ALIGNMENT = { left: 'Left', center: 'Center', right: 'Right' } as const;

function applyBorder(
  range: Excel.Range,
  sides: readonly ('EdgeTop' | 'EdgeBottom' | 'InsideHorizontal')[],
  { style, color }: NonNullable<CellStyle['borderTop']>,
): void {
  for (const side of sides) {
    const border = range.format.borders.getItem(side);
    border.style = style === 'double' ? 'Double' : 'Continuous';
    // A double line has its own weight; setting one would make it single again.
    if (style === 'thin') border.weight = 'Thin';
    border.color = color;
  }
}

/** Lays a style over a range of `rows` rows; every cell gets it, so a border comes between rows as well. */
export function applyStyle(range: Excel.Range, rows: number, style: CellStyle): void {
  const { format } = range;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.align !== undefined) format.horizontalAlignment = ALIGNMENT[style.align];
  if (style.wrap !== undefined) {
    format.wrapText = style.wrap;
    format.verticalAlignment = style.wrap ? 'Top' : 'Bottom';
  }
  // One value for all cells is allowed, though the type asks for a matrix.
  if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as unknown as string[][];
  const inside = rows > 1 ? (['InsideHorizontal'] as const) : [];
  if (style.borderTop) applyBorder(range, ['EdgeTop', ...inside], style.borderTop);
  if (style.borderBottom) applyBorder(range, ['EdgeBottom', ...inside], style.borderBottom);
}

/** Gives cells whose text begins with `text` a style; only what conditional formats can do is used. */
export function applyCheck(range: Excel.Range, text: string, { fill, color, bold, italic }: CellStyle): void {
  const { textComparison } = range.conditionalFormats.add('ContainsText');
  textComparison.rule = { operator: 'BeginsWith', text };
  const { format } = textComparison;
  if (fill !== undefined) format.fill.color = fill;
  if (color !== undefined) format.font.color = color;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
}

/**
 * Width in points of a column that shows `characters` digits of the default font (7 pixels each at 96 dpi, and
 * 5 pixels of padding): 8.43 characters are 48 points, Excel's own default.
 */
export function columnWidth(characters: number): number {
  return Math.floor(characters * 7 + 5) * 0.75;
}
