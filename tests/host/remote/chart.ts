/** MODEL of `worksheet.charts`: what the add-in uses of charts, and nothing else. */
import { invalidArgument, itemNotFound, NotImplemented } from '../errors';
import { addChart, renameChart, valuesOf } from '../model/chart';
import type { ChartAxisModel, ChartModel, ChartSeriesModel, ChartTitleModel } from '../model/chart';
import { parseRectangle } from '../model/rectangle';
import type { Rectangle } from '../model/rectangle';
import type { SheetModel } from '../model/sheet';
import { RangeRemote } from './range';
import { fields, RemoteObject } from './remote';
import type { Remotes } from './remotes';

const TYPES = ['ColumnClustered', 'ColumnStacked', 'LineMarkers'];

/** What everything inside a chart needs: whether the sheet may be changed. */
type Guard = () => void;

function colour(value: unknown): string {
  if (typeof value !== 'string' || !/^#[0-9A-F]{6}$/i.test(value))
    throw invalidArgument(`colour ${String(value)}`);
  return value;
}

function oneOf(name: string, known: readonly string[], value: unknown): string {
  if (typeof value !== 'string' || !known.includes(value))
    throw new NotImplemented(`${name} ${String(value)}`);
  return value;
}

function titleRemote(typeName: string, title: ChartTitleModel, guard: Guard): RemoteObject {
  const { get, set } = fields(title, ['visible', 'text'], guard);
  return new RemoteObject(typeName, {
    get,
    set: {
      ...set,
      text: (value) => {
        if (String(value).startsWith('=')) throw new NotImplemented(`${typeName}.text with a formula`);
        set.text(value);
        // An axis shows its title once it has one.
        title.visible = true;
      },
    },
  });
}

function axisRemote(axis: ChartAxisModel, guard: Guard): RemoteObject {
  const { get, set } = fields(axis, ['numberFormat'], guard);
  return new RemoteObject('ChartAxis', {
    get,
    set: {
      ...set,
      categoryType: (value) => {
        guard();
        axis.categoryType = oneOf('ChartAxis.categoryType', ['Automatic', 'TextAxis'], value);
      },
      minimum: (value) => {
        guard();
        if (typeof value !== 'number') throw invalidArgument('minimum of an axis');
        axis.minimum = value;
      },
      tickLabelPosition: (value) => {
        guard();
        axis.tickLabelPosition = oneOf('ChartAxis.tickLabelPosition', ['NextToAxis', 'Low'], value);
      },
    },
    child: { title: () => titleRemote('ChartAxisTitle', axis.title, guard) },
  });
}

function seriesFormatRemote(series: ChartSeriesModel, guard: Guard): RemoteObject {
  return new RemoteObject('ChartSeriesFormat', {
    child: {
      fill: () =>
        new RemoteObject('ChartFill', {
          call: {
            setSolidColor: ([value]) => {
              guard();
              series.fill = colour(value);
            },
            clear: () => {
              guard();
              series.fill = 'none';
            },
          },
        }),
      line: () =>
        new RemoteObject('ChartLineFormat', {
          set: {
            color: (value) => {
              guard();
              series.line = colour(value);
            },
          },
          call: {
            clear: () => {
              guard();
              series.line = 'none';
            },
          },
        }),
    },
  });
}

function seriesRemote(chart: ChartModel, series: ChartSeriesModel, guard: Guard): RemoteObject {
  const { get, set } = fields(series, ['gapWidth', 'hasDataLabels'], guard);
  const marker = (key: 'markerBackgroundColor' | 'markerForegroundColor') => (value: unknown) => {
    guard();
    series[key] = colour(value);
  };
  return new RemoteObject('ChartSeries', {
    get: { ...get, name: () => String(valuesOf(series.name)[0] ?? '') },
    set: {
      ...set,
      markerBackgroundColor: marker('markerBackgroundColor'),
      markerForegroundColor: marker('markerForegroundColor'),
      markerStyle: (value) => {
        guard();
        series.markerStyle = oneOf('ChartSeries.markerStyle', ['None'], value);
      },
    },
    child: {
      format: () => seriesFormatRemote(series, guard),
      dataLabels: () =>
        new RemoteObject('ChartDataLabels', {
          set: {
            numberFormat: (value) => {
              guard();
              if (!series.hasDataLabels) throw new NotImplemented('ChartDataLabels without labels');
              series.labelFormat = String(value);
            },
          },
        }),
    },
    call: {
      delete: () => {
        guard();
        chart.series.splice(chart.series.indexOf(series), 1);
      },
      setXAxisValues: ([range]) => {
        guard();
        if (!(range instanceof RangeRemote)) throw new NotImplemented('ChartSeries.setXAxisValues of text');
        series.categories = { sheet: range.sheet, area: range.area };
      },
    },
  });
}

function at<T>(items: readonly T[], index: unknown): T {
  const item = items[Number(index)] as T | undefined;
  if (item === undefined) throw invalidArgument(`index ${String(index)}`);
  return item;
}

function legendRemote(chart: ChartModel, guard: Guard): RemoteObject {
  const { get, set } = fields(chart.legend, ['visible'], guard);
  /** An entry that is not shown is no entry: those behind it move up. */
  const shown = (): ChartSeriesModel[] => chart.series.filter(({ inLegend }) => inLegend);
  const entries = new RemoteObject('ChartLegendEntryCollection', {
    call: {
      getItemAt: ([index]) => {
        if (!chart.legend.visible) throw new NotImplemented('entries of a legend that is not shown');
        const series = at(shown(), index);
        return new RemoteObject('ChartLegendEntry', {
          set: {
            visible: (value) => {
              guard();
              series.inLegend = value === true;
            },
          },
        });
      },
    },
  });
  return new RemoteObject('ChartLegend', {
    get,
    set: {
      ...set,
      position: (value) => {
        guard();
        chart.legend.position = oneOf('ChartLegend.position', ['Bottom'], value);
      },
    },
    child: { legendEntries: () => entries },
  });
}

function corner(value: unknown): Rectangle {
  const area = typeof value === 'string' ? parseRectangle(value) : undefined;
  if (!area) throw new NotImplemented(`Chart.setPosition at ${String(value)}`);
  return area;
}

function chartRemote(sheet: SheetModel, chart: ChartModel): RemoteObject {
  const guard = (): void => sheet.assertWritable();
  return new RemoteObject('Chart', {
    identity: () => ({ Id: chart.id }),
    get: { id: () => chart.id, name: () => chart.name },
    set: {
      name: (value) => {
        guard();
        renameChart(sheet, chart, String(value));
      },
    },
    child: {
      title: () => titleRemote('ChartTitle', chart.title, guard),
      legend: () => legendRemote(chart, guard),
      axes: () =>
        new RemoteObject('ChartAxes', {
          child: {
            valueAxis: () => axisRemote(chart.valueAxis, guard),
            categoryAxis: () => axisRemote(chart.categoryAxis, guard),
          },
        }),
      series: () =>
        new RemoteObject('ChartSeriesCollection', {
          items: () => chart.series.map((series) => seriesRemote(chart, series, guard)),
          call: { getItemAt: ([index]) => seriesRemote(chart, at(chart.series, index), guard) },
        }),
    },
    call: {
      delete: () => {
        guard();
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      },
      setPosition: ([start, end]) => {
        guard();
        const [from, to] = [corner(start), corner(end)];
        const { row, column } = from;
        if (to.row < row || to.column < column) throw invalidArgument('position of a chart');
        chart.place = { row, column, rows: to.row - row + 1, columns: to.column - column + 1 };
      },
    },
  });
}

export function chartsRemote({ workbook }: Remotes, sheet: SheetModel): RemoteObject {
  return new RemoteObject('ChartCollection', {
    items: () => sheet.charts.map((chart) => chartRemote(sheet, chart)),
    item: (key) => {
      const chart = sheet.charts.find(({ id }) => id === key);
      if (!chart) throw itemNotFound(`chart ${String(key)}`);
      return chartRemote(sheet, chart);
    },
    call: {
      add: ([type, range, seriesBy]) => {
        workbook.assertEditable();
        sheet.assertWritable();
        if (!(range instanceof RangeRemote)) throw invalidArgument('source of a chart');
        const chart = { id: workbook.id(), type: oneOf('ChartCollection.add', TYPES, type) };
        const byRows = oneOf('ChartSeriesBy', ['Rows', 'Columns'], seriesBy) === 'Rows';
        const data = { sheet: range.sheet, area: range.area };
        return chartRemote(
          sheet,
          addChart(chart, sheet, data, { byRows, isStubborn: workbook.chartsTakeNumbersForFigures }),
        );
      },
    },
  });
}
