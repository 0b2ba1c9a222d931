import { Problem } from '../../functions/problem';
import type { Result } from '../../functions/result';
import { dateOfSerial, formatDate } from '../../i18n/date';
import { errorName } from '../../i18n/errors/error-names';
import type { ExampleSheet, FigureKind, WorkedExample } from '../../i18n/help/examples';
import type { Language } from '../../i18n/language';
import { formatEuroAmount, formatNumber, formatPercent } from '../../i18n/number';
import { columnLetters } from '../../workbook/address';
import { text } from './html';

/** A figure as the help writes it, in a language. */
export function figureText(value: number, kind: FigureKind, language: Language): string {
  switch (kind) {
    case 'euro':
      return formatEuroAmount(value, language);
    case 'share':
      return formatPercent(Number(value.toFixed(4)), language);
    case 'plain':
      return String(value);
    case 'date': {
      const day = dateOfSerial(value);
      return day ? formatDate(day, language) : formatNumber(value, language);
    }
    case 'number':
      return formatNumber(value, language);
  }
}

/** Cells as in a worksheet: the letters of the columns above them, the numbers of the rows beside them. */
export function sheetTable({ rows, table }: ExampleSheet, language: Language, title: string): string {
  const width = Math.max(...rows.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, column) => columnLetters(column));
  const body = rows.map((row, index) => {
    const cells = letters.map((_, column) => {
      const cell = row[column] ?? '';
      return typeof cell === 'string'
        ? `<td>${text(cell)}</td>`
        : `<td class="figure">${text(figureText(cell.value, cell.as, language))}</td>`;
    });
    return `<tr><th scope="row">${index + 1}</th>${cells.join('')}</tr>`;
  });
  return `<table class="sheet${table === undefined ? '' : ' named'}"><caption>${text(title)}</caption><thead><tr><td></td>${letters
    .map((letter) => `<th scope="col">${letter}</th>`)
    .join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** The cells that a formula fills. */
export function resultTable(
  result: Result,
  { shows, headed }: WorkedExample,
  language: Language,
  title: string,
): string {
  const rows = Array.isArray(result)
    ? (result as readonly (readonly (number | string | Problem)[])[])
    : [[result as number | string | Problem]];
  const lines = rows.map((row, index) => {
    const isHeader = headed === true && index === 0;
    const cells = row.map((cell, column) => {
      const kind = isHeader ? 'plain' : (shows[column] ?? shows[shows.length - 1]);
      const shown =
        cell instanceof Problem
          ? errorName(cell.error, language)
          : typeof cell === 'number'
            ? figureText(cell, kind, language)
            : cell;
      if (isHeader) return `<th scope="col">${text(shown)}</th>`;
      return `<td${typeof cell === 'number' ? ' class="figure"' : ''}>${text(shown)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const [head, body] = headed ? [lines.slice(0, 1), lines.slice(1)] : [[], lines];
  return `<table class="result"><caption>${text(title)}</caption>${
    head.length === 0 ? '' : `<thead>${head.join('')}</thead>`
  }<tbody>${body.join('')}</tbody></table>`;
}
