import type { SheetSnapshot } from '../embedded/embedded';
import { chartPart } from './chart-part';
import { ERROR_MARK } from './file-cell';
import { escapeXml } from './xml';

/** What the library writes otherwise than Excel needs it: for each part of the file, the part as it should be. */
export function patcher(
  sheets: readonly SheetSnapshot[],
  active: number,
): (path: string, xml: string) => string {
  const charts = new Map(
    sheets
      .flatMap(({ charts = [] }) => charts)
      .map((plan, index) => [`xl/charts/chart${index + 1}.xml`, plan]),
  );
  const drawings = new Map(
    sheets.map(({ charts = [] }, index) => [`xl/drawings/drawing${index + 1}.xml`, charts]),
  );
  return (path, xml) => {
    const chart = charts.get(path);
    if (chart) return chartPart(chart, sheets);
    const framed = drawings.get(path);
    if (framed) return named(xml, framed);
    if (path === 'xl/workbook.xml') return calculatedBefore(xml);
    if (path === `xl/worksheets/sheet${active + 1}.xml`) return fittedRows(markedErrors(selected(xml)));
    return path.startsWith('xl/worksheets/sheet') ? fittedRows(markedErrors(xml)) : xml;
  };
}

/**
 * The library asks for a full calculation on opening, and names no calculation engine, which asks for one too.
 * Where the add-in is not there (yet), every FLEX cell would then lose its value to #NAME?. 191029 is the engine
 * of all Excel versions since 2019.
 */
function calculatedBefore(xml: string): string {
  return xml.replace(/<calcPr[^>]*\/>/, '<calcPr calcId="191029"/>');
}

/** The error values of formulas, which the library writes as texts. */
function markedErrors(xml: string): string {
  const marked = new RegExp(`t="str">(<f(?: [^>]*)?>[^<]*</f>)<v>${ERROR_MARK}(#[A-Z0-9/_]+[!?]?)</v>`, 'g');
  return xml.replace(marked, 't="e">$1<v>$2</v>');
}

/** The tab of the sheet that is shown; without it two sheets may seem to be selected together. */
function selected(xml: string): string {
  return xml.replace('<sheetView ', '<sheetView tabSelected="1" ');
}

/** Charts under the names of their plans, by which scripts and the pane find them. */
function named(xml: string, charts: readonly { readonly name: string }[]): string {
  return xml.replace(/ name="Chart (\d+)"/g, (whole, number: string) => {
    const chart = charts[Number(number) - 1] as { readonly name: string } | undefined;
    return chart ? ` name="${escapeXml(chart.name)}"` : whole;
  });
}

/** The library calls every height the user's own; these are as they fit, and Excel goes on fitting them. */
function fittedRows(xml: string): string {
  return xml.replace(/(<row [^>]*?) customHeight="1"/g, '$1');
}
