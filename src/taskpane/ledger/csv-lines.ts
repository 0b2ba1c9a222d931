import { parse } from 'papaparse';

/** Cells of a line, without spaces around them. */
export interface CsvLine {
  /** Where it begins, numbered as an editor numbers lines. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A line that no cells can be told of: it belongs to a text whose quotation marks do not fit. */
export interface BrokenLine {
  readonly line: number;
  /** The line in which that text begins. */
  readonly from: number;
}

/** The first line with which Excel is told the separator; Excel itself quotes it where it saves the file again. */
const NAMED = /^(")?sep=(.)\1(?:\n|$)/i;

/**
 * Takes CSV apart. Separators `;`, `,` and tab are told apart by themselves, any other is taken from a first line
 * `sep=…`; lines may end in any way, also in several. Blank lines are left out. What the quotation marks do not fit
 * is told line by line: a mark that is never closed swallows every line after it.
 */
export function csvLines(text: string): {
  readonly lines: readonly CsvLine[];
  readonly broken: readonly BrokenLine[];
} {
  const whole = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const named = NAMED.exec(whole);
  const body = whole.slice(named?.[0].length ?? 0);
  const { data, errors } = parse<string[]>(body, {
    newline: '\n',
    ...(named ? { delimiter: named[2] } : {}),
  });
  const wrong = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? [row] : [])));
  const physical = body.split('\n');
  const before = named ? 1 : 0;
  const lines: CsvLine[] = [];
  const broken: BrokenLine[] = [];
  let at = 0;
  data.forEach((cells, index) => {
    const end = at + 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    if (wrong.has(index)) {
      for (let each = at; each < end; each += 1)
        if ((physical[each] ?? '').trim() !== '')
          broken.push({ line: before + each + 1, from: before + at + 1 });
    } else {
      const trimmed = cells.map((cell) => cell.trim());
      if (trimmed.some((cell) => cell !== '')) lines.push({ line: before + at + 1, cells: trimmed });
    }
    at = end;
  });
  return { lines, broken };
}
