import type { CellStyle, SheetPlan } from '../workbook/port';
import { areas, budgetRow, cellIn, headerRow, refer, type Context } from './layout';
import { formula, rectangle, SheetBuilder, type Content } from './sheet';
import { formats, styles, tabColors, widths } from './styles';

type RowKey = keyof typeof budgetRow;

/** Sheet Begroting: years in columns; what is decided and assumed, and whether it agrees with what was published. */
export function budgetSheet(context: Context): SheetPlan {
  const { data, namespace } = context;
  const texts = context.texts.budget;
  const all = areas(context);
  const name = context.sheets.budget;
  const years = data.years.length;
  // A narrow column between figures and words, which would touch otherwise.
  const source = years + 2;
  const sheet = new SheetBuilder(name, tabColors.input, [
    widths.text,
    ...data.years.map(() => widths.amount),
    widths.gap - 1,
    widths.longText,
  ]);
  sheet.put(0, 0, texts.title, styles.title);
  sheet.put(1, 0, texts.sentence, styles.sentence);
  sheet.put(headerRow, 0, texts.rowHeader, styles.header);
  sheet.putRow(
    headerRow,
    1,
    data.years.map(({ year }) => year),
    styles.headerRight,
    { numberFormat: formats.plain },
  );
  sheet.putRow(headerRow, source - 1, ['', texts.sourceHeader], styles.header);

  const cell = (key: RowKey, index: number): string => refer(cellIn(all.budgetLine(key), 0, index), name);
  const line = (
    key: RowKey,
    contents: (year: (typeof data.years)[number], index: number) => Content,
    note: string,
    ...looks: CellStyle[]
  ): void => {
    sheet.put(budgetRow[key], 0, texts.rows[key]);
    sheet.putRow(budgetRow[key], 1, data.years.map(contents), ...looks);
    sheet.put(budgetRow[key], source, note, styles.muted);
  };
  const euro: CellStyle = { numberFormat: formats.euro };
  const amount: CellStyle = { numberFormat: formats.amount };

  const orFault = (checked: string, otherwise: string): string =>
    `IF(ISERROR(${checked}),"${context.texts.contributions.fault}",${otherwise})`;

  line('budget', ({ budget }) => budget, texts.sources.budget, styles.input, euro);
  line('share', ({ share }) => share, texts.sources.share, styles.input, { numberFormat: formats.percent });
  // A formula that gives "" and no blank: some hosts hand a blank cell to a function as 0.
  line('decided', ({ decided }) => decided ?? formula('""'), texts.sources.decided, styles.input, amount);
  line(
    'province',
    (_, index) =>
      formula(
        `IF(LEN(${cell('decided', index)})=0,${namespace}.PROVINCE(${cell('budget', index)},${cell('share', index)}),${cell('decided', index)})`,
      ),
    texts.sources.province,
    amount,
  );
  line(
    'municipal',
    (_, index) => formula(`ROUND(${cell('budget', index)}-${cell('province', index)},2)`),
    texts.sources.municipal,
    amount,
  );
  line('fixed', ({ fixed }) => fixed, texts.sources.fixed, styles.input, amount);
  line(
    'inhabitantsYear',
    ({ year, inhabitantsYear }) => inhabitantsYear ?? year,
    texts.sources.inhabitantsYear,
    styles.input,
    {
      numberFormat: formats.plain,
    },
  );
  line(
    'fixedTotal',
    (_, index) => {
      const counted = {
        ...cellIn(all.counted, 0, index),
        rows: all.counted.rows,
      };
      return formula(`ROUND(ROUND(${cell('fixed', index)},2)*COUNTIF(${refer(counted, name)},">0"),2)`);
    },
    texts.sources.fixedTotal,
    amount,
  );
  line(
    'fixedFits',
    (_, index) =>
      formula(
        orFault(
          `${cell('municipal', index)}-${cell('fixedTotal', index)}`,
          `IF(${cell('fixedTotal', index)}<=${cell('municipal', index)},"${context.texts.good}","${texts.tooHigh}")`,
        ),
      ),
    texts.sources.fixedFits,
    styles.center,
  );

  sheet.put(budgetRow.published, 0, texts.rows.published);
  sheet.style(rectangle(budgetRow.published, 0, 1, source + 1), styles.section);
  const publishedLine = (
    key: 'publishedBudget' | 'publishedProvince',
    figure: 'budget' | 'province',
    numberFormat: string,
  ): void => {
    line(key, (year) => year.published?.[figure], texts.sources.published, {
      ...(data.origin === 'stated' ? styles.input : styles.source),
      numberFormat,
    });
  };
  publishedLine('publishedBudget', 'budget', data.origin === 'stated' ? formats.money : formats.wholeEuro);
  publishedLine('publishedProvince', 'province', formats.euro);
  const agrees = (published: string, difference: string): Content =>
    formula(
      `IF(LEN(${published})=0,"${texts.unpublished}",${orFault(difference, `IF(${difference}=0,"${context.texts.good}","${texts.differs}")`)})`,
    );
  line(
    'budgetAgrees',
    (_, index) => {
      const figure = cell('publishedBudget', index);
      // A figure in whole euros was rounded; one in cents was not.
      const rounded = `ROUND(${cell('budget', index)},IF(${figure}=INT(${figure}),0,2))`;
      return agrees(figure, `ROUND(${rounded}-${figure},2)`);
    },
    texts.sources.budgetAgrees,
    styles.center,
  );
  line(
    'provinceAgrees',
    (_, index) => {
      const figure = cell('publishedProvince', index);
      return agrees(figure, `ROUND(${cell('province', index)}-${figure},2)`);
    },
    '',
    styles.center,
  );
  if (data.origin === 'drenthe') {
    line(
      'third',
      (_, index) => formula(`ROUND(${cell('publishedBudget', index)}/3,2)`),
      texts.sources.third,
      amount,
    );
    line(
      'gap',
      (_, index) => formula(`ROUND(${cell('third', index)}-${cell('publishedProvince', index)},2)`),
      texts.sources.gap,
      amount,
    );
  }
  for (const key of ['fixedFits', 'budgetAgrees', 'provinceAgrees'] as const) {
    sheet.check(rectangle(budgetRow[key], 1, 1, years));
  }
  return sheet.build();
}
