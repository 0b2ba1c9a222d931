import type { Language } from '../i18n/language';
import { regionTexts, workbookTexts } from '../i18n/workbook';
import { columnOf, textOf, type TableCells } from './cells';

/** What a check of the workbook says: in order, needs action, or good to know. */
export type CheckOutcome = 'good' | 'bad' | 'info';

/** A row of `FlexChecks`, the checks on the sheet Controle. */
export interface CheckRow {
  /** Index of the row in the table body, from 0. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly outcome: CheckOutcome;
  /** The outcome as the sheet says it, with its sign: `✓ klopt`. */
  readonly result: string;
  readonly detail: string;
  readonly advice: string;
  /** Where to look, as `Begroting!B5`. */
  readonly place: string;
}

/**
 * Reads `FlexChecks`. A result that does not begin with `✓` or `i ` needs action: an error value or an emptied
 * cell is never taken for "in order".
 */
export function readChecks(table: TableCells): readonly CheckRow[] {
  const [id, name, result, detail, advice, place] = (
    ['checkId', 'check', 'result', 'detail', 'advice', 'place'] as const
  ).map((key) => columnOf(table, key));
  return table.rows
    .map((cells, row) => {
      const shown = cells[result]?.value;
      const text = shown?.kind === 'error' ? shown.error : textOf(cells[result]);
      return {
        row,
        id: textOf(cells[id]),
        name: textOf(cells[name]),
        outcome: outcomeOf(text),
        result: text,
        detail: textOf(cells[detail]),
        advice: textOf(cells[advice]),
        place: textOf(cells[place]),
      };
    })
    .filter((check) => check.name !== '');
}

/**
 * A check in another language than its workbook's: texts of ours are replaced by the same ones in `language`, what
 * a user wrote stays.
 */
export function checkIn(check: CheckRow, language: Language): CheckRow {
  for (const texts of [workbookTexts, regionTexts]) {
    const own = texts[language].checks.items;
    const inAny = Object.values(texts).map(({ checks }) => checks.items);
    const keys = Object.keys(own) as (keyof typeof own)[];
    const key = keys.find((candidate) => inAny.some((items) => items[candidate].name === check.name));
    if (key === undefined) continue;
    const known = (field: 'detail' | 'advice'): string =>
      inAny.some((items) => items[key][field] === check[field]) ? own[key][field] : check[field];
    return { ...check, name: own[key].name, detail: known('detail'), advice: known('advice') };
  }
  return check;
}

function outcomeOf(text: string): CheckOutcome {
  if (text.startsWith('✓')) return 'good';
  return /^i\b/.test(text) ? 'info' : 'bad';
}
