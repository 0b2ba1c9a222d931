import { parseA1 } from '../address';
import type { Area, ChartPlan, Rectangle } from '../port';
import { seriesCells } from './chart-cells';
import { attributeOf, elementOf, elementsOf, textOf } from './xml';

/** What Excel takes where a chart says nothing. */
const USUAL_GAP = 150;

/** A chart of the file as a plan; `undefined` if a plan cannot say what it is. */
export function planOfChart(xml: string, name: string, place: Rectangle): ChartPlan | undefined {
  const plot = elementOf(xml, 'plotArea');
  const kind = kindOf(plot);
  const series = elementsOf(plot, 'ser');
  const data = dataOf(series);
  if (!kind || !data) return undefined;
  const colors = colorsOf(series, kind);
  const gap = Number(attributeOf(elementOf(plot, 'gapWidth'), 'val') ?? USUAL_GAP);
  const labelFormat = labelFormatOf(series);
  const valueAxis = elementOf(plot, 'valAx');
  const fromZero = Number(attributeOf(elementOf(valueAxis, 'min'), 'val') ?? NaN) === 0;
  const values = { ...axisOf(valueAxis), ...(fromZero && { fromZero }) };
  const { title: categories } = axisOf(elementOf(plot, 'catAx'));
  return {
    name,
    kind,
    title: titleOf(xml.replace(plot, '')) ?? '',
    place,
    ...data,
    legend: elementOf(xml, 'legend') !== '',
    ...(colors && { colors }),
    ...(Object.keys(values).length > 0 && { valueAxis: values }),
    ...(categories !== undefined && { categoryAxis: { title: categories } }),
    ...(kind !== 'line' && gap !== USUAL_GAP && { gapWidth: gap }),
    ...(labelFormat !== undefined && { labelFormat }),
  };
}

function kindOf(plot: string): ChartPlan['kind'] | undefined {
  const types = [...plot.matchAll(/<(?:\w+:)?(\w+Chart)(?=[\s/>])/g)].map(([, type]) => type);
  const grouping = attributeOf(elementOf(plot, 'grouping'), 'val');
  if (types.length !== 1) return undefined;
  if (types[0] === 'lineChart') return grouping === 'standard' ? 'line' : undefined;
  if (types[0] !== 'barChart' || attributeOf(elementOf(plot, 'barDir'), 'val') !== 'col') return undefined;
  return grouping === 'stacked' ? 'stacked-columns' : grouping === 'clustered' ? 'columns' : undefined;
}

/** The block of cells that all series together are, if they are one. */
function dataOf(series: readonly string[]): Pick<ChartPlan, 'data' | 'seriesIn'> | undefined {
  const places = series.map((one) => ['tx', 'cat', 'val'].map((part) => areaOf(elementOf(one, part))));
  const [name, categories] = places.at(0) ?? [];
  const last = places.at(-1)?.[2];
  if (!name || !categories || !last) return undefined;
  const inRows = categories.row === name.row - 1 && categories.column === name.column + 1;
  const { row, column } = inRows ? { ...name, row: categories.row } : { ...name, column: categories.column };
  const rows = last.row + last.rows - row;
  const data = { sheet: name.sheet, row, column, rows, columns: last.column + last.columns - column };
  const found = { data, seriesIn: inRows ? ('rows' as const) : ('columns' as const) };
  if (data.rows < 2 || data.columns < 2) return undefined;
  const meant = seriesCells({ ...found } as ChartPlan).map((cells) => [
    cells.name,
    cells.categories,
    cells.values,
  ]);
  const isMeant =
    meant.length === places.length &&
    meant.every((one, index) => one.every((area, part) => same(area, places[index][part])));
  return isMeant ? found : undefined;
}

function areaOf(xml: string): Area | undefined {
  const area = parseA1(textOf(elementOf(xml, 'f')));
  return area?.sheet === undefined ? undefined : { ...area, sheet: area.sheet };
}

function same(one: Area, other: Area | undefined): boolean {
  return (['sheet', 'row', 'column', 'rows', 'columns'] as const).every((key) => one[key] === other?.[key]);
}

/** The colours of the series up to the last that has one; `undefined` if one in between has none of its own. */
function colorsOf(series: readonly string[], kind: ChartPlan['kind']): string[] | undefined {
  const colors = series.map((one) => colorOf(one, kind));
  while (colors.length > 0 && colors.at(-1) === undefined) colors.pop();
  const own = colors.filter((color) => color !== undefined);
  return own.length > 0 && own.length === colors.length ? own : undefined;
}

function colorOf(series: string, kind: ChartPlan['kind']): string | undefined {
  const bare = ['marker', 'dPt', 'dLbls', 'trendline', 'errBars'].reduce(
    (xml, part) => elementsOf(xml, part).reduce((rest, found) => rest.replace(found, ''), xml),
    series,
  );
  const look = elementOf(bare, 'spPr');
  const line = elementOf(look, 'ln');
  const shown = kind === 'line' ? line : look.replace(line, '');
  if (elementOf(shown, 'noFill') !== '') return 'none';
  const rgb = attributeOf(elementOf(shown, 'srgbClr'), 'val');
  return rgb === undefined ? undefined : `#${rgb.toUpperCase()}`;
}

function labelFormatOf(series: readonly string[]): string | undefined {
  const labels = series
    .map((one) => elementOf(one, 'dLbls'))
    .find((found) => attributeOf(elementOf(found, 'showVal'), 'val') === '1');
  if (labels === undefined) return undefined;
  return attributeOf(elementOf(labels, 'numFmt'), 'formatCode') ?? 'General';
}

function axisOf(axis: string): { title?: string; numberFormat?: string } {
  const title = titleOf(axis);
  const format = elementOf(axis, 'numFmt');
  const isOwn = attributeOf(format, 'sourceLinked') === '0';
  const numberFormat = isOwn ? attributeOf(format, 'formatCode') : undefined;
  return { ...(title !== undefined && { title }), ...(numberFormat !== undefined && { numberFormat }) };
}

function titleOf(xml: string): string | undefined {
  const title = elementOf(xml, 'title');
  if (title === '') return undefined;
  return [...elementsOf(title, 't'), ...elementsOf(title, 'v')].map(textOf).join('');
}
