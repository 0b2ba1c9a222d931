// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChartPlan } from '../../../src/workbook/port';
import { openExcelWorld } from '../../contract/excel-world';
import type { ExcelWorld } from '../../contract/excel-world';
import { chartPlan, CHART_PLAN, FIGURES, text } from '../../contract/plan';
import { rejection } from '../../contract/stage';
import { valuesOf } from '../../host/model/chart';
import type { ChartModel } from '../../host/model/chart';

let world: ExcelWorld;
beforeEach(async () => {
  world = await openExcelWorld();
  await world.port.writeBlock({ sheet: 'Blad1', row: 0, column: 0 }, FIGURES, 'refuse');
  world.connection.host.requests.length = 0;
});
afterEach(() => world.dispose());

const plan = (given: Partial<ChartPlan> = {}): ChartPlan =>
  chartPlan({ sheet: 'Blad1', row: 0, column: 0, rows: 3, columns: 3 }, given);

async function drawn(given: Partial<ChartPlan> = {}): Promise<ChartModel> {
  await world.port.addChart('Blad1', plan(given));
  return world.connection.host.workbook.active.charts[0];
}

describe('how a chart looks', () => {
  it('has its colours, in the order of its series', async () => {
    const { series } = await drawn({ colors: ['#1F6F78', '#FFC000'] });
    expect(series.map(({ fill, line }) => [fill, line])).toEqual([
      ['#1F6F78', 'automatic'],
      ['#FFC000', 'automatic'],
    ]);
  });

  it('colours a line with its markers', async () => {
    const { type, series } = await drawn({ kind: 'line', colors: ['#1F6F78'] });
    expect(type).toBe('LineMarkers');
    const looks = series.map((one) => [
      one.fill,
      one.line,
      one.markerBackgroundColor,
      one.markerForegroundColor,
    ]);
    expect(looks).toEqual([
      ['automatic', '#1F6F78', '#1F6F78', '#1F6F78'],
      ['automatic', 'automatic', 'automatic', 'automatic'],
    ]);
  });

  it('draws no line where none is wanted', async () => {
    const { series } = await drawn({ kind: 'line', colors: ['none', '#1F6F78'] });
    expect(series.map(({ line, markerStyle, inLegend }) => [line, markerStyle, inLegend])).toEqual([
      ['none', 'None', false],
      ['#1F6F78', 'Automatic', true],
    ]);
  });

  it('draws a bridge on columns that nobody sees, neither in the legend', async () => {
    const { series } = await drawn({
      kind: 'stacked-columns',
      colors: ['none', '#A4262C'],
      gapWidth: 40,
      labelFormat: '#,##0;-#,##0;;',
    });
    const looks = series.map((one) => [one.fill, one.line, one.inLegend, one.hasDataLabels, one.labelFormat]);
    expect(looks).toEqual([
      ['none', 'none', false, false, 'General'],
      ['#A4262C', 'automatic', true, true, '#,##0;-#,##0;;'],
    ]);
    expect(series.map(({ gapWidth }) => gapWidth)).toEqual([40, 40]);
  });

  it('leaves the right entries in the legend where several series are not seen', async () => {
    await world.port.writeBlock(
      { sheet: 'Blad1', row: 0, column: 3 },
      [[text('Meer')], [text('')]],
      'refuse',
    );
    const data = { ...plan().data, columns: 4 };
    const { series } = await drawn({ kind: 'stacked-columns', data, colors: ['none', '#107C10', 'none'] });
    expect(series.map(({ inLegend }) => inLegend)).toEqual([false, true, false]);
  });

  it('has a legend under it or none', async () => {
    expect((await drawn()).legend).toEqual({ visible: true, position: 'Bottom' });
    world.connection.host.workbook.active.charts.length = 0;
    expect((await drawn({ legend: false, colors: ['none'] })).legend.visible).toBe(false);
  });

  it('has titles and formats at its axes, and years as names beneath negative figures', async () => {
    const { valueAxis, categoryAxis } = await drawn({
      valueAxis: { title: 'euro per jaar', numberFormat: '#,##0', fromZero: true },
      categoryAxis: { title: 'Jaar' },
    });
    expect(valueAxis).toMatchObject({
      title: { visible: true, text: 'euro per jaar' },
      numberFormat: '#,##0',
      minimum: 0,
    });
    world.connection.host.workbook.active.charts.length = 0;
    expect((await drawn()).valueAxis.minimum).toBe('');
    expect(categoryAxis).toMatchObject({
      title: { visible: true, text: 'Jaar' },
      categoryType: 'TextAxis',
      tickLabelPosition: 'Low',
    });
  });
});

