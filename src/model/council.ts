import { CAUSES } from '../domain/scenario';
import { resultTexts } from '../i18n/results';
import { a1 } from '../workbook/address';
import type { SheetPlan } from '../workbook/port';
import { councilFormulas } from './council-formulas';
import { councilColumns, councilLines, councilRows, shownYears, typedRows, yearsIn } from './council-layout';
import { leaving, linesOf, sources } from './council-sources';
import type { Context } from './layout';
import { formula, rectangle, SheetBuilder } from './sheet';
import { formats, styles, tabColors } from './styles';

const { words, years, total, count } = councilColumns;

/** In characters: amounts of eight digits with their cents fit. */
const pageWidths = [36, ...Array.from({ length: shownYears }, () => 14), 15];
/** Characters that fit across the page, in the size of the cells and in small type. */
const lineLength = { cells: 124, small: 150 };
const smallSize = 9;
const barColors = ['#8A8886', '#0A6E80'];

const wide = (row: number, rows = 1) => rectangle(row, words, rows, count);
const every = Array.from({ length: shownYears }, (_, index) => index);

/** What every part of the page is made with. */
interface Page {
  readonly sheet: SheetBuilder;
  readonly context: Context;
  readonly texts: Context['texts']['council'];
  readonly rows: ReturnType<typeof councilRows>;
  readonly say: ReturnType<typeof councilFormulas>;
}

/** Sheet Raadsblad: one page for a council, about one party and two scenarios, live from the assumptions. */
export function councilSheet(context: Context): SheetPlan {
  const sheet = new SheetBuilder(
    context.sheets.council,
    tabColors.result,
    pageWidths,
    { rows: 0, columns: 0 },
    { landscape: false, onePage: true },
  );
  const texts = context.texts.council;
  const page: Page = {
    sheet,
    context,
    texts,
    rows: councilRows(context.data),
    say: councilFormulas(context),
  };
  sheet.put(0, words, texts.title, styles.title);
  sheet.put(1, words, texts.sentence, styles.sentence);
  sheet.put(2, words, texts.how, styles.sentence);
  putInputs(page);
  putDecision(page);
  putYears(page);
  putBridge(page);
  putEffect(page);
  putTyped(page);
  putSources(page);
  return sheet.build();
}

/** Party, scenarios and first year to choose; below the last one the years that the assumptions have. */
function putInputs({ sheet, context: { data, language }, texts, rows, say }: Page): void {
  const [baseline, proposal] = [...new Set(data.assumptions[language].map(({ scenario }) => scenario))];
  const inputs = [
    [texts.party, data.municipalities[0].name],
    [texts.scenario, proposal ?? baseline],
    [texts.compared, baseline],
  ] as const;
  inputs.forEach(([word, value], index) => {
    sheet.put(rows.party + index, words, word, styles.bold);
    sheet.put(rows.party + index, years, value);
    sheet.style(rectangle(rows.party + index, years, 1, 2), styles.input);
  });
  const settings = [
    [texts.firstYear, data.years[data.years.length - 1].year + 1],
    [texts.assumedFrom, formula(say.assumedFrom)],
    [texts.assumedUntil, formula(say.assumedUntil)],
  ] as const;
  settings.forEach(([word, value], index) => {
    sheet.put(rows.party + index, total - 2, word, index === 0 ? styles.bold : styles.muted);
    sheet.put(rows.party + index, total, value, index === 0 ? styles.input : styles.muted, styles.right, {
      numberFormat: formats.plain,
    });
  });
}

/** The sentence to decide on, its amount, and what that is paid from. */
function putDecision({ sheet, texts, rows, say }: Page): void {
  sheet.put(rows.decision, words, texts.decision);
  sheet.style(wide(rows.decision), styles.section);
  const amounts = [
    [formula(say.decision), 'total'],
    [texts.fromCover, 'cover'],
    [texts.fromBudget, 'budgeted'],
    [texts.toCover, 'gap'],
  ] as const;
  amounts.forEach(([word, line], index) => {
    const row = rows.decision + 1 + index;
    sheet.put(row, words, word);
    sheet.put(row, total, formula(a1(rectangle(rows.line(line), total))), styles.right, {
      numberFormat: formats.euro,
    });
    sheet.style(wide(row), index === 0 || line === 'gap' ? styles.bold : styles.muted);
  });
}

function putYears({ sheet, texts, rows, say }: Page): void {
  sheet.put(rows.years, words, texts.perYear);
  for (const index of every)
    sheet.put(rows.years, years + index, formula(index === 0 ? say.firstYear : say.nextYear(index)));
  styleYears(sheet, rows.years);
  sheet.put(rows.years, total, texts.total);
  for (const line of councilLines) {
    const row = rows.line(line);
    const word = texts.lines[line];
    sheet.put(row, words, line === 'room' ? formula(say.unlessEmpty(row, word)) : word);
    sheet.put(row, years, formula(say.chosenLine(line)));
    if (line !== 'per_inhabitant' && line !== 'room')
      sheet.put(row, total, formula(line === 'gap' ? say.wholeSum(row) : say.sum(row)));
    sheet.style(rectangle(row, years, 1, count - 1), styles.right, {
      numberFormat: line === 'strips' ? formats.plain : formats.amount,
    });
  }
  sheet.style(wide(rows.line('total')), styles.subtotal);
  sheet.style(wide(rows.line('net')), styles.subtotal);
  sheet.style(wide(rows.line('gap')), styles.total);
  for (const line of ['per_inhabitant', 'strips', 'room'] as const)
    sheet.style(wide(rows.line(line)), styles.muted);
}

