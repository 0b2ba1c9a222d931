import { checkOf, journalText } from '../domain/ledger';
import { entryInputs, ledgerColumns, ledgerFields } from '../tables/ledger';
import { journal, tableNames } from '../tables/names';
import type { CellInput, SheetPlan } from '../workbook/port';
import { firstRow, headerRow, type Context } from './layout';
import { rectangle, SheetBuilder } from './sheet';
import { styles, tabColors, widths } from './styles';

const columnWidth: Partial<Record<keyof typeof ledgerColumns, number>> = {
  id: 20,
  card: 9,
  holder: widths.name,
  strips: 10,
  hours: 9,
  assignment: widths.text,
  item: widths.text - 6,
  related: 20,
  group: 9,
  description: widths.text + 6,
  recordedAt: 20,
  recordedBy: widths.text - 4,
};

/** Sheet Strippenregister: table `FlexLedger`, one row for every entry. Without any it has one blank row. */
export function ledgerSheet({ texts, sheets, data, language }: Context): SheetPlan {
  const { columns, ledger } = texts;
  const sheet = new SheetBuilder(
    sheets.ledger,
    tabColors.result,
    ledgerFields.map((field) => columnWidth[field] ?? widths.kind),
  );
  sheet.put(0, 0, ledger.title, styles.title);
  sheet.put(1, 0, ledger.sentence, styles.sentence);
  if (data.isExample) sheet.put(2, 0, texts.example, styles.example);
  sheet.putRow(
    headerRow,
    0,
    ledgerFields.map((field) => columns[ledgerColumns[field]]),
    styles.header,
  );
  const entries = data.bookings.flatMap((booking) => booking.entries);
  const rows = Math.max(1, entries.length);
  entries.forEach((entry, index) => {
    const inputs = entryInputs(entry, checkOf(entry), language);
    ledgerFields.forEach((field, column) => sheet.input(firstRow + index, column, inputs[field]));
  });
  // No format for strips and hours, which are mostly whole: with `0.##` they would read “14,”.
  for (const field of ['date', 'strips', 'hours'] as const)
    sheet.style(rectangle(headerRow, ledgerFields.indexOf(field), rows + 1), styles.right);
  sheet.style(rectangle(firstRow, ledgerFields.indexOf('date'), rows), { numberFormat: 'd-m-yyyy' });
  sheet.table(tableNames.ledger, rectangle(headerRow, 0, rows + 1, ledgerFields.length));
  return sheet.build();
}

/**
 * The hidden sheet with what was booked: nothing in its first column but one cell for each booking. Its name is the
 * same in every language, so that everyone finds it.
 */
export function journalSheet({
  texts,
  data,
}: Pick<Context, 'texts'> & { readonly data: Pick<Context['data'], 'bookings'> }): SheetPlan {
  const cells = data.bookings.map((booking): CellInput[] => [{ kind: 'text', text: journalText(booking) }]);
  const note: CellInput = { kind: 'text', text: texts.ledger.journal };
  const [first = [{ kind: 'keep' }]] = cells;
  return {
    name: journal.sheet,
    tabColor: tabColors.explanation,
    columnWidths: [widths.year, widths.gap, widths.longText],
    frozen: { rows: 0, columns: 0 },
    cells: [[...first, { kind: 'keep' }, note], ...cells.slice(1)],
    styles: [],
    tables: [],
    checks: [],
    print: { landscape: true, titleRows: 0 },
    hidden: true,
  };
}