describe('what Excel makes of a header', () => {
  const whatIsShown = ({ series }: ChartModel): unknown[] =>
    series.map((one) => [valuesOf(one.name)[0], valuesOf(one.categories), valuesOf(one.values)]);
  const expected = [
    ['Doorgaan', [2026, 2027], [1518.5, 1560]],
    ['Stoppen', [2026, 2027], [900, 3]],
  ];

  it.each([
    ['where the corner is blank and Excel still takes years for figures', '', true],
    ['where something stands in the corner', 'Jaar', false],
  ])('is put right %s', async (_, corner, isStubborn) => {
    const { host } = world.connection;
    host.workbook.chartsTakeNumbersForFigures = isStubborn;
    if (corner !== '') host.user.type('Blad1', 'A1', corner);
    expect(whatIsShown(await drawn({ colors: ['none', '#A4262C'] }))).toEqual(expected);
    expect(host.workbook.active.charts[0].series.map(({ fill }) => fill)).toEqual(['none', '#A4262C']);
  });

  it('is left alone where it is right', async () => {
    expect(whatIsShown(await drawn())).toEqual(expected);
  });
});

describe('how it is made', () => {
  it('takes one request to look and two to draw', async () => {
    await drawn();
    expect(world.connection.host.requests.map(({ kind }) => kind)).toEqual(['read', 'write', 'write']);
  });

  it('takes three requests more for all charts of a model', async () => {
    const { host } = world.connection;
    const [sheet, ...others] = CHART_PLAN.sheets;
    const charts = (sheet.charts ?? []).flatMap((chart) => [chart, { ...chart, name: 'FlexBrug' }]);
    await world.port.insertModel({ ...CHART_PLAN, sheets: [{ ...sheet, charts: [] }, ...others] });
    const without = host.requests.length;
    for (const { name } of CHART_PLAN.sheets) host.user.deleteSheet(name);
    host.requests.length = 0;
    await world.port.insertModel({ ...CHART_PLAN, sheets: [{ ...sheet, charts }, ...others] });
    expect(host.requests.length).toBe(without + 3);
    expect(host.workbook.sheet('Raadsblad')?.charts.map(({ name }) => name)).toEqual([
      'FlexVergelijking',
      'FlexBrug',
    ]);
  });

  it('leaves a chart that the user has, and one of the same name on another sheet', async () => {
    const { host } = world.connection;
    host.user.addSheet('Blad2');
    await world.port.addChart('Blad1', plan({ name: 'Van mij' }));
    await world.port.addChart('Blad2', plan());
    host.faults.add({ kind: 'lost-after', on: 'write', nth: 1 });
    const error = await rejection(world.port.addChart('Blad1', plan()));
    expect(error.kind).toBe('host');
    expect(host.workbook.sheets.map(({ charts }) => charts.map(({ name }) => name))).toEqual([
      ['Van mij'],
      ['FlexVergelijking'],
    ]);
  });

  it('goes by what Excel calls it where its name was refused', async () => {
    const error = await rejection(world.port.addChart('Blad1', plan({ name: '' })));
    expect(error.kind).toBe('host');
    expect(world.connection.host.workbook.active.charts).toEqual([]);
  });

  it('leaves nothing to undo where the sheet went in between', async () => {
    const { host } = world.connection;
    host.user.addSheet('Even');
    const answer = host.answer.bind(host);
    let writes = 0;
    host.answer = (body, flags) => {
      if ((flags & 1) === 1 && (writes += 1) === 2) host.user.deleteSheet('Even');
      return answer(body, flags);
    };
    const error = await rejection(world.port.addChart('Even', plan()));
    expect([error.kind, error.params['name']]).toEqual(['missing', 'Even']);
  });
});
