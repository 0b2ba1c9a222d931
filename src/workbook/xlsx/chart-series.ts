import { reference } from '../address';
import { cellText } from '../cell-text';
import type { SheetSnapshot, SnapshotCell } from '../embedded/embedded';
import type { Area, ChartPlan } from '../port';
import { cellsIn } from './chart-cells';
import type { SeriesCells } from './chart-cells';
import { fileColor } from './file-style';
import { element, escapeXml } from './xml';

/** One series, with what its cells show, so that the chart is drawn before anything is calculated. */
export function chartSeries(
  plan: ChartPlan,
  { name, categories, values }: SeriesCells,
  index: number,
  sheets: readonly SheetSnapshot[],
): string {
  const color = plan.colors?.[index];
  const isLine = plan.kind === 'line';
  return element(
    'c:ser',
    {},
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    element('c:tx', {}, texts(name, cellsIn(sheets, name))),
    color === undefined ? undefined : isLine ? lineLook(color) : columnLook(color),
    isLine ? marker(color) : element('c:invertIfNegative', { val: 0 }),
    plan.labelFormat === undefined || color === 'none' ? undefined : labels(plan.labelFormat),
    element('c:cat', {}, textsOrFigures(categories, cellsIn(sheets, categories))),
    element('c:val', {}, figures(values, cellsIn(sheets, values))),
    isLine ? element('c:smooth', { val: 0 }) : undefined,
  );
}

function columnLook(color: string): string {
  if (color !== 'none') return element('c:spPr', {}, solid(color));
  return element('c:spPr', {}, element('a:noFill'), noLine());
}

function lineLook(color: string): string {
  return element('c:spPr', {}, color === 'none' ? noLine() : line(color, 28_575));
}

function marker(color: string | undefined): string {
  if (color === 'none') return element('c:marker', {}, element('c:symbol', { val: 'none' }));
  const look = color === undefined ? undefined : element('c:spPr', {}, solid(color), line(color, 9_525));
  return element('c:marker', {}, element('c:symbol', { val: 'circle' }), element('c:size', { val: 6 }), look);
}

function labels(format: string): string {
  const shown = [['showVal', 1] as const, ...NOT_SHOWN.map((name) => [name, 0] as const)];
  return element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    element('c:spPr', {}, element('a:noFill'), noLine()),
    element('c:showLegendKey', { val: 0 }),
    ...shown.map(([name, val]) => element(`c:${name}`, { val })),
  );
}

const NOT_SHOWN = ['showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];

/** `width` in English Metric Units: 12,700 a point. */
export function line(color: string, width: number): string {
  return element('a:ln', { w: width, cap: 'rnd' }, solid(color), element('a:round'));
}

export function noLine(): string {
  return element('a:ln', {}, element('a:noFill'));
}

export function solid(color: string): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: fileColor(color) }));
}

/** Categories that are numbers, such as years, keep their format; one text among them makes all of them texts. */
function textsOrFigures(area: Area, cells: readonly (SnapshotCell | undefined)[]): string {
  const areNumbers = cells.every((cell) => ['number', 'blank'].includes(cell?.value.kind ?? 'blank'));
  return areNumbers ? figures(area, cells) : texts(area, cells);
}

function figures(area: Area, cells: readonly (SnapshotCell | undefined)[]): string {
  const points = cells.map((cell) => (cell?.value.kind === 'number' ? String(cell.value.number) : undefined));
  const format = cells.find((cell) => cell?.value.kind === 'number')?.style?.numberFormat ?? 'General';
  return element(
    'c:numRef',
    {},
    element('c:f', {}, escapeXml(reference(area, true))),
    element('c:numCache', {}, element('c:formatCode', {}, escapeXml(format)), ...cached(points)),
  );
}

function texts(area: Area, cells: readonly (SnapshotCell | undefined)[]): string {
  return element(
    'c:strRef',
    {},
    element('c:f', {}, escapeXml(reference(area, true))),
    element('c:strCache', {}, ...cached(cells.map(shownText))),
  );
}

function cached(points: readonly (string | undefined)[]): string[] {
  return [
    element('c:ptCount', { val: points.length }),
    ...points.map((point, idx) =>
      point === undefined ? '' : element('c:pt', { idx }, element('c:v', {}, escapeXml(point))),
    ),
  ];
}

function shownText(cell: SnapshotCell | undefined): string | undefined {
  const text = cell && cellText(cell.value);
  return text === '' ? undefined : text;
}