/** The two totals of every year, under names that a chart can always read, with a chart over them, and what each cause adds to the difference. */
function putBridge({ sheet, context, texts, rows, say }: Page): void {
  const { causes } = resultTexts[context.language].scenario;
  sheet.put(rows.bridge, words, texts.bridge);
  sheet.style(wide(rows.bridge), styles.section);
  const at = (row: number, column: number): string => a1(rectangle(row, column));
  for (const index of every) {
    const column = years + index;
    const year = at(rows.bridgeYears, column);
    const [from, to] = [at(rows.fromTotal, column), at(rows.toTotal, column)];
    sheet.put(rows.bridgeYears, column, formula(at(rows.years, column)));
    sheet.put(rows.toTotal, column, formula(at(rows.line('total'), column)));
    sheet.put(rows.difference, column, formula(say.differs(from, to)));
    sheet.put(rows.causes, column, formula(say.causes(year)));
  }
  styleYears(sheet, rows.bridgeYears);
  sheet.put(rows.bridgeYears, total, texts.total);
  sheet.put(rows.fromTotal, words, texts.totals.compared);
  sheet.put(rows.fromTotal, years, formula(say.comparedTotal));
  sheet.put(rows.toTotal, words, texts.totals.chosen);
  sheet.put(rows.difference, words, texts.difference);
  CAUSES.forEach((cause, index) => {
    sheet.put(rows.causes + index, words, causes[cause]);
  });
  const last = rows.causes + CAUSES.length;
  for (let row = rows.fromTotal; row < last; row += 1)
    sheet.put(row, total, formula(row < rows.causes ? say.sum(row) : say.causeSum(row)));
  sheet.style(rectangle(rows.fromTotal, years, last - rows.fromTotal, count - 1), styles.right, {
    numberFormat: formats.amount,
  });
  sheet.style(wide(rows.difference), styles.subtotal);
  sheet.chart({
    name: 'FlexCouncil',
    kind: 'columns',
    title: texts.chart,
    place: rectangle(rows.effect, total - 2, rows.parties + 1, 3),
    data: { sheet: sheet.name, ...rectangle(rows.bridgeYears, words, 3, count - 1) },
    seriesIn: 'rows',
    colors: barColors,
    legend: true,
    valueAxis: { numberFormat: formats.count, fromZero: true },
    gapWidth: 60,
  });
}

/** What the choice means for everybody. Nothing stands in the rows below, for a party more. */
function putEffect({ sheet, texts, rows, say }: Page): void {
  const { chosen, compared, difference } = texts.columns;
  sheet.put(rows.effect, words, texts.effect);
  sheet.putRow(rows.effect, years, [chosen, compared, difference]);
  sheet.style(rectangle(rows.effect, words, 1, 4), styles.header);
  sheet.style(rectangle(rows.effect, years, 1, 3), styles.right);
  sheet.put(rows.effect + 1, words, formula(say.parties));
  sheet.put(rows.effect + 1, years, formula(say.effect));
  sheet.style(rectangle(rows.effect + 1, years, rows.parties, 3), styles.right, {
    numberFormat: formats.amount,
  });
  sheet.style(rectangle(rows.effect + rows.parties, words, 1, 4), styles.total);
}

/** Risks and leaving, in the user's own words: prompts beside the one, what is assumed in the other. */
function putTyped({ sheet, context, texts, rows }: Page): void {
  sheet.put(rows.risks, words, texts.risks);
  sheet.style(wide(rows.risks), styles.section);
  texts.prompts.forEach((prompt, index) => {
    sheet.put(rows.risks + 1 + index, words, prompt, styles.muted);
  });
  sheet.style(rectangle(rows.risks + 1, years, typedRows, count - 1), styles.input);
  sheet.put(rows.exit, words, texts.exit);
  sheet.style(wide(rows.exit), styles.section);
  const lines = exitLines(context);
  lines.forEach((line, index) => {
    sheet.put(rows.exit + 1 + index, words, line);
  });
  sheet.style(wide(rows.exit + 1, exitRows(lines)), styles.input);
  if (lines.length === 0) sheet.put(rows.exit + 1, words, texts.exitPrompt, styles.muted);
}

function putSources({ sheet, context, texts, rows }: Page): void {
  const top = rows.exit + 1 + exitRows(exitLines(context));
  sheet.put(top, words, texts.sources);
  sheet.style(wide(top), styles.section);
  const lines = sources(context).flatMap((paragraph) => linesOf(paragraph, lineLength.small));
  lines.forEach((line, index) => {
    sheet.put(top + 1 + index, words, line, styles.muted, { size: smallSize });
  });
}

const exitLines = (context: Context): readonly string[] =>
  leaving(context).flatMap((paragraph) => linesOf(paragraph, lineLength.cells));
const exitRows = (lines: readonly string[]): number => Math.max(typedRows, lines.length);

function styleYears(sheet: SheetBuilder, row: number): void {
  sheet.style(wide(row), styles.header);
  sheet.style(rectangle(row, years, 1, count - 1), styles.right);
  sheet.style(yearsIn(row), { numberFormat: formats.plain });
}
