/** MODEL of a chart: its data, which follow the cells, and the looks that the add-in sets. */
import { invalidArgument, NotImplemented } from '../errors';
import { forEachCell } from './rectangle';
import type { Rectangle } from './rectangle';
import type { SheetModel, Shown } from './sheet';

export interface ChartCells {
  readonly sheet: SheetModel;
  readonly area: Rectangle;
}

export interface ChartSeriesModel {
  /** The cell with its name; without one Excel makes a name up. */
  readonly name: ChartCells | null;
  categories: ChartCells | null;
  readonly values: ChartCells;
  /** A colour, or how Excel chooses it. */
  fill: string;
  line: string;
  markerStyle: string;
  markerBackgroundColor: string;
  markerForegroundColor: string;
  gapWidth: number;
  hasDataLabels: boolean;
  labelFormat: string;
  inLegend: boolean;
}

export interface ChartTitleModel {
  visible: boolean;
  text: string;
}

export interface ChartAxisModel {
  readonly title: ChartTitleModel;
  numberFormat: string;
  categoryType: string;
  tickLabelPosition: string;
  /** Where Excel chooses it itself: ''. */
  minimum: number | '';
}

export interface ChartModel {
  readonly id: string;
  name: string;
  readonly type: string;
  /** The cells it covers; unknown where Excel has put it. */
  place: Rectangle | null;
  readonly title: ChartTitleModel;
  legend: { visible: boolean; position: string };
  readonly valueAxis: ChartAxisModel;
  readonly categoryAxis: ChartAxisModel;
  readonly series: ChartSeriesModel[];
}

function shownIn({ sheet, area }: ChartCells): Shown[] {
  const cells: Shown[] = [];
  forEachCell(area, (row, column) => cells.push(sheet.shown(row, column)));
  return cells;
}

/** What the cells behind a part of a chart show now. */
export function valuesOf(cells: ChartCells | null): (string | number | boolean | null)[] {
  return cells ? shownIn(cells).map((shown) => (shown.type === 'Empty' ? null : shown.value)) : [];
}

function seriesOf(name: ChartCells, categories: ChartCells | null, values: ChartCells): ChartSeriesModel {
  return {
    name,
    categories,
    values,
    fill: 'automatic',
    line: 'automatic',
    markerStyle: 'Automatic',
    markerBackgroundColor: 'automatic',
    markerForegroundColor: 'automatic',
    gapWidth: 150,
    hasDataLabels: false,
    labelFormat: 'General',
    inLegend: true,
  };
}

/**
 * The series that Excel finds in a rectangle with a header on two sides. It takes texts for a header; numbers only
 * where the corner is blank, and here not even then where `isStubborn`: then they are one more series, the first.
 */
function readSeries({ sheet, area }: ChartCells, byRows: boolean, isStubborn: boolean): ChartSeriesModel[] {
  const { row, column, rows, columns } = area;
  if (rows < 2 || columns < 2) throw new NotImplemented('ChartCollection.add of cells without a header');
  const cells = (place: Rectangle): ChartCells => ({ sheet, area: place });
  /** Row or column `index` of the data, from its place `from` on. */
  const line = (index: number, from: number): ChartCells =>
    byRows
      ? cells({ row: row + index, column: column + from, rows: 1, columns: columns - from })
      : cells({ row: row + from, column: column + index, rows: rows - from, columns: 1 });
  const head = (index: number): ChartCells =>
    byRows
      ? cells({ row: row + index, column, rows: 1, columns: 1 })
      : cells({ row, column: column + index, rows: 1, columns: 1 });
  const indexes = Array.from({ length: (byRows ? rows : columns) - 1 }, (_, index) => index + 1);
  if (indexes.some((index) => shownIn(head(index))[0].type !== 'String'))
    throw new NotImplemented('ChartCollection.add of series whose names are no text');
  const categories = line(0, 1);
  const isText = shownIn(categories).every(({ type }) => type === 'String');
  const isHeader = isText || (!isStubborn && sheet.shown(row, column).type === 'Empty');
  const series = indexes.map((index) => seriesOf(head(index), isHeader ? categories : null, line(index, 1)));
  return isHeader ? series : [seriesOf(head(0), null, categories), ...series];
}

/** Adds a chart under a name and at a place that Excel chooses. */
export function addChart(
  chart: Pick<ChartModel, 'id' | 'type'>,
  sheet: SheetModel,
  data: ChartCells,
  { byRows, isStubborn }: { readonly byRows: boolean; readonly isStubborn: boolean },
): ChartModel {
  const axis = (): ChartAxisModel => ({
    title: { visible: false, text: '' },
    numberFormat: 'General',
    categoryType: 'Automatic',
    tickLabelPosition: 'NextToAxis',
    minimum: '',
  });
  const model: ChartModel = {
    ...chart,
    name: `Chart ${sheet.charts.length + 1}`,
    place: null,
    title: { visible: false, text: '' },
    legend: { visible: true, position: 'Right' },
    valueAxis: axis(),
    categoryAxis: axis(),
    series: readSeries(data, byRows, isStubborn),
  };
  sheet.charts.push(model);
  return model;
}

export function renameChart(sheet: SheetModel, chart: ChartModel, name: string): void {
  if (name === '') throw invalidArgument('name of a chart');
  const isTaken = sheet.charts.some(
    (other) => other !== chart && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw new NotImplemented('two charts of one name');
  chart.name = name;
}
