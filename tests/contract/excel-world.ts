import { createExcelPort } from '../../src/workbook/excel/create';
import { connect } from '../host/client';
import type { Connection } from '../host/client';
import type { Evaluated } from '../host/model/calculation';
import type { FaultKind } from '../host/faults';
import { valuesOf } from '../host/model/chart';
import type { ChartModel } from '../host/model/chart';
import type { ShownChart, World } from './world';

/**
 * The formulas that the suites use and what they give. The modelled host does not calculate; this is no engine
 * and must not become one.
 */
const RESULTS: Readonly<Record<string, readonly (readonly Evaluated[])[]>> = {
  '=1+1': [[2]],
  '=1+2': [[3]],
  '=1/0': [[{ error: '#DIV/0!' }]],
  '=NA()': [[{ error: '#N/A' }]],
  '=SQRT(-1)': [[{ error: '#NUM!' }]],
  '=TRUE()': [[true]],
  '=1=1': [[true]],
  '=""': [['']],
  '="a"&"b"': [['ab']],
  '=SEQUENCE(2,2)': [
    [1, 2],
    [3, 4],
  ],
  '=FLEX.TWICE(4)': [[8]],
  '=ROUND(FLEX.TWICE(4),0)': [[8]],
  '=IFERROR(FLEX.TWICE(4),0)': [[8]],
  '=FLEX.COUNTTO(3)': [[1], [2], [3]],
};

const ADDRESS = /^=(?:(?:'((?:[^']|'')+)'|(\w+))!)?\$?([A-Z])\$?(\d+)$/;

export interface ExcelWorld extends World {
  readonly connection: Connection;
}

const FAULTS = {
  'cell-editing': 'cell-editing',
  protected: 'protected',
  'too-large': 'too-large',
  'outcome-unknown': 'lost-after',
  host: 'half-way',
} as const satisfies Record<string, FaultKind>;

const KINDS: Readonly<Record<string, ShownChart['kind']>> = {
  ColumnClustered: 'columns',
  ColumnStacked: 'stacked-columns',
  LineMarkers: 'line',
};

function shownChart({ name, type, title, place, series }: ChartModel): ShownChart {
  return {
    name,
    kind: KINDS[type],
    title: title.visible ? title.text : '',
    place,
    series: series.map((one) => ({
      name: valuesOf(one.name)[0],
      categories: valuesOf(one.categories),
      values: valuesOf(one.values),
    })),
  };
}

/** The Excel adapter over the real office.js client on the modelled host. It is not Excel. */
export async function openExcelWorld({ tablesGrow = true } = {}): Promise<ExcelWorld> {
  const connection = connect({
    firstSheet: 'Blad1',
    evaluate: (formula, place, read) => {
      const match = ADDRESS.exec(formula);
      if (!match) return RESULTS[formula];
      const sheet = match[1]?.replace(/''/g, "'") ?? match[2] ?? place.sheet;
      return read(sheet, {
        row: Number(match[4]) - 1,
        column: match[3].charCodeAt(0) - 65,
        rows: 1,
        columns: 1,
      });
    },
  });
  const { host } = connection;
  host.workbook.tablesGrow = tablesGrow;
  const settled = (): Promise<void> => connection.settled();
  const act = async (action: () => void): Promise<void> => {
    action();
    await settled();
  };
  return Promise.resolve({
    label: 'Excel (office.js on a modelled host)',
    port: createExcelPort(),
    connection,
    user: {
      type: (sheet, address, text) => act(() => host.user.type(sheet, address, text)),
      typeWithoutAddIn: (sheet, address, text) =>
        act(() => host.user.typedWithoutAddIn(sheet, address, text)),
      addSheet: (name) => act(() => host.user.addSheet(name)),
      hideSheet: (name) => act(() => host.user.hideSheet(name)),
      defineFormula: (name, formula) => act(() => host.user.defineFormula(name, formula)),
      renameSheet: (from, to) => act(() => host.user.renameSheet(from, to)),
      deleteSheet: (name) => act(() => host.user.deleteSheet(name)),
      select: (sheet, address, active) => act(() => host.user.select(sheet, address, active)),
      renameHeader: (table, from, to) => act(() => host.user.renameHeader(table, from, to)),
      sort: (table, header) => act(() => host.user.sort(table, header)),
      filter: (table, header, text) => act(() => host.user.filter(table, header, text)),
      insertRow: (sheet, row) => act(() => host.user.insertRow(sheet, row)),
      deleteRow: (table, index) => act(() => host.user.deleteTableRow(table, index)),
      addColumn: (table, header) => act(() => host.user.addColumn(table, header)),
      totals: (table, on) =>
        act(() => (on ? host.user.totalsOn(table, 'Totaal') : host.user.totalsOff(table))),
      protect: (sheet) => act(() => host.user.protectSheet(sheet)),
    },
    charts: (sheet) => (host.workbook.sheet(sheet)?.charts ?? []).map(shownChart),
    hiddenSheets: () =>
      Promise.resolve(
        host.workbook.sheets.filter((sheet) => sheet.visibility !== 'Visible').map((sheet) => sheet.name),
      ),
    nameFormula: (wanted) =>
      Promise.resolve(host.workbook.formulaNames.find(({ name }) => name === wanted)?.formula),
    writes: () => host.requests.filter(({ kind }) => kind === 'write').length,
    losesFunctions: true,
    settled,
    fault: (kind) => host.faults.add({ kind: FAULTS[kind], on: 'write', nth: 1 }),
    async dispose() {
      await settled();
      connection.close();
      if (host.failures.length > 0) throw new Error(host.failures.join('\n'));
    },
  });
}
