import type {
  EmbeddedFunction,
  EmbeddedOptions,
  EmbeddedValue,
} from '../../../src/workbook/embedded/embedded';
import type { InputRules } from '../../../src/workbook/embedded/embedded';
import type { CellInput, SheetPlan, WorkbookPlan } from '../../../src/workbook/port';

/** Arguments as the functions got them, so that a test can look at their form. */
export const seen: unknown[][] = [];

const parameters = (...names: string[]): EmbeddedFunction['parameters'] =>
  names.map((name) => ({
    name: name.replace('?', ''),
    detail: `about ${name}`,
    optional: name.endsWith('?'),
  }));

function rowsOf(value: EmbeddedValue | readonly (readonly EmbeddedValue[])[]) {
  return Array.isArray(value) ? (value as EmbeddedValue[][]) : [[value as EmbeddedValue]];
}

/** Doubles every number; text in a cell is an error in that cell, with a sentence. */
export const twice: EmbeddedFunction = {
  name: 'TOY.TWICE',
  description: 'Twice every number.',
  parameters: parameters('numbers'),
  call: ([numbers]) =>
    rowsOf(numbers).map((row) =>
      row.map((value) =>
        typeof value === 'number'
          ? value * 2
          : { error: '#VALUE!', message: `no number: ${JSON.stringify(value)}` },
      ),
    ),
};

/** A column 1, 2, … of the wished length. */
export const countTo: EmbeddedFunction = {
  name: 'TOY.COUNTTO',
  description: 'Counts.',
  parameters: parameters('length'),
  call: ([length]) => Array.from({ length: Number(length) }, (_, index) => [index + 1]),
};

/** Gives back what it got, and keeps it in `seen`. */
export const echo: EmbeddedFunction = {
  name: 'TOY.ECHO',
  description: 'What it got.',
  parameters: parameters('first', 'second?', 'third?'),
  call: (args) => {
    seen.push([...args]);
    return args[0];
  },
};

export const fails: EmbeddedFunction = {
  name: 'TOY.FAILS',
  description: 'Throws.',
  parameters: [],
  call: () => {
    throw new Error('toy');
  },
};

export const refuses: EmbeddedFunction = {
  name: 'TOY.REFUSES',
  description: 'Refuses.',
  parameters: parameters('why'),
  call: ([why]) => ({ error: '#VALUE!', message: `refused: ${JSON.stringify(why)}` }),
};

/** Input in English, as little as the adapter's own tests need. */
export const englishInput: InputRules = {
  locale: 'en-US',
  decimalSeparator: '.',
  groupSeparator: ',',
  listSeparator: ',',
  read: (text) => {
    if (text === '') return { kind: 'blank' };
    if (text.startsWith('=')) return { kind: 'formula', formula: text };
    return /^-?\d+(\.\d+)?$/.test(text) ? { kind: 'number', number: Number(text) } : { kind: 'text', text };
  },
  editText: (value) => String(value),
  showFormula: (formula) => formula,
  readFormula: (formula) => formula,
  readClipboard: (text) => text.split('\n').map((line) => line.split('\t')),
};

export function toyOptions(more: Partial<EmbeddedOptions> = {}): EmbeddedOptions {
  return {
    functions: [twice, countTo, echo, fails, refuses],
    input: englishInput,
    language: 'en-US',
    dark: false,
    emptySheetName: 'Sheet1',
    ...more,
  };
}

export const text = (value: string): CellInput => ({ kind: 'text', text: value });
export const number = (value: number): CellInput => ({ kind: 'number', number: value });
export const formula = (value: string): CellInput => ({ kind: 'formula', formula: value });
export const keep: CellInput = { kind: 'keep' };
export const blank: CellInput = { kind: 'blank' };

export function toySheet(name: string, more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name,
    tabColor: '#0A6E80',
    columnWidths: [20, 14],
    frozen: { rows: 1, columns: 1 },
    cells: [],
    styles: [],
    tables: [],
    checks: [],
    print: { landscape: true, titleRows: 1 },
    ...more,
  };
}

/** Two sheets, of which the first refers to the table and the name of the second. */
export function toyPlan(): WorkbookPlan {
  return {
    sheets: [
      toySheet('Result', {
        cells: [
          [text('Total'), formula('=SUM(ToyPeople[Number])')],
          [text('By name'), formula('=Factor*10')],
          [text('=1+1'), text('-5'), text('1-2-2026'), text('#N/A')],
          [text('Doubled'), formula("=TOY.TWICE('My people'!B2:B4)")],
          [keep, keep],
          [keep, keep],
          [formula('=IF(B1=60,"✓ right","! wrong")'), formula('=TOY.REFUSES("too much")')],
        ],
        styles: [
          { area: { row: 0, column: 0, rows: 1, columns: 2 }, style: { bold: true, fill: '#0A4150' } },
          {
            area: { row: 0, column: 1, rows: 2, columns: 1 },
            style: { numberFormat: '#,##0.00', align: 'right' },
          },
          {
            area: { row: 1, column: 0, rows: 1, columns: 2 },
            style: {
              borderBottom: { style: 'double', color: '#0A4150' },
              italic: true,
              size: 14,
              wrap: true,
            },
          },
        ],
        checks: [{ row: 6, column: 0, rows: 1, columns: 1 }],
      }),
      toySheet('My people', {
        cells: [
          [text('Name'), text('Number')],
          [text('Ann'), number(10)],
          [text('Bob'), number(20)],
          [text('Cas'), number(30)],
          [text('Factor'), number(1518461.5)],
        ],
        tables: [{ name: 'ToyPeople', area: { row: 0, column: 0, rows: 4, columns: 2 } }],
      }),
    ],
    names: [{ name: 'Factor', area: { sheet: 'My people', row: 4, column: 1, rows: 1, columns: 1 } }],
    checkStyles: { good: { fill: '#E7F3E7', color: '#0E5C0E' }, bad: { fill: '#FDE7E9', bold: true } },
    activate: 'Result',
  };
}
