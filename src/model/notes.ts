import type { SheetPlan } from '../workbook/port';
import { firstRow, headerRow, type Context } from './layout';
import { rectangle, SheetBuilder } from './sheet';
import { styles, tabColors, widths } from './styles';

/** Sheet Toelichting: what the workbook is, what is published and assumed, the two contradictions, the colours. */
export function notesSheet(context: Context): SheetPlan {
  const texts = context.texts.notes;
  const sheet = new SheetBuilder(context.sheets.notes, tabColors.explanation, [
    widths.name,
    widths.longText + 20,
  ]);
  sheet.put(0, 0, texts.title, styles.title);
  sheet.put(1, 0, texts.sentence, styles.sentence);
  sheet.putRow(headerRow, 0, texts.header, styles.header);
  texts.lines.forEach(([subject, text], index) => {
    sheet.put(firstRow + index, 0, subject, styles.bold, styles.wrap);
    sheet.put(firstRow + index, 1, text, styles.wrap);
  });
  const legend = firstRow + texts.lines.length + 1;
  sheet.put(legend, 0, texts.colours);
  sheet.style(rectangle(legend, 0, 1, 2), styles.section);
  const samples = [
    [texts.sample.input, styles.input],
    [texts.sample.source, styles.source],
    [texts.sample.formula, {}],
    [texts.sample.good, {}],
    [texts.sample.bad, {}],
  ] as const;
  samples.forEach(([text, style], index) => {
    sheet.put(legend + 1 + index, 1, text, style);
  });
  sheet.check(rectangle(legend + 1 + 3, 1, 2));
  return sheet.build();
}
