import { tableNames } from '../tables/names';
import { a1 } from '../workbook/address';
import type { SheetPlan } from '../workbook/port';
import { areas, cellIn, firstRow, headerRow, refer, stripLayout, type Context } from './layout';
import { putBalances, widenedForBalances } from './balances';
import { formula, rectangle, SheetBuilder, type Content } from './sheet';
import { formats, styles, tabColors, widths } from './styles';

/** Sheet Strippen: entitlements by rule and as agreed, the rule's parameters, and the cards. */
export function stripsSheet(context: Context): SheetPlan {
  const { data, namespace } = context;
  const texts = context.texts.strips;
  const { columns } = context.texts;
  const all = areas(context);
  const at = stripLayout(data);
  const name = context.sheets.strips;
  const cards = data.cards.length;
  const sheet = new SheetBuilder(
    name,
    tabColors.result,
    widenedForBalances(
      [
        widths.name,
        ...data.cards.map(() => widths.amount + 4),
        widths.kind + 2,
        ...data.cards.map(() => widths.kind + 2),
        widths.gap,
        widths.text,
        widths.kind,
        widths.kind,
        widths.year,
      ],
      context,
    ),
  );
  sheet.put(0, 0, texts.title, styles.title);
  sheet.put(1, 0, texts.sentence, styles.sentence);
  sheet.put(headerRow, 0, columns.name, styles.header);
  sheet.putRow(
    headerRow,
    at.byRule,
    [
      ...data.cards.map(({ card }) => texts.byRule(card)),
      texts.agreed,
      ...data.cards.map(({ card }) => texts.entitlement(card)),
    ],
    styles.headerRight,
  );

  const cellText = (row: number, column: number): string => a1(rectangle(row, column));
  data.municipalities.forEach((_, index) => {
    const row = firstRow + index;
    const agreed = refer(cellIn(all.agreed, index, 0), name);
    sheet.put(row, 0, formula(refer(cellIn(all.names, index, 0), name)));
    sheet.put(row, at.agreed, formula(`IF(LEN(${agreed})=0,"",${agreed})`));
    data.cards.forEach((__, card) => {
      const own = cellText(row, at.agreed);
      sheet.put(
        row,
        at.entitlement + card,
        formula(`IF(ISNUMBER(${own}),${own},${cellText(row, at.byRule + card)})`),
      );
    });
  });
  const parameter = (index: number): string => a1(rectangle(firstRow + index, at.rule + 1), true);
  const parameters = [0, 1, 2, 3, 4].map(parameter).join(',');
  const firstYear = data.years.findIndex(({ year }) => year === data.cards[0].year);
  const counted = { ...all.counted, column: all.counted.column + firstYear, columns: cards };
  sheet.put(firstRow, at.byRule, formula(`${namespace}.STRIPS(${refer(counted, name)},${parameters})`));

  sheet.put(at.total, 0, texts.total);
  for (const column of [
    ...data.cards.map((_, card) => at.byRule + card),
    ...data.cards.map((_, card) => at.entitlement + card),
  ]) {
    sheet.put(
      at.total,
      column,
      formula(`SUM(${a1(rectangle(firstRow, column, data.municipalities.length))})`),
    );
  }
  sheet.style(rectangle(at.total, 0, 1, at.entitlement + cards), styles.total);
  sheet.style(rectangle(firstRow, at.byRule, data.municipalities.length + 1, at.entitlement + cards - 1), {
    numberFormat: formats.plain,
    align: 'right',
  });

  sheet.putRow(headerRow, at.rule, [texts.rule, texts.value], styles.header);
  sheet.style(rectangle(headerRow, at.rule + 1), { align: 'right' });
  const rule: readonly (readonly [string, Content])[] = [
    [texts.perStrip, data.stripRule.perStrip],
    [texts.base, data.stripRule.base],
    [texts.minimum, data.stripRule.minimum],
    [texts.maximum, data.stripRule.maximum],
    [texts.rounding, data.stripRule.rounding],
  ];
  rule.forEach(([label, value], index) => {
    sheet.put(firstRow + index, at.rule, label);
    sheet.put(firstRow + index, at.rule + 1, value, styles.input, styles.right, {
      numberFormat: formats.count,
    });
  });

  sheet.putRow(
    at.cards - 1,
    at.rule,
    [columns.card, columns.start, columns.end, columns.step],
    styles.header,
  );
  sheet.style(rectangle(at.cards - 1, at.rule + 1, 1, 3), { align: 'right' });
  data.cards.forEach(({ card, start, end }, index) => {
    sheet.putRow(at.cards + index, at.rule, [card, start, end, 1], styles.input);
    sheet.style(rectangle(at.cards + index, at.rule + 1, 1, 2), { numberFormat: formats.date });
  });
  sheet.table(tableNames.cards, rectangle(at.cards - 1, at.rule, cards + 1, 4));
  putBalances(sheet, context);
  return sheet.build();
}
