import { Assumptions } from '../domain/scenario';
import { resultTexts } from '../i18n/results';
import { scenarioTables, tableNames } from '../tables/names';
import { a1, SHEET } from '../workbook/address';
import type { Area, ChartPlan, Rectangle, SheetPlan } from '../workbook/port';
import type { Context } from './layout';
import { formula, rectangle, SheetBuilder } from './sheet';
import { formats, styles, tabColors, widths } from './styles';

/** Scenarios that the sheet compares. */
const SLOTS = 4;
/** What FLEX.COMPARE fills over so many: names, figures, differences in euros and in per cent. */
const COLUMNS = 1 + SLOTS + (SLOTS - 1) * 2;
/** What FLEX.BRIDGE fills: a header, the first scenario, eight causes, the second. */
const BRIDGE_ROWS = 11;

/** Rows of the sheet. Under the years is room for more of them, under the parties for more parties. */
const at = {
  measure: 3,
  party: 4,
  year: 5,
  slots: 6,
  from: 6 + SLOTS,
  to: 7 + SLOTS,
  years: 9 + SLOTS,
  bridge: 34,
  parties: 49,
} as const;

/** Right of everything that spills: what the charts are drawn from, with names that are texts from the start. */
const figures = COLUMNS + 1;

/** The scenarios that the sheet begins with: the second, which goes on as decided, and those after it. */
export function comparedScenarios({ data, language }: Pick<Context, 'data' | 'language'>): readonly string[] {
  const names = [...new Set(data.assumptions[language].map(({ scenario }) => scenario))];
  return names.length > SLOTS ? names.slice(1, SLOTS + 1) : names.slice(0, SLOTS);
}

/** The years that the assumptions of the model speak of. */
export function assumedYears({ data, language }: Pick<Context, 'data' | 'language'>): readonly number[] {
  const rows = data.assumptions[language].map((assumption, index) => ({ ...assumption, row: index + 1 }));
  return new Assumptions(
    rows,
    data.municipalities.map(({ name }) => name),
  ).years;
}

/** The years after the last one of the budget; all years where none is. */
export function openYears(context: Pick<Context, 'data' | 'language'>): readonly number[] {
  const years = assumedYears(context);
  const decided = Math.max(...context.data.years.map(({ year }) => year));
  const open = years.filter((year) => year > decided);
  return open.length > 0 ? open : years;
}

/**
 * Sheet Scenario's: scenarios side by side by year and by party, and the difference between two of them by cause, for
 * a measure, a party and a year that the user types. Where the host has charts, both have one.
 */
