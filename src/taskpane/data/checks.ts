import { checkIn, type CheckRow } from '../../tables/checks';
import { tableNames } from '../../tables/names';
import { parseA1 } from '../../workbook/address';
import type { Area } from '../../workbook/port';
import { fill, type PaneTexts } from '../../i18n/pane';
import type { Language } from '../../i18n/language';
import { errorName } from '../../i18n/errors/error-names';
import { noBreak } from './format';
import { cellText } from './split';
import type { WorkbookData } from './workbook';

/** One check as the pane shows it. */
export interface Finding {
  readonly id: string;
  readonly outcome: 'good' | 'bad' | 'warning' | 'info';
  readonly title: string;
  readonly detail: string;
  readonly advice: string;
  /** Where to look. */
  readonly place?: Area;
}

export interface Findings {
  readonly action: readonly Finding[];
  readonly know: readonly Finding[];
  readonly good: readonly Finding[];
  readonly total: number;
}

interface Words {
  readonly texts: PaneTexts;
  readonly language: Language;
}

/** Every check of the workbook, and what only the pane can see: parts that are gone, functions not loaded. */
export function findingsOf(data: WorkbookData, words: Words): Findings {
  const all = [
    ...missingParts(data, words),
    ...notLoaded(data, words),
    ...(data.checks ?? []).map((check) => checked(checkIn(check, words.language), data, words)),
  ];
  const action = all.filter(({ outcome }) => outcome === 'bad' || outcome === 'warning');
  const know = all.filter(({ outcome }) => outcome === 'info');
  const good = all.filter(({ outcome }) => outcome === 'good');
  return { action, know, good, total: all.length };
}

function missingParts({ missing }: WorkbookData, { texts }: Words): readonly Finding[] {
  if (missing.length === 0) return [];
  return [
    {
      id: 'missing',
      outcome: 'bad',
      title: texts.checks.missing,
      detail: fill(texts.checks.missingDetail, { names: missing.join(', ') }),
      advice: texts.checks.missingBody,
    },
  ];
}

/** Formulas that show #NAME?: typed or opened when the functions were not there. */
function notLoaded(data: WorkbookData, { texts, language }: Words): readonly Finding[] {
  const cells = [...data.blocks.values()].flatMap((block) =>
    block.cells.flatMap((row, y) =>
      row.flatMap((cell, x): Area[] =>
        cell.value.kind === 'error' && cell.value.error === '#NAME?' && cell.formula !== undefined
          ? [{ ...block.area, row: block.area.row + y, column: block.area.column + x, rows: 1, columns: 1 }]
          : [],
      ),
    ),
  );
  if (cells.length === 0) return [];
  const { nameErrorOne, nameErrorMany, nameErrorBody } = texts.checks;
  const values = { count: cells.length, error: errorName('#NAME?', language) };
  return [
    {
      id: 'not-loaded',
      outcome: 'warning',
      title: fill(cells.length === 1 ? nameErrorOne : nameErrorMany, values),
      detail: '',
      advice: nameErrorBody,
      place: cells[0],
    },
  ];
}

function checked(check: CheckRow, data: WorkbookData, { texts, language }: Words): Finding {
  const table = data.tables.get(tableNames.checks);
  const own = table && {
    ...table.area,
    row: table.area.row + 1 + check.row,
    rows: 1,
    columns: 1,
  };
  const parsed = parseA1(check.place);
  const there = parsed?.sheet !== undefined && data.status.sheets.includes(parsed.sheet);
  const place = parsed && there ? { ...parsed, sheet: parsed.sheet ?? '' } : own;
  const broken = check.result.startsWith('#') || check.result === '';
  return {
    id: check.id || `row-${check.row}`,
    outcome: check.outcome,
    title: broken ? fill(texts.checks.unreadable, { name: check.name }) : noBreak(check.name),
    detail: broken
      ? fill(texts.checks.unreadableBody, {
          value: check.result === '' ? texts.cell.empty : errorName(check.result, language),
        })
      : noBreak(check.detail),
    advice: noBreak(check.advice),
    place,
  };
}

/** `Begroting!B5` of where a finding is. */
export function placeText(place: Area): string {
  return cellText(place);
}
