/** Charts as Excel draws them. */
import { a1 } from '../address';
import { WorkbookError } from '../port';
import type { Area, ChartPlan, Rectangle } from '../port';
import { cellsOf } from './cells';
import { loadedId } from './loaded-id';
import type { Trip } from './run';

const TYPES = {
  columns: 'ColumnClustered',
  'stacked-columns': 'ColumnStacked',
  line: 'LineMarkers',
} as const satisfies Record<ChartPlan['kind'], string>;

/** A chart with the sheet on which it stands. */
export interface PlacedChart {
  readonly sheet: string;
  readonly plan: ChartPlan;
}

/** The first row and the first column of the data, both without the corner: what they are depends on the plan. */
function headerOf({ data, seriesIn }: ChartPlan): { names: Area; categories: Area } {
  const top = { ...data, column: data.column + 1, columns: data.columns - 1, rows: 1 };
  const left = { ...data, row: data.row + 1, rows: data.rows - 1, columns: 1 };
  return seriesIn === 'rows' ? { names: left, categories: top } : { names: top, categories: left };
}

function cellsAt({ context }: Trip, area: Area): Excel.Range {
  return cellsOf(context.workbook.worksheets.getItem(area.sheet), area);
}

/** The cells with the names of the series, as `assertNamed` needs them. */
export function namesOf(trip: Trip, plan: ChartPlan): Excel.Range {
  const range = cellsAt(trip, headerOf(plan).names);
  range.load('valueTypes');
  return range;
}

/**
 * Throws `unsupported` for the first series whose name shows no text: Excel would take the names for figures. A name
 * given to the series itself is no way out, for Excel loses it when the workbook is saved and opened again.
 */
export function assertNamed(plan: ChartPlan, { valueTypes }: Excel.Range): void {
  const { names } = headerOf(plan);
  const types: readonly string[] = valueTypes.flat();
  const index = types.findIndex((type) => type !== 'String');
  if (index < 0) return;
  const row = names.row + (plan.seriesIn === 'rows' ? index : 0);
  const column = names.column + (plan.seriesIn === 'rows' ? 0 : index);
  const address = a1({ ...names, row, column, rows: 1, columns: 1 });
  throw new WorkbookError('unsupported', { sheet: names.sheet, address });
}

/**
 * Adds charts in two requests: what Excel has made of the header is known after the first. Calls `onAdded` for every
 * chart that is there, even if the request failed on a later one.
 */
export async function drawCharts(
  trip: Trip,
  charts: readonly PlacedChart[],
  onAdded: (id: string) => void = () => undefined,
): Promise<void> {
  const added = charts.map(({ sheet, plan }) => ({ plan, chart: add(trip, sheet, plan) }));
  try {
    await trip.write();
  } finally {
    for (const { chart } of added) {
      const id = loadedId(chart);
      if (id !== undefined) onAdded(id);
    }
  }
  for (const { plan, chart } of added) settleSeries(trip, chart, plan);
  await trip.write();
}

function add(trip: Trip, sheet: string, plan: ChartPlan): Excel.Chart {
  const { charts } = trip.context.workbook.worksheets.getItem(sheet);
  const seriesBy = plan.seriesIn === 'rows' ? 'Rows' : 'Columns';
  const chart = charts.add(TYPES[plan.kind], cellsAt(trip, plan.data), seriesBy);
  chart.load('id');
  chart.name = plan.name;
  place(chart, plan.place);
  write(chart.title, plan.title);
  chart.legend.visible = plan.legend;
  if (plan.legend) chart.legend.position = 'Bottom';
  const { valueAxis, categoryAxis } = chart.axes;
  if (plan.valueAxis?.title !== undefined) write(valueAxis.title, plan.valueAxis.title);
  if (plan.valueAxis?.numberFormat !== undefined) valueAxis.numberFormat = plan.valueAxis.numberFormat;
  if (plan.valueAxis?.fromZero) valueAxis.minimum = 0;
  if (plan.categoryAxis?.title !== undefined) write(categoryAxis.title, plan.categoryAxis.title);
  // Years are names here; as dates or numbers they would stand at other distances.
  categoryAxis.categoryType = 'TextAxis';
  // Else the columns of negative figures stand over the names.
  categoryAxis.tickLabelPosition = 'Low';
  chart.series.load('items/name');
  return chart;
}

function place(chart: Excel.Chart, { row, column, rows, columns }: Rectangle): void {
  const cell = (r: number, c: number): string => a1({ row: r, column: c, rows: 1, columns: 1 });
  chart.setPosition(cell(row, column), cell(row + rows - 1, column + columns - 1));
}

/** A text that begins with `=` would be read as a reference to a cell. */
function write(title: Excel.ChartTitle | Excel.ChartAxisTitle, text: string): void {
  title.visible = true;
  title.text = text.startsWith('=') ? ` ${text}` : text;
}

/**
 * Excel takes numbers at the head of rows or columns, such as years, for one more series, the first; that one goes,
 * and the others get their categories.
 */
function settleSeries(trip: Trip, { series, legend }: Excel.Chart, plan: ChartPlan): void {
  const { names, categories } = headerOf(plan);
  const count = names.rows * names.columns;
  const surplus = series.items.length - count;
  if (surplus !== 0 && surplus !== 1)
    throw new WorkbookError('host', { detail: `${series.items.length} series in chart ${plan.name}` });
  if (surplus === 1) series.getItemAt(0).delete();
  for (let index = 0; index < count; index += 1) {
    const one = series.getItemAt(index);
    one.setXAxisValues(cellsAt(trip, categories));
    const color = plan.colors?.[index];
    if (color === 'none') hide(one, plan.kind);
    else if (color !== undefined) paint(one, plan.kind, color);
    if (plan.gapWidth !== undefined && plan.kind !== 'line') one.gapWidth = plan.gapWidth;
    if (plan.labelFormat !== undefined && color !== 'none') label(one, plan.labelFormat);
  }
  // Entries move up when one above them goes.
  for (let index = count - 1; index >= 0; index -= 1)
    if (plan.legend && plan.colors?.[index] === 'none') legend.legendEntries.getItemAt(index).visible = false;
}

function paint(series: Excel.ChartSeries, kind: ChartPlan['kind'], color: string): void {
  if (kind !== 'line') {
    series.format.fill.setSolidColor(color);
    return;
  }
  series.format.line.color = color;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function hide(series: Excel.ChartSeries, kind: ChartPlan['kind']): void {
  series.format.line.clear();
  if (kind === 'line') series.markerStyle = 'None';
  else series.format.fill.clear();
}

function label(series: Excel.ChartSeries, numberFormat: string): void {
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = numberFormat;
}
