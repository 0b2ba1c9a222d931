import type { Area, WorkbookPort } from '../../workbook/port';

/** More rows than these are no list of municipalities. */
const MOST = 1000;

/** Names that stand left of figures on their rows: the nearest column that has a text of its own in each. */
export async function namesLeftOf(
  area: Area | undefined,
  port: WorkbookPort,
): Promise<readonly string[] | undefined> {
  if (!area || area.column === 0 || area.rows < 2 || area.rows > MOST) return undefined;
  const { cells } = await port.readBlock({ ...area, column: 0, columns: area.column });
  for (let column = area.column - 1; column >= 0; column -= 1) {
    const names = cells.map((row) => {
      const value = row[column]?.value;
      return value?.kind === 'text' ? value.text.trim() : '';
    });
    // What stands in more than one row is a result, such as that of a check.
    if (names.every((name) => name !== '') && new Set(names).size === names.length) return names;
  }
  return undefined;
}
