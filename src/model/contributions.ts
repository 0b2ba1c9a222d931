import type { SheetPlan } from '../workbook/port';
import { a1 } from '../workbook/address';
import { countedIn } from './counted';
import type { budgetRow } from './layout';
import { areas, cellIn, contributionLayout, firstRow, headerRow, refer, type Context } from './layout';
import { formula, rectangle, SheetBuilder } from './sheet';
import { formats, styles, tabColors, widths } from './styles';

/** Sheet Bijdragen: the inhabitants that count, the contributions by FLEX.CONTRIBUTION, and whether they add up. */
export function contributionsSheet(context: Context): SheetPlan {
  const { data, sheets, namespace } = context;
  const texts = context.texts.contributions;
  const at = contributionLayout(data);
  const all = areas(context);
  const name = sheets.contributions;
  const years = data.years.map(({ year }) => year);
  const lastYear = years[years.length - 1];
  const lastColumn = at.years + years.length - 1;
  const sheet = new SheetBuilder(name, tabColors.result, [
    widths.name,
    widths.inhabitants + 1,
    widths.amount + 3,
    ...years.map(() => widths.amount),
    widths.percentage,
    widths.percentage + 2,
    widths.amount + 2,
    widths.gap,
    ...years.map(() => widths.inhabitants),
  ]);
  sheet.put(0, 0, texts.title, styles.title);
  sheet.put(1, 0, texts.sentence, styles.sentence);
  sheet.put(headerRow, 0, texts.party, styles.header);
  sheet.putRow(
    headerRow,
    at.inhabitants,
    [
      texts.inhabitants(lastYear),
      texts.fixed(lastYear),
      ...years.map(String),
      texts.share(lastYear),
      texts.perInhabitant(lastYear),
      texts.sum(years[0], lastYear),
    ],
    styles.headerRight,
  );
  sheet.putRow(headerRow, at.counts, years.map(texts.counts), styles.headerRight);

  const onThis = (row: number, column: number): string => a1(rectangle(row, column));
  const budgetCell = (key: keyof typeof budgetRow, index: number): string =>
    refer(cellIn(all.budgetLine(key), 0, index), name);

  sheet.put(at.province, 0, texts.province);
  years.forEach((_, index) => {
    sheet.put(at.province, at.years + index, formula(budgetCell('province', index)));
  });
  data.municipalities.forEach((_, index) => {
    const row = at.municipalities + index;
    sheet.put(row, 0, formula(refer(cellIn(all.names, index, 0), name)));
    sheet.put(row, at.inhabitants, formula(onThis(row, at.counts + years.length - 1)));
    sheet.put(
      row,
      at.fixed,
      formula(`IF(${onThis(row, at.inhabitants)}>0,${budgetCell('fixed', years.length - 1)},0)`),
    );
    years.forEach((_, column) => {
      sheet.put(row, at.counts + column, countedFormula(context, index, column));
    });
  });
  sheet.put(
    at.municipalities,
    at.years,
    formula(
      `${namespace}.CONTRIBUTION(${[
        refer(all.budgetLine('budget'), name),
        a1(all.counted),
        refer(all.budgetLine('fixed'), name),
        refer(all.budgetLine('share'), name),
        refer(all.budgetLine('decided'), name),
      ].join(',')})`,
    ),
  );

  const sumOf = (column: number, from: number, to: number): string =>
    `SUM(${a1(rectangle(from, column, to - from + 1))})`;
  const lastMunicipality = at.municipalitiesTotal - 1;
  sheet.put(at.municipalitiesTotal, 0, texts.municipalitiesTotal);
  sheet.put(at.total, 0, texts.total);
  sheet.put(at.budget, 0, texts.budget, styles.muted);
  sheet.put(at.adds, 0, texts.adds, styles.muted);
  for (const column of [at.inhabitants, at.fixed, ...years.map((_, index) => at.years + index)]) {
    sheet.put(at.municipalitiesTotal, column, formula(sumOf(column, at.municipalities, lastMunicipality)));
    const total =
      column < at.years
        ? onThis(at.municipalitiesTotal, column)
        : `${onThis(at.province, column)}+${onThis(at.municipalitiesTotal, column)}`;
    sheet.put(at.total, column, formula(column < at.years ? total : `ROUND(${total},2)`));
  }
  years.forEach((_, index) => {
    const column = at.years + index;
    sheet.put(at.budget, column, formula(`ROUND(${budgetCell('budget', index)},2)`));
    const difference = `${onThis(at.total, column)}-${onThis(at.budget, column)}`;
    sheet.put(at.adds, column, verdict(context, difference), styles.center);
  });
  years.forEach((_, index) => {
    const column = at.counts + index;
    sheet.put(at.municipalitiesTotal, column, formula(sumOf(column, at.municipalities, lastMunicipality)));
  });
  const grand = onThis(at.total, lastColumn);
  for (let row = at.province; row <= at.total; row += 1) {
    const amount = onThis(row, lastColumn);
    const inhabitants = row === at.province ? onThis(at.total, at.inhabitants) : onThis(row, at.inhabitants);
    sheet.put(row, at.share, formula(`IF(${grand}=0,0,${amount}/${grand})`));
    sheet.put(row, at.perInhabitant, formula(`IF(${inhabitants}=0,0,${amount}/${inhabitants})`));
    sheet.put(row, at.sum, formula(`ROUND(SUM(${a1(rectangle(row, at.years, 1, years.length))}),2)`));
  }
  const rowsTotal = `${onThis(at.province, at.sum)}+${sumOf(at.sum, at.municipalities, lastMunicipality)}`;
  sheet.put(at.adds, at.sum, verdict(context, `${rowsTotal}-${onThis(at.total, at.sum)}`), styles.center);

  const parties = data.municipalities.length + 1;
  sheet.style(rectangle(firstRow, at.inhabitants, parties + 2), { numberFormat: formats.count });
  sheet.style(rectangle(firstRow, at.fixed, parties + 3, years.length + 1), { numberFormat: formats.amount });
  sheet.style(rectangle(firstRow, at.perInhabitant, parties + 2, 2), { numberFormat: formats.amount });
  sheet.style(rectangle(firstRow, at.share, parties + 2), { numberFormat: formats.percent });
  for (const row of [at.province, at.municipalitiesTotal, at.total]) {
    sheet.style(rectangle(row, at.years, 1, years.length), { numberFormat: formats.euro });
    sheet.style(rectangle(row, at.sum), { numberFormat: formats.euro });
  }
  sheet.style(rectangle(at.municipalities, at.counts, data.municipalities.length + 1, years.length), {
    numberFormat: formats.count,
  });
  sheet.style(rectangle(at.municipalitiesTotal, 0, 1, at.sum + 1), styles.subtotal);
  sheet.style(rectangle(at.municipalitiesTotal, at.counts, 1, years.length), styles.subtotal);
  sheet.style(rectangle(at.total, 0, 1, at.sum + 1), styles.total);
  sheet.check(rectangle(at.adds, at.years, 1, years.length));
  sheet.check(rectangle(at.adds, at.sum));
  return sheet.build();
}

/** The inhabitants that count for a municipality in a year: those of the year's reference date while it takes part. */
function countedFormula(context: Context, index: number, column: number) {
  const { contributions } = context.sheets;
  const all = areas(context);
  return formula(
    countedIn(context, index, contributions, {
      year: refer(cellIn(all.years, 0, column), contributions),
      reference: refer(cellIn(all.budgetLine('inhabitantsYear'), 0, column), contributions),
    }),
  );
}

function verdict(context: Context, difference: string) {
  return formula(verdictOf(context, difference));
}

/** Whether a difference is nothing, to the cent, as an expression that gives the words. */
export function verdictOf({ texts }: Context, difference: string): string {
  const { differs, fault } = texts.contributions;
  return `IF(ISERROR(${difference}),"${fault}",IF(ROUND(${difference},2)=0,"${texts.good}","${differs}"))`;
}
