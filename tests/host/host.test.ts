// @vitest-environment jsdom
/** The model must refuse what it does not know, and the client must refuse what the manifest does not ask for. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from './client';
import type { Connection } from './client';
import { readInput } from './model/input';

let connection: Connection;
beforeEach(() => {
  connection = connect({ firstSheet: 'Blad1' });
});
afterEach(async () => {
  await connection.settled();
  connection.close();
});

const code = (error: unknown): string =>
  error instanceof OfficeExtension.Error ? error.code : String(error);

async function failing(batch: (context: Excel.RequestContext) => unknown): Promise<string> {
  return Excel.run(async (context) => {
    batch(context);
    await context.sync();
    return 'nothing failed';
  }).catch((error: unknown) => code(error));
}

/** A chart over J1:K2, which has one series. */
function chartIn(context: Excel.RequestContext): Excel.Chart {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  return sheet.charts.add('ColumnClustered', sheet.getRange('J1:K2'), 'Columns');
}

describe('what is not modelled', () => {
  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    [
      'Worksheet.protection',
      (context) => context.workbook.worksheets.getActiveWorksheet().protection.unprotect(),
    ],
    [
      'Worksheet.shapes',
      (context) => context.workbook.worksheets.getActiveWorksheet().shapes.load('items/name'),
    ],
    ['Chart.height', (context) => (chartIn(context).height = 100)],
    ['Chart.setData', (context) => chartIn(context).setData(context.workbook.getSelectedRange())],
    ['ChartTitle.setFormula', (context) => chartIn(context).title.setFormula('=A1')],
    ['ChartTitle.text', (context) => (chartIn(context).title.text = '=A1')],
    ['ChartSeries.smooth', (context) => (chartIn(context).series.getItemAt(0).smooth = true)],
    ['ChartAxis.maximum', (context) => (chartIn(context).axes.valueAxis.maximum = 5)],
    [
      'ChartCollection.add Pie',
      (context) =>
        context.workbook.worksheets
          .getActiveWorksheet()
          .charts.add('Pie', context.workbook.getSelectedRange()),
    ],
    ['RangeFill.pattern', (context) => context.workbook.getSelectedRange().format.fill.load('pattern')],
    ['RangeFont.underline', (context) => (context.workbook.getActiveCell().format.font.underline = 'Single')],
    ['Range.text', (context) => context.workbook.getActiveCell().load('text')],
    ['Range.clear', (context) => context.workbook.getActiveCell().clear()],
    ['Table.clearFilters', (context) => context.workbook.tables.getItem('FlexMenu').clearFilters()],
    [
      'TabColor of a null object',
      (context) => (context.workbook.worksheets.getItemOrNullObject('Weg').tabColor = '#000000'),
    ],
    ['Delete of a null object', (context) => context.workbook.names.getItemOrNullObject('Weg').delete()],
    [
      'horizontalAlignment Fill',
      (context) => (context.workbook.getActiveCell().format.horizontalAlignment = 'Fill'),
    ],
    ['Table.style', (context) => (context.workbook.tables.getItem('FlexMenu').style = 'Eigen')],
    ['Workbook.settings', (context) => context.workbook.settings.add('a', 1)],
    [
      'Worksheet.load without property names',
      (context) => context.workbook.worksheets.getActiveWorksheet().load(),
    ],
  ])('fails with its name: %s', async (member, batch) => {
    connection.host.user.type('Blad1', 'H1', 'Naam');
    connection.host.user.addTable('FlexMenu', 'Blad1', 'H1:H3');
    connection.host.user.type('Blad1', 'K1', 'Doorgaan');
    connection.host.user.type('Blad1', 'K2', '5');
    await failing(batch);
    expect(connection.host.failures.join()).toContain(`does not implement ${member.split('.')[0]}`);
  });
});

describe('API sets', () => {
  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    ['ExcelApi 1.14', (context) => context.workbook.queries.load('items/name')],
    ['ExcelApi 1.15', (context) => context.workbook.getActiveCell().getDependents()],
    [
      'ExcelApiOnline 1.1',
      (context) => context.workbook.worksheets.onNameChanged.add(() => Promise.resolve()),
    ],
  ])('beyond 1.13 are refused by the client: %s', async (_, batch) => {
    expect(await failing(batch)).toBe('ApiNotFound');
  });
});

it('a sheet takes its new name into formulas', () => {
  const { user, workbook } = connection.host;
  user.addSheet("Mijn blad's");
  user.type('Blad1', 'A1', "='mijn blad''s'!B1&\"Mijn blad's!B1\"");
  user.renameSheet("Mijn blad's", 'Cijfers');
  expect(workbook.active.formulaText(0, 0)).toBe('=Cijfers!B1&"Mijn blad\'s!B1"');
  user.renameSheet('Cijfers', 'In euro');
  expect(workbook.active.formulaText(0, 0)).toBe("='In euro'!B1&\"Mijn blad's!B1\"");
});

