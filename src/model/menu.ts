import { GUIDELINE_STRIPS, MENU_ITEMS, MENU_KINDS } from '../domain/drenthe/menu';
import { tableNames } from '../tables/names';
import type { SheetPlan } from '../workbook/port';
import { firstRow, headerRow, type Context } from './layout';
import { rectangle, SheetBuilder } from './sheet';
import { formats, styles, tabColors, widths } from './styles';

/** Sheet Menukaart: what can be ordered, with the strips that it usually takes. */
export function menuSheet({ texts, sheets }: Context): SheetPlan {
  const { columns, menu } = texts;
  const sheet = new SheetBuilder(sheets.menu, tabColors.input, [
    widths.text,
    widths.name,
    widths.amount,
    widths.longText,
  ]);
  sheet.put(0, 0, menu.title, styles.title);
  sheet.put(1, 0, menu.sentence, styles.sentence);
  const header = [columns.menuItem, columns.menuKind, columns.guideline, columns.description];
  sheet.putRow(headerRow, 0, header, styles.header);
  sheet.style(rectangle(headerRow, 2), { align: 'right' });
  MENU_ITEMS.forEach((item, index) => {
    const [name, description] = menu.items[item];
    const kind = menu.kinds[MENU_KINDS[item]];
    sheet.putRow(firstRow + index, 0, [name, kind, GUIDELINE_STRIPS[item], description], styles.input);
    sheet.style(rectangle(firstRow + index, 2), { numberFormat: formats.plain });
  });
  sheet.table(tableNames.menu, rectangle(headerRow, 0, MENU_ITEMS.length + 1, header.length));
  return sheet.build();
}
