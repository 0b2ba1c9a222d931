import { ruleOf, type AssumptionKind } from '../domain/scenario';
import { assumptionColumns, assumptionInputs } from '../tables/assumptions';
import { tableNames } from '../tables/names';
import type { SheetPlan } from '../workbook/port';
import type { ModelAssumption } from './data';
import { firstRow, headerRow, type Context } from './layout';
import { rectangle, SheetBuilder } from './sheet';
import { formats, styles, tabColors, widths } from './styles';

const columnWidths: Readonly<Record<(typeof assumptionColumns)[number], number>> = {
  scenario: widths.name,
  party: widths.name - 8,
  fromYear: widths.date,
  untilYear: widths.date,
  assumption: widths.text,
  value: widths.amount + 4,
  unit: widths.year,
  source: widths.text + 18,
  note: widths.longText + 20,
};

const kindFormats: Partial<Readonly<Record<AssumptionKind, string>>> = {
  money: formats.money,
  share: formats.rate,
  rate: formats.rate,
  count: formats.count,
  year: formats.plain,
};

/** Sheet Aannames: table `FlexAssumptions`, one row for every assumption. Without any it has one blank row. */
export function assumptionsSheet({ texts, sheets, data, language }: Context): SheetPlan {
  const words = texts.assumptions;
  const sheet = new SheetBuilder(
    sheets.assumptions,
    tabColors.input,
    assumptionColumns.map((column) => columnWidths[column]),
  );
  sheet.put(0, 0, words.title, styles.title);
  sheet.put(1, 0, words.sentence, styles.sentence);
  sheet.put(2, 0, words.marks, styles.assumption);
  sheet.putRow(
    headerRow,
    0,
    assumptionColumns.map((column) => texts.columns[column]),
    styles.header,
  );
  const at = (column: (typeof assumptionColumns)[number]): number => assumptionColumns.indexOf(column);
  const assumptions = data.assumptions[language];
  const rows = Math.max(1, assumptions.length);
  // Wrapped throughout, so that every cell of a row begins at the top beside a note of two lines.
  sheet.style(rectangle(firstRow, 0, rows, assumptionColumns.length), styles.wrap);
  sheet.style(rectangle(headerRow, at('value'), rows + 1), styles.right);
  for (const column of ['fromYear', 'untilYear', 'unit'] as const)
    sheet.style(rectangle(headerRow, at(column), rows + 1), styles.center);
  sheet.style(rectangle(firstRow, at('fromYear'), rows, 2), { numberFormat: formats.plain });
  if (assumptions.length === 0)
    sheet.style(rectangle(firstRow, 0, 1, assumptionColumns.length), styles.input);
  assumptions.forEach((assumption, index) => {
    const row = firstRow + index;
    assumptionInputs(assumption, assumption, language).forEach((input, column) => {
      sheet.input(row, column, input);
    });
    const numberFormat = formatOf(assumption);
    if (numberFormat !== undefined) sheet.style(rectangle(row, at('value')), { numberFormat });
    if (assumption.isEstimate) {
      sheet.style(rectangle(row, at('value')), styles.input);
      sheet.style(rectangle(row, at('source')), styles.assumption);
    } else sheet.style(rectangle(row, 0, 1, assumptionColumns.length), styles.source);
  });
  sheet.table(tableNames.assumptions, rectangle(headerRow, 0, rows + 1, assumptionColumns.length));
  return sheet.build();
}

function formatOf({ key }: ModelAssumption): string | undefined {
  if (key === 'basedOn') return undefined;
  return key === 'fte' ? formats.fraction : kindFormats[ruleOf(key).kind];
}
