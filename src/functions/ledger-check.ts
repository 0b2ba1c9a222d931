import type { LedgerProblem } from '../domain/ledger/audit';
import type { Language } from '../i18n/language';
import { ledgerSentence, ledgerTexts } from '../i18n/ledger';
import { resultTexts } from '../i18n/results';
import { columnTexts } from '../i18n/workbook/columns';
import { ledgerColumns } from '../tables/ledger';
import { Argument } from './argument';
import { Ledger } from './ledger';
import type { Cell, Result } from './result';

/**
 * LEDGERCHECK(ledger, [language]): header, then row (1 is the first below the ledger's header; "" where no row is to
 * blame), problem, what to do; one line "in order" where nothing is wrong. It sees the table only: what was booked
 * and is gone without a trace only the pane knows, from the journal.
 */
export function ledgerCheck(...[ledgerRaw, languageRaw]: readonly unknown[]): Result {
  const language = new Argument('language', languageRaw).choice(['nl', 'en'], 'nl');
  const { audit, missing } = new Ledger(ledgerRaw);
  const lines = [
    ...missing.map((field): Cell[] => {
      const params = { field: columnTexts[language][ledgerColumns[field]] };
      return ['', ...sentencesOf('missing-column', params, language)];
    }),
    ...audit.problems.map((problem) => problemLine(problem, language)),
  ];
  return [
    resultTexts[language].ledgerCheck.header.slice(),
    ...(lines.length > 0 ? lines : [['', ledgerTexts[language].inOrder, '']]),
  ];
}

function problemLine({ code, row, id, holder, params }: LedgerProblem, language: Language): Cell[] {
  const [problem, advice] = sentencesOf(code, { ...params, id, holder }, language);
  // A row without an id of its own has one that begins with `#`.
  const named = id === '' || id.startsWith('#') || problem.includes(id) ? problem : `${id}: ${problem}`;
  return [row === undefined ? '' : row + 1, named, advice];
}

function sentencesOf(
  code: string,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): [problem: string, advice: string] {
  return [
    ledgerSentence('problems', code, params, language),
    ledgerSentence('advice', code, params, language),
  ];
}
