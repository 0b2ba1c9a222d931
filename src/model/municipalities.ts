import { tableNames } from '../tables/names';
import type { SheetPlan } from '../workbook/port';
import { firstRow, headerRow, municipalityColumns, type Context } from './layout';
import { rectangle, SheetBuilder } from './sheet';
import { formats, styles, tabColors, widths } from './styles';

/** Sheet Gemeenten: the tables `FlexMunicipalities` and, to its right so that both can grow, `FlexPopulation`. */
export function municipalitiesSheet(context: Context): SheetPlan {
  const { data, texts } = context;
  const { columns } = texts;
  const at = municipalityColumns(data);
  // What the user stated is theirs to change; what was published has a source.
  const look = data.origin === 'stated' ? styles.input : styles.source;
  const sheet = new SheetBuilder(
    context.sheets.municipalities,
    tabColors.input,
    [
      widths.year,
      widths.name,
      widths.inhabitants + 1,
      widths.inhabitants + 1,
      ...data.population.map(() => widths.inhabitants),
      widths.inhabitants + 6,
      widths.text,
      widths.gap,
      widths.year,
      widths.date,
      widths.kind,
      widths.text + 14,
    ],
    { rows: firstRow, columns: 2 },
  );
  sheet.put(0, 0, texts.municipalities.title, styles.title);
  sheet.put(1, 0, texts.municipalities.sentence, styles.sentence);

  const header = [
    columns.code,
    columns.name,
    columns.from,
    columns.until,
    ...data.population.map(({ year }) => columns.inhabitants(year)),
    columns.agreed,
    columns.note,
  ];
  sheet.putRow(headerRow, 0, header, styles.header);
  sheet.style(rectangle(headerRow, at.from, 1, at.agreed - at.from + 1), { align: 'right' });
  data.municipalities.forEach((municipality, index) => {
    const row = firstRow + index;
    sheet.putRow(row, at.code, [municipality.code, municipality.name], look);
    sheet.putRow(row, at.from, [municipality.from, undefined], styles.input, { numberFormat: formats.plain });
    sheet.putRow(row, at.inhabitants, municipality.inhabitants, look, {
      numberFormat: formats.count,
    });
    sheet.putRow(row, at.agreed, [undefined, undefined], styles.input, { numberFormat: formats.plain });
  });
  sheet.table(
    tableNames.municipalities,
    rectangle(headerRow, 0, data.municipalities.length + 1, header.length),
  );

  sheet.putRow(
    headerRow,
    at.population,
    [columns.year, columns.referenceDate, columns.status, columns.source],
    styles.header,
  );
  sheet.style(rectangle(headerRow, at.population, 1, 2), { align: 'right' });
  data.population.forEach(({ year, referenceDate, status, source }, index) => {
    sheet.putRow(
      firstRow + index,
      at.population,
      [year, referenceDate, texts.populationStatus[status], source ?? texts.stated],
      look,
    );
    sheet.style(rectangle(firstRow + index, at.population), { numberFormat: formats.plain });
    sheet.style(rectangle(firstRow + index, at.population + 1), { numberFormat: formats.date });
  });
  sheet.table(tableNames.population, rectangle(headerRow, at.population, data.population.length + 1, 4));
  return sheet.build();
}