export function scenariosSheet(context: Context): SheetPlan {
  const { texts, sheets, language, data, namespace } = context;
  const words = texts.scenarios;
  const sheet = new SheetBuilder(
    sheets.scenarios,
    tabColors.result,
    [
      widths.text,
      ...Array.from({ length: SLOTS }, () => widths.amount + 6),
      // Names of scenarios with a word before and behind them.
      ...Array.from({ length: COLUMNS - 1 - SLOTS }, () => widths.text),
      widths.gap,
      widths.text,
      ...Array.from({ length: SLOTS }, () => widths.name),
    ],
    { rows: 1, columns: 1 },
    // Without the figures that the charts are drawn from; whole columns, since what spills may become longer.
    { landscape: true, area: rectangle(0, 0, SHEET.rows, COLUMNS) },
  );
  const inputs = (row: number, rows = 1, columns = 1): string => a1(rectangle(row, 1, rows, columns), true);
  const [measure, party, year] = [at.measure, at.party, at.year].map((row) => inputs(row));
  const names = comparedScenarios(context);
  const years = assumedYears(context);

  sheet.put(0, 0, words.title, styles.title);
  sheet.put(1, 0, words.sentence, styles.sentence);
  const typed = [
    [at.measure, words.measure, 'contribution', words.measureNote],
    [at.party, words.party, resultTexts[language].scenario.total, words.partyNote],
    [at.year, words.year, openYears(context)[0], words.yearNote],
    ...Array.from(
      { length: SLOTS },
      (_, index) =>
        [at.slots + index, words.slot(index + 1), names[index], index === 0 ? words.baseNote : ''] as const,
    ),
    [at.from, words.from, formula(`IF(${inputs(at.slots)}="","",${inputs(at.slots)})`), words.bridgeNote],
    [at.to, words.to, formula(`IF(${inputs(at.slots + 1)}="","",${inputs(at.slots + 1)})`), ''],
  ] as const;
  for (const [row, label, content, note] of typed) {
    sheet.put(row, 0, label, styles.bold);
    sheet.put(row, 1, content, styles.input);
    sheet.put(row, 2, note, styles.muted);
  }
  sheet.style(rectangle(at.year, 1), { numberFormat: formats.plain, align: 'left' });

  const slots = inputs(at.slots, SLOTS);
  const unlessBlank = (cell: string, call: string): ReturnType<typeof formula> =>
    formula(`IF(${cell}="","",${namespace}.${call})`);
  const compare = (rest: string) =>
    unlessBlank(inputs(at.slots), `COMPARE(${scenarioTables},${slots},${measure},${rest},"${language}")`);

  section(sheet, at.years - 1, formula(`"${words.byYear} "&${party}`));
  sheet.put(at.years, 0, compare(`${party},`));
  lookOfComparison(sheet, at.years, 1 + years.length + 1);
  sheet.style(rectangle(at.years + 1, 0, years.length), { numberFormat: formats.plain, align: 'left' });
  sheet.style(rectangle(at.years + 1 + years.length, 0, 1, COLUMNS), styles.total);

  section(sheet, at.bridge - 1, formula(`"${words.byCause} "&${party}&", "&${year}`));
  sheet.put(
    at.bridge,
    0,
    unlessBlank(
      inputs(at.from),
      `BRIDGE(${scenarioTables},${inputs(at.from)},${inputs(at.to)},${party},${year},"${language}")`,
    ),
  );
  sheet.style(rectangle(at.bridge, 0, 1, 2), styles.header);
  sheet.style(rectangle(at.bridge, 1, BRIDGE_ROWS), styles.right, { numberFormat: formats.amount });
  sheet.style(rectangle(at.bridge + BRIDGE_ROWS - 1, 0, 1, 2), styles.total);

  section(sheet, at.parties - 1, formula(`"${words.byParty} "&${year}`));
  sheet.put(at.parties, 0, compare(`,${year}`));
  lookOfComparison(sheet, at.parties, 1 + data.municipalities.length + 2);
  sheet.style(rectangle(at.parties + data.municipalities.length + 2, 0, 1, COLUMNS), styles.total);

  sheet.put(at.parties - 2, 0, words.reading, styles.muted);
  const charts = names.length === 0 ? [] : [yearsFigures(sheet, context), bridgeFigures(sheet, context)];
  return { ...sheet.build(), charts };
}

function section(sheet: SheetBuilder, row: number, content: ReturnType<typeof formula>): void {
  sheet.put(row, 0, content);
  sheet.style(rectangle(row, 0, 1, COLUMNS), styles.section);
}

function lookOfComparison(sheet: SheetBuilder, row: number, rows: number): void {
  sheet.style(rectangle(row, 0, 1, COLUMNS), styles.header);
  sheet.style(rectangle(row, 1, rows, COLUMNS - 1), styles.right);
  sheet.style(rectangle(row + 1, 1, rows - 1, COLUMNS - SLOTS), { numberFormat: formats.amount });
  sheet.style(rectangle(row + 1, COLUMNS - SLOTS + 1, rows - 1, SLOTS - 1), {
    numberFormat: formats.percent,
  });
}

