import { evaluate } from '../../functions/evaluate';
import { flexFunctions, type FunctionId } from '../../functions/registry';
import type { Result } from '../../functions/result';
import { signatures } from '../../i18n/functions/signatures';
import type { ExampleArguments, ExampleCell, ExampleSheet } from '../../i18n/help/examples';
import type { Language } from '../../i18n/language';
import { parseA1 } from '../../workbook/address';

/** What a function gives for the arguments of an example over its cells. */
export function evaluateExample(
  id: FunctionId,
  args: ExampleArguments,
  sheets: readonly ExampleSheet[],
): Result {
  return evaluate(
    flexFunctions[id],
    args.map((arg) => valueOf(arg, sheets)),
  );
}

/** The arguments with the language of the words behind them, where that is not the default and the function takes it. */
export function inLanguage(id: FunctionId, args: ExampleArguments, language: Language): ExampleArguments {
  const place = signatures[id].findIndex(({ name }) => name === 'language');
  if (language === 'nl' || place < 0) return args;
  return Object.assign(new Array<string>(place + 1).fill(''), args, { [place]: `"${language}"` });
}

/** The formula as Excel holds it: in English, without the arguments at its end that are left out. */
export function exampleFormula(id: FunctionId, args: ExampleArguments): string {
  const last = args.reduce((found, arg, index) => (arg === '' ? found : index), -1);
  return `=FLEX.${id}(${args.slice(0, last + 1).join(',')})`;
}

function valueOf(text: string, sheets: readonly ExampleSheet[]): unknown {
  if (text === '') return null;
  const table = /^(\w+)\[#All\]$/.exec(text);
  if (table) {
    const sheet = sheets.find((each) => each.table === table[1]);
    if (!sheet) throw new Error(`No example sheet has the table ${table[1]}.`);
    return sheet.rows.map((row) => row.map(cellValue));
  }
  if (text.startsWith('{')) return arrayOf(text.slice(1, -1));
  const address = parseA1(text);
  return address ? cellsAt(address, sheets[0]) : literal(text);
}

function cellsAt(
  { row, column, rows, columns }: NonNullable<ReturnType<typeof parseA1>>,
  sheet: ExampleSheet,
): unknown[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => cellValue(sheet.rows[row + down]?.[column + right] ?? '')),
  );
}

/** Rows between `;`, cells between `,`, as in an English array constant. */
function arrayOf(text: string): unknown[][] {
  return text.split(';').map((row) => row.split(',').map(literal));
}

function literal(text: string): string | number {
  const quoted = /^"(.*)"$/.exec(text);
  if (quoted) return quoted[1];
  const number = text.endsWith('%') ? Number(`${text.slice(0, -1)}e-2`) : Number(text);
  if (!Number.isFinite(number)) throw new Error(`${text} is no argument of an example.`);
  return number;
}

const cellValue = (cell: ExampleCell): string | number | null =>
  typeof cell === 'string' ? cell || null : cell.value;
