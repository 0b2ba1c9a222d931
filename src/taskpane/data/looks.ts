import { formats, styles } from '../../model/styles';
import type { CellStyle, Rectangle } from '../../workbook/port';

/** A style over cells, counted from the cell that gets the formula. */
export interface Look {
  readonly area: Rectangle;
  readonly style: CellStyle;
}

const look = (row: number, column: number, rows: number, columns: number, style: CellStyle): Look => ({
  area: { row, column, rows, columns },
  style,
});

/** All cells in one number format. */
export function plainLook(rows: number, columns: number, numberFormat: string): readonly Look[] {
  return [look(0, 0, rows, columns, { numberFormat })];
}

/** What FLEX.SPLIT fills: header, province, municipalities, total. */
export function splitLook(rows: number): readonly Look[] {
  const body = rows - 1;
  const last = rows - 1;
  return [
    look(0, 0, 1, 1, styles.header),
    look(0, 1, 1, 6, styles.headerRight),
    look(1, 1, body, 1, { numberFormat: formats.count }),
    look(1, 2, body, 3, { numberFormat: formats.amount }),
    look(1, 5, body, 1, { numberFormat: formats.percent }),
    look(1, 6, body, 1, { numberFormat: formats.amount }),
    look(1, 2, 1, 3, { numberFormat: formats.euro }),
    look(last, 2, 1, 3, { numberFormat: formats.euro }),
    look(last, 0, 1, 7, styles.total),
  ];
}

/** What FLEX.EXPLAIN fills: header and steps, with the amount behind them. */
export function explainLook(rows: number): readonly Look[] {
  return [
    look(0, 0, 1, 2, styles.header),
    look(0, 2, 1, 1, styles.headerRight),
    look(1, 2, rows - 1, 1, { numberFormat: formats.amount }),
  ];
}

/** Columns of FLEX.STATEMENT: of the overview of all holders, and of one holder's specification. */
export const statementColumns = { overview: 14, specification: 11 } as const;

/** What FLEX.STATEMENT fills without a holder: header, holders, total. Strips show their decimals where they have any. */
function overviewLook(rows: number): readonly Look[] {
  const figures = statementColumns.overview - 1;
  return [
    look(0, 0, 1, 1, styles.header),
    look(0, 1, 1, figures, styles.headerRight),
    look(rows - 1, 0, 1, figures + 1, styles.total),
  ];
}

/** What FLEX.STATEMENT fills with a holder: header, balance before, entries, balance after, joint work. */
function specificationLook(rows: number): readonly Look[] {
  const figures = { column: 6, columns: 4 };
  return [
    look(0, 0, 1, statementColumns.specification, styles.header),
    look(0, figures.column, 1, figures.columns, styles.headerRight),
    look(1, 0, rows - 1, 1, { numberFormat: formats.date }),
  ];
}

/** The number format of the functions that fill their cells with one kind of figure. */
const formatOf: Readonly<Record<string, string>> = {
  CONTRIBUTION: formats.amount,
  CONTRIBUTIONOF: formats.amount,
  PROVINCE: formats.amount,
  ALLOCATE: formats.amount,
  INDEXED: formats.amount,
  TOTALRANGE: formats.amount,
  STRIPS: formats.plain,
  STRIPPOOL: formats.plain,
  APPORTION: formats.plain,
  INHABITANTS: formats.count,
};

/** The number format of a measure of a scenario; those that are not named count euros to the cent. */
const measureFormats: Readonly<Record<string, string>> = {
  strips: formats.plain,
  hours: formats.count,
  hours_per_strip: formats.plain,
  gap_closed: formats.percent,
};

/** What FLEX.SCENARIO fills: a header with years, and figures. */
export function scenarioLook(rows: number, columns: number, measure = 'contribution'): readonly Look[] {
  return [
    look(0, 0, 1, 1, styles.header),
    look(0, 1, 1, columns - 1, styles.headerRight),
    look(1, 1, rows - 1, columns - 1, { numberFormat: measureFormats[measure] ?? formats.amount }),
  ];
}

/** What FLEX.COMPARE fills: a header, figures of each scenario and differences in euros, and those in per cent. */
export function compareLook(rows: number, columns: number, measure = 'contribution'): readonly Look[] {
  // n scenarios, n − 1 differences, n − 1 parts.
  const parts = Math.max(0, (columns - 2) / 3);
  return [
    ...scenarioLook(rows, columns, measure),
    ...(parts === 0 ? [] : [look(1, columns - parts, rows - 1, parts, { numberFormat: formats.percent })]),
  ];
}

/** What FLEX.BRIDGE fills: a header, the first scenario, the causes, the second. */
export function bridgeLook(rows: number): readonly Look[] {
  return [
    look(0, 0, 1, 1, styles.header),
    look(0, 1, 1, 1, styles.headerRight),
    look(1, 1, rows - 1, 1, { numberFormat: formats.amount }),
    look(rows - 1, 0, 1, 2, styles.total),
  ];
}

/** How the cells that a function fills are to look. */
export function lookOf(name: string, rows: number, columns: number): readonly Look[] {
  if (name === 'SPLIT') return splitLook(rows);
  if (name === 'EXPLAIN') return explainLook(rows);
  if (name === 'STATEMENT')
    return columns === statementColumns.overview ? overviewLook(rows) : specificationLook(rows);
  if (name === 'SCENARIO') return scenarioLook(rows, columns);
  if (name === 'COMPARE') return compareLook(rows, columns);
  if (name === 'BRIDGE') return bridgeLook(rows);
  if (name === 'LEDGERCHECK') return [look(0, 0, 1, columns, styles.header)];
  return name in formatOf ? plainLook(rows, columns, formatOf[name]) : [];
}
