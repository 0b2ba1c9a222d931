import type { SheetSnapshot } from '../embedded/embedded';
import type { ChartPlan } from '../port';
import { seriesCells } from './chart-cells';
import { chartSeries, line, noLine, solid } from './chart-series';
import { element, escapeXml, XML_HEADER } from './xml';

/*
 * The library writes charts without the values of their cells and without references for the names of their series:
 * Excel then shows an empty frame until somebody touches the data. The order of the elements is that of ECMA-376
 * part 1, 21.2.
 */

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
/** Any two numbers, the same in the series and in the axes. */
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

const INK = '#404040';
const RULE = '#BFBFBF';
const GRID = '#E4E4E4';

/** A chart of a plan as a part of the file; `sheets` are those of the workbook, with the figures to draw. */
export function chartPart(plan: ChartPlan, sheets: readonly SheetSnapshot[]): string {
  const chart = element(
    'c:chart',
    {},
    title(plan.title, 1200),
    element('c:autoTitleDeleted', { val: 0 }),
    element('c:plotArea', {}, element('c:layout'), plot(plan, sheets), categoryAxis(plan), valueAxis(plan)),
    plan.legend ? legend(plan) : undefined,
    element('c:plotVisOnly', { val: 1 }),
    element('c:dispBlanksAs', { val: 'gap' }),
  );
  const frame = element('c:spPr', {}, solid('#FFFFFF'), line(RULE, 9_525));
  // Without this element the corners are round.
  const corners = element('c:roundedCorners', { val: 0 });
  return XML_HEADER + element('c:chartSpace', NAMESPACES, corners, chart, frame, textLook(900));
}

function plot(plan: ChartPlan, sheets: readonly SheetSnapshot[]): string {
  const series = seriesCells(plan).map((cells, index) => chartSeries(plan, cells, index, sheets));
  const axes = [CATEGORY_AXIS, VALUE_AXIS].map((val) => element('c:axId', { val }));
  const varied = element('c:varyColors', { val: 0 });
  if (plan.kind === 'line') {
    const grouping = element('c:grouping', { val: 'standard' });
    return element('c:lineChart', {}, grouping, varied, ...series, element('c:marker', { val: 1 }), ...axes);
  }
  const stacked = plan.kind === 'stacked-columns';
  return element(
    'c:barChart',
    {},
    element('c:barDir', { val: 'col' }),
    element('c:grouping', { val: stacked ? 'stacked' : 'clustered' }),
    varied,
    ...series,
    element('c:gapWidth', { val: Math.min(500, Math.max(0, Math.round(plan.gapWidth ?? 150))) }),
    stacked ? element('c:overlap', { val: 100 }) : undefined,
    ...axes,
  );
}

function categoryAxis(plan: ChartPlan): string {
  return element(
    'c:catAx',
    {},
    ...axisStart(CATEGORY_AXIS, 'b'),
    axisTitle(plan.categoryAxis?.title),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 1 }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    // Else the columns of negative figures stand over the names.
    element('c:tickLblPos', { val: 'low' }),
    element('c:spPr', {}, line(RULE, 9_525)),
    element('c:crossAx', { val: VALUE_AXIS }),
    element('c:crosses', { val: 'autoZero' }),
    // Years are names here; as dates they would stand at other distances.
    element('c:auto', { val: 0 }),
    element('c:lblAlgn', { val: 'ctr' }),
    element('c:lblOffset', { val: 100 }),
    element('c:noMultiLvlLbl', { val: 1 }),
  );
}

function valueAxis(plan: ChartPlan): string {
  const format = plan.valueAxis?.numberFormat;
  return element(
    'c:valAx',
    {},
    ...axisStart(VALUE_AXIS, 'l', plan.valueAxis?.fromZero),
    element('c:majorGridlines', {}, element('c:spPr', {}, line(GRID, 9_525))),
    axisTitle(plan.valueAxis?.title),
    element('c:numFmt', { formatCode: format ?? 'General', sourceLinked: format === undefined ? 1 : 0 }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: 'nextTo' }),
    element('c:spPr', {}, noLine()),
    element('c:crossAx', { val: CATEGORY_AXIS }),
    element('c:crosses', { val: 'autoZero' }),
    element('c:crossBetween', { val: 'between' }),
  );
}

function axisStart(id: number, position: 'b' | 'l', fromZero = false): string[] {
  return [
    element('c:axId', { val: id }),
    element(
      'c:scaling',
      {},
      element('c:orientation', { val: 'minMax' }),
      fromZero ? element('c:min', { val: 0 }) : undefined,
    ),
    element('c:delete', { val: 0 }),
    element('c:axPos', { val: position }),
  ];
}

function axisTitle(text: string | undefined): string | undefined {
  return text === undefined ? undefined : title(text, 900);
}

/** `size` in hundredths of a point. */
function title(text: string, size: number): string {
  const look = element('a:rPr', { lang: 'nl-NL', sz: size, b: 1 }, solid(INK));
  const run = element('a:r', {}, look, element('a:t', {}, escapeXml(text)));
  const paragraph = element('a:p', {}, element('a:pPr', {}, element('a:defRPr', { sz: size, b: 1 })), run);
  const rich = element('c:rich', {}, element('a:bodyPr'), element('a:lstStyle'), paragraph);
  return element('c:title', {}, element('c:tx', {}, rich), element('c:overlay', { val: 0 }));
}

/** Series without colour have no entry. */
function legend(plan: ChartPlan): string {
  const hidden = (plan.colors ?? []).flatMap((color, idx) =>
    color === 'none'
      ? [element('c:legendEntry', {}, element('c:idx', { val: idx }), element('c:delete', { val: 1 }))]
      : [],
  );
  return element(
    'c:legend',
    {},
    element('c:legendPos', { val: 'b' }),
    ...hidden,
    element('c:overlay', { val: 0 }),
  );
}

function textLook(size: number): string {
  const defaults = element('a:defRPr', { sz: size }, solid(INK));
  const paragraph = element(
    'a:p',
    {},
    element('a:pPr', {}, defaults),
    element('a:endParaRPr', { lang: 'nl-NL' }),
  );
  return element('c:txPr', {}, element('a:bodyPr'), element('a:lstStyle'), paragraph);
}
