import type { ChartCells, ChartSeriesModel } from '../../host/model/chart';
import { defaultFormat } from '../../host/model/format';
import type { WorkbookModel } from '../../host/model/workbook';

/** What to leave out of a comparison: which sheet is shown, or how cells look. */
export interface Ignored {
  readonly view?: boolean;
  readonly look?: boolean;
}

/** Everything in a modelled workbook that a user could see, as text, for comparing before and after. */
export function snapshot(workbook: WorkbookModel, ignored: Ignored = {}): string {
  const sheets = workbook.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    frozen: sheet.frozen,
    widths: ignored.look ? [] : [...sheet.columnWidths],
    layout: sheet.pageLayout,
    charts: sheet.charts.map(({ id: _, series, ...rest }) => ({ ...rest, series: series.map(seriesText) })),
    conditional: sheet.conditionalFormats.map(({ id: _, ...rest }) => rest),
    cells: [...sheet.written()]
      .map(({ row, column, cell }) => ({
        place: `${row},${column}`,
        shown: sheet.shown(row, column),
        formula: sheet.formulaText(row, column),
        format: ignored.look ? defaultFormat() : cell.format,
      }))
      .filter(
        ({ shown, formula, format }) => shown.type !== 'Empty' || formula !== '' || isFormatted(format),
      ),
  }));
  const tables = workbook.tables.map(({ id: _, sheet, ...rest }) => ({ ...rest, sheet: sheet.name }));
  const names = workbook.names.map(({ name, area }) => ({ name, area }));
  return JSON.stringify({ sheets, tables, names, active: ignored.view ? '' : workbook.active.name }, null, 1);
}

function seriesText({ name, categories, values, ...look }: ChartSeriesModel): object {
  const place = (cells: ChartCells | null): object | null =>
    cells && { sheet: cells.sheet.name, area: cells.area };
  return { ...look, name: place(name), categories: place(categories), values: place(values) };
}

const PLAIN = JSON.stringify(defaultFormat());

function isFormatted(format: object): boolean {
  return JSON.stringify(format) !== PLAIN;
}
