import type { IRange, Worksheet } from '@univerjs/core';
import type { ChartPlan, PrintPlan } from '../port';
import { WorkbookError } from '../port';
import { range, rectangle } from './read';

/** A chart as the grid keeps it: with the id of a sheet, which stays when the sheet gets another name. */
export type GridChart = Omit<ChartPlan, 'place' | 'data'> & {
  readonly place: IRange;
  readonly data: IRange;
  /** Of the sheet with the figures; absent where it is the chart's own, so that a copy of that shows its own. */
  readonly dataSheet?: string;
};

/** What the grid keeps of a sheet and shows nowhere. */
export interface Unshown {
  readonly print?: PrintPlan;
  readonly charts?: readonly GridChart[];
}

const KEY = 'unshown';

/** The sheet's own room for it in the grid's data: saved, copied, removed and brought back along with the sheet. */
export function unshownMark(unshown: Unshown): Record<string, Unshown> {
  return { [KEY]: unshown };
}

export function unshownOf(sheet: Worksheet): Unshown {
  return (sheet.getCustomMetadata() as Partial<Record<string, Unshown>> | null | undefined)?.[KEY] ?? {};
}

export function setUnshown(sheet: Worksheet, unshown: Unshown): void {
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), ...unshownMark(unshown) });
}

/**
 * Print settings and charts of the sheet `own`, as the grid keeps them. `idOf` gives the id of a sheet by its name;
 * `missing` (`name`) where the figures of a chart stand on no sheet.
 */
export function toUnshown(
  own: string,
  { print, charts = [] }: { readonly print?: PrintPlan; readonly charts?: readonly ChartPlan[] },
  idOf: (sheet: string) => string | undefined,
): Unshown {
  return {
    ...(print && { print }),
    ...(charts.length > 0 && { charts: charts.map((chart) => toGridChart(own, chart, idOf)) }),
  };
}

function toGridChart(
  own: string,
  { place, data, ...rest }: ChartPlan,
  idOf: (sheet: string) => string | undefined,
): GridChart {
  const chart = { ...rest, place: range(place), data: range(data) };
  if (data.sheet.toLowerCase() === own.toLowerCase()) return chart;
  const dataSheet = idOf(data.sheet);
  if (dataSheet === undefined) throw new WorkbookError('missing', { name: data.sheet });
  return { ...chart, dataSheet };
}

/** The charts of a sheet whose figures still exist; `nameOf` gives the name of the sheet with an id. */
export function chartsOf(sheet: Worksheet, nameOf: (id: string) => string | undefined): ChartPlan[] {
  return (unshownOf(sheet).charts ?? []).flatMap(({ place, data, dataSheet, ...rest }) => {
    const name = dataSheet === undefined ? sheet.getName() : nameOf(dataSheet);
    if (name === undefined) return [];
    return [{ ...rest, place: rectangle(place), data: { sheet: name, ...rectangle(data) } }];
  });
}
