import type { Sheet } from 'hucre/xlsx';
import { columnIndex, parseA1, SHEET } from '../address';
import type { PrintPlan, Rectangle } from '../port';
import { attributeOf, elementOf } from './xml';

/** How a sheet is printed; `xml` is its part. `undefined` where the file does not say. */
export function printOf({ pageSetup }: Sheet, xml: string): PrintPlan | undefined {
  if (!pageSetup) return undefined;
  const { orientation, fitToHeight, printArea, printTitlesRow } = pageSetup;
  // The library also takes the number of pages for it, which LibreOffice always writes.
  const fits = /^(?:1|true)$/.test(attributeOf(elementOf(xml, 'pageSetUpPr'), 'fitToPage') ?? '');
  const area = printArea === undefined ? undefined : areaOf(printArea);
  const titles = /^\$?1:\$?(\d+)$/.exec(printTitlesRow ?? '');
  if (!fits && orientation === undefined && !area && !titles) return undefined;
  return {
    landscape: orientation === 'landscape',
    titleRows: Number(titles?.[1] ?? 0),
    // One page where the file says no number of pages.
    ...(fits && (fitToHeight ?? 1) === 1 && { onePage: true }),
    ...(area && { area }),
  };
}

/** Of several areas none; the library leaves a part of a sheet's name with a comma in front. */
function areaOf(text: string): Rectangle | undefined {
  const areas = text.split(',').flatMap((part) => wholeColumns(part) ?? parseA1(part) ?? []);
  return areas.length === 1 ? areas[0] : undefined;
}

function wholeColumns(text: string): Rectangle | undefined {
  const [, first, last] = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text) ?? [];
  if (last === undefined) return undefined;
  const column = columnIndex(first);
  return { row: 0, column, rows: SHEET.rows, columns: columnIndex(last) - column + 1 };
}