/** The figures of the years again, one column for each scenario. */
function yearsFigures(sheet: SheetBuilder, context: Context): ChartPlan {
  const { texts, sheets } = context;
  const words = texts.scenarios;
  const years = assumedYears(context);
  const used = comparedScenarios(context).length;
  sheet.put(at.years - 1, figures, words.chartFigures, styles.muted);
  // By number, not by name: a host draws a series only if its name stands there before anything is calculated.
  for (let slot = 0; slot < used; slot += 1)
    sheet.put(at.years, figures + 1 + slot, words.slot(slot + 1), styles.headerRight);
  sheet.put(at.years, figures, undefined, styles.header);
  years.forEach((_, index) => {
    const row = at.years + 1 + index;
    // Where the assumptions end sooner stands the sum of all years, which is none of them.
    const year = a1(rectangle(row, 0));
    sheet.put(row, figures, formula(`IF(ISNUMBER(${year}),${year},"")`), styles.muted, {
      numberFormat: formats.plain,
      align: 'left',
    });
    for (let slot = 0; slot < used; slot += 1) {
      const cell = a1(rectangle(row, 1 + slot));
      const isFigure = `AND(ISNUMBER(${year}),ISNUMBER(${cell}))`;
      sheet.put(row, figures + 1 + slot, formula(`IF(${isFigure},${cell},0)`), styles.muted, {
        numberFormat: formats.amount,
      });
    }
  });
  return {
    name: 'FlexScenarioYears',
    kind: 'line',
    title: words.yearsChart,
    place: rectangle(at.bridge - 1, 3, 14, 4),
    data: on(sheets.scenarios, rectangle(at.years, figures, 1 + years.length, 1 + used)),
    seriesIn: 'columns',
    colors: ['#0A4150', '#C7511F', '#2E7D5B', '#8A5700'].slice(0, used),
    legend: true,
    valueAxis: { numberFormat: '#,##0' },
  };
}

/** The bridge as a foot without colour, and above it what is paid, what comes on top and what comes off. */
function bridgeFigures(sheet: SheetBuilder, { texts, sheets }: Context): ChartPlan {
  const words = texts.scenarios;
  const header = at.bridge;
  sheet.put(header - 1, figures, words.chartFigures, styles.muted);
  sheet.putRow(header, figures, [undefined, ...words.bridgeSeries], styles.header);
  for (let step = 1; step < BRIDGE_ROWS; step += 1) {
    const row = header + step;
    const amount = a1(rectangle(row, 1));
    const before = `SUM(${a1(rectangle(header + 1, 1), true)}:${a1(rectangle(row - 1, 1))})`;
    const isEnd = step === 1 || step === BRIDGE_ROWS - 1;
    const safe = (text: string): ReturnType<typeof formula> => formula(`IF(ISNUMBER(${amount}),${text},0)`);
    sheet.put(row, figures, formula(`IF(ISNUMBER(${amount}),${a1(rectangle(row, 0))},"")`), styles.muted);
    sheet.putRow(
      row,
      figures + 1,
      isEnd
        ? [0, safe(amount), 0, 0]
        : [
            safe(`MIN(${before},${before}+${amount})`),
            0,
            safe(`MAX(${amount},0)`),
            safe(`MAX(-${amount},0)`),
          ],
      styles.muted,
      { numberFormat: formats.amount },
    );
  }
  return {
    name: 'FlexScenarioBridge',
    kind: 'stacked-columns',
    title: words.bridgeChart,
    place: rectangle(at.bridge - 1, 7, 14, 4),
    data: on(sheets.scenarios, rectangle(header, figures, BRIDGE_ROWS, 5)),
    seriesIn: 'columns',
    colors: ['none', '#0A4150', '#C7511F', '#2E7D5B'],
    legend: true,
    valueAxis: { numberFormat: '#,##0' },
    gapWidth: 40,
  };
}

const on = (sheet: string, area: Rectangle): Area => ({ sheet, ...area });

/** Whether every scenario that a row names has figures; a row that cannot be understood spoils them. */
export function allScenariosRead({ namespace, texts }: Pick<Context, 'namespace' | 'texts'>): string {
  const names = `${tableNames.assumptions}[${texts.columns.scenario}]`;
  const assumptions = `${tableNames.assumptions}[${texts.columns.assumption}]`;
  const nameless = `SUMPRODUCT((${names}="")*(${assumptions}<>""))=0`;
  const read = `ISNUMBER(INDEX(${namespace}.COMPARE(${scenarioTables},${names},"total"),2,1))`;
  return `IF(COUNTA(${names},${assumptions})=0,TRUE,AND(${nameless},${read}))`;
}
