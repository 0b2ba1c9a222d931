import { ledgerSentence, ledgerTexts } from '../../i18n/ledger';
import { columnTexts } from '../../i18n/workbook/columns';
import { ledgerColumns, type LedgerField } from '../../tables/ledger';
import { rowArea } from '../ledger/desk';
import { ledgerFindings, type LedgerFinding } from '../ledger/findings';
import type { LedgerView } from '../ledger/view';
import { checkIn, type CheckRow } from '../../tables/checks';
import { tableNames } from '../../tables/names';
import { parseA1 } from '../../workbook/address';
import type { Area } from '../../workbook/port';
import { fill, type PaneTexts } from '../../i18n/pane';
import type { Language } from '../../i18n/language';
import { errorName } from '../../i18n/errors/error-names';
import { cardFindings } from './card-findings';
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
  /** What is wrong with the ledger, where the pane can put it right or lead to the card. */
  readonly ledger?: LedgerFinding;
  /** Formulas that can be healed. */
  readonly isLost?: boolean;
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
    ...ledgerProblems(data, words),
    ...cardFindings(data, words),
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

/** What is wrong with the strip ledger, row by row, in the words of LEDGERCHECK. */
function ledgerProblems({ ledger }: WorkbookData, { texts, language }: Words): readonly Finding[] {
  if (!ledger) return [];
  return ledgerFindings(ledger).map((finding): Finding => {
    const { key, code, row, id, holder } = finding;
    const field = finding.params.field as LedgerField;
    const params = {
      ...finding.params,
      id,
      holder,
      ...(code === 'missing-column' ? { field: columnTexts[language][ledgerColumns[field]] } : {}),
    };
    const said = ledgerSentence('problems', code, params, language);
    const sentence = id === '' || id.startsWith('#') || said.includes(id) ? said : `${id}: ${said}`;
    const where = row === undefined ? '' : fill(texts.ledgerForms.repair.row, { row: row + 1 });
    return {
      id: `ledger-${key}`,
      outcome: code === 'unjournalled' || code === 'stray' ? 'warning' : 'bad',
      title: where === '' ? sentence : `${where}. ${sentence}`,
      detail: changesOf(finding, ledger, texts, language),
      advice: ledgerSentence('advice', code, params, language),
      ...(row === undefined ? {} : { place: { ...rowArea(ledger, row), columns: 1 } }),
      ledger: finding,
    };
  });
}

/** What stood in a row and what stands there now. */
function changesOf(
  { row, original, changed = [] }: LedgerFinding,
  { table }: LedgerView,
  texts: PaneTexts,
  language: Language,
): string {
  const now = table.rows.find((each) => each.row === row)?.entry;
  if (!original || !now) return '';
  return changed
    .map((field) => {
      const shown = (value: string | number | undefined): string =>
        value === undefined || value === '' ? texts.cell.empty : String(value);
      return fill(texts.ledgerForms.repair.wasNow, {
        field: ledgerTexts[language].fields[field],
        was: shown(original[field]),
        now: shown(now[field]),
      });
    })
    .join(' ');
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
      isLost: true,
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
