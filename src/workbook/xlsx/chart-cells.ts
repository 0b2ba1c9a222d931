import type { SheetSnapshot, SnapshotCell } from '../embedded/embedded';
import type { Area, ChartPlan } from '../port';

/** The cells of one series: one with its name, and as many categories as values. */
export interface SeriesCells {
  readonly name: Area;
  readonly categories: Area;
  readonly values: Area;
}

/** The series of a chart, in their order; the corner of the data belongs to none. */
export function seriesCells({ data, seriesIn }: ChartPlan): SeriesCells[] {
  const inRows = seriesIn === 'rows';
  const count = (inRows ? data.rows : data.columns) - 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const offset = index + 1;
    const line = inRows
      ? { ...data, row: data.row + offset, rows: 1 }
      : { ...data, column: data.column + offset, columns: 1 };
    const head = inRows ? { ...data, rows: 1 } : { ...data, columns: 1 };
    return {
      name: { ...line, rows: 1, columns: 1 },
      categories: withoutFirst(head, inRows),
      values: withoutFirst(line, inRows),
    };
  });
}

function withoutFirst(area: Area, inRows: boolean): Area {
  return inRows
    ? { ...area, column: area.column + 1, columns: area.columns - 1 }
    : { ...area, row: area.row + 1, rows: area.rows - 1 };
}

/** The cells of an area one after another; `undefined` where the sheet, or the cell, is not there. */
export function cellsIn(sheets: readonly SheetSnapshot[], area: Area): (SnapshotCell | undefined)[] {
  const sheet = sheets.find(({ name }) => name === area.sheet);
  return Array.from(
    { length: area.rows * area.columns },
    (_, index) =>
      sheet?.cells[area.row + Math.floor(index / area.columns)]?.[area.column + (index % area.columns)],
  );
}
