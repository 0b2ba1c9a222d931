import {
  WorkbookError,
  type Append,
  type CellContent,
  type CellInput,
  type PreparedAppend,
  type Replacement,
  type TableBlock,
  type TablePlace,
  type WorkbookPort,
} from '../../workbook/port';

/*
 * A write whose answer was lost may have been made. Asked to try again, a user would be told that somebody else has
 * changed the row: it was she herself. So the table is read again, and what stands there is no failure.
 */

const READS = 3;

/** As `port.replaceCells` within one table, which is no failure where its answer was lost and it was made. */
export async function replaceIn(
  port: WorkbookPort,
  table: string,
  replacements: readonly Replacement[],
): Promise<void> {
  await unlessMade(
    () => port.replaceCells(replacements),
    async () => {
      const block = await read(port, table);
      return replacements.every(({ sheet, row, column, next }) => {
        const cell = block.rows[row - block.area.row - 1]?.[column - block.area.column];
        return sheet === block.area.sheet && cell !== undefined && shows(cell, next);
      });
    },
  );
}

/** As `port.append` to a table that held none of the rows before, which is no failure where it was made. */
export async function appendTo(
  port: WorkbookPort,
  place: TablePlace,
  prepared: PreparedAppend,
  append: Append,
): Promise<void> {
  await unlessMade(
    () => port.append(place, prepared, append),
    async () => {
      const { rows } = await read(port, place.table);
      const isThere = (wanted: readonly CellInput[]): boolean =>
        rows.some((cells) => wanted.every((input, column) => cells[column] && shows(cells[column], input)));
      return append.rows.every(isThere);
    },
  );
}

async function unlessMade(write: () => Promise<unknown>, isMade: () => Promise<boolean>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.kind !== 'outcome-unknown') throw error;
    if (!(await triedOften(isMade))) throw error;
  }
}

/** Reading changes nothing, so what lost one answer may ask again. Where none comes, the first error says more. */
async function triedOften(isMade: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < READS; tries += 1) {
    const made = await isMade().catch(() => undefined);
    if (made !== undefined) return made;
  }
  return false;
}

async function read(port: WorkbookPort, table: string): Promise<TableBlock> {
  const block = (await port.readTables([table])).get(table);
  if (!block) throw new WorkbookError('missing', { name: table });
  return block;
}

function shows({ value, formula }: CellContent, input: CellInput): boolean {
  switch (input.kind) {
    case 'keep':
      return true;
    case 'formula':
      return formula === input.formula;
    case 'blank':
      return formula === undefined && value.kind === 'blank';
    case 'text':
      return formula === undefined && value.kind === 'text' && value.text === input.text;
    case 'number':
      return formula === undefined && value.kind === 'number' && value.number === input.number;
  }
}
