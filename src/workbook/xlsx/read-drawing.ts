import type { ChartPlan, Rectangle } from '../port';
import { planOfChart } from './read-chart';
import { partText, relationshipsOf } from './read-package';
import type { Parts } from './unpack';
import { attributeOf, elementOf, elementsOf, textOf } from './xml';

/** What is drawn on a sheet: the charts that a plan can say, and how many other things there are. */
export interface Drawing {
  readonly charts: readonly ChartPlan[];
  readonly otherCharts: number;
  readonly pictures: number;
  readonly shapes: number;
}

/** Reads what lies over the cells of the sheet at `path`. */
export function drawingOf(parts: Parts, path: string): Drawing {
  const drawing = [...relationshipsOf(parts, path).values()].find(({ type }) => type === 'drawing');
  const xml = drawing ? partText(parts, drawing.path) : '';
  const relationships = relationshipsOf(parts, drawing?.path ?? '');
  const frames = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'].flatMap((name) =>
    elementsOf(xml, name),
  );
  const charts: ChartPlan[] = [];
  const counts = { otherCharts: 0, pictures: 0, shapes: 0 };
  for (const frame of frames) {
    const id = attributeOf(elementOf(frame, 'chart'), '\\w+:id');
    const chart = id === undefined ? undefined : relationships.get(id);
    const name = attributeOf(elementOf(frame, 'cNvPr'), 'name') ?? '';
    const plan = chart && planOfChart(partText(parts, chart.path), name, placeOf(frame));
    if (plan) charts.push(plan);
    else if (chart || frame.includes('graphicFrame')) counts.otherCharts += 1;
    else if (elementOf(frame, 'pic') !== '') counts.pictures += 1;
    else counts.shapes += 1;
  }
  return { charts, ...counts };
}

/** The cells under a frame; one that is not tied to cells at its end covers what a new chart does. */
function placeOf(frame: string): Rectangle {
  const corner = (name: string): { row: number; column: number } | undefined => {
    const xml = elementOf(frame, name);
    const [row, rowOffset, column, columnOffset] = ['row', 'rowOff', 'col', 'colOff'].map((part) =>
      Number(textOf(elementOf(xml, part))),
    );
    if (xml === '') return undefined;
    const isEnd = name === 'to';
    return { row: row + Number(isEnd && rowOffset > 0), column: column + Number(isEnd && columnOffset > 0) };
  };
  const from = corner('from') ?? { row: 0, column: 0 };
  const to = corner('to') ?? { row: from.row + 15, column: from.column + 8 };
  return {
    row: from.row,
    column: from.column,
    rows: Math.max(1, to.row - from.row),
    columns: Math.max(1, to.column - from.column),
  };
}
