import { parseA1 } from '../../workbook/address';
import type { Area, CellValue, WorkbookPort } from '../../workbook/port';
import { asWorkbookError } from './use-workbook';

/** An argument of a formula with what it refers to. */
export interface Resolved {
  /** As it stands in the formula; of a cell that is guarded against being blank, the cell. */
  readonly text: string;
  /** The cells it refers to, if it is a reference or a name. */
  readonly area?: Area;
  /** Its values; absent where it was left out or is something that the pane cannot read. */
  readonly values?: readonly (readonly CellValue[])[];
}

/** Reads one argument: a number, a text, an array of these, a reference, a defined name or a whole table. */
export async function resolve(text: string, sheet: string, port: WorkbookPort): Promise<Resolved> {
  if (text === '') return { text };
  // A blank cell as nothing at all, where a reference would give 0; or as a name that nobody has.
  const unlessBlank = /^IF\((?:LEN\(([^()",]+)\)=0,"",\1|TRIM\(([^()",]+)\)="","\?",\2)\)$/i.exec(text);
  if (unlessBlank) return resolve(unlessBlank[1] || unlessBlank[2], sheet, port);
  const literal = literalOf(text);
  if (literal) return { text, values: [[literal]] };
  if (text.startsWith('{') && text.endsWith('}')) return { text, values: arrayOf(text.slice(1, -1)) };
  const table = /^([A-Za-z_]\w*)\[#All\]$/i.exec(text);
  if (table) return wholeTable(text, table[1], port);
  const address = parseA1(text);
  const isName = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(text);
  if (!address && !isName) return { text };
  try {
    const block = await port.readBlock(
      address ? { ...address, sheet: address.sheet ?? sheet } : { name: text },
    );
    return { text, area: block.area, values: block.cells.map((row) => row.map((cell) => cell.value)) };
  } catch (error) {
    if (asWorkbookError(error).kind === 'missing') return { text };
    throw error;
  }
}

/** A table with its header, as the functions of the ledger take it. */
async function wholeTable(text: string, name: string, port: WorkbookPort): Promise<Resolved> {
  const table = (await port.readTables([name])).get(name);
  if (!table) return { text };
  const header = table.header.map((title): CellValue => ({ kind: 'text', text: title }));
  return {
    text,
    area: table.area,
    values: [header, ...table.rows.map((row) => row.map(({ value }) => value))],
  };
}

function literalOf(text: string): CellValue | undefined {
  if (/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return { kind: 'number', number: Number(text) };
  if (/^-?(\d+\.?\d*|\.\d+)%$/.test(text))
    return { kind: 'number', number: Number(`${text.slice(0, -1)}e-2`) };
  if (/^"(?:[^"]|"")*"$/.test(text)) return { kind: 'text', text: text.slice(1, -1).replace(/""/g, '"') };
  if (/^(TRUE|FALSE)$/i.test(text)) return { kind: 'boolean', boolean: /true/i.test(text) };
  return undefined;
}

/** Rows between `;`, cells between `,`, as in an English array constant. */
function arrayOf(text: string): readonly (readonly CellValue[])[] | undefined {
  const rows: CellValue[][] = [[]];
  const parts = text.match(/"(?:[^"]|"")*"|[^,;"]+|[,;]/g) ?? [];
  for (const part of parts) {
    if (part === ';') rows.push([]);
    else if (part !== ',') {
      const value = literalOf(part.trim());
      if (!value) return undefined;
      rows[rows.length - 1].push(value);
    }
  }
  return rows;
}