it('a request that only makes an object fails like any other', async () => {
  connection.host.faults.add({ kind: 'busy', on: 'any', nth: 1 });
  expect(await failing((context) => context.workbook.worksheets.add('Nieuw'))).toBe('ActivityLimitReached');
  expect(connection.host.requests).toHaveLength(1);
});

it('a read-only workbook takes no look either', async () => {
  connection.host.workbook.readOnly = true;
  expect(await failing((context) => (context.workbook.getActiveCell().format.font.bold = true))).toBe(
    'AccessDenied',
  );
});

describe('errors as Excel gives them', () => {
  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    ['ItemNotFound', (context) => context.workbook.worksheets.getItem('Weg').load('name')],
    ['ItemAlreadyExists', (context) => context.workbook.worksheets.add('blad1')],
    ['InvalidArgument', (context) => (context.workbook.getActiveCell().values = [[1, 2]])],
    ['InvalidArgument', (context) => (context.workbook.getActiveCell().formulas = [['=Weg!A1']])],
    ['InvalidArgument', (context) => (context.workbook.getActiveCell().formulas = [['=SUM(1;2)']])],
  ])('%s', async (expected, batch) => {
    expect(await failing(batch)).toBe(expected);
    expect(connection.host.failures).toEqual([]);
  });

  it.each([
    ['cell-editing', 'InvalidOperationInCellEditMode'],
    ['too-large', 'RequestPayloadSizeLimitExceeded'],
    ['lost-before', 'InvalidOrTimedOutSession'],
    ['busy', 'ActivityLimitReached'],
    ['protected', 'AccessDenied'],
    ['half-way', 'GeneralException'],
  ] as const)('fault %s reaches the add-in as %s', async (kind, expected) => {
    connection.host.faults.add({ kind, on: 'any', nth: 1 });
    expect(await failing((context) => (context.workbook.getActiveCell().values = [[1]]))).toBe(expected);
  });

  it('does not undo what came before a failure in the same batch', async () => {
    await failing((context) => {
      context.workbook.getActiveCell().values = [[1]];
      context.workbook.worksheets.getItem('Weg').activate();
    });
    expect(connection.host.workbook.active.shown(0, 0)).toMatchObject({ value: 1 });
  });

  it('refuses a request beyond 5 MB', async () => {
    const long = 'x'.repeat(30_000);
    const values = Array.from({ length: 200 }, () => [long]);
    const result = await failing(
      (context) => (context.workbook.worksheets.getActiveWorksheet().getRange('A1:A200').values = values),
    );
    expect(result).toBe('RequestPayloadSizeLimitExceeded');
  });
});

describe('typed input', () => {
  it.each<[string, object]>([
    ['12', { type: 'Double', value: 12 }],
    ['-1,234.5', { type: 'Double', value: -1234.5 }],
    ['1e3', { type: 'Double', value: 1000 }],
    ['12%', { type: 'Double', value: 0.12 }],
    ['$5', { type: 'Double', value: 5 }],
    ['1 1/2', { type: 'Double', value: 1.5 }],
    ['12:00', { type: 'Double', value: 0.5 }],
    // 1 January 2026 is day 46023 of Excel's calendar.
    ['2026-01-01', { type: 'Double', value: 46023 }],
    ['1/1/2026', { type: 'Double', value: 46023 }],
    ['1-2', { type: 'Double', value: 46024 }],
    ['Jan 2', { type: 'Double', value: 46024 }],
    ['2-Jan-2026', { type: 'Double', value: 46024 }],
    ['true', { type: 'Boolean', value: true }],
    ['#n/a', { type: 'Error', value: '#N/A' }],
    ['=A1', { type: 'Formula', formula: '=A1' }],
    ['+A1', { type: 'Formula', formula: '=+A1' }],
    ['-A1', { type: 'Formula', formula: '=-A1' }],
    ["'=A1", { type: 'String', value: '=A1' }],
    ['2026-02-30', { type: 'String', value: '2026-02-30' }],
    ['Emmen', { type: 'String', value: 'Emmen' }],
    ['', { type: 'Empty' }],
  ])('%j', (typed, expected) => {
    expect(readInput(typed, 'General')).toMatchObject(expected);
  });

  it('into a cell with a text format stays a text', () => {
    expect(readInput('12', '@')).toMatchObject({ type: 'String', value: '12' });
  });
});
