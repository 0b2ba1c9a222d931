import type { WorkbookTexts } from '../i18n/workbook';
import { reference } from '../workbook/address';
import type { Area } from '../workbook/port';
import { formula, type Content } from './sheet';

/** How a check says what it found. */
export function checkFormulas({ good, checks }: WorkbookTexts): {
  /** In order, or action is needed: where the condition is false, and where it is an error. */
  readonly orProblem: (condition: string) => string;
  readonly good: (condition: string) => Content;
  /** In order, or good to know. */
  readonly orInfo: (condition: string) => string;
  /** Waits while there are errors. */
  readonly unlessErrors: (errors: string, then: string) => Content;
  /** Whether every cell says that it is in order. */
  readonly allAre: (area: Area) => string;
  /** How many cells hold an error. */
  readonly noErrors: (area: Area) => string;
} {
  const otherwise = (condition: string, word: string): string =>
    `IF(ISERROR(${condition}),"${word}",IF(${condition},"${good}","${word}"))`;
  const orProblem = (condition: string): string => otherwise(condition, checks.problem);
  return {
    orProblem,
    good: (condition) => formula(orProblem(condition)),
    // A plan that differs from what was published or counted is no fault: it is good to know.
    orInfo: (condition) => otherwise(condition, checks.differs),
    // Where an error stands, only the check that is about errors asks for action; what follows from it waits.
    unlessErrors: (errors, then) => formula(`IF(${errors}>0,"${checks.waits}",${then})`),
    allAre: (area) => `COUNTIF(${reference(area)},"${good}")=${area.rows * area.columns}`,
    noErrors: (area) => `SUMPRODUCT(--ISERROR(${reference(area)}))`,
  };
}
