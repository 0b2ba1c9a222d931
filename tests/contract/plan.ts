import type { Area, CellInput, ChartPlan, SheetPlan, WorkbookPlan } from '../../src/workbook/port';

export const text = (value: string): CellInput => ({ kind: 'text', text: value });
export const number = (value: number): CellInput => ({ kind: 'number', number: value });
export const formula = (value: string): CellInput => ({ kind: 'formula', formula: value });
export const blank: CellInput = { kind: 'blank' };
export const keep: CellInput = { kind: 'keep' };

/** A sheet plan with nothing in it but what is given. */
export function sheetPlan(name: string, given: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name,
    tabColor: '#1F6F78',
    columnWidths: [],
    frozen: { rows: 0, columns: 0 },
    cells: [],
    styles: [],
    tables: [],
    checks: [],
    print: { landscape: true, titleRows: 0 },
    ...given,
  };
}

/**
 * A plan that uses everything once: a formula on the first sheet that needs the second and its table, texts that
 * look like something else, a table, names, styles and checks.
 */
export const PLAN: WorkbookPlan = {
  sheets: [
    sheetPlan('Begroting', {
      columnWidths: [20, 15, 15],
      frozen: { rows: 2, columns: 1 },
      cells: [
        [text('Begroting')],
        [text('Jaar'), number(2023), number(2024)],
        [text('=1+1'), number(783108.5), number(1518461.5)],
        [text('1-2'), formula("='Scenario''s'!B3"), formula('=1+2')],
        [text('Ja, dit klopt'), keep, blank],
        [text('✓ in orde'), text('! niet in orde')],
      ],
      styles: [
        { area: { row: 0, column: 0, rows: 1, columns: 3 }, style: { bold: true, size: 16 } },
        {
          area: { row: 2, column: 1, rows: 1, columns: 2 },
          style: { numberFormat: '#,##0.00', fill: '#FFF4CE' },
        },
        {
          area: { row: 3, column: 1, rows: 2, columns: 2 },
          style: { borderTop: { style: 'thin', color: '#605E5C' }, align: 'right', wrap: false },
        },
      ],
      checks: [{ row: 5, column: 0, rows: 1, columns: 2 }],
      print: { landscape: true, titleRows: 2 },
    }),
    sheetPlan("Scenario's", {
      tabColor: '#FFC000',
      columnWidths: [13, 34, 34],
      frozen: { rows: 1, columns: 0 },
      cells: [
        [text('Gemeente'), text('Inwoners'), text('Toelichting')],
        [text('GM0106'), number(69000), text('-')],
        [text('GM0114'), number(107000), text("'s-Gravenhage ligt elders")],
      ],
      tables: [{ name: 'FlexTest', area: { row: 0, column: 0, rows: 3, columns: 3 } }],
    }),
    sheetPlan('Controle', {
      cells: [[text('Niets')]],
      print: {
        landscape: false,
        titleRows: 0,
        onePage: true,
        area: { row: 0, column: 0, rows: 1_048_576, columns: 3 },
      },
    }),
  ],
  names: [
    { name: 'FlexBudget', area: { sheet: 'Begroting', row: 2, column: 1, rows: 1, columns: 2 } },
    { name: 'FlexInwoners', area: { sheet: "Scenario's", row: 1, column: 1, rows: 2, columns: 1 } },
  ],
  checkStyles: {
    good: { fill: '#DFF6DD', color: '#0B5A08' },
    bad: { fill: '#FDE7E9', color: '#A4262C', bold: true },
  },
  activate: 'Begroting',
};

/** Scenarios side by side and years below each other, with a blank corner. */
export const FIGURES: readonly (readonly CellInput[])[] = [
  [keep, text('Doorgaan'), text('Stoppen')],
  [number(2026), number(1518.5), number(900)],
  [number(2027), number(1560), formula('=1+2')],
];

/** A chart over figures such as these. */
export function chartPlan(data: Area, given: Partial<ChartPlan> = {}): ChartPlan {
  return {
    name: 'FlexVergelijking',
    kind: 'columns',
    title: 'Bijdragen per jaar',
    place: { row: 1, column: 5, rows: 12, columns: 6 },
    data,
    seriesIn: 'columns',
    legend: true,
    ...given,
  };
}

/** The plan with a chart on a sheet of its own, over the figures on another. */
export const CHART_PLAN: WorkbookPlan = {
  ...PLAN,
  sheets: [
    sheetPlan('Raadsblad', {
      charts: [
        chartPlan(
          { sheet: 'Cijfers', row: 2, column: 1, rows: 3, columns: 3 },
          { colors: ['#1F6F78', '#FFC000'] },
        ),
      ],
    }),
    sheetPlan('Cijfers', { cells: [[], [], ...FIGURES.map((line) => [keep, ...line])] }),
    ...PLAN.sheets,
  ],
};
