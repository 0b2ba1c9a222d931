import { useCallback } from 'react';
import { fill, type PaneTexts } from '../../i18n/pane';
import { reference } from '../../workbook/address';
import { WorkbookError, type Area, type ChartPlan, type WorkbookPort } from '../../workbook/port';
import { usePane } from '../context';
import { refusalOf, type Refusal } from './errors';
import type { ReadyChart } from './formulas';
import { freePlace } from './free-place';
import { useAttempt } from './use-attempt';
import { asWorkbookError } from './use-workbook';
import { textsShown } from './when-shown';

/** In cells: about 600 by 320 pixels in columns of names and amounts. */
const SIZE = { rows: 16, columns: 6 } as const;
/** As the charts of the model are painted; a host chooses the colours of further series. */
const COLORS = ['#0A4150', '#C7511F', '#2E7D5B', '#8A5700'] as const;
/** Charts of one sheet that may be made this way. */
const MOST = 100;

/** What came of adding a chart. */
export type ChartState =
  | { readonly state: 'idle' | 'busy' }
  | { readonly state: 'blocked'; readonly refusal: Refusal }
  | { readonly state: 'done'; readonly place: Area };

/** A line for each column of figures, over the years that stand in the first. */
function planOf(name: string, chart: ReadyChart, area: Area, place: Area): ChartPlan {
  const { sheet, row, column } = area;
  const { title, valueTitle, numberFormat, categoryTitle } = chart;
  const series = chart.columns - 1;
  return {
    name,
    kind: 'line',
    title,
    place: { row: place.row, column: place.column, rows: place.rows, columns: place.columns },
    data: { sheet, row, column, rows: chart.rows, columns: chart.columns },
    seriesIn: 'columns',
    colors: COLORS.slice(0, series),
    legend: true,
    valueAxis: { title: valueTitle, numberFormat },
    categoryAxis: { title: categoryTitle },
  };
}

/** Adds a chart of a table that a formula fills in `area`, on its sheet, under the first name that is free there. */
async function addTo(port: WorkbookPort, chart: ReadyChart, area: Area): Promise<Area> {
  const { sheet, row, column } = area;
  const names = { sheet, row, column: column + 1, rows: 1, columns: chart.columns - 1 };
  await textsShown(port, { sheet, row, column, rows: 1, columns: 1 }, names);
  const place = { sheet, ...(await freePlace(port, area, SIZE)) };
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? chart.name : `${chart.name}${number}`;
    try {
      await port.addChart(sheet, planOf(name, chart, area, place));
      return place;
    } catch (error) {
      const isTaken = error instanceof WorkbookError && error.kind === 'occupied';
      if (!isTaken || number === MOST) throw error;
    }
  }
}

function chartRefusal(error: WorkbookError, texts: PaneTexts): Refusal {
  const { address } = error.params;
  if (error.kind !== 'unsupported' || !address) return refusalOf(error, texts);
  const { notYet, notYetBody } = texts.chart;
  return { intent: 'warning', title: notYet, body: fill(notYetBody, { address }), retry: true };
}

/** Adds a chart beside a table that a formula fills, and tells how it went: aloud, and as data for a message. */
export function useChart(): {
  readonly chart: ChartState;
  readonly add: (chart: ReadyChart, area: Area) => void;
  readonly drop: () => void;
} {
  const { port, texts, announce, alert } = usePane();
  const { attempt, run, drop } = useAttempt<Area>();
  const add = useCallback(
    (chart: ReadyChart, area: Area) => {
      void run(async () => {
        try {
          return await addTo(port, chart, area);
        } catch (error) {
          const { title, body } = chartRefusal(asWorkbookError(error), texts);
          alert(`${title}. ${body}`);
          throw error;
        }
      }).then((place) => {
        if (place) announce(fill(texts.chart.added, { area: reference(place) }));
      });
    },
    [alert, announce, port, run, texts],
  );
  let chart: ChartState = { state: attempt.state === 'busy' ? 'busy' : 'idle' };
  if (attempt.state === 'done') chart = { state: 'done', place: attempt.result };
  if (attempt.state === 'blocked') chart = { state: 'blocked', refusal: chartRefusal(attempt.error, texts) };
  return { chart, add, drop };
}
