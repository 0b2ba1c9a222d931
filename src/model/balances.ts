import { tableNames } from '../tables/names';
import { ledgerTexts } from '../i18n/ledger';
import { a1 } from '../workbook/address';
import type { Area } from '../workbook/port';
import { areas, cellIn, refer, stripLayout, type Context } from './layout';
import { formula, rectangle, type SheetBuilder } from './sheet';
import { styles } from './styles';

/** What is shown of each card, with the measure of FLEX.BALANCE. */
const MEASURES = [
  ['onCard', 'total'],
  ['used', 'used'],
  ['reserved', 'reserved'],
  ['free', 'available'],
] as const;

/** Where the balances stand on the sheet Strippen: beneath the entitlements. */
export function balancesArea(context: Context): Area {
  const { data, sheets } = context;
  return {
    sheet: sheets.strips,
    row: stripLayout(data).total + 5,
    column: 0,
    rows: data.municipalities.length + 1,
    columns: 1 + MEASURES.length * data.cards.length,
  };
}

/** Widths of columns that have room for the names of the balances as well. */
export function widenedForBalances(own: readonly number[], { data, texts }: Context): number[] {
  const names = data.cards.flatMap(({ card }) => MEASURES.map(([word]) => texts.strips[word](card)));
  const needed = ['', ...names].map((name) => name.length + 2);
  return Array.from({ length: Math.max(own.length, needed.length) }, (_, column) =>
    Math.max(own[column] ?? 0, needed[column] ?? 0),
  );
}

/** The column of what is free on a card, within the balances. */
export function freeColumn(context: Context, card: number): Area {
  const area = balancesArea(context);
  return { ...area, column: 1 + MEASURES.length * card + MEASURES.length - 1, columns: 1 };
}

/**
 * The cards as the register has them: one formula for each column. A name without an entry yet has nothing, where the
 * function itself would take it for a mistake.
 */
export function putBalances(sheet: SheetBuilder, context: Context): void {
  const { data, namespace, texts, language } = context;
  const words = texts.strips;
  const { row, rows, columns } = balancesArea(context);
  const names = areas(context).names;
  sheet.put(row - 3, 0, words.balances, styles.section);
  sheet.style(rectangle(row - 3, 0, 1, columns), styles.section);
  sheet.put(row - 2, 0, words.balancesNote, styles.sentence);
  if (data.isExample) sheet.put(row - 2, 5, texts.example, styles.example);
  sheet.put(row - 1, 0, texts.columns.holder, styles.header);
  data.municipalities.forEach((_, index) => {
    sheet.put(row + index, 0, formula(refer(cellIn(names, index, 0), sheet.name)));
  });
  sheet.put(row + rows - 1, 0, ledgerTexts[language].holders.collective);
  const holders = a1(rectangle(row, 0, rows), true);
  data.cards.forEach(({ card }, index) => {
    MEASURES.forEach(([word, measure], offset) => {
      const column = 1 + MEASURES.length * index + offset;
      sheet.put(row - 1, column, words[word](card), styles.headerRight);
      const balance = `${namespace}.BALANCE(${tableNames.ledger}[#All],${holders},"${card}","","${measure}")`;
      sheet.put(row, column, formula(`IFNA(${balance},0)`));
      sheet.put(row + rows, column, formula(`SUM(${a1(rectangle(row, column, rows))})`));
    });
  });
  sheet.put(row + rows, 0, words.total);
  sheet.style(rectangle(row + rows, 0, 1, columns), styles.total);
  sheet.style(rectangle(row, 1, rows + 1, columns - 1), styles.right);
}
